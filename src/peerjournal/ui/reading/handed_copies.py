"""Beneath a session: words that somebody else holds now, and the copy that is left here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.ui.exchange.exchange_words import joined
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button

if TYPE_CHECKING:
    from collections.abc import Sequence


class HandedCopies(QWidget):
    """Says who has the words that were written down for them, and offers to keep none.

    Signals:
        unwanted: my copy is to go.
    """

    unwanted = Signal()

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = self.tr("What you wrote down for {names} was handed over. It is theirs now.")
        self.words = QLabel(said.format(names=joined(names)))
        self.words.setProperty("role", "small")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.remove = link_button(self.tr("Remove my copy"))
        self.remove.clicked.connect(self.unwanted)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current_theme().px(2))
        rows.addWidget(self.words)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.remove)
        row.addStretch()
        rows.addLayout(row)


def copy_removed_words() -> str:
    """Return what is said once the copy is gone."""
    return QCoreApplication.translate("reading", "Your copy is gone. What they have stays theirs.")
