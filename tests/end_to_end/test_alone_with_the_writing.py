"""Only the writing, other paragraphs dimmed, words found in an entry: all by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from peerjournal.ui.sections import Section
from peerjournal.ui.theme import current_theme
from tests.journals import new_journal, write

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "The first chair.\n\nThe second Chair.\n\nNothing here.\n\n- a third chair"


@pytest.fixture
def writing_desk(desk, tmp_path):
    """A desk with an entry open, and the cursor at its beginning."""
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana") as journal:
        write(journal, "The room", TEXT)
    desk.show(path).unlock().write_in_the_only_entry()
    return desk


def parts_beside(desk):
    pane = desk.view.entries.entry_pane
    return (desk.view.side, desk.view.entries.list_pane, pane.bar, pane.themes)


def test_the_writing_is_alone_until_escape(writing_desk):
    edit = QApplication.focusWidget()
    before = [part.isVisible() for part in parts_beside(writing_desk)]
    assert all(before)
    writing_desk.press(Qt.Key.Key_F11)
    assert not any(part.isVisible() for part in parts_beside(writing_desk))
    assert edit.hasFocus()
    writing_desk.type("Typed alone. ")
    writing_desk.saved()
    assert not any(part.isVisible() for part in parts_beside(writing_desk))
    writing_desk.press(Qt.Key.Key_Escape)
    assert [part.isVisible() for part in parts_beside(writing_desk)] == before
    assert edit.hasFocus()


def test_another_section_brings_everything_back(writing_desk):
    writing_desk.press(Qt.Key.Key_F11)
    writing_desk.view.show_section(Section.TODAY)
    assert writing_desk.view.side.isVisible()
    assert not writing_desk.view.entries.alone.is_on


def test_reading_stays_alone(writing_desk):
    writing_desk.press(Qt.Key.Key_F11)
    writing_desk.control(Qt.Key.Key_E)
    pane = writing_desk.view.entries.entry_pane
    writing_desk.wait_for(lambda: not pane.is_writing)
    writing_desk.rest()
    assert not any(part.isVisible() for part in parts_beside(writing_desk))


def drawn_in(edit, number):
    """Return the colours in which a paragraph is drawn over its own."""
    formats = edit.document().findBlockByNumber(number).layout().formats()
    return {one.format.foreground().color().name() for one in formats}


def test_other_paragraphs_are_dimmed_and_follow_the_cursor(writing_desk):
    edit = QApplication.focusWidget()
    dim = QColor(current_theme().colours.dim).name()
    writing_desk.press(Qt.Key.Key_F11, SHIFT)
    assert drawn_in(edit, 0) == set()
    assert drawn_in(edit, 1) == {dim}
    writing_desk.press(Qt.Key.Key_Down)
    assert drawn_in(edit, 0) == {dim}
    assert drawn_in(edit, 1) == set()
    writing_desk.press(Qt.Key.Key_F11, SHIFT)
    assert drawn_in(edit, 0) == set()


def test_words_are_found_one_after_the_other(writing_desk):
    edit = QApplication.focusWidget()
    bar = writing_desk.view.entries.entry_pane.find_bar
    writing_desk.press(Qt.Key.Key_F, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert bar.line.hasFocus()
    writing_desk.type("chair")
    assert bar.count.text() == "1 of 3"
    writing_desk.press(Qt.Key.Key_Return)
    assert edit.textCursor().selectedText() == "Chair"
    writing_desk.press(Qt.Key.Key_F3)
    assert bar.count.text() == "3 of 3"
    writing_desk.press(Qt.Key.Key_F3)
    assert bar.count.text() == "1 of 3"
    writing_desk.press(Qt.Key.Key_F3, SHIFT)
    writing_desk.wait_for(lambda: bar.count.text() == "3 of 3")
    writing_desk.press(Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert edit.hasFocus()
    assert edit.textCursor().selectedText() == "chair"


def test_what_is_not_there_is_said(writing_desk):
    bar = writing_desk.view.entries.entry_pane.find_bar
    writing_desk.press(Qt.Key.Key_F3)
    writing_desk.type("sofa")
    assert bar.count.text() == "Not in this entry"
    writing_desk.press(Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_undo_comes_back_with_the_entry_and_with_writing(writing_desk):
    edit = QApplication.focusWidget()
    writing_desk.type("Typed. ")
    writing_desk.saved()
    pane = writing_desk.view.entries.entry_pane
    writing_desk.control(Qt.Key.Key_E)
    writing_desk.wait_for(lambda: not pane.is_writing)
    writing_desk.rest()
    writing_desk.control(Qt.Key.Key_E)
    writing_desk.wait_for(lambda: pane.is_writing)
    writing_desk.rest()
    pane.focus_first()
    edit = QApplication.focusWidget()
    assert edit.toPlainText().startswith("Typed.")
    writing_desk.control(Qt.Key.Key_Z)
    assert edit.toPlainText().startswith("The first")
