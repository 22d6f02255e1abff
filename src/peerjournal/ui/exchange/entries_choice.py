"""What is shared: the chosen entries, one of them unfolded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.operations.sharing import ShareItem
from peerjournal.ui.editors.tab_order import walk_in_order
from peerjournal.ui.exchange.entry_parts import EntryParts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.sharing import SharePreview

_AT_FIRST = 2
"""One is unfolded, and the other tells how high those are that are not."""


class _StillToCome(QWidget):
    """Holds the room of the entries that nobody has scrolled to yet."""

    def __init__(self, height_of_one: Callable[[], int], parent: QWidget) -> None:
        super().__init__(parent)
        self._height_of_one = height_of_one
        self._count = 0

    def show_count(self, count: int) -> None:
        """Hold the room of so many."""
        self._count = count
        self.setVisible(count > 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of all of them, folded."""
        return QSize(0, self._count * self._height_of_one())

    def minimumSizeHint(self) -> QSize:
        """Return the same; a column that scrolls has room for it."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that larger or smaller letters ask for."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)


class EntriesChoice(QWidget):
    """Lists the entries; the unfolded one shows its parts and is previewed.

    However many there are, only those are made that somebody has scrolled near.

    Signals:
        changed: other parts or entries are chosen.
        looked_at: EntryId of the entry to preview.
    """

    changed = Signal()
    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: dict[EntryId, EntryParts] = {}
        # One at a time, so that the window answers meanwhile.
        self._coming: dict[EntryId, EntryLine] = {}
        self._wished: Mapping[EntryId, frozenset[str] | None] = {}
        self._preview: SharePreview | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._make_next)
        self._current: EntryId | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._still_to_come = _StillToCome(self._folded_height, self)
        self._column.addWidget(self._still_to_come)
        self._lowest = 0

    @property
    def current(self) -> EntryId | None:
        """The entry that is looked at."""
        return self._current

    def parts_of(self, entry: EntryId) -> EntryParts:
        """Return where the parts of an entry are ticked."""
        return self._parts[entry]

    def show_lines(
        self, lines: Sequence[EntryLine], wished: Mapping[EntryId, frozenset[str] | None]
    ) -> None:
        """Show entries, none of them read yet, with the parts that are wished of each."""
        self._coming = {line.id: line for line in lines}
        self._wished = wished
        for _ in lines[:_AT_FIRST]:
            self._make_next()
        if lines:
            self._parts[lines[0].id].unfold()

    def show_down_to(self, lowest: int) -> None:
        """Make what stands above a height, in pixels from the top, and what somebody scrolls to."""
        self._lowest = max(self._lowest, lowest)
        if self._is_some_wanted:
            self._turn.start()

    @property
    def _is_some_wanted(self) -> bool:
        return bool(self._coming) and (
            not self._parts or len(self._parts) * self._folded_height() < self._lowest
        )

    def _folded_height(self) -> int:
        folded = (one for one in self._parts.values() if not one.head.isChecked())
        return next((one.sizeHint().height() for one in folded), 0)

    def _make_next(self) -> None:
        is_one_of_many = len(self._parts) + len(self._coming) > 1
        before = tuple(self._parts.values())[-1:]
        entry, line = next(iter(self._coming.items()))
        del self._coming[entry]
        made = self._parts[entry] = self._make(line)
        made.remove.setVisible(is_one_of_many)
        self._still_to_come.show_count(len(self._coming))
        if self._preview is not None:
            self._show_items(self._preview, frozenset({entry}))
        walk_in_order(stop for parts in (*before, made) for stop in parts.key_stops())
        if self._is_some_wanted:
            self._turn.start()
        else:
            self._turn.stop()

    def _make(self, line: EntryLine) -> EntryParts:
        made = EntryParts(line, self._wished.get(line.id))
        made.unfolded.connect(partial(self._on_unfolded, line.id))
        made.changed.connect(self.changed)
        made.removal_wanted.connect(partial(self._on_removal_wanted, line.id))
        self._column.insertWidget(self._column.count() - 1, made)
        return made

    def show_preview(self, preview: SharePreview) -> None:
        """Show what may leave of each entry and what does."""
        self._preview = preview
        self._show_items(preview, frozenset(self._parts))

    def _show_items(self, preview: SharePreview, entries: frozenset[EntryId]) -> None:
        for item in preview.items:
            shown = self._parts.get(item.original.id)
            if shown is not None and item.original.id in entries:
                shown.show_item(item)

    def key_stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard walks through, in reading order."""
        return tuple(stop for parts in self._parts.values() for stop in parts.key_stops())

    def wanted(self) -> tuple[ShareItem, ...]:
        """Return the entries with their ticked parts."""
        made = tuple(
            ShareItem(entry=entry, fields=parts.ticked()) for entry, parts in self._parts.items()
        )
        return made + tuple(
            ShareItem(entry=entry, fields=self._wished.get(entry)) for entry in self._coming
        )

    def _on_unfolded(self, entry: EntryId) -> None:
        self._current = entry
        for other, parts in self._parts.items():
            if other != entry:
                parts.fold()
        self.looked_at.emit(entry)

    def _on_removal_wanted(self, entry: EntryId) -> None:
        gone = self._parts.pop(entry)
        gone.hide()
        gone.deleteLater()
        if self._coming and not self._parts:
            self._make_next()
        for parts in self._parts.values():
            parts.remove.setVisible(len(self._parts) + len(self._coming) > 1)
        if self._current == entry:
            next(iter(self._parts.values())).unfold()
        self.changed.emit()
