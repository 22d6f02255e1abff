"""While a long entry is still coming onto the page, whatever is done there is done to all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from peerjournal.operations import reading
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.ui.editors import arriving
from peerjournal.ui.editors.arriving import Arriving
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from tests.journals import PASSPHRASE, new_journal, write

TEXT = "\n\n".join(f"Paragraph {number}. " + "on and " * 30 + "on" for number in range(1500))


class Coming:
    """A desk with a long entry on its way, and a short one."""

    def __init__(self, desk, path):
        self.desk = desk
        self.path = path
        with new_journal(path, "Ana") as journal:
            self.long = write(journal, "At length", TEXT).id
            self.short = write(journal, "Newer", "Short.").id
        desk.show(path).unlock()

    def begin(self):
        """Open the long one; return its editor before all of it is there."""
        self.desk.view.show_entry(self.long)
        return self.comes()

    def comes(self):
        self.desk.wait_for(lambda: isinstance(QApplication.focusWidget(), MarkdownEdit))
        edit = QApplication.focusWidget()
        assert edit.arriving.is_under_way
        return edit

    def stored(self):
        self.desk.lock()
        journal = open_journal(self.path, PASSPHRASE)
        try:
            return reading.read_entry(journal, self.long).content.sections[0].text
        finally:
            close_journal(journal)


@pytest.fixture
def coming(desk, tmp_path):
    return Coming(desk, tmp_path / "Long.pjournal")


@pytest.mark.parametrize("way", ["another entry", "reading", "another page"])
def test_what_was_typed_is_kept_when_the_entry_is_left_at_once(coming, way):
    edit, desk = coming.begin(), coming.desk
    desk.type("First: ")
    assert edit.arriving.is_under_way
    if way == "another entry":
        desk.view.show_entry(coming.short)
    elif way == "reading":
        desk.view.entries.entry_pane.toggle_writing()
    else:
        desk.view.entries.entry_pane.show_nothing()
    desk.rest()
    assert coming.stored() == "First: " + TEXT


def test_what_is_typed_after_unlocking_stands_where_the_cursor_was(coming):
    coming.begin()
    desk = coming.desk
    desk.rest()
    desk.control(Qt.Key.Key_End)
    desk.type(" It")
    desk.lock()
    desk.type(PASSPHRASE)
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.window.view is not None)
    edit = coming.comes()
    desk.type(" held")
    desk.rest()
    assert edit.markdown() == TEXT + " It held"


def test_what_is_typed_behind_a_tab_goes_into_the_field_it_leads_to(coming):
    edit, desk = coming.begin(), coming.desk
    desk.press(Qt.Key.Key_Backtab)
    desk.type("calm")
    desk.rest()
    assert not edit.hasFocus()
    assert edit.markdown() == TEXT
    assert QApplication.focusWidget().text() == "calm"


def test_all_words_are_counted_when_one_comes_back(coming):
    coming.begin()
    desk = coming.desk
    desk.rest()
    desk.type("One ")
    desk.saved()
    words = desk.editor.bar.words
    desk.wait_for(lambda: words.text() == "94501 words")
    desk.view.show_entry(coming.short)
    desk.wait_for(lambda: words.text() == "1 word")
    desk.view.show_entry(coming.long)
    desk.wait_for(lambda: words.text() == "94501 words")


def test_words_put_below_stand_below_all_of_it(coming):
    edit, desk = coming.begin(), coming.desk
    desk.editor.insert_words("Below all.")
    desk.rest()
    assert edit.markdown() == TEXT + "\n\nBelow all."


def test_what_comes_later_is_found_and_never_said_not_to_be_there(coming):
    edit, desk = coming.begin(), coming.desk
    bar = desk.view.entries.entry_pane.find_bar
    bar.open()
    desk.type("Paragraph 1499")
    assert edit.arriving.is_under_way
    assert bar.count.text() == ""
    desk.wait_for(lambda: bar.count.text() == "1 of 1")
    assert edit.textCursor().selectedText() == "Paragraph 1499"


def test_a_text_that_breaks_off_is_never_saved_over_the_whole_one(coming, monkeypatch, qtbot):
    def fail(_piece):
        raise ZeroDivisionError

    with monkeypatch.context() as patch, qtbot.captureExceptions():
        patch.setattr(arriving, "read_markdown", fail)
        coming.desk.view.show_entry(coming.long)
        coming.desk.wait_for(
            lambda: any(one.is_broken for one in coming.desk.view.findChildren(Arriving))
        )
    # Another field of the same entry is written in, and saved with all the others.
    coming.desk.editor.focus_title()
    coming.desk.type("Still ")
    coming.desk.saved()
    coming.desk.view.show_entry(coming.short)
    coming.desk.rest()
    coming.desk.editor.focus_body()
    coming.desk.type("Written. ")
    coming.desk.saved()
    assert coming.stored() == TEXT
