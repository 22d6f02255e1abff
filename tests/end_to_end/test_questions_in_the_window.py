"""The question bank from the keyboard: found, starred, added, put into the entry, written about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peerjournal.domain.entries import Kind
from peerjournal.operations import question_wishes
from peerjournal.operations.journal import close_journal, open_journal
from tests.journals import PASSPHRASE

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def open_questions(desk):
    desk.press(Qt.Key.Key_Q, CONTROL_SHIFT)
    dialogs = desk.window.dialogs
    desk.wait_for(lambda: dialogs.open_dialog is not None and dialogs.open_dialog.isVisible())
    return dialogs.open_dialog


def wishes_in(path):
    journal = open_journal(path, PASSPHRASE)
    try:
        return question_wishes.question_wishes(journal)
    finally:
        close_journal(journal)


def test_a_question_is_found_starred_and_put_into_the_entry(desk, journal_file):
    desk.show(journal_file).unlock()
    desk.view.begin(Kind.REFLECTION)
    desk.wait_for(lambda: desk.view.entries.entry_pane.is_writing)
    desk.rest()
    dialog = open_questions(desk)
    dialog.search.setText("smallest experiment")
    desk.wait_for(lambda: dialog.list.count() == 1)
    words = dialog.current.text
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    desk.rest()
    assert dialog.current.is_favourite
    QTest.mouseClick(dialog.put_button, Qt.MouseButton.LeftButton)
    desk.saved()
    assert words in str(desk.editor.entry_fields().content)
    desk.lock()
    assert [one.is_favourite for one in wishes_in(journal_file).kept] == [True]


def test_an_own_question_is_added_said_otherwise_hidden_and_deleted(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = open_questions(desk)
    dialog.words.line.setFocus()
    QTest.keyClicks(dialog.words.line, "What would rest be")
    QTest.keyClick(dialog.words.line, Qt.Key.Key_Return)
    dialog.search.setText("rest be")
    desk.wait_for(lambda: dialog.list.count() == 1)
    assert dialog.list.item(0).text() == "What would rest be?"
    QTest.mouseClick(dialog.hide_button, Qt.MouseButton.LeftButton)
    assert dialog.list.count() == 0
    assert dialog.none.isVisible()
    QTest.keyClick(dialog.hidden, Qt.Key.Key_Space)
    assert dialog.list.count() == 1
    QTest.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    assert dialog.list.count() == 0
    desk.rest()
    dialog.close()
    desk.lock()
    assert wishes_in(journal_file).kept == ()


def test_a_question_becomes_the_title_of_a_page(desk, journal_file):
    desk.show(journal_file).unlock()
    dialog = open_questions(desk)
    words = dialog.current.text
    QTest.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    desk.wait_for(lambda: desk.view.entries.entry_pane.is_writing)
    desk.rest()
    assert desk.editor.entry_fields().title == words
