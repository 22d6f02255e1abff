"""The form of an entry knows what its ties are called."""

from __future__ import annotations

from dataclasses import replace

from peerjournal.domain.entries import Kind, Link, LinkRole
from peerjournal.operations import writing
from peerjournal.operations.starting import blank_content
from peerjournal.ui import jobs
from tests.journals import new_journal, write


def test_a_tie_is_called_by_its_title_or_its_first_words(tmp_path):
    with new_journal(tmp_path / "a.pjournal", "Ana") as journal:
        named = write(journal, "Named")
        unnamed = write(journal, "", "A board with three columns. " * 9)
        links = tuple(Link(target=one.id, role=LinkRole.FOLLOWS_UP) for one in (named, unnamed))
        blank = writing.blank_entry(journal, blank_content(Kind.REFLECTION))
        entry = writing.add_entry(journal, replace(blank, title="After", links=links))
        for opened in (
            jobs.open_entry(journal, entry.id, "en"),
            jobs.open_new(journal, replace(blank, links=links), "en"),
        ):
            known = opened.surroundings
            assert known.title_of(named.id) == "Named"
            assert known.title_of(unnamed.id).startswith("A board with three columns.")
            assert len(known.title_of(unnamed.id)) <= 60
