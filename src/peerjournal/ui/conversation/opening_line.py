"""The line with which every conversation begins."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from peerjournal.coaching import formats
from peerjournal.ui.pages.column import words
from peerjournal.ui.theme import current_theme


class OpeningLine(QFrame):
    """Shows what whoever begins reads aloud."""

    def __init__(self, language: str) -> None:
        super().__init__()
        theme = current_theme()
        self.setProperty("role", "shared")
        rows = QVBoxLayout(self)
        side = theme.px(theme.spacing.l)
        rows.setContentsMargins(side, theme.px(12), side, theme.px(14))
        rows.setSpacing(theme.px(4))
        rows.addWidget(words(self.tr("Whoever begins reads aloud"), "accent"))
        rows.addWidget(words(formats.manners(language).opening, "body"))
