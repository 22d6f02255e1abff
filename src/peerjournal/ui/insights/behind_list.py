"""The entries behind a mark: every mark opens the sentences it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.ui.exchange.entry_rows import plain_row
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.domain.listing import EntryLine


class BehindList(QWidget):
    """Lists entries under a heading; hidden while nothing is chosen.

    Signals:
        entry_wanted: EntryId of the entry to show.
    """

    entry_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.title = WordsLabel("", "section")
        self.rows = RowsView(self.tr("Entries behind it"), is_menu=True, grows=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(theme.spacing.s), 0, 0)
        layout.setSpacing(theme.px(theme.spacing.xs))
        layout.addWidget(self.title)
        layout.addWidget(self.rows)
        self.rows.row_opened.connect(self.entry_wanted)
        self.hide()

    def show_lines(self, title: str, lines: Iterable[EntryLine]) -> None:
        """Show entries, the newest first as they are given."""
        shown = [plain_row(line) for line in lines]
        self.title.setText(title)
        self.rows.show_rows(shown)
        self.setVisible(bool(shown))

    def clear(self) -> None:
        """Show nothing."""
        self.rows.show_rows([])
        self.hide()
