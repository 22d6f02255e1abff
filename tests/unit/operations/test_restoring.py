"""Going on with a safety copy, and what is said of it."""

from __future__ import annotations

import os
from datetime import UTC, datetime

import pytest

from peerjournal.domain.errors import JournalNotFoundError
from peerjournal.operations import restoring, safekeeping
from peerjournal.operations.journal import close_journal, open_journal, recovery_words
from tests.journals import PASSPHRASE, new_journal, new_pair, write


@pytest.fixture
def kept(tmp_path):
    """Ana's journal with one copy, and a page that is not in it."""
    with new_pair(tmp_path) as pair:
        write(pair.ana, "In the copy")
        copy = safekeeping.make_copy(pair.ana)
        write(pair.ana, "After it")
        path, words = pair.ana.path, " ".join(recovery_words(pair.ana))
    return path, copy, words


def test_a_journal_is_back_as_it_was_and_says_since_when(kept):
    path, copy, words = kept
    (found,) = restoring.copies_beside(path)
    assert (found.path, found.reason) == (copy, "by-hand")
    restored = restoring.restore(path, found, PASSPHRASE)
    assert (restored.since, restored.peers) == (found.made_at, ("Ben",))
    close_journal(restored.journal)
    copies = restoring.copies_beside(path)
    assert [one.reason for one in copies] == ["set-aside", "by-hand"]
    assert copies[0].path == restored.aside
    back = restoring.restore_with_words(path, copies[0], words)
    assert back.journal.me.name == "Ana"
    close_journal(back.journal)


def test_copies_are_found_where_the_journal_is_not(kept, tmp_path):
    path, copy, _words = kept
    path.unlink()
    assert [one.path for one in restoring.copies_beside(path)] == [copy]
    assert restoring.copies_beside(tmp_path / "Never.pjournal") == ()


def test_a_file_of_a_foreign_name_is_told_by_its_own_time(kept, tmp_path):
    path, copy, _words = kept
    taken = tmp_path / "on a stick.pjournal"
    taken.write_bytes(copy.read_bytes())
    at = datetime(2026, 3, 4, 18, 20, tzinfo=UTC)
    os.utime(taken, (at.timestamp(), at.timestamp()))
    found = restoring.copy_at(taken)
    assert (found.made_at, found.reason, found.size) == (at, "", copy.stat().st_size)
    assert restoring.copy_at(copy).reason == "by-hand"
    with pytest.raises(JournalNotFoundError):
        restoring.copy_at(tmp_path / "gone.pjournal")
    path.unlink()
    restored = restoring.restore(path, found, PASSPHRASE)
    assert (restored.since, restored.aside) == (at, None)
    close_journal(restored.journal)


def test_whose_copy_a_file_is_follows_from_its_folder(kept, tmp_path):
    path, copy, _words = kept
    assert restoring.journal_of(copy) == path
    assert restoring.journal_of(path) is None
    other = tmp_path / "holiday-copies"
    other.mkdir()
    assert restoring.journal_of(other / "one.pjournal") is None


def test_the_journal_that_took_its_place_is_the_one_that_opens(kept):
    path, _copy, _words = kept
    with new_journal(path.with_name("Other.pjournal"), "Ana"):
        pass
    (found,) = restoring.copies_beside(path)
    close_journal(restoring.restore(path, found, PASSPHRASE).journal)
    journal = open_journal(path, PASSPHRASE)
    assert journal.me.name == "Ana"
    close_journal(journal)
