"""Search or do anything: every action, page, peer, tag, format and entry, by a few letters."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from peerjournal.ui import finds
from peerjournal.ui.announcing import announce
from peerjournal.ui.finds import Find, Known
from peerjournal.ui.icons import icon
from peerjournal.ui.pages.column import words
from peerjournal.ui.palette_delegate import DETAIL_ROLE, PaletteDelegate
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.floating_card import FloatingCard
from peerjournal.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from peerjournal.domain.listing import EntryLine
    from peerjournal.ui.commands import Commands
    from peerjournal.ui.session import OpenSession

_WIDTH = 600
_HEIGHT = 420
_TOP = 64
_SHOWN_MOST = 40
_USUAL = ("new", "converse", "find", "go_to_day", "share", "receive", "lock", "settings")
_FIND_ROLE = int(Qt.ItemDataRole.UserRole)
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: 7,
    Qt.Key.Key_PageUp: -7,
}
_CHOOSING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Palette(FloatingCard):
    """A line to type in, and below it what fits.

    Signals:
        chosen: the Find that was chosen.
    """

    chosen = Signal(object)

    def __init__(self, commands: Commands, session: OpenSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._asked = 0
        self._is_looking = self._is_hasty = False
        self._known = Known()
        self._lines: tuple[EntryLine, ...] = ()
        self._commands = finds.command_finds(commands.available()) + finds.settings_finds()
        self._named = self._commands
        self.search = SearchField(self.tr("Search or do anything"))
        self.found = QListWidget()
        self.nothing = words(self.tr("Nothing fits these letters."), "dim")
        self._build()
        self.search.textChanged.connect(self._look)
        self.search.installEventFilter(self)
        self.found.itemClicked.connect(self._choose)
        self.found.currentItemChanged.connect(self._on_current_changed)

    def _build(self) -> None:
        self.found.setProperty("role", "choices")
        self.found.setAccessibleName(self.tr("What fits"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setUniformItemSizes(True)
        side = current_theme().px(current_theme().spacing.icon)
        self.found.setIconSize(QSize(side, side))
        self.found.setItemDelegate(PaletteDelegate(self.found))
        theme = current_theme()
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.spacing.m)] * 4)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addWidget(self.search)
        layout.addWidget(self.nothing)
        layout.addWidget(self.found)
        self.found.setFixedHeight(0)
        self.nothing.hide()

    def open_over(self, window: QWidget) -> None:
        """Open near the top of the window."""
        theme = current_theme()
        width = min(theme.px(_WIDTH), window.width() - theme.px(48))
        self.setFixedWidth(width)
        self.setMaximumHeight(min(theme.px(_HEIGHT), window.height() - theme.px(96)))
        left = (window.width() - width) // 2
        self.move(window.mapToGlobal(QPoint(left, theme.px(_TOP))))
        self.show()
        self.search.setFocus()
        self._look()
        job = partial(finds.read_known, language=self._session.language)
        self._session.run(self, job, self._on_known, lambda _error: None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that walk through the list before the search does."""
        del watched
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _CHOOSING:
            self._is_hasty = self._is_looking and not self.found.count()
            self._choose(self.found.currentItem())
        elif key in _STEPS:
            self._step(_STEPS[key])
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        row = self.found.currentRow() + step
        self.found.setCurrentRow(max(0, min(row, self.found.count() - 1)))

    # What fits

    def _look(self) -> None:
        self._asked += 1
        self._lines = ()
        self._is_looking, self._is_hasty = True, False
        self._show(self._fitting(), is_done=False)
        self._session.run(
            self,
            partial(finds.entries_for, text=self.search.text().strip()),
            partial(self._on_entries, self._asked),
            lambda _error: None,
        )

    def _on_known(self, known: Known) -> None:
        self._known = known
        self._named = self._commands + finds.known_finds(known)
        self._show(self._fitting(), is_done=False)

    def _on_entries(self, asked: int, lines: tuple[EntryLine, ...]) -> None:
        if asked == self._asked:
            self._lines, self._is_looking = lines, False
            self._show(self._fitting(), is_done=True)
            if self._is_hasty:
                self._choose(self.found.currentItem())

    def _fitting(self) -> tuple[Find, ...]:
        typed = self.search.text().strip()
        entries = tuple(map(finds.entry_find, self._lines))
        if typed:
            return finds.best_first((*self._named, *entries), typed, self._known.recent)
        recent = finds.recent_finds(self._known, self._named)
        usual = [one for key in _USUAL for one in self._commands if one.key == key]
        return tuple(dict.fromkeys((*recent, *usual, *entries)))

    def _show(self, fitting: tuple[Find, ...], *, is_done: bool) -> None:
        # What was walked to stays marked when more comes in.
        marked = self._marked() if self.found.currentRow() > 0 else None
        self.found.clear()
        for find in fitting[:_SHOWN_MOST]:
            item = QListWidgetItem(icon(find.icon_name), find.words)
            item.setData(DETAIL_ROLE, find.detail)
            item.setData(_FIND_ROLE, find)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, _spoken(find))))
            self.found.addItem(item)
        names = [find.name for find in fitting[:_SHOWN_MOST]]
        at = names.index(marked.name) if marked and marked.name in names else 0
        self.found.setCurrentRow(at)
        self.nothing.setVisible(is_done and not fitting)
        self._fit(may_shrink=is_done)

    def _fit(self, *, may_shrink: bool) -> None:
        """Be as high as what fits; while more may come in, never lower than before."""
        row = max(0, self.found.sizeHintForRow(0))
        wanted = self.found.count() * row + 2 * self.found.frameWidth()
        least = 0 if may_shrink else self.found.minimumHeight()
        around = self.sizeHint().height() - self.found.minimumHeight()
        height = min(max(wanted, least), self.maximumHeight() - around)
        self.found.setFixedHeight(height)
        self._column.activate()
        self.resize(self.width(), around + height)

    def _marked(self) -> Find | None:
        find = self.found.currentIndex().data(_FIND_ROLE)
        return find if isinstance(find, Find) else None

    def _on_current_changed(self) -> None:
        find = self._marked()
        # The keyboard stays in the line, so a reader would not hear the row by itself.
        if find is not None:
            announce(self.search, ", ".join(filter(None, _spoken(find))))

    def _choose(self, item: QListWidgetItem | None) -> None:
        find = item.data(_FIND_ROLE) if item is not None else None
        if not isinstance(find, Find):
            return
        self._session.run(
            self._session,
            partial(finds.remember, name=find.name),
            lambda _none: None,
            lambda _error: None,
        )
        self.close()
        self.chosen.emit(find)


def _spoken(find: Find) -> tuple[str, str]:
    return find.words, find.detail
