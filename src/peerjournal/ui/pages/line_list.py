"""A few entries among other things: a list as high as what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from peerjournal.ui.models.entry_list import EntryListModel
from peerjournal.ui.widgets.entry_list import EntryList

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from peerjournal.domain.listing import EntryLine


class LineList(EntryList):
    """Shows entry lines without months and without a scroll bar.

    Signals:
        entry_wanted: EntryId of the entry that was clicked or taken by Return.
    """

    entry_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = EntryListModel(self, has_heads=False)
        self.setModel(self.lines)
        self.set_kinds_shown(True)
        self.set_flush()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entry_opened.connect(self._on_entry_opened)
        self.clicked.connect(self._on_clicked)

    def show_lines(self, lines: tuple[EntryLine, ...]) -> None:
        """Show these entries and take the height they need."""
        self.lines.show_entries(lines)
        self.setVisible(bool(lines))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the entries need at another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        count = self.lines.rowCount()
        height = self.visualRect(self.lines.index(count - 1, 0)).bottom() + 1 if count else 0
        self.setFixedHeight(max(0, height + self.verticalOffset()) + 2)

    def _on_entry_opened(self, line: EntryLine) -> None:
        self.entry_wanted.emit(line.id)

    def _on_clicked(self, _index: QModelIndex) -> None:
        line = self.chosen_entry()
        if line is not None:
            self.entry_wanted.emit(line.id)
