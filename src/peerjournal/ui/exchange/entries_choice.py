"""What is shared: the chosen entries, one of them unfolded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.operations.sharing import ShareItem
from peerjournal.ui.exchange.entry_parts import EntryParts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.sharing import SharePreview


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
        for line in lines:
            made = EntryParts(line, wished.get(line.id))
            made.unfolded.connect(partial(self._on_unfolded, line.id))
            made.changed.connect(self.changed)
            made.removal_wanted.connect(partial(self._on_removal_wanted, line.id))
            made.remove.setVisible(len(lines) > 1)
            self._parts[line.id] = made
            self._column.addWidget(made)
        if lines:
            self._parts[lines[0].id].unfold()

    def show_preview(self, preview: SharePreview) -> None:
        """Show what may leave of each entry and what does."""
        for item in preview.items:
            shown = self._parts.get(item.original.id)
            if shown is not None:
                shown.show_item(item)

    def key_stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard walks through, in reading order."""
        return tuple(stop for parts in self._parts.values() for stop in parts.key_stops())

    def wanted(self) -> tuple[ShareItem, ...]:
        """Return the entries with their ticked parts."""
        return tuple(
            ShareItem(entry=entry, fields=parts.ticked()) for entry, parts in self._parts.items()
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
            parts.remove.setVisible(len(self._parts) > 1)
        if self._current == entry:
            next(iter(self._parts.values())).unfold()
        self.changed.emit()
