"""The list of entries: rows of a few fixed heights, as quick with 100,000 as with ten."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QCursor, QKeyEvent, QPainter, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from peerjournal.domain.listing import EntryLine
from peerjournal.ui.models.entry_list import ENTRY_ROLE, HEAD_SHAPE, EntryListModel
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.entry_delegate import EntryDelegate, head_height, row_height
from peerjournal.ui.widgets.keyboard_ring import KeyboardRing
from peerjournal.ui.widgets.list_steps import Step, step_of

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QEvent
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from peerjournal.domain.identifiers import EntryId

_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_Flag = QItemSelectionModel.SelectionFlag
_PAGES = {_Move.MovePageUp: -1, _Move.MovePageDown: 1}
_BACK = frozenset({_Move.MoveUp, _Move.MovePrevious, _Move.MoveLeft})
_SHAPES = 256


class EntryList(QListView):
    """Shows an EntryListModel. The place of every row is summed up beforehand.

    Signals:
        entry_chosen: the EntryLine that the keyboard or the pointer reached.
        entry_opened: the EntryLine to go on to, by Return or a double click.
        step_wanted: the Step to another month, year or end.
    """

    entry_chosen = Signal(object)
    entry_opened = Signal(object)
    step_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: EntryListModel | None = None
        self._offsets = [0]
        self._kept: EntryId | None = None
        self._kept_top = 0
        self._is_told = True
        self._delegate = EntryDelegate(KeyboardRing(self))
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Entries"))
        self.activated.connect(self._on_activated)

    def set_kinds_shown(self, are_shown: bool) -> None:  # noqa: FBT001 - like Qt's setters
        """Show an icon for the kind, where a list mixes kinds."""
        self._delegate.shows_kind = are_shown
        self.viewport().update()

    def set_flush(self) -> None:
        """Let rows begin at the edge of the list, among other parts of a page."""
        self._delegate.begin_at_edge()

    def chosen_entry(self) -> EntryLine | None:
        """Return the entry that has the keyboard."""
        return _line_of(self.currentIndex())

    def chosen_entries(self) -> tuple[EntryLine, ...]:
        """Return the selected entries in the order of the list."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return tuple(line for line in map(_line_of, rows) if line is not None)

    def choose_entry(self, entry: EntryId) -> bool:
        """Mark an entry without telling, and bring it into view; false if it is not listed."""
        index = self._mark(entry)
        self.scrollTo(index)
        return index.isValid()

    def choose_first(self) -> None:
        """Choose the first entry, as the keyboard would."""
        # Told even if the keyboard was there already, when its rows were not known yet.
        self.selectionModel().clearCurrentIndex()
        if (index := self._entry_from(0, 1)).isValid():
            self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)

    # Geometry

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model; what is marked stays marked when the model is read anew."""
        self._entries = model if isinstance(model, EntryListModel) else None
        super().setModel(model)
        if model is not None:
            model.modelAboutToBeReset.connect(self._on_model_about_to_be_reset)
            model.modelReset.connect(self._on_model_reset)
            model.rowsInserted.connect(self._on_rows_changed)
            model.dataChanged.connect(self._on_rows_changed)
        self._on_rows_changed()

    def doItemsLayout(self) -> None:
        """Sum up the heights; the list's own layout is not needed."""
        self._measure()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the rows, and ask for more before they end."""
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        bar.setSingleStep(current_theme().px(24))
        bar.setPageStep(height)
        bar.setRange(0, max(0, self._offsets[-1] - height))
        self._fetch_ahead()

    def verticalOffset(self) -> int:
        """Return how far the list is scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Return 0: rows are as wide as the list."""
        return 0

    def visualRect(self, index: _Index) -> QRect:
        """Return where a row is drawn."""
        row = index.row()
        if not index.isValid() or row + 1 >= len(self._offsets):
            return QRect()
        top = self._offsets[row] - self.verticalOffset()
        height = self._offsets[row + 1] - self._offsets[row]
        return QRect(0, top, self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a place."""
        standing = self._standing_head()
        if standing >= 0 and 0 <= point.y() < self._head_height:
            return self.model().index(standing, 0)
        y = point.y() + self.verticalOffset()
        if not 0 <= y < self._offsets[-1]:
            return QModelIndex()
        return self.model().index(self._row_at(y), 0)

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view, with its heading where it is the first."""
        row = index.row()
        if not index.isValid() or row + 1 >= len(self._offsets):
            return
        top, bottom = self._offsets[row], self._offsets[row + 1]
        if row and not self._is_entry(row - 1):
            top = self._offsets[row - 1]
        else:
            top -= self._head_height
        height, value = self.viewport().height(), self.verticalOffset()
        bar = self.verticalScrollBar()
        if hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(top)
        elif hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue((self._offsets[row] + bottom - height) // 2)
        elif top < value:
            bar.setValue(top)
        elif bottom > value + height:
            bar.setValue(bottom - height)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Draw what came into view."""
        del dx, dy
        self.viewport().update()
        self._fetch_ahead()

    @property
    def _head_height(self) -> int:
        """How much of the top the standing heading takes."""
        if self._entries is None or not self._entries.has_heads:
            return 0
        return head_height(self._delegate.look())

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows that a rectangle touches."""
        model = self.model()
        if len(self._offsets) < 2:  # noqa: PLR2004 - no rows
            return
        top = self._row_at(rect.normalized().top() + self.verticalOffset())
        bottom = self._row_at(rect.normalized().bottom() + self.verticalOffset())
        chosen = QItemSelection(model.index(top, 0), model.index(bottom, 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where the selected rows are drawn."""
        region = QRegion()
        for index in selection.indexes():
            region = region.united(QRegion(self.visualRect(index)))
        return region

    def isIndexHidden(self, index: _Index) -> bool:
        """Return that no row is hidden."""
        del index
        return False

    def _measure(self) -> None:
        shapes = self._shapes()
        look, width = self._delegate.look(), self.viewport().width()
        heights = [row_height(look, shape, width) for shape in range(_SHAPES)]
        self._offsets = list(accumulate(map(heights.__getitem__, shapes), initial=0))

    def _row_at(self, y: int) -> int:
        last = len(self._offsets) - 2
        return max(0, min(last, bisect_right(self._offsets, y) - 1))

    def _is_entry(self, row: int) -> bool:
        model = self.model()
        return bool(model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsEnabled)

    def _fetch_ahead(self) -> None:
        if self._entries is None:
            return
        height = self.viewport().height()
        below = self._offsets[-1] - self.verticalOffset() - height
        if below < 2 * height:
            self._entries.fetchMore(QModelIndex())

    def _mark(self, entry: EntryId) -> QModelIndex:
        index = self._entries.index_of(entry) if self._entries is not None else QModelIndex()
        if index.isValid():
            self._is_told = False
            self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
            self._is_told = True
        return index

    def _on_model_about_to_be_reset(self) -> None:
        line = self.chosen_entry()
        self._kept = line.id if line is not None else None
        self._kept_top = self.visualRect(self.currentIndex()).top()

    def _on_model_reset(self) -> None:
        self._on_rows_changed()
        index = self._mark(self._kept) if self._kept is not None else QModelIndex()
        if index.isValid() and 0 <= self._kept_top < self.viewport().height():
            # What is being read stays where it is, whatever came or went above it.
            self.verticalScrollBar().setValue(self._offsets[index.row()] - self._kept_top)

    def _on_rows_changed(self) -> None:
        # At once, not with the delayed layout: a paint event may come before that.
        entries = self._entries
        self._delegate.says_month = entries is not None and not entries.is_by_month
        self._measure()
        self.updateGeometries()
        self.viewport().update()

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in view."""
        if len(self._offsets) < 2:  # noqa: PLR2004 - no rows
            return
        painter = QPainter(self.viewport())
        offset = self.verticalOffset()
        first = self._row_at(event.rect().top() + offset)
        last = self._row_at(event.rect().bottom() + offset)
        pointed = self._pointed_row()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        for row in range(first, last + 1):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = self._state_of(index, is_pointed=row == pointed)
            self._delegate.paint(painter, option, index)
        standing = self._standing_head()
        if standing >= 0:
            self._draw_head(painter, option, standing)

    def _draw_head(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        """Let the heading of what is read stand at the top; the next one pushes it away."""
        height = self._head_height
        below = self._shapes().find(HEAD_SHAPE, row + 1)
        top = 0
        if below >= 0:
            top = min(0, self._offsets[below + 1] - self.verticalOffset() - 2 * height)
        option.rect = QRect(0, top, self.viewport().width(), height)
        option.state = QStyle.StateFlag.State_Enabled
        self._delegate.paint_standing(painter, option, self.model().index(row, 0))

    def _standing_head(self) -> int:
        """Return the row of the heading whose words went above the top; below 0 where none."""
        offset, height = self.verticalOffset(), self._head_height
        if not height or not offset:
            return -1
        shapes = self._shapes()
        row = shapes.rfind(HEAD_SHAPE, 0, self._row_at(offset) + 1)
        if row >= 0 and self._offsets[row + 1] - height > offset:
            return shapes.rfind(HEAD_SHAPE, 0, row)
        return row

    def _shapes(self) -> bytes:
        return self._entries.shapes() if self._entries is not None else b""

    def _pointed_row(self) -> int:
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()

    def _state_of(self, index: QModelIndex, *, is_pointed: bool) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if is_pointed:
            state |= QStyle.StateFlag.State_MouseOver
        if self.hasFocus() and index == self.currentIndex():
            state |= QStyle.StateFlag.State_HasFocus
        return state

    # Keyboard and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that lead to another month or year."""
        step = step_of(event)
        if step is not None and self._head_height:
            self.step_wanted.emit(step)
        if step is None or step is Step.OLDEST:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go from entry to entry, past the headings."""
        del modifiers
        row, last = self.currentIndex().row(), len(self._offsets) - 2
        if action == _Move.MoveEnd:
            return self._entry_from(last, -1)
        if action == _Move.MoveHome or row < 0:
            return self._entry_from(0, 1)
        if action in _PAGES:
            step = _PAGES[action]
            reached = self._row_at(self._offsets[row] + step * self.viewport().height())
            return self._entry_from(reached, -step)
        step = -1 if action in _BACK else 1
        return self._entry_from(row + step, step)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which entry was reached."""
        super().currentChanged(current, previous)
        line = _line_of(current)
        if self._is_told and line is not None:
            self.entry_chosen.emit(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the rows anew for another width."""
        if event.size().width() != event.oldSize().width():
            self._measure()
        QAbstractItemView.resizeEvent(self, event)

    def changeEvent(self, event: QEvent) -> None:
        """Set the rows anew in another theme."""
        super().changeEvent(event)
        if event.type() in {event.Type.StyleChange, event.Type.FontChange}:
            self.scheduleDelayedItemsLayout()

    def _entry_from(self, row: int, step: int) -> QModelIndex:
        model = self.model()
        count = model.rowCount()
        while 0 <= row < count:
            if self._is_entry(row):
                return model.index(row, 0)
            row += step
        return self.currentIndex()

    def _on_activated(self, index: QModelIndex) -> None:
        line = _line_of(index)
        if line is not None:
            self.entry_opened.emit(line)


def _line_of(index: _Index) -> EntryLine | None:
    line = index.data(ENTRY_ROLE) if index.isValid() else None
    return line if isinstance(line, EntryLine) else None
