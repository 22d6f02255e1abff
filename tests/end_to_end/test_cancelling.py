"""What takes long tells so and can be given up by the keyboard; nothing is left half done."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from peerjournal.operations import journal as journals
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.ui.settings_pages.groups import SettingsGroup
from tests.journals import PASSPHRASE, new_journal, new_pair, write


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


@contextmanager
def held(desk):
    """Keep the journal's own thread busy with something else."""
    begun, go_on = Event(), Event()

    def wait():
        begun.set()
        assert go_on.wait(30)

    desk.program.worker.run(desk.window, wait, lambda _none: None, lambda _error: None)
    desk.wait_for(begun.is_set)
    try:
        yield
    finally:
        go_on.set()
    desk.rest()


def stop(desk, strip):
    """Wait until a strip tells of the work, and stop it by the keyboard."""
    desk.wait_for(strip.cancel_button.isVisible)
    strip.cancel_button.setFocus()
    desk.press(Qt.Key.Key_Space)


@pytest.fixture
def pair(tmp_path):
    """Ana, who has Ben's card, and what Ben sealed for her."""
    with new_pair(tmp_path) as two:
        entry = write(two.ana, "For Ben", "What I saw.")
        bundle = two.send(two.ben, write(two.ben, "For Ana", "What I heard."), name="from Ben")
        path = two.ana.path
    return path, entry.id, bundle


def test_searching_tells_so_and_is_given_up_by_escape(desk, pair):
    path, _entry, _bundle = pair
    desk.show(path).unlock()
    pane = desk.view.entries.list_pane
    desk.view.focus_search()
    with held(desk):
        desk.type("saw")
        desk.wait_for(pane.seeking.isVisible)
        desk.press(Qt.Key.Key_Escape)
        assert pane.head.search.text() == ""
    assert not pane.seeking.isVisible()
    assert desk.titles == ["For Ben"]


def test_sealing_tells_so_and_is_stopped_by_the_keyboard(desk, pair, tmp_path):
    path, entry, _bundle = pair
    desk.show(path).unlock()
    desk.view.share((entry,))
    desk.rest()
    page = desk.view.covers.shown
    desk.wait_for(page.foot.seal_here.isEnabled)
    before = set(tmp_path.rglob("*.pjbundle"))
    with held(desk):
        page.foot.seal_here.setFocus()
        desk.press(Qt.Key.Key_Space)
        stop(desk, page.foot.progress)
    assert page.foot.message.title.text() == "Stopped. Nothing was written."
    assert set(tmp_path.rglob("*.pjbundle")) == before
    assert not page.foot.progress.isVisible()


def test_verifying_and_taking_in_tell_so_and_are_stopped_by_the_keyboard(desk, pair):
    path, _entry, bundle = pair
    desk.show(path).unlock()
    with held(desk):
        desk.view.receive(bundle)
        page = desk.view.covers.shown
        stop(desk, page.choose.progress)
    assert page.stack.currentWidget() is page.choose
    page.open(bundle)
    desk.rest()
    assert page.stack.currentWidget() is page.preview
    with held(desk):
        page.preview.take.setFocus()
        desk.press(Qt.Key.Key_Space)
        stop(desk, page.preview.progress)
    assert page.preview.message.words.text() == "Stopped. Nothing was taken in."
    assert desk.titles == ["For Ben"]


def test_checking_a_copy_tells_so_and_is_stopped_by_the_keyboard(desk, pair):
    path, _entry, _bundle = pair
    desk.show(path).unlock()
    desk.window.dialogs.show_settings(desk.view.session, SettingsGroup.COPIES)
    dialog = QApplication.activeModalWidget()
    desk.rest()
    before = set(path.parent.rglob("*.pjournal"))
    with held(desk):
        dialog.copies.make_button.setFocus()
        desk.press(Qt.Key.Key_Space)
        stop(desk, dialog.copies.progress)
    assert dialog.copies.message.title.text() == "Stopped. No copy was made."
    assert set(path.parent.rglob("*.pjournal")) == before
    dialog.close()
