"""Unknown words are drawn so, mended by keys, and one's own words stay in the journal."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu

from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.operations.spelling import SpellingWishes, spelling_wishes
from peerjournal.ui.spelling.speller import Speller
from tests.journals import PASSPHRASE, new_journal, write

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "I recieve it, and `sudo aptt` too.\n\nSee www.exampel.org with Annika and quokkaly."


@pytest.fixture
def writing_desk(desk, tmp_path):
    """A desk with an entry open, whose words are looked up."""
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Annika") as journal:
        write(journal, "The room", TEXT)
    desk.show(path).unlock().write_in_the_only_entry()
    QApplication.focusWidget().spelling.begin()
    return desk


def edit_here():
    return QApplication.focusWidget()


def drawn(edit):
    """Return the words with a line below them."""
    found = []
    block = edit.document().firstBlock()
    while block.isValid():
        text = block.text()
        found += [
            text[one.start : one.start + one.length]
            for one in block.layout().formats()
            if one.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
        ]
        block = block.next()
    return found


def menu_of(desk):
    desk.wait_for(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def chosen(menu, words):
    return next(one for one in menu.actions() if one.text() == words)


def test_unknown_words_are_drawn_but_names_code_and_addresses_are_not(writing_desk):
    edit = edit_here()
    writing_desk.wait_for(lambda: drawn(edit) == ["recieve", "quokkaly"])


def test_a_word_is_drawn_once_it_is_typed_to_its_end(writing_desk):
    edit = edit_here()
    writing_desk.wait_for(lambda: drawn(edit) == ["recieve", "quokkaly"])
    writing_desk.type("Thiss")
    assert "Thiss" not in drawn(edit)
    writing_desk.type(" ")
    writing_desk.wait_for(lambda: drawn(edit) == ["Thiss", "recieve", "quokkaly"])
    assert edit.document().isUndoAvailable()
    writing_desk.control(Qt.Key.Key_Z)
    assert edit.markdown() == TEXT


def test_a_paragraph_in_another_language_is_left_alone(writing_desk):
    edit = edit_here()
    writing_desk.wait_for(lambda: drawn(edit) == ["recieve", "quokkaly"])
    QGuiApplication.clipboard().setText("Heute fragte ich zuerst nach.\n\nAnd waitedd for it.\n\n")
    writing_desk.press(Qt.Key.Key_V, CONTROL)
    writing_desk.wait_for(lambda: "waitedd" in drawn(edit))
    assert drawn(edit) == ["waitedd", "recieve", "quokkaly"]


def test_f7_goes_to_the_next_word_and_offers_what_was_meant(writing_desk):
    edit = edit_here()
    writing_desk.wait_for(lambda: "recieve" in drawn(edit))
    writing_desk.press(Qt.Key.Key_F7)
    menu = menu_of(writing_desk)
    assert edit.textCursor().selectedText() == "recieve"
    writing_desk.wait_for(lambda: any(one.text() == "receive" for one in menu.actions()))
    chosen(menu, "receive").trigger()
    menu.close()
    assert edit.markdown().startswith("I receive it")
    writing_desk.wait_for(lambda: drawn(edit) == ["quokkaly"])


def test_my_words_are_kept_in_the_journal(writing_desk):
    edit = edit_here()
    writing_desk.wait_for(lambda: "quokkaly" in drawn(edit))
    writing_desk.press(Qt.Key.Key_End, CONTROL)
    writing_desk.press(Qt.Key.Key_F7)
    menu_of(writing_desk).close()
    writing_desk.press(Qt.Key.Key_F7)
    menu = menu_of(writing_desk)
    assert edit.textCursor().selectedText() == "quokkaly"
    chosen(menu, "Add “quokkaly” to my words").trigger()
    menu.close()
    writing_desk.wait_for(lambda: drawn(edit) == ["recieve"])
    writing_desk.rest()
    path = writing_desk.view.session.path
    writing_desk.lock()
    journal = open_journal(path, PASSPHRASE)
    assert spelling_wishes(journal).words == ("quokkaly",)
    close_journal(journal)


def test_turned_off_nothing_is_drawn_and_the_process_ends(writing_desk):
    edit = edit_here()
    writing_desk.wait_for(lambda: "recieve" in drawn(edit))
    speller = writing_desk.editor.findChild(Speller)
    speller.change(SpellingWishes(is_on=False))
    writing_desk.wait_for(lambda: drawn(edit) == [])
    assert speller._process is None
    speller.change(SpellingWishes(languages=("de_DE", "en_GB")))
    writing_desk.wait_for(lambda: drawn(edit) == ["recieve", "quokkaly"])


def test_locking_ends_the_process_and_forgets_every_word(writing_desk):
    edit = edit_here()
    writing_desk.wait_for(lambda: "recieve" in drawn(edit))
    speller = writing_desk.editor.findChild(Speller)
    known = speller._is_unknown
    assert known
    writing_desk.lock()
    assert not known


def test_the_clipboard_is_pasted_without_its_formats(writing_desk):
    edit = edit_here()
    copied = QGuiApplication.clipboard()
    copied.setText("# plain *words* ")
    writing_desk.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert edit.toPlainText().startswith("# plain *words*")


def test_a_process_that_was_ended_by_something_else_is_started_anew(writing_desk):
    edit = edit_here()
    writing_desk.wait_for(lambda: drawn(edit) == ["recieve", "quokkaly"])
    speller = writing_desk.view.findChild(Speller)
    before = speller._process
    before.kill()
    writing_desk.wait_for(lambda: speller._process is not before)
    assert speller.is_on
    writing_desk.type("Thiss ")
    writing_desk.wait_for(lambda: drawn(edit) == ["Thiss", "recieve", "quokkaly"])
