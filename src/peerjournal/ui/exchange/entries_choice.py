"""What is shared: the chosen entries, one of them unfolded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.operations.sharing import ShareItem
from peerjournal.ui.exchange.entry_parts import EntryParts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.sharing import SharePreview

_AT_ONCE = 2


class EntriesChoice(QWidget):
    """Lists the entries; the unfolded one shows its parts and is previewed.

    Signals:
        changed: other parts or entries are chosen.
        looked_at: EntryId of the entry to preview.
    """

    changed = Signal()
    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: dict[EntryId, EntryParts] = {}
        # Many entries are made a few at a time, so that the window answers meanwhile.
        self._coming: dict[EntryId, EntryLine] = {}
        self._wished: Mapping[EntryId, frozenset[str] | None] = {}
        self._preview: SharePreview | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._make_some)
        self._current: EntryId | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

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
        self._make_some()
        if lines:
            self._parts[lines[0].id].unfold()

    def _make_some(self) -> None:
        is_one_of_many = len(self._parts) + len(self._coming) > 1
        made: list[EntryId] = []
        for line in tuple(self._coming.values())[:_AT_ONCE]:
            del self._coming[line.id]
            self._parts[line.id] = self._make(line)
            self._parts[line.id].remove.setVisible(is_one_of_many)
            made.append(line.id)
        if self._preview is not None:
            self._show_items(self._preview, frozenset(made))
        if not self._coming:
            self._turn.stop()
        elif not self._turn.isActive():
            self._turn.start()

    def _make(self, line: EntryLine) -> EntryParts:
        made = EntryParts(line, self._wished.get(line.id))
        made.unfolded.connect(partial(self._on_unfolded, line.id))
        made.changed.connect(self.changed)
        made.removal_wanted.connect(partial(self._on_removal_wanted, line.id))
        self._column.addWidget(made)
        return made

    def stop(self) -> None:
        """Make no more of them for now: nobody looks at them."""
        self._turn.stop()

    def go_on(self) -> None:
        """Make those that are still to come."""
        if self._coming:
            self._turn.start()

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
        for parts in self._parts.values():
            parts.remove.setVisible(len(self._parts) + len(self._coming) > 1)
        if self._current == entry:
            next(iter(self._parts.values())).unfold()
        self.changed.emit()
