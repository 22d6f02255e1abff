"""Entries for a list, by month or by group, a page at a time."""

from __future__ import annotations

from datetime import date
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
from peerjournal.domain.grouping import Group, group_of
from peerjournal.domain.listing import EntryLine
from peerjournal.ui.models.entry_words import (
    group_words,
    has_chips,
    month_words,
    spoken_words,
    title_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from peerjournal.domain.identifiers import EntryId

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Gives the EntryLine of a row; none for a heading."""

MONTH_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Gives the first day of the month that a row heads; none for an entry."""

GROUP_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""Gives the Group that a row heads; none for an entry."""

HEAD_SHAPE = 0
_CHIPS = 100
_CHARACTERS = 4
_LONGEST = 98

_Index = QModelIndex | QPersistentModelIndex
Head = date | Group
"""What a heading stands for: a month by its first day, or a group."""


class EntryListModel(QAbstractListModel):
    """Shows entry lines as they come, each month or each group under its heading.

    Signals:
        more_wanted: the list was read to its end, and there is more to be asked for.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None, *, has_heads: bool = True) -> None:
        super().__init__(parent)
        self._has_heads = has_heads
        self._is_grouped = False
        self._rows: list[EntryLine | Head] = []
        self._shapes = bytearray()
        self._has_more = False
        self._is_waiting = False

    @property
    def has_heads(self) -> bool:
        """Whether months, or groups, have headings."""
        return self._has_heads

    @property
    def is_by_month(self) -> bool:
        """Whether the headings are months, so that a row need not tell its own."""
        return self._has_heads and not self._is_grouped

    def show_entries(
        self, lines: Sequence[EntryLine], *, has_more: bool = False, is_grouped: bool = False
    ) -> None:
        """Show these entries in place of all others.

        Where the same entries come in the same order, only what changed is drawn anew.
        """
        self._is_grouped = is_grouped
        rows = self._with_heads(lines, None)
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
        rows = self._with_heads(lines, self._rows[-1] if self._rows else None)
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
        return _head_part(row, role)

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

    def _with_heads(
        self, lines: Iterable[EntryLine], before: EntryLine | Head | None
    ) -> list[EntryLine | Head]:
        if not self._has_heads:
            return list(lines)
        rows: list[EntryLine | Head] = []
        head = self._head_of(before) if isinstance(before, EntryLine) else before
        for line in lines:
            if self._head_of(line) != head:
                head = self._head_of(line)
                rows.append(head)
            rows.append(line)
        return rows

    def _head_of(self, line: EntryLine) -> Head:
        return group_of(line) if self._is_grouped else line.happened_on.replace(day=1)

    def _change(self, rows: list[EntryLine | Head]) -> None:
        changed = [
            at for at, (new, old) in enumerate(zip(rows, self._rows, strict=True)) if new != old
        ]
        self._rows = rows
        self._shapes = bytearray(map(_shape, rows))
        if changed:
            # One piece of news: whoever measures the rows does so once.
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))


def shape_parts(shape: int) -> tuple[bool, int]:
    """Return of an entry's shape whether it has chips, and about how long its excerpt is."""
    return shape > _CHIPS, (shape - 1) % _CHIPS * _CHARACTERS


def _shape(row: EntryLine | Head) -> int:
    if not isinstance(row, EntryLine):
        return HEAD_SHAPE
    length = -(-len(row.excerpt) // _CHARACTERS)
    return 1 + min(_LONGEST, length) + (_CHIPS if has_chips(row) else 0)


def _name(row: EntryLine | Head) -> object:
    return row.id if isinstance(row, EntryLine) else row


def _entry_part(line: EntryLine, role: int) -> object:
    if role == ENTRY_ROLE:
        return line
    if role == Qt.ItemDataRole.DisplayRole:
        return title_words(line)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return spoken_words(line, clock.today(), QLocale())
    return None


def _head_part(head: Head, role: int) -> object:
    if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
        if isinstance(head, Group):
            return group_words(head)
        return month_words(head, clock.today(), QLocale())
    if role == GROUP_ROLE:
        return head if isinstance(head, Group) else None
    return head if role == MONTH_ROLE and not isinstance(head, Group) else None
