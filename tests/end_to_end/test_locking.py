"""Locking loses no word and shows none, and the way back in is where one was."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from peerjournal.domain.errors import DiskFullError
from peerjournal.operations import reading, writing
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.ui import autosave as autosave_module
from peerjournal.ui import messages
from peerjournal.ui import settings as declared
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.sections import Section
from tests.journals import PASSPHRASE, new_journal, write

CANARY = "xylophone-canary"


@pytest.fixture
def slow_saving(monkeypatch):
    """Typing never rests long enough to be saved by itself."""
    monkeypatch.setattr(autosave_module, "REST_MS", 60_000)


@pytest.fixture
def journal_with_entry(tmp_path):
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana") as journal:
        write(journal, "Asking before telling", "She waited.")
    return path


def begin(desk, title, text):
    """Begin a reflection by the keyboard."""
    desk.control(Qt.Key.Key_N)
    desk.rest()
    desk.type(title)
    desk.press(Qt.Key.Key_Return)
    desk.type(text)


def test_what_was_being_typed_is_there_again_after_unlocking(desk, journal_file, slow_saving):
    del slow_saving
    desk.show(journal_file).unlock()
    begin(desk, "Half a thought", "It began with")
    desk.lock()
    desk.unlock()
    fields = desk.editor.entry_fields()
    assert fields.title == "Half a thought"
    assert fields.content.sections[0].text == "It began with"


def test_the_cursor_is_where_it_was(desk, journal_file, slow_saving):
    del slow_saving
    desk.show(journal_file).unlock()
    begin(desk, "Half a thought", "It with")
    for _ in "with":
        desk.press(Qt.Key.Key_Left)
    desk.lock()
    desk.unlock()
    desk.wait_for(lambda: desk.editor.isAncestorOf(QApplication.focusWidget() or desk.window))
    desk.type("began ")
    assert desk.editor.entry_fields().content.sections[0].text == "It began with"


def test_writing_that_came_back_is_saved_as_an_entry(desk, journal_file):
    desk.show(journal_file).unlock()
    begin(desk, "Half a thought", "It began with")
    desk.lock()
    desk.unlock()
    desk.saved()
    desk.lock()
    journal = open_journal(journal_file, PASSPHRASE)
    (line,) = reading.page_of_entries(journal).lines
    drafts = writing.all_drafts(journal)
    close_journal(journal)
    assert line.title == "Half a thought"
    assert len(drafts) <= 1


def test_the_same_page_is_shown_again(desk, journal_with_entry):
    desk.show(journal_with_entry).unlock()
    desk.view.show_section(Section.GOALS)
    desk.lock()
    desk.unlock()
    assert desk.view.section is Section.GOALS


def test_locked_the_journal_is_one_file_without_a_readable_word(desk, journal_file, slow_saving):
    del slow_saving
    desk.show(journal_file).unlock()
    begin(desk, CANARY, CANARY)
    desk.lock()
    left = [one for one in journal_file.parent.rglob("*") if one.is_file()]
    names = {one.name for one in left if one.suffix != ".lock"}
    assert names == {journal_file.name, "settings.ini"}
    assert not [one.name for one in left if CANARY.encode() in one.read_bytes()]


def test_locked_no_widget_holds_a_word(desk, journal_with_entry):
    desk.show(journal_with_entry).unlock()
    desk.view.entries.list_pane.focus_list()
    desk.rest()
    view = weakref.ref(desk.view)
    desk.lock()
    desk.wait_for(lambda: gc.collect() >= 0 and view() is None)
    shown = [
        widget.accessibleName() + str(widget.property("text")) + str(widget.property("plainText"))
        for widget in QApplication.allWidgets()
    ]
    assert not [words for words in shown if "Asking before telling" in words]


def test_locking_empties_the_clipboard_of_what_was_copied_here(desk, journal_file, monkeypatch):
    monkeypatch.setattr("peerjournal.ui.clipboard.owns_clipboard", lambda: True)
    desk.show(journal_file).unlock()
    begin(desk, "Half a thought", CANARY)
    desk.control(Qt.Key.Key_A)
    desk.control(Qt.Key.Key_C)
    assert CANARY in QApplication.clipboard().text()
    desk.lock()
    assert CANARY not in QApplication.clipboard().text()


def test_nobody_there_locks_after_the_minutes_that_are_set(desk, journal_with_entry, monkeypatch):
    now = [1_000.0]
    desk.window.idle._clock = lambda: now[0]
    desk.program.settings.put(declared.IDLE_LOCK_MINUTES, 2)
    desk.show(journal_with_entry).unlock()
    for _ in range(70):
        now[0] += 2
        desk.window.idle.look()
    desk.wait_for(lambda: desk.window.view is None)
    assert "2" in desk.window.threshold.unlock_page.note.text()
    del monkeypatch


def test_a_question_that_stands_open_does_not_keep_the_journal_open(desk, journal_with_entry):
    desk.show(journal_with_entry).unlock()
    desk.window.dialogs.show_settings(desk.view.session)
    assert desk.window.dialogs.open_dialog.isVisible()
    desk.window.lock()
    desk.wait_for(lambda: desk.window.view is None and not desk.window.is_locking)
    desk.wait_for(lambda: desk.window.dialogs.open_dialog is None)
    assert QApplication.activeModalWidget() is None


def test_a_wrong_passphrase_is_said_and_the_right_one_opens(desk, journal_with_entry):
    desk.show(journal_with_entry)
    page = desk.window.threshold.unlock_page
    desk.type("not the passphrase")
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(page.message.isVisible)
    assert page.message.title.text()
    desk.unlock()
    assert desk.titles == ["Asking before telling"]


def test_a_file_that_is_no_journal_is_said_and_stays_as_it_is(desk, tmp_path):
    path = tmp_path / "Shopping.pjournal"
    path.write_text("milk, bread")
    desk.show(path)
    desk.type(PASSPHRASE)
    desk.press(Qt.Key.Key_Return)
    page = desk.window.threshold.unlock_page
    desk.wait_for(page.message.isVisible)
    assert path.read_text() == "milk, bread"


def test_the_recovery_words_open_it_and_ask_for_a_new_passphrase(desk, tmp_path):
    from peerjournal.operations.journal import recovery_words  # noqa: PLC0415

    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana") as journal:
        write(journal, "Asking before telling")
        words = recovery_words(journal)
    desk.show(path)
    threshold = desk.window.threshold
    threshold.unlock_page.way_button.click()
    threshold.unlock_page.recovery_words.setPlainText(" ".join(words))
    threshold.unlock_page.unlock_button.click()
    desk.wait_for(lambda: threshold.currentWidget() is threshold.new_passphrase_page)
    desk.type("five other words, all new")
    desk.press(Qt.Key.Key_Return)
    desk.type("five other words, all new")
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: threshold.currentWidget() is threshold.recovery_page)
    assert threshold.recovery_page.words() != words
    threshold.recovery_page.later_button.click()
    desk.wait_for(lambda: desk.window.view is not None)
    desk.rest()
    assert desk.titles == ["Asking before telling"]
    desk.lock()
    close_journal(open_journal(path, "five other words, all new"))


def test_a_second_window_on_the_same_file_is_told_that_it_is_in_use(make_desk, journal_with_entry):
    first, second = make_desk("first"), make_desk("second")
    first.show(journal_with_entry).unlock()
    second.show(journal_with_entry)
    second.type(PASSPHRASE)
    second.press(Qt.Key.Key_Return)
    page = second.window.threshold.unlock_page
    second.wait_for(page.message.isVisible)
    assert second.window.view is None
    first.window.activateWindow()
    first.wait_for(first.window.isActiveWindow)
    first.lock()
    second.window.activateWindow()
    second.wait_for(second.window.isActiveWindow)
    page.focus_first()
    second.unlock()
    assert second.titles == ["Asking before telling"]


def test_words_that_cannot_be_sealed_wait_in_the_window_and_are_not_dropped(
    desk, journal_file, monkeypatch, slow_saving
):
    del slow_saving
    desk.show(journal_file).unlock()
    begin(desk, "Half a thought", "It began with")
    real = writing.save_draft

    def full(journal, draft):
        del draft
        raise DiskFullError(journal.path)

    monkeypatch.setattr(writing, "save_draft", full)
    desk.lock()
    page = desk.window.threshold.unlock_page
    assert page.message.isVisible()
    asked = []
    monkeypatch.setattr(messages, "ask", lambda _parent, question: asked.append(question) or False)
    desk.window.close()
    assert desk.window.isVisible()
    assert asked
    monkeypatch.setattr(writing, "save_draft", real)
    desk.unlock()
    desk.rest()
    desk.wait_for(lambda: desk.editor.entry_fields().title == "Half a thought")


def test_a_long_entry_that_is_locked_while_it_comes_keeps_every_word(desk, tmp_path):
    path = tmp_path / "Long.pjournal"
    text = "\n\n".join(f"Paragraph {number}. " + "on and " * 30 + "on" for number in range(1500))
    with new_journal(path, "Ana") as journal:
        entry = write(journal, "At length", text)
        write(journal, "Newer", "Short.")
    desk.show(path).unlock()
    desk.view.show_entry(entry.id)
    desk.wait_for(lambda: isinstance(QApplication.focusWidget(), MarkdownEdit))
    edit = QApplication.focusWidget()
    desk.wait_for(lambda: edit.arriving.is_under_way)
    desk.type("First of all: ")
    assert edit.arriving.is_under_way
    desk.lock()
    desk.unlock()
    shown = desk.editor.entry_fields()
    assert shown.title == "At length"
    assert shown.content.sections[0].text == "First of all: " + text
    desk.saved()
    desk.lock()
    journal = open_journal(path, PASSPHRASE)
    try:
        assert reading.read_entry(journal, entry.id).content == shown.content
    finally:
        close_journal(journal)
