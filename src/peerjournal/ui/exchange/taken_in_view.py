"""After receiving: what was taken in, what waits, and the way to undo all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.ui.announcing import announce
from peerjournal.ui.exchange.exchange_words import short_name
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.exchange.scroll_column import ScrollColumn
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.domain.bundles import ReceivedBundleLine
    from peerjournal.ui.exchange.row import Row


class TakenInView(ScrollColumn):
    """Tells what became of a bundle.

    Signals:
        finished: the person has read it.
        reading_wanted: on to the first entry.
        undo_wanted: take the whole bundle back.
        entry_wanted: EntryId of an entry that was pressed.
    """

    finished = Signal()
    reading_wanted = Signal()
    undo_wanted = Signal()
    entry_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.head = PageHead("", "title")
        self.message = MessageBar()
        self.what = WordsLabel("", "body")
        self.read = primary_button(self.tr("Read them"))
        self.done = quiet_button(self.tr("Done"))
        self.undo = quiet_button(self.tr("Undo"), "undo")
        self.label = SectionLabel(self.tr("What was taken in"))
        self.list = RowsView(self.tr("What was taken in"), is_menu=True, grows=True)
        actions = FlowLayout(current_theme().px(8))
        for button in (self.read, self.done, self.undo):
            actions.addWidget(button)
        for widget in (self.head, self.message, self.what):
            self.column.addWidget(widget)
        self.column.addLayout(actions)
        self.add_gap(12)
        self.column.addWidget(self.label)
        self.column.addWidget(self.list)
        self.read.clicked.connect(self.reading_wanted)
        self.done.clicked.connect(self.finished)
        self.undo.clicked.connect(self.undo_wanted)
        self.list.row_opened.connect(self.entry_wanted)

    def show_taken_in(self, line: ReceivedBundleLine, name: str, rows: Sequence[Row]) -> None:
        """Tell what was accepted of a bundle; `rows` are the entries that can be read now."""
        self.head.show_title(self.tr("Taken in from {name}").format(name=short_name(name)))
        self.what.setText(self._told(line))
        self.list.show_rows(rows)
        self.label.setVisible(bool(rows))
        self.read.setVisible(bool(rows))
        self.read.setText(self.tr("Read it") if len(rows) == 1 else self.tr("Read them"))

    def focus_first(self) -> None:
        """Give the keyboard to what is done next, and say what became of the bundle."""
        (self.done if self.read.isHidden() else self.read).setFocus()
        announce(self, f"{self.head.title.text()}. {self.what.text()}")

    def _told(self, line: ReceivedBundleLine) -> str:
        taken = self.tr("%n were taken in.", "", line.accepted)
        taken = self.tr("One was taken in.") if line.accepted == 1 else taken
        waits = self.tr("%n wait under Inbox.", "", line.left)
        waits = self.tr("One waits under Inbox.") if line.left == 1 else waits
        if not line.accepted:
            return self.tr("Nothing was taken in. All of it waits under Inbox.")
        if not line.left:
            return self.tr("All of it was taken in.")
        return f"{taken} {waits}"
