"""Write, change, throw away and bring back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from peerjournal.domain import clock
from peerjournal.domain.entries import Kind, LinkRole, Privacy
from peerjournal.domain.errors import (
    EntryChangedElsewhereError,
    EntryNotFoundError,
    FeedbackAlreadySentError,
    NotMyEntryError,
)
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.listing import Draft, Filter
from peerjournal.domain.session import Session
from peerjournal.operations import reading, writing
from peerjournal.operations.journal import close_journal, open_journal
from tests.journals import PASSPHRASE, reflection, write


def _later(monkeypatch, minutes):
    moment = clock.now() + timedelta(minutes=minutes)
    monkeypatch.setattr(clock, "now", lambda: moment)


def test_what_was_saved_is_there_after_locking(tmp_path, journal):
    saved = write(journal, "A pause", "She waited, and so did I.")
    close_journal(journal)
    again = open_journal(tmp_path / "mine.pjournal", PASSPHRASE)
    assert reading.read_entry(again, saved.id) == saved
    close_journal(again)


def test_saving_soon_after_continues_the_revision(journal):
    first = write(journal, "A pause")
    second = writing.save_entry(journal, replace(first, title="A longer pause"))
    assert second.revision == 1
    assert reading.entry_page(journal, first.id).revisions == ()


def test_saving_after_a_while_keeps_the_earlier_state(journal, monkeypatch):
    first = write(journal, "A pause")
    _later(monkeypatch, 16)
    second = writing.save_entry(journal, replace(first, title="A longer pause"))
    assert second.revision == 2
    (kept,) = reading.entry_page(journal, first.id).revisions
    assert (kept.revision, kept.title) == (1, "A pause")
    assert writing.read_revision(journal, first.id, 1) == first


def test_an_earlier_state_comes_back_as_the_newest(journal, monkeypatch):
    first = write(journal, "A pause")
    _later(monkeypatch, 16)
    writing.save_entry(journal, replace(first, title="A longer pause"))
    restored = writing.restore_revision(journal, first.id, 1)
    assert (restored.title, restored.revision) == ("A pause", 3)
    assert len(reading.entry_page(journal, first.id).revisions) == 2


def test_saving_without_a_change_changes_nothing(journal, monkeypatch):
    first = write(journal, "A pause")
    _later(monkeypatch, 60)
    assert writing.save_entry(journal, first) == first


def test_what_was_shared_is_never_changed_in_place(pair):
    first = write(pair.ana, "A pause")
    pair.send(pair.ana, first)
    second = writing.save_entry(pair.ana, replace(first, title="A longer pause"))
    assert second.revision == 2
    assert writing.read_revision(pair.ana, first.id, 1) == first


def test_a_save_from_an_old_reading_is_refused(journal, monkeypatch):
    first = write(journal, "A pause")
    _later(monkeypatch, 1)
    writing.save_entry(journal, replace(first, title="Mine"))
    with pytest.raises(EntryChangedElsewhereError):
        writing.save_entry(journal, replace(first, title="Also mine"))
    assert reading.read_entry(journal, first.id).title == "Mine"


def test_a_new_entry_is_saved_the_same_way(journal):
    entry = writing.blank_entry(journal, reflection("First words."))
    assert writing.save_entry(journal, entry) == entry
    assert reading.read_entry(journal, entry.id) == entry


def test_what_a_peer_wrote_cannot_be_changed(pair):
    pair.receive(pair.ben, pair.send(pair.ana, write(pair.ana, "A pause")))
    (line,) = reading.page_of_entries(pair.ben).lines
    theirs = reading.read_entry(pair.ben, line.id)
    for act in (
        lambda: writing.save_entry(pair.ben, replace(theirs, title="Mine now")),
        lambda: writing.add_entry(pair.ben, theirs),
        lambda: writing.restore_revision(pair.ben, theirs.id, 1),
    ):
        with pytest.raises(NotMyEntryError):
            act()
    assert not reading.entry_page(pair.ben, theirs.id).may_be_edited


def test_feedback_once_sent_stays_and_a_correction_follows(pair):
    note = writing.blank_entry(pair.ana, Feedback(observation=Markdown("At ten you asked.")))
    writing.add_entry(pair.ana, note)
    pair.send(pair.ana, note)
    harsher = replace(note, content=Feedback(observation=Markdown("You never ask.")))
    with pytest.raises(FeedbackAlreadySentError):
        writing.save_entry(pair.ana, harsher)
    assert reading.entry_page(pair.ana, note.id).is_sent_feedback
    tagged = writing.save_entry(pair.ana, replace(note, tags=("handover",)))
    assert tagged.revision == 2
    follow_up = writing.follow_up(pair.ana, note)
    assert follow_up.links[0].role is LinkRole.FOLLOWS_UP
    with pytest.raises(TypeError):
        writing.follow_up(pair.ana, write(pair.ana, "No feedback"))


def test_private_notes_of_a_session_are_another_entry_that_is_never_shared(journal):
    session = writing.add_entry(journal, writing.blank_entry(journal, Session()))
    assert writing.private_notes(journal, session.id) is None
    notes = writing.blank_private_notes(journal, session, reflection("I was bored."))
    writing.add_entry(journal, notes)
    assert notes.privacy is Privacy.NEVER_SHARED
    assert writing.private_notes(journal, session.id) == notes
    page = reading.entry_page(journal, session.id)
    assert page.private_notes == notes
    assert page.linked_from == ()


def test_trash_keeps_until_it_is_emptied(journal):
    kept, thrown = write(journal, "Kept"), write(journal, "Thrown")
    writing.trash_entry(journal, thrown.id)
    assert [line.title for line in reading.page_of_entries(journal).lines] == ["Kept"]
    (line,) = reading.page_of_entries(journal, Filter(in_trash=True)).lines
    assert line.trashed_at is not None
    writing.restore_entry(journal, thrown.id)
    assert reading.counts(journal).total == 2
    writing.trash_entry(journal, thrown.id)
    assert writing.empty_trash(journal) == 1
    with pytest.raises(EntryNotFoundError):
        reading.read_entry(journal, thrown.id)
    writing.trash_entry(journal, kept.id)
    writing.delete_forever(journal, kept.id)
    assert reading.counts(journal).in_trash == 0


def test_a_draft_is_sealed_and_comes_back_and_goes_with_the_save(journal):
    entry = writing.blank_entry(journal, reflection("Half a sen"))
    draft = Draft(entry=entry.id, kind=Kind.REFLECTION, state='{"a":1}', saved_at=clock.now())
    writing.save_draft(journal, draft)
    assert writing.all_drafts(journal) == (draft,)
    writing.save_entry(journal, entry)
    assert writing.all_drafts(journal) == ()
    writing.save_draft(journal, draft)
    writing.remove_draft(journal, entry.id)
    assert writing.all_drafts(journal) == ()
