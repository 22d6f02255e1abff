"""A check-in that is left while the disk is full loses no word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from peerjournal.domain.errors import DiskFullError
from peerjournal.domain.goal import Goal
from peerjournal.operations import reading, writing
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.ui import autosave
from peerjournal.ui.goals.aim_sheet import AimSheet
from tests.journals import PASSPHRASE

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SAVE_ENTRY, SAVE_DRAFT = writing.save_entry, writing.save_draft


@pytest.fixture
def goal(journal_file):
    """A goal in the journal."""
    journal = open_journal(journal_file, PASSPHRASE)
    blank = writing.blank_entry(journal, Goal())
    made = writing.add_entry(journal, replace(blank, title="Calm meetings")).id
    close_journal(journal)
    return made


def leave_full(desk, monkeypatch, goal, times):
    """Write a check-in, leave it, and wait until saving it failed so many times."""
    tried = []

    def full(journal, *_):
        tried.append(journal)
        raise DiskFullError(journal.path)

    desk.view.show_entry(goal)
    desk.wait_for(lambda: desk.view.entries.entry_id == goal)
    desk.rest()
    desk.press(Qt.Key.Key_J, CONTROL_SHIFT)
    desk.wait_for(lambda: isinstance(desk.view.stack.currentWidget(), AimSheet))
    left = desk.view.stack.currentWidget().autosave
    monkeypatch.setattr(writing, "save_entry", full)
    # Where saving a draft fails, too, the words are in the window alone.
    monkeypatch.setattr(writing, "save_draft", full)
    desk.type("Half a sent")
    desk.press(Qt.Key.Key_Escape)
    desk.wait_for(lambda: not isinstance(desk.view.stack.currentWidget(), AimSheet))
    desk.wait_for(lambda: len(tried) >= 2 * times)
    desk.rest()
    return left


def test_it_is_saved_when_there_is_room_again(desk, journal_file, goal, monkeypatch, qtbot):
    monkeypatch.setattr(autosave, "AGAIN_MS", 50)
    desk.show(journal_file).unlock()
    left = leave_full(desk, monkeypatch, goal, times=3)
    assert "waits in this window" in desk.view.toast.words.text()
    with qtbot.waitSignal(left.destroyed):
        monkeypatch.setattr(writing, "save_entry", SAVE_ENTRY)
    desk.lock()
    journal = open_journal(journal_file, PASSPHRASE)
    stored = reading.read_entry(journal, goal).content
    close_journal(journal)
    assert stored.check_ins[0].note == "Half a sent"


def test_locking_seals_it(desk, journal_file, goal, monkeypatch):
    monkeypatch.setattr(autosave, "AGAIN_MS", 600_000)
    desk.show(journal_file).unlock()
    leave_full(desk, monkeypatch, goal, times=1)
    monkeypatch.setattr(writing, "save_draft", SAVE_DRAFT)
    desk.lock()
    journal = open_journal(journal_file, PASSPHRASE)
    (draft,) = writing.all_drafts(journal)
    close_journal(journal)
    assert "Half a sent" in draft.state
