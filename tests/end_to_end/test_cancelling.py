"""What takes long tells so and can be given up by the keyboard; nothing is left half done."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from peerjournal.operations import journal as journals
from peerjournal.operations.journal import close_journal, open_journal
from tests.journals import PASSPHRASE, new_journal, write


@pytest.fixture
def slow_key(monkeypatch):
    """Working out the key goes on until it is let go; counts how often it was asked for."""

    class Slowly:
        def __init__(self):
            self.begun, self.let_go, self.opened = Event(), Event(), []

        def __call__(self, path, passphrase):
            self.begun.set()
            assert self.let_go.wait(30)
            journal = open_journal(path, passphrase)
            self.opened.append(journal)
            return journal

    slowly = Slowly()
    monkeypatch.setattr(journals, "open_journal", slowly)
    yield slowly
    slowly.let_go.set()


def begin(desk, slow_key):
    """Give the passphrase, and wait until the key is being worked out."""
    desk.type(PASSPHRASE)
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(slow_key.begun.is_set)


def lock_files(path):
    """Return what lies beside a journal."""
    return sorted(one.name for one in path.parent.iterdir() if one.name.startswith(path.name))


def test_unlocking_is_given_up_by_escape_and_can_be_tried_again_at_once(
    desk, journal_file, slow_key
):
    desk.show(journal_file)
    page = desk.window.threshold.unlock_page
    begin(desk, slow_key)
    assert page.progress.isVisible()
    assert QApplication.focusWidget() is page.cancel_button
    desk.press(Qt.Key.Key_Escape)
    assert not page.progress.isVisible()
    assert page.passphrase.isAncestorOf(QApplication.focusWidget())
    desk.type("another one")
    assert page.passphrase.text() == "another one"
    slow_key.let_go.set()
    desk.wait_for(lambda: len(slow_key.opened) == 1)
    desk.rest()
    assert desk.window.view is None
    assert lock_files(journal_file) == [journal_file.name]
    page.passphrase.line.selectAll()
    desk.unlock()
    assert desk.window.view is not None


def test_unlocking_is_tried_again_while_the_first_key_is_still_worked_out(
    desk, journal_file, slow_key
):
    desk.show(journal_file)
    begin(desk, slow_key)
    desk.press(Qt.Key.Key_Space)  # the button to cancel has the keyboard
    desk.type(PASSPHRASE)
    desk.press(Qt.Key.Key_Return)
    slow_key.let_go.set()
    desk.wait_for(lambda: desk.window.view is not None)
    desk.rest()
    assert len(slow_key.opened) == 2


def test_given_up_when_it_is_open_already_it_is_closed_again(desk, journal_file, slow_key):
    desk.show(journal_file)
    begin(desk, slow_key)
    slow_key.let_go.set()
    # The answer waits for its turn: nothing turns the loop until it is given up.
    while not (slow_key.opened and desk.program.worker._executor._work_queue.empty()):
        slow_key.let_go.wait(0.01)
    desk.press(Qt.Key.Key_Escape)
    desk.rest()
    assert desk.window.view is None
    assert lock_files(journal_file) == [journal_file.name]


def test_coming_in_is_given_up_too(desk, tmp_path):
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana") as journal:
        write(journal, "One")
    desk.show(path)
    desk.type(PASSPHRASE)
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.window._entering is not None)
    desk.press(Qt.Key.Key_Escape)
    desk.wait_for(lambda: not desk.window.is_locking and desk.window._entering is None)
    desk.rest()
    assert desk.window.view is None
    assert lock_files(path) == [path.name]
    desk.unlock()


def test_closing_the_window_while_a_key_is_worked_out_leaves_the_file_alone(
    desk, journal_file, slow_key
):
    desk.show(journal_file)
    begin(desk, slow_key)
    desk.window.close()
    assert not desk.window.isVisible()
    slow_key.let_go.set()
    desk.wait_for(lambda: len(slow_key.opened) == 1)
    desk.rest()
    assert lock_files(journal_file) == [journal_file.name]
    close_journal(open_journal(journal_file, PASSPHRASE))
