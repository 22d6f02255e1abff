"""A short list: rows to choose, to press, or to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QScrollArea,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

from peerjournal.ui.exchange.row import Row
from peerjournal.ui.exchange.rows_delegate import RowsDelegate, row_height, row_shape
from peerjournal.ui.exchange.rows_model import ROW_ROLE, RowsModel
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

_Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag
_KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


class RowsView(QListView):
    """Shows rows.

    Signals:
        row_chosen: the key of the row that the person reached.
        row_opened: the key of the row to go on to: by Return or a double click, or by one click
            where rows are pressed.
        row_clicked: the key of a row that was clicked, but not on its tick.
        tick_changed: the key of a row whose tick the person changed.
    """

    row_clicked = Signal(object)
    row_chosen = Signal(object)
    row_opened = Signal(object)
    tick_changed = Signal(object)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        is_menu: bool = False,
        grows: bool = False,
        ticks_anywhere: bool = False,
    ) -> None:
        super().__init__(parent)
        self._is_told = True
        self._is_menu = is_menu
        self._grows = grows
        self._rows = RowsModel(self)
        self._delegate = RowsDelegate(self)
        self._delegate.is_menu = is_menu
        self._delegate.ticks_anywhere = ticks_anywhere
        self.setAccessibleName(name)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows.tick_changed.connect(self.tick_changed)
        self._is_tick_pressed = False
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_activated)

    # Rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; what is marked stays marked where it is still there."""
        kept = self.chosen_key()
        self._is_told = False
        self._rows.show_rows(rows)
        if kept is not None:
            self._mark(kept)
        elif self.hasFocus():
            # The keyboard was here before there was a row to begin at.
            self.choose_first()
        self._is_told = True
        self.updateGeometry()

    def rows(self) -> tuple[Row, ...]:
        """Return what is shown."""
        return self._rows.rows()

    def ticked_keys(self) -> tuple[object, ...]:
        """Return the keys of the ticked rows, in order."""
        return self._rows.ticked_keys()

    def chosen_key(self) -> object:
        """Return the key of the row that has the keyboard, or none."""
        row = self.currentIndex().data(ROW_ROLE)
        return row.key if isinstance(row, Row) else None

    def mark(self, key: object) -> bool:
        """Mark a row without telling; false where it is not shown."""
        self._is_told = False
        is_here = self._mark(key)
        self._is_told = True
        return is_here

    def choose(self, key: object) -> None:
        """Choose a row as the person would."""
        self._mark(key)

    def choose_first(self) -> None:
        """Choose the first row that can be chosen."""
        first = next((row.key for row in self._rows.rows() if not row.is_heading), None)
        if first is not None:
            self._mark(first)

    def _mark(self, key: object) -> bool:
        index = self._rows.index_of(key)
        if not index.isValid():
            self.selectionModel().clear()
            return False
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self.scrollTo(index)
        self._show_heading_above(index)
        return True

    # What the person does

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which row was reached."""
        super().currentChanged(current, previous)
        self._bring_into_view(current)
        self._show_heading_above(current)
        row = current.data(ROW_ROLE) if current.isValid() else None
        if self._is_told and isinstance(row, Row):
            self.row_chosen.emit(row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the ring from the first key on; Return goes on to the row."""
        self._show_ring(is_shown=True)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hide the ring: the pointer shows where one is."""
        self._show_ring(is_shown=False)
        place = event.position().toPoint()
        index = self.indexAt(place)
        row = index.data(ROW_ROLE) if index.isValid() else None
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        self._is_tick_pressed = isinstance(row, Row) and self._delegate.is_on_tick(
            option, row, place
        )
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row, with a ring if the keyboard came here."""
        if event.reason() in _KEYBOARD:
            self._show_ring(is_shown=True)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            # The click that follows chooses; Qt would begin at the first row before it.
            self._is_told = False
            super().focusInEvent(event)
            self._is_told = True
            return
        if not self.currentIndex().isValid():
            self.choose_first()
        super().focusInEvent(event)

    def _bring_into_view(self, index: _Index) -> None:
        # A list that grows does not scroll; the page around it does.
        around = self.parentWidget() if self._grows else None
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inside is not None and self.hasFocus():
            place = self.visualRect(index)
            for point in (place.bottomLeft(), place.topLeft()):
                reached = self.viewport().mapTo(inside, point)
                around.ensureVisible(reached.x(), reached.y(), 0, current_theme().px(8))

    def _show_heading_above(self, index: _Index) -> None:
        # No key reaches a heading, so that one at the very top would never come into view again.
        if index.isValid() and all(row.is_heading for row in self._rows.rows()[: index.row()]):
            self.scrollToTop()

    def _on_clicked(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row) or row.is_heading or self._is_tick_pressed:
            return
        self.row_clicked.emit(row.key)
        if self._is_menu:
            self.row_opened.emit(row.key)

    def _on_activated(self, index: QModelIndex) -> None:
        if not self._is_menu:
            self._on_opened(index)

    def _on_opened(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, Row) and not row.is_heading:
            self.row_opened.emit(row.key)

    def _show_ring(self, *, is_shown: bool) -> None:
        self._delegate.is_ring_shown = is_shown or current_theme().is_high_contrast
        self.viewport().update()

    # Size

    def sizeHint(self) -> QSize:
        """Return the room for all rows where the list grows with them."""
        if not self._grows:
            return super().sizeHint()
        heights: dict[object, int] = {}
        height = 0
        for row in self._rows.rows():
            shape = row_shape(row)
            if shape not in heights:
                heights[shape] = row_height(row)
            height += heights[shape]
        return QSize(current_theme().px(200), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same as the size where the list grows with its rows."""
        return QSize(1, self.sizeHint().height()) if self._grows else super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the rows in the new width."""
        super().resizeEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Take the heights of another theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
