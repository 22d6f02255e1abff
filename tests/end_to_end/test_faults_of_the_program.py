"""A fault of the program in the middle of some work leaves no page busy, and reaches the hook."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from peerjournal.operations import journal as journals
from peerjournal.operations import receiving, safekeeping
from peerjournal.ui import autosave as saving
from peerjournal.ui import jobs, sealing
from peerjournal.ui.autosave import SaveState
from peerjournal.ui.entering import Entering
from peerjournal.ui.journal_view import JournalView
from peerjournal.ui.printing import run as printing_run
from peerjournal.ui.settings_pages.groups import SettingsGroup
from tests.journals import PASSPHRASE, new_journal, write

FAULT = "what somebody wrote"


def fail(*_args, **_names):
    raise ZeroDivisionError(FAULT)


@pytest.fixture
def practice(tmp_path):
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana") as journal:
        write(journal, "Kept before", "A word.")
    return path


def faults(caught):
    return {kind for kind, *_ in caught}


def test_a_copy_can_be_made_after_one_that_broke_off(desk, practice, monkeypatch, qtbot):
    desk.show(practice).unlock()
    desk.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    desk.rest()
    dialog = desk.window.dialogs.open_dialog
    dialog.show_group(SettingsGroup.COPIES)
    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(safekeeping, "make_copy", fail)
        dialog.copies.make_button.click()
        desk.wait_for(dialog.copies.message.isVisible)
    assert faults(caught) == {ZeroDivisionError}
    assert "broke this off" in dialog.copies.message.title.text()
    assert FAULT not in dialog.copies.message.words.text()
    assert not dialog.copies.progress.isVisible()
    dialog.copies.make_button.click()
    desk.wait_for(lambda: "by hand" in dialog.copies.list.text())
    dialog.close()


def test_another_bundle_can_be_received_after_one_that_broke_off(
    desk, practice, monkeypatch, qtbot, tmp_path
):
    desk.show(practice).unlock()
    bundle = tmp_path / "From Ben.pjbundle"
    bundle.write_bytes(b"")
    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(receiving, "preview_bundle", fail)
        desk.view.receive(bundle)
        page = desk.view.covers.shown
        desk.wait_for(page.refused.isVisible)
    assert faults(caught) == {ZeroDivisionError}
    assert "broke this off" in page.refused.title.text()
    page.open(bundle)
    desk.wait_for(lambda: page.refused.title.text() == "This file did not arrive whole")


def test_the_print_page_can_be_used_after_a_piece_that_could_not_be_set(
    desk, practice, monkeypatch, qtbot
):
    desk.show(practice).unlock()
    (line,) = desk.view.entries.list_pane.model.entries()
    desk.view.show_entry(line.id)
    desk.rest()
    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(printing_run, "entry_html", fail)
        desk.window.deeds.do("print")
        page = desk.view.covers.shown
        desk.wait_for(lambda: page.made.is_done and page.message.isVisible())
    assert faults(caught) == {ZeroDivisionError}
    assert "broke this off" in page.message.title.text()
    assert not page.strip.isVisible()


def test_a_journal_whose_pages_cannot_be_made_is_locked_and_says_so(
    desk, practice, monkeypatch, qtbot
):
    def some(_view):
        yield
        fail()

    desk.show(practice)
    page = desk.window.threshold.unlock_page
    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(JournalView, "make", some)
        desk.type(PASSPHRASE)
        desk.press(Qt.Key.Key_Return)
        desk.wait_for(page.message.isVisible)
        desk.wait_for(lambda: not desk.window.is_locking)
    assert faults(caught) == {ZeroDivisionError}
    assert "broke this off" in page.message.title.text()
    assert not desk.window.findChildren(Entering)
    page.focus_first()
    desk.unlock()
    assert desk.titles == ["Kept before"]


def test_a_fault_while_locking_leaves_the_way_in(desk, practice, monkeypatch, qtbot):
    desk.show(practice).unlock()

    def closed(journal, _drafts):
        journals.close_journal(journal)
        fail()

    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(sealing, "lock", closed)
        desk.lock()
    assert faults(caught) == {ZeroDivisionError}
    desk.unlock()
    assert desk.titles == ["Kept before"]


def test_words_stay_on_the_screen_where_saving_them_broke_off(desk, practice, monkeypatch, qtbot):
    monkeypatch.setattr(saving, "AGAIN_MS", 20)
    desk.show(practice).unlock()
    pane = desk.view.entries.entry_pane
    desk.window.deeds.do("new")
    desk.wait_for(lambda: pane.opened is not None and pane.autosave.is_new)
    desk.editor.focus_title()
    tried = []

    def broken(*_):
        tried.append(True)
        fail()

    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(jobs, "save_writing", broken)
        desk.type("Kept all the same")
        desk.wait_for(lambda: pane.autosave.news.state is SaveState.FAILED)
        qtbot.wait(100)
    # It is told once, not every few seconds.
    assert len(tried) == len(caught) == 1
    assert desk.editor.entry_fields().title == "Kept all the same"
    assert pane.message.isVisible()
    pane.message.action.click()
    desk.saved()
    assert "Kept all the same" in desk.titles
