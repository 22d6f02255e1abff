"""Shared summaries: their words in short, and holding the same text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.crypto.word_print import words_of_text
from peerjournal.domain.errors import EntryNotFoundError
from peerjournal.domain.session import Session
from peerjournal.operations import reading, writing

if TYPE_CHECKING:
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.journal import Journal


def summary_words(summary: str) -> str:
    """Return the four words by which two people see that they hold the same summary."""
    return " · ".join(words_of_text(summary)) if summary.strip() else ""


def accept_summary(journal: Journal, theirs: EntryId) -> Entry:
    """Hold the same summary as somebody else, in one's own side of the session.

    What stood there before is kept among its earlier states.

    Raises:
        EntryNotFoundError: it is no session with a summary.

    """
    page = reading.entry_page(journal, theirs)
    their = page.entry.content
    if not isinstance(their, Session) or not their.shared_summary:
        raise EntryNotFoundError(theirs)
    for side in page.other_sides:
        if side.author == journal.me.id and isinstance(side.content, Session):
            same = replace(side.content, shared_summary=their.shared_summary)
            return writing.save_entry(journal, replace(side, content=same))
    content = Session(
        meeting=their.meeting or theirs,
        format=their.format,
        purpose=their.purpose,
        participants=their.participants,
        started_at=their.started_at,
        ended_at=their.ended_at,
        floor=their.floor,
        shared_summary=their.shared_summary,
    )
    mine = writing.blank_entry(journal, content, on=page.entry.happened_on)
    return writing.add_entry(journal, replace(mine, title=page.entry.title))
