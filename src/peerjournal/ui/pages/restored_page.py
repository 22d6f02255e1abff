"""After a safety copy took the place of a journal: what is gone, and where to ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from peerjournal.ui.moments import gone_words
from peerjournal.ui.pages.column import ColumnPage
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button

if TYPE_CHECKING:
    from peerjournal.operations.restoring import Restored


class RestoredPage(ColumnPage):
    """Says plainly which days are gone; stays until it was read.

    Signals:
        done: on to the journal.
    """

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=520)
        self.title = self.add_text(self.tr("Your journal is back"), "title")
        self.gone = self.add_text("", "body")
        self.ask = self.add_text("", "body")
        self.aside = self.add_text("", "dim")
        self.open_button = primary_button(self.tr("Open the journal"))
        self.add_gap(4)
        row = FlowLayout(current_theme().px(8))
        row.addWidget(self.open_button)
        self.column.addLayout(row)
        self.open_button.clicked.connect(self.done)

    def show_restored(self, restored: Restored) -> None:
        """Say what is not in the copy, who may hold some of it, and where the file is."""
        self.gone.setText(gone_words(restored.since))
        names = QLocale().createSeparatedList(list(restored.peers))
        said = self.tr(
            "What you shared since then may still be with {names}. Ask for it to be handed over "
            "again, and share anew what is missing there."
        )
        self.ask.setText(said.format(names=names))
        self.ask.setVisible(bool(restored.peers))
        if restored.aside is not None:
            kept = self.tr("The file that lay there is kept: {name}, in {folder}.")
            folder = restored.aside.parent
            self.aside.setText(kept.format(name=restored.aside.name, folder=folder))
        self.aside.setVisible(restored.aside is not None)

    def focus_first(self) -> None:
        """Give the keyboard to the way on."""
        self.open_button.setFocus()
