"""From nothing to the first entry, by the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from peerjournal.operations import reading
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.ui.conversation.page import ConversationPage
from tests.journals import PASSPHRASE


def test_a_first_journal_is_made_and_written_in_without_a_mouse(desk, tmp_path):
    desk.show()
    threshold = desk.window.threshold
    threshold.create_page.folder = tmp_path
    desk.press(Qt.Key.Key_Space)
    assert threshold.currentWidget() is threshold.create_page
    desk.type("Practice")
    desk.press(Qt.Key.Key_Return)
    desk.type("Ana")
    desk.press(Qt.Key.Key_Return)
    desk.type(PASSPHRASE)
    desk.press(Qt.Key.Key_Return)
    desk.type(PASSPHRASE)
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: threshold.currentWidget() is threshold.recovery_page)
    rehearse(desk)
    desk.wait_for(lambda: desk.window.view is not None)
    desk.rest()
    desk.control(Qt.Key.Key_N)
    desk.rest()
    desk.type("Asking before telling")
    desk.press(Qt.Key.Key_Return)
    desk.type("She waited.")
    desk.saved()
    assert desk.titles == ["Asking before telling"]
    desk.lock()
    journal = open_journal(tmp_path / "Practice.pjournal", PASSPHRASE)
    (line,) = reading.page_of_entries(journal).lines
    close_journal(journal)
    assert (line.title, line.excerpt) == ("Asking before telling", "She waited.")


def rehearse(desk):
    """Go on from the words, type the three that are asked for, and go on again."""
    page = desk.window.threshold.recovery_page
    words = page.words()
    assert len(words) == 24
    assert QApplication.focusWidget() is page.next_button
    desk.press(Qt.Key.Key_Space)
    for number in page.rehearsal.numbers:
        desk.type(words[number - 1])
        desk.press(Qt.Key.Key_Return)


def test_the_sample_journal_opens_with_its_passphrase_shown_and_filled_in(
    desk, tmp_path, monkeypatch, sample_bytes
):
    from peerjournal.ui import threshold as threshold_module  # noqa: PLC0415

    path = tmp_path / "own data" / "Sample journal.pjournal"
    monkeypatch.setattr(threshold_module, "sample_path", lambda _language: path)
    path.parent.mkdir()
    path.write_bytes(sample_bytes)
    desk.show()
    page = desk.window.threshold.unlock_page
    desk.window.threshold.welcome_page.sample_button.click()
    desk.wait_for(page.isVisible)
    assert page.passphrase.text() in page.note.text()
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.window.view is not None)
    desk.rest()
    assert len(desk.titles) > 40


def test_an_empty_list_of_sessions_begins_a_guided_conversation(desk, journal_file):
    desk.show(journal_file).unlock()
    desk.control(Qt.Key.Key_4)
    pane = desk.view.entries.list_pane
    desk.wait_for(lambda: pane.stack.currentWidget() is pane.empty)
    assert pane.head.new_button.property("role") == "quiet"
    pane.empty.action.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.wait_for(lambda: len(desk.window.findChildren(ConversationPage)) == 1)
    (page,) = desk.window.findChildren(ConversationPage)
    desk.wait_for(page.isVisible)
