"""Entries for a list, by month, a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from peerjournal.domain import clock
from peerjournal.domain.listing import EntryLine
from peerjournal.ui.models.entry_words import has_chips, month_words, spoken_words, title_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from peerjournal.domain.identifiers import EntryId

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Gives the EntryLine of a row; none for the heading of a month."""

MONTH_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Gives the first day of the month that a row heads; none for an entry."""

MONTH_SHAPE = 0
_CHIPS = 100
_CHARACTERS = 4
_LONGEST = 98

_Index = QModelIndex | QPersistentModelIndex


class EntryListModel(QAbstractListModel):
    """Shows entry lines, newest first, each month under its heading.

    Signals:
        more_wanted: the list was read to its end, and there is more to be asked for.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None, *, is_by_month: bool = True) -> None:
        super().__init__(parent)
        self._is_by_month = is_by_month
        self._rows: list[EntryLine | date] = []
        self._shapes = bytearray()
        self._has_more = False
        self._is_waiting = False

    @property
    def is_by_month(self) -> bool:
        """Whether months have headings."""
        return self._is_by_month

    def show_entries(self, lines: Sequence[EntryLine], *, has_more: bool = False) -> None:
        """Show these entries in place of all others.

        Where the same entries come in the same order, only what changed is drawn anew.
        """
        rows = self._with_months(lines, None)
        self._has_more, self._is_waiting = has_more, False
        if [_name(row) for row in rows] == [_name(row) for row in self._rows]:
            self._change(rows)
            return
        self.beginResetModel()
        self._rows = rows
        self._shapes = bytearray(map(_shape, rows))
        self.endResetModel()

    def add_entries(self, lines: Sequence[EntryLine], *, has_more: bool = False) -> None:
        """Show more entries after the others."""
        rows = self._with_months(lines, self._rows[-1] if self._rows else None)
        self._has_more, self._is_waiting = has_more, False
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows += rows
        self._shapes += bytes(map(_shape, rows))
        self.endInsertRows()

    def entries(self) -> tuple[EntryLine, ...]:
        """Return every entry that is shown."""
        return tuple(row for row in self._rows if isinstance(row, EntryLine))

    def index_of(self, entry: EntryId) -> QModelIndex:
        """Return the row of an entry, an invalid index where it is not shown."""
        rows = (
            row
            for row, line in enumerate(self._rows)
            if isinstance(line, EntryLine) and line.id == entry
        )
        return self.index(next(rows, -1), 0)

    def shapes(self) -> bytes:
        """Return for each row what decides its height: a number below 256, see `shape_parts`."""
        return bytes(self._shapes)

    # What Qt asks

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of entries and headings."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's object, its words, or all of it for readers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, EntryLine):
            return _entry_part(row, role)
        if role == MONTH_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return month_words(row, clock.today(), QLocale())
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let entries be chosen, headings not."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not isinstance(self._rows[index.row()], EntryLine):
            return Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def canFetchMore(self, parent: _Index) -> bool:
        """Tell whether there is more that was not asked for yet."""
        return not parent.isValid() and self._has_more and not self._is_waiting

    def fetchMore(self, parent: _Index) -> None:
        """Ask for more, once; `add_entries` brings it."""
        if self.canFetchMore(parent):
            self._is_waiting = True
            self.more_wanted.emit()

    def _with_months(
        self, lines: Iterable[EntryLine], before: EntryLine | date | None
    ) -> list[EntryLine | date]:
        if not self._is_by_month:
            return list(lines)
        rows: list[EntryLine | date] = []
        month = _month(before) if before is not None else None
        for line in lines:
            if _month(line) != month:
                month = _month(line)
                rows.append(month)
            rows.append(line)
        return rows

    def _change(self, rows: list[EntryLine | date]) -> None:
        changed = [
            at for at, (new, old) in enumerate(zip(rows, self._rows, strict=True)) if new != old
        ]
        self._rows = rows
        self._shapes = bytearray(map(_shape, rows))
        for at in changed:
            self.dataChanged.emit(self.index(at, 0), self.index(at, 0))


def shape_parts(shape: int) -> tuple[bool, int]:
    """Return of an entry's shape whether it has chips, and about how long its excerpt is."""
    return shape > _CHIPS, (shape - 1) % _CHIPS * _CHARACTERS


def _shape(row: EntryLine | date) -> int:
    if not isinstance(row, EntryLine):
        return MONTH_SHAPE
    length = -(-len(row.excerpt) // _CHARACTERS)
    return 1 + min(_LONGEST, length) + (_CHIPS if has_chips(row) else 0)


def _month(row: EntryLine | date) -> date:
    day = row.happened_on if isinstance(row, EntryLine) else row
    return day.replace(day=1)


def _name(row: EntryLine | date) -> object:
    return row.id if isinstance(row, EntryLine) else row


def _entry_part(line: EntryLine, role: int) -> object:
    if role == ENTRY_ROLE:
        return line
    if role == Qt.ItemDataRole.DisplayRole:
        return title_words(line)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return spoken_words(line, clock.today(), QLocale())
    return None
