"""Offers the entries that a link may lead to, while `[[` is being typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from peerjournal.ui import jobs
from peerjournal.ui.floating import put_below
from peerjournal.ui.icons import icon
from peerjournal.ui.kinds import kind_icon, kind_name
from peerjournal.ui.pages.column import words
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.floating_card import FloatingCard
from peerjournal.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import EntryLine
    from peerjournal.ui.session import OpenSession

_WALKING = {
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
}
_WIDTH = 340
_ROWS_MOST = 8


class LinkChooser(FloatingCard):
    """A small window with a search and what it finds.

    Signals:
        entry_chosen: EntryId and title of the entry to link to.
        left: what was typed here, when no entry was chosen: it belongs behind the brackets.
    """

    entry_chosen = Signal(object, str)
    left = Signal(str)

    def __init__(self, session: OpenSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = self._shown = 0
        self._is_hasty = False
        self._without: EntryId | None = None
        self._place = QRect()
        self._before = ""
        self._is_chosen = False
        self.search = SearchField(self.tr("Link to an entry"))
        self.found = QListWidget()
        self.found.setProperty("role", "choices")
        self.found.setAccessibleName(self.tr("Entries to link to"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = current_theme().px(current_theme().spacing.icon)
        self.found.setIconSize(QSize(side, side))
        self.nothing = words(self.tr("No entry with these words. Escape goes on writing."), "dim")
        theme = current_theme()
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.spacing.s)] * 4)
        layout.addWidget(self.search)
        layout.addWidget(self.nothing)
        layout.addWidget(self.found)
        self.nothing.hide()
        self.found.setFixedHeight(0)
        self.setFixedWidth(theme.px(_WIDTH))
        self.search.textChanged.connect(self._look)
        self.search.installEventFilter(self)
        self.found.itemClicked.connect(self._choose)

    def show_for(self, query: str, place: QRect, without: EntryId | None) -> None:
        """Open below a place on the screen, with what was typed so far."""
        self._without = without
        self._place, self._before, self._is_chosen = place, query, False
        self.search.setText(query)
        self._fit()
        self.show()
        self.search.setFocus()
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through what was found; Return takes it, Escape leaves."""
        row = self.found.currentRow()
        if event.key() == Qt.Key.Key_Down:
            self.found.setCurrentRow(min(row + 1, self.found.count() - 1))
        elif event.key() == Qt.Key.Key_Up:
            self.found.setCurrentRow(max(row - 1, 0))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give back what was typed, however the window is left."""
        super().hideEvent(event)
        self._is_hasty = False
        typed = self.search.text().removeprefix(self._before)
        if typed and not self._is_chosen:
            self.left.emit(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that walk through the list before the search does."""
        del watched
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in _WALKING:
            return False
        self.keyPressEvent(event)
        return True

    def _look(self) -> None:
        self._asked += 1
        self._is_hasty = False
        text, show = self.search.text(), partial(self._show, self._asked)
        job = partial(jobs.link_targets, text=text)
        self._session.run(self, job, show, lambda _error: show(()))

    def _show(self, asked: int, lines: tuple[EntryLine, ...]) -> None:
        if asked != self._asked:
            return
        self._shown = asked
        self.found.clear()
        for line in lines:
            if line.id == self._without:
                continue
            title = line.title or line.excerpt or kind_name(line.kind)
            item = QListWidgetItem(icon(kind_icon(line.kind)), title)
            item.setData(Qt.ItemDataRole.UserRole, (line.id, title))
            self.found.addItem(item)
        self.found.setCurrentRow(0)
        self.nothing.setVisible(not self.found.count())
        self._fit()
        if self._is_hasty:
            self._choose(self.found.currentItem())

    def _fit(self) -> None:
        """Be as high as what was found, at the place where the brackets stand."""
        rows = min(self.found.count(), _ROWS_MOST)
        self.found.setFixedHeight(rows * max(0, self.found.sizeHintForRow(0)))
        self._column.activate()
        self.adjustSize()
        put_below(self, self._place)

    def _take(self) -> None:
        """Choose what is marked, as soon as what is shown was found for what is typed."""
        if self._shown == self._asked:
            self._choose(self.found.currentItem())
        else:
            self._is_hasty = True

    def _choose(self, item: QListWidgetItem | None) -> None:
        self._is_chosen = item is not None
        self.hide()
        if item is not None:
            entry, title = item.data(Qt.ItemDataRole.UserRole)
            self.entry_chosen.emit(entry, title)
