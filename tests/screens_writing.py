"""Draws what helps while one writes: spelling and its menu, a picture, finding, writing alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerjournal.domain.entries import Kind
from peerjournal.ui.editors.edit_menu import show_menu
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.images.drawing import picture_places
from tests import screens
from tests.pictures import photo

if TYPE_CHECKING:
    from peerjournal.ui.journal_view import JournalView
    from tests.screens import Camera

WORDS = {
    "en": ("I recieve the board as it was left: three columns, one of them empty.", "recieve"),
    "de": ("Ich nehme das Brett, wie es war: drei Spalten, eine davon leehr.", "leehr"),
}
"""What is typed, and its word that no dictionary knows."""


def draw_writing(camera: Camera, view: JournalView) -> None:
    """Draw a page that is being written."""
    view.begin(Kind.REFLECTION)
    pane = view.entries.entry_pane
    screens.wait_for(lambda: pane.is_writing and pane.kind is Kind.REFLECTION)
    screens.settle()
    pane.editor.focus_body()
    edit = next(one for one in pane.editor.findChildren(MarkdownEdit) if one.isVisible())
    words, wrong = WORDS[view.session.language]
    QTest.keyClicks(edit, words)
    edit.spelling.begin()
    cursor = edit.textCursor()
    cursor.setPosition(words.index(wrong) + 3)
    screens.wait_for(lambda: edit.spelling.wrong_word(cursor.position()) is not None)
    camera.take("writing-spelling")
    show_menu(edit, edit.cursorRect(cursor).center())
    screens.settle(40)
    menu = QApplication.activePopupWidget()
    if menu is not None:
        camera.take("writing-spelling-menu", menu)
        menu.close()
    _paste_picture(edit)
    camera.take("writing-picture")
    pane.find_bar.open()
    pane.find_bar.line.setText(words.split()[3].strip(","))
    camera.take("writing-find")
    pane.find_bar.close_button.click()
    view.entries.alone.toggle()
    camera.take("writing-alone")
    view.entries.alone.leave()


def _paste_picture(edit: MarkdownEdit) -> None:
    mime = QMimeData()
    mime.setImageData(photo())
    edit.insertFromMimeData(mime)
    screens.wait_for(lambda: picture_places(edit.document()))
    screens.settle(30)
