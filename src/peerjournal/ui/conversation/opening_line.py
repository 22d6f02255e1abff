"""The line with which every conversation begins."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerjournal.coaching import formats
from peerjournal.ui.pages.column import words
from peerjournal.ui.theme import current_theme


class OpeningLine(QWidget):
    """Shows what whoever begins reads aloud."""

    def __init__(self, language: str) -> None:
        super().__init__()
        theme = current_theme()
        card = QFrame()
        card.setProperty("role", "shared")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(card)
        rows = QVBoxLayout(card)
        side = theme.px(theme.spacing.l)
        rows.setContentsMargins(side, theme.px(12), side, theme.px(14))
        rows.setSpacing(theme.px(4))
        rows.addWidget(words(self.tr("Whoever begins reads aloud"), "accent"))
        rows.addWidget(words(formats.manners(language).opening, "body"))
