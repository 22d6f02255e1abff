"""Every shortcut on one page, and a line to look one up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.ui.closeness import Closeness, closeness
from peerjournal.ui.commands import all_shortcut_words, native_keys
from peerjournal.ui.editors.format_command import Command as Format
from peerjournal.ui.editors.format_command import command_name
from peerjournal.ui.pages.column import ColumnPage, words
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button
from peerjournal.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.ui.command import Command

_WIDTH = 560
_HEIGHT = 620


class KeysDialog(QDialog):
    """Lists what the keyboard can do, under the headings of the menus."""

    def __init__(self, commands: Iterable[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.search = SearchField(self.tr("Search by words or keys"))
        self.nothing = words(self.tr("No shortcut fits."), "dim")
        self.page = ColumnPage(width=500, from_top=True)
        self.groups: list[_Group] = []
        self._build(commands)
        self.search.textChanged.connect(self._look)
        self.nothing.hide()

    def _build(self, commands: Iterable[Command]) -> None:
        theme = current_theme()
        margin = theme.px(theme.spacing.l)
        self.page.column.setSpacing(theme.px(theme.spacing.l))
        # The keyboard scrolls the page where nothing on it takes the keys.
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page.setAccessibleName(self.windowTitle())
        for heading, rows in self._headed(commands).items():
            group = _Group(heading, rows)
            self.groups.append(group)
            self.page.column.addWidget(group)
        self.page.column.addWidget(self.nothing)
        close = quiet_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setContentsMargins(margin, margin, margin, 0)
        top.addWidget(self.search)
        foot.setContentsMargins(margin, theme.px(theme.spacing.s), margin, margin)
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.page, 1)
        layout.addLayout(foot)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))

    def _headed(self, commands: Iterable[Command]) -> dict[str, list[tuple[str, str]]]:
        headed: dict[str, list[tuple[str, str]]] = {}
        for command in commands:
            if command.shortcuts:
                heading = command.menu or self.tr("Anywhere")
                row = (command.words, all_shortcut_words(command))
                headed.setdefault(heading, []).append(row)
        headed[self.tr("In a list")] = self._in_a_list()
        headed[self.tr("While writing")] = self._while_writing()
        return headed

    def _in_a_list(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Open what is marked"), native_keys("Return")),
            (self.tr("Back to the list, or to where you were"), native_keys("Esc")),
            (self.tr("Throw away what is marked"), native_keys("Del")),
        ]

    def _while_writing(self) -> list[tuple[str, str]]:
        return [
            *((command_name(one), native_keys(one.keys)) for one in Format),
            (self.tr("Undo, do again"), native_keys("Ctrl+Z, Ctrl+Shift+Z")),
            (self.tr("Link to another entry"), "[["),
            (self.tr("Leave the writing for the next field"), native_keys("Ctrl+Tab")),
        ]

    def _look(self) -> None:
        typed = self.search.text().strip()
        fitting = [group.look(typed) for group in self.groups]
        self.nothing.setVisible(not any(fitting))
        self.page.verticalScrollBar().setValue(0)


class _Group(QWidget):
    """One heading and its shortcuts."""

    def __init__(self, heading: str, rows: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        theme = current_theme()
        self.rows: list[tuple[str, QWidget]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addWidget(words(heading, "section"))
        for what, keys in rows:
            row = _row(what, keys)
            self.rows.append((f"{what} {keys}", row))
            layout.addWidget(row)

    def look(self, typed: str) -> bool:
        """Show only what fits, and tell whether anything does."""
        fits = [not typed or _fits(text, typed) for text, _row in self.rows]
        for (_text, row), is_shown in zip(self.rows, fits, strict=True):
            row.setVisible(is_shown)
        self.setVisible(any(fits))
        return any(fits)


def _fits(text: str, typed: str) -> bool:
    return closeness(text, typed) not in {None, Closeness.SCATTERED}


def _row(what: str, keys: str) -> QWidget:
    theme = current_theme()
    row = QWidget()
    shown = QLabel(keys)
    shown.setProperty("role", "dim")
    shown.setTextFormat(Qt.TextFormat.PlainText)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(theme.spacing.xl))
    layout.addWidget(words(what, "body"), 1)
    layout.addWidget(shown)
    return row
