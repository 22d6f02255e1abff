"""A few rows for a list, some of them with a tick."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from peerjournal.ui.exchange.row import Row, spoken_row

if TYPE_CHECKING:
    from collections.abc import Sequence

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Gives the Row."""

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class RowsModel(QAbstractListModel):
    """Shows a tuple of rows; ticks are set by the person.

    Signals:
        tick_changed: the key of a row whose tick the person changed.
    """

    tick_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in place of all others; the same keys only change their words."""
        new = list(rows)
        if [row.key for row in new] == [row.key for row in self._rows]:
            self._rows = new
            if new:
                self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, 0))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def rows(self) -> tuple[Row, ...]:
        """Return what is shown."""
        return tuple(self._rows)

    def ticked_keys(self) -> tuple[object, ...]:
        """Return the keys of the rows that are ticked, in order."""
        return tuple(row.key for row in self._rows if row.is_ticked)

    def index_of(self, key: object) -> QModelIndex:
        """Return the row with a key, an invalid index where there is none."""
        found = (place for place, row in enumerate(self._rows) if row.key == key)
        return self.index(next(found, -1), 0)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row, its words or its tick."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in {_Role.DisplayRole, _Role.AccessibleTextRole}:
            return row.title if role == _Role.DisplayRole else spoken_row(row)
        if role == _Role.CheckStateRole and row.is_ticked is not None:
            return Qt.CheckState.Checked if row.is_ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set a tick."""
        if role != _Role.CheckStateRole or not index.isValid():
            return False
        row = self._rows[index.row()]
        if row.is_ticked is None:
            return False
        is_ticked = value in {Qt.CheckState.Checked, Qt.CheckState.Checked.value}
        self._rows[index.row()] = replace(row, is_ticked=is_ticked)
        place = self.index(index.row(), 0)
        self.dataChanged.emit(place, place, [_Role.CheckStateRole])
        self.tick_changed.emit(row.key)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let rows be chosen and ticked, headings not."""
        if not index.isValid() or self._rows[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._rows[index.row()].is_ticked is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemNeverHasChildren
