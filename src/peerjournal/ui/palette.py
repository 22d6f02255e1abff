"""Search or do anything: every action, every page and every entry, by a few letters."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from peerjournal.ui import jobs
from peerjournal.ui.commands import shortcut_words
from peerjournal.ui.icons import icon
from peerjournal.ui.kinds import kind_icon, kind_name
from peerjournal.ui.palette_delegate import SHORTCUT_ROLE, PaletteDelegate
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from peerjournal.domain.listing import EntryLine
    from peerjournal.ui.commands import Command, Commands
    from peerjournal.ui.session import OpenSession

_WIDTH = 560
_HEIGHT = 380
_TOP = 72
_COMMANDS_MOST = 8
_USUAL = ("new", "new_menu", "converse", "find", "share", "receive", "lock", "settings")
_ENTRY = "entry"
_COMMAND = "command"
_KIND_ROLE = int(Qt.ItemDataRole.UserRole)
_KEY_ROLE = _KIND_ROLE + 1
_WALKING = {
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
}


class Palette(QFrame):
    """A line to type in, and below it what fits.

    Signals:
        command_chosen: the key of a Command.
        entry_chosen: the EntryId of an entry.
    """

    command_chosen = Signal(str)
    entry_chosen = Signal(object)

    def __init__(self, commands: Commands, session: OpenSession, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands = commands
        self._session = session
        self._asked = 0
        self.setProperty("role", "card")
        self.search = SearchField(self.tr("Search or do anything"))
        self.found = QListWidget()
        self.found.setProperty("role", "choices")
        self.found.setAccessibleName(self.tr("What fits"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setItemDelegate(PaletteDelegate(self.found))
        theme = current_theme()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.spacing.m)] * 4)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addWidget(self.search)
        layout.addWidget(self.found, 1)
        self.search.textChanged.connect(self._look)
        self.search.installEventFilter(self)
        self.found.itemClicked.connect(self._choose)

    def open_over(self, window: QWidget) -> None:
        """Open near the top of the window."""
        theme = current_theme()
        width = min(theme.px(_WIDTH), window.width() - theme.px(48))
        self.resize(width, min(theme.px(_HEIGHT), window.height() - theme.px(96)))
        left = (window.width() - width) // 2
        self.move(window.mapToGlobal(QPoint(left, theme.px(_TOP))))
        self.show()
        self.search.setFocus()
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that walk through the list before the search does."""
        del watched
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in _WALKING:
            return False
        self._walk(Qt.Key(event.key()))
        return True

    def _walk(self, key: Qt.Key) -> None:
        row = self.found.currentRow()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key == Qt.Key.Key_Down:
            self.found.setCurrentRow(min(row + 1, self.found.count() - 1))
        elif key == Qt.Key.Key_Up:
            self.found.setCurrentRow(max(row - 1, 0))
        else:
            self._choose(self.found.currentItem())

    def _look(self) -> None:
        self._asked += 1
        text = self.search.text().strip()
        self.found.clear()
        for command in fitting(self._commands.available(), text)[:_COMMANDS_MOST]:
            self._add_command(command)
        self.found.setCurrentRow(0)
        self._session.run(
            self,
            partial(jobs.link_targets, text=text),
            partial(self._add_entries, self._asked),
            lambda _error: None,
        )

    def _add_command(self, command: Command) -> None:
        item = QListWidgetItem(icon(command.icon_name or "chevron-right"), command.words)
        item.setData(SHORTCUT_ROLE, shortcut_words(command))
        item.setData(_KIND_ROLE, _COMMAND)
        item.setData(_KEY_ROLE, command.key)
        self.found.addItem(item)

    def _add_entries(self, asked: int, lines: tuple[EntryLine, ...]) -> None:
        if asked != self._asked:
            return
        for line in lines:
            title = line.title or line.excerpt or kind_name(line.kind)
            item = QListWidgetItem(icon(kind_icon(line.kind)), title)
            item.setData(_KIND_ROLE, _ENTRY)
            item.setData(_KEY_ROLE, line.id)
            self.found.addItem(item)
        if self.found.currentRow() < 0:
            self.found.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        kind, key = item.data(_KIND_ROLE), item.data(_KEY_ROLE)
        self.close()
        if kind == _COMMAND:
            self.command_chosen.emit(key)
        else:
            self.entry_chosen.emit(key)


def fitting(commands: tuple[Command, ...], text: str) -> tuple[Command, ...]:
    """Return the commands that hold the letters typed, the closest first; else the usual ones."""
    if not text:
        usual = [one for key in _USUAL for one in commands if one.key == key]
        return tuple(usual)
    ranked = [(closeness(command.words, text), command) for command in commands]
    kept = [(rank, command) for rank, command in ranked if rank is not None]
    return tuple(command for _rank, command in sorted(kept, key=lambda one: one[0]))


def closeness(words: str, typed: str) -> int | None:
    """Return how well letters fit words, 0 best; none where they do not come in this order."""
    words, typed = words.casefold(), typed.casefold()
    if words.startswith(typed):
        return 0
    if any(word.startswith(typed) for word in words.split()):
        return 1
    if typed in words:
        return 2
    rest = iter(words)
    return 3 if all(letter in rest for letter in typed.replace(" ", "")) else None
