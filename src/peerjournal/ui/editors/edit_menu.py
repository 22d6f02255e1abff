"""What an editor offers by the right button, the menu key and F7."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtGui import QAction, QGuiApplication, QTextCursor

from peerjournal.domain.fields import as_markdown
from peerjournal.ui.editors import edit_keys
from peerjournal.ui.editors.inserting import insert_blocks
from peerjournal.ui.editors.markdown_reader import plain_blocks
from peerjournal.ui.spelling.dictionaries import dictionaries, language_name
from peerjournal.ui.spelling.trouble import trouble_notice

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QMenu

    from peerjournal.operations.spelling import SpellingWishes
    from peerjournal.ui.editors.markdown_edit import MarkdownEdit
    from peerjournal.ui.spelling.speller import Speller

translate = QCoreApplication.translate


def show_menu(edit: MarkdownEdit, place: QPoint) -> QMenu:
    """Open the menu at a place of the editor's viewport, and return it."""
    menu = edit.createStandardContextMenu(place)
    first = menu.actions()[0] if menu.actions() else None
    _write_as_ours(menu)
    if not edit.isReadOnly():
        _add_paste_plain(menu, edit)
        edit.spelling.begin()
        speller = edit.spelling.speller
        wrong = edit.spelling.wrong_word(edit.cursorForPosition(place).position())
        if speller is not None and wrong is not None:
            _add_suggestions(menu, first, edit, wrong, speller)
        if edit.pictures.chosen() is not None:
            opened = QAction(translate("edit menu", "Picture…"), menu)
            opened.triggered.connect(edit.pictures.describe)
            menu.insertAction(first, opened)  # type: ignore[arg-type]
        if speller is not None and speller.wishes is not None:
            _add_languages(menu, speller, speller.wishes)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(edit.viewport().mapToGlobal(place))
    return menu


def _write_as_ours(menu: QMenu) -> None:
    """Write Qt's one entry of two words as all of ours are written."""
    for action in menu.actions():
        if action.objectName() == "select-all":
            _name, _tab, key = action.text().partition("\t")
            words = translate("edit menu", "Select all")
            action.setText(f"{words}\t{key}" if key else words)


def go_to_next_wrong_word(edit: MarkdownEdit) -> bool:
    """Select the next unknown word and offer what may have been meant; false if there is none."""
    edit.spelling.begin()
    found = edit.spelling.next_wrong_word()
    if found is None:
        return False
    edit.setTextCursor(found)
    show_menu(edit, edit.cursorRect().center())
    return True


def press(edit: MarkdownEdit, event: QKeyEvent) -> bool:
    """Do what a key means that an entry of the menu stands for."""
    if not edit_keys.is_paste_plain(event):
        return False
    paste_plain(edit)
    return True


def paste_plain(edit: MarkdownEdit) -> None:
    """Write the words of the clipboard without any format."""
    text = as_markdown(QGuiApplication.clipboard().text())
    cursor = edit.textCursor()
    insert_blocks(cursor, plain_blocks(text), edit.look)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()


def _add_paste_plain(menu: QMenu, edit: MarkdownEdit) -> None:
    action = menu.addAction(translate("edit menu", "Paste as plain text"))
    action.setEnabled(bool(QGuiApplication.clipboard().text()))
    action.triggered.connect(partial(paste_plain, edit))


class _Suggestions(QObject):
    """Fills a menu that is open already, once it is known what may have been meant."""

    def __init__(
        self, menu: QMenu, waiting: QAction, edit: MarkdownEdit, word: QTextCursor
    ) -> None:
        super().__init__(menu)
        self._menu, self._waiting, self._edit, self._word = menu, waiting, edit, word
        self._wanted = word.selectedText()

    def fill(self, word: str, meant: list[str]) -> None:
        if word != self._wanted or not self._waiting.isVisible():
            return
        for one in meant:
            action = QAction(one, self._menu)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(partial(_put, self._edit, self._word, one))
            self._menu.insertAction(self._waiting, action)
        if meant:
            self._waiting.setVisible(False)
        else:
            self._waiting.setText(translate("edit menu", "No suggestions"))


def _add_suggestions(
    menu: QMenu, first: QAction | None, edit: MarkdownEdit, wrong: QTextCursor, speller: Speller
) -> None:
    word = wrong.selectedText()
    waiting = QAction(translate("edit menu", "Looking for suggestions …"), menu)
    waiting.setEnabled(False)
    keep = QAction(translate("edit menu", "Add “{word}” to my words").format(word=word), menu)
    leave = QAction(translate("edit menu", "Leave it alone for now"), menu)
    between = QAction(menu)
    between.setSeparator(True)
    menu.insertActions(first, [waiting, keep, leave, between])  # type: ignore[arg-type]
    suggestions = _Suggestions(menu, waiting, edit, wrong)
    speller.meant.connect(suggestions.fill)
    wishes = speller.wishes
    if wishes is not None:
        keep.triggered.connect(lambda: speller.change(wishes.with_word(word)))
    leave.triggered.connect(partial(speller.leave_alone, word))
    speller.ask_what_is_meant(word)


def _put(edit: MarkdownEdit, word: QTextCursor, meant: str) -> None:
    word.insertText(meant)
    edit.setTextCursor(word)


def _add_languages(menu: QMenu, speller: Speller, wishes: SpellingWishes) -> None:
    part = menu.addMenu(translate("edit menu", "Spelling"))
    switch = part.addAction(translate("edit menu", "Look words up"))
    switch.setCheckable(True)
    switch.setChecked(wishes.is_on)
    switch.toggled.connect(partial(_switch, speller, wishes))
    if (trouble := speller.trouble) is not None:
        part.addAction(trouble_notice(trouble)).setEnabled(False)
    part.addSeparator()
    chosen = speller.languages
    for code in dictionaries():
        action = part.addAction(language_name(code))
        action.setCheckable(True)
        action.setChecked(code in chosen)
        action.setEnabled(wishes.is_on)
        action.toggled.connect(partial(_choose, speller, wishes, chosen, code))


def _switch(speller: Speller, wishes: SpellingWishes, is_on: bool) -> None:  # noqa: FBT001 - a slot
    speller.change(replace(wishes, is_on=is_on))


def _choose(
    speller: Speller,
    wishes: SpellingWishes,
    chosen: tuple[str, ...],
    code: str,
    is_on: bool,  # noqa: FBT001 - a slot
) -> None:
    others = tuple(one for one in chosen if one != code)
    languages = (*others, code) if is_on else others
    speller.change(replace(wishes, languages=languages))
