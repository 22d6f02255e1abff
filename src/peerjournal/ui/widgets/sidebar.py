"""The way from page to page."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.keyboard_ring import KeyboardRing
from peerjournal.ui.widgets.sidebar_delegate import ITEM_ROLE, SidebarDelegate, SidebarItem

_Index = QModelIndex | QPersistentModelIndex


class Sidebar(QListView):
    """A list of pages with their counts; the arrow keys walk through it.

    Signals:
        item_chosen: the key of the page that the person wants.
    """

    item_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = _Items(self)
        self._is_told = True
        self._before_press = ""
        self.setModel(self._items)
        self._delegate = SidebarDelegate(KeyboardRing(self))
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Pages"))
        self.clicked.connect(self._on_clicked)

    def show_items(self, items: tuple[SidebarItem, ...]) -> None:
        """Show these pages."""
        kept = self.chosen()
        self._items.show_items(items)
        self.choose(kept)

    def set_count(self, key: str, count: int) -> None:
        """Show how many things wait on a page; 0 shows nothing."""
        self._items.set_count(key, count)

    def choose(self, key: str) -> None:
        """Mark the page that is shown, without telling."""
        index = self._items.index_of(key)
        self._is_told = False
        if index.isValid():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        else:
            self.selectionModel().clear()
        self._is_told = True

    def chosen(self) -> str:
        """Return the key of the marked page, empty where there is none."""
        item = self.currentIndex().data(ITEM_ROLE)
        return item.key if isinstance(item, SidebarItem) else ""

    def set_folded(self, is_folded: bool) -> None:  # noqa: FBT001 - like Qt's setters
        """Show only the icons, for narrow windows; the words become tool tips."""
        self._items.set_folded(is_folded)
        self._delegate.is_folded = is_folded
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of all items."""
        count = self._items.rowCount()
        height = sum(self.sizeHintForRow(row) for row in range(count))
        theme = current_theme()
        return QSize(theme.px(196), height + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few items."""
        return QSize(current_theme().px(48), current_theme().px(120))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell the page that the keyboard reached."""
        super().currentChanged(current, previous)
        item = current.data(ITEM_ROLE)
        if self._is_told and isinstance(item, SidebarItem):
            self.item_chosen.emit(item.key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which page was marked, to know a second click on it."""
        self._before_press = self.chosen()
        super().mousePressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        # Another page was told of by currentChanged; the same one again means its beginning.
        item = index.data(ITEM_ROLE)
        if isinstance(item, SidebarItem) and item.key == self._before_press:
            self.item_chosen.emit(item.key)


class _Items(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: tuple[SidebarItem, ...] = ()
        self._is_folded = False

    def show_items(self, items: tuple[SidebarItem, ...]) -> None:
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def set_count(self, key: str, count: int) -> None:
        index = self.index_of(key)
        if not index.isValid() or self._items[index.row()].count == count:
            return
        changed = list(self._items)
        changed[index.row()] = replace(changed[index.row()], count=count)
        self._items = tuple(changed)
        self.dataChanged.emit(index, index)

    def set_folded(self, is_folded: bool) -> None:  # noqa: FBT001 - a setter
        self._is_folded = is_folded

    def index_of(self, key: str) -> QModelIndex:
        rows = (row for row, item in enumerate(self._items) if item.key == key)
        return self.index(next(rows, -1), 0)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item)
        if role == Qt.ItemDataRole.ToolTipRole and self._is_folded:
            return item.text
        return None

    def _spoken(self, item: SidebarItem) -> str:
        if not item.count:
            return item.text
        # Qt chooses the plural of the translation by the number.
        return self.tr("{page}, %n waiting", "", item.count).format(page=item.text)
