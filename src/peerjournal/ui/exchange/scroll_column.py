"""A page whose parts stand one below the other, from the top, and scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.theme import current_theme

READING_WIDTH = 680


class ScrollColumn(QScrollArea):
    """Keeps its parts as wide as a line reads well, in the middle.

    Attributes:
        column: where the parts go.
        room: what they are made in.

    """

    def __init__(
        self, width: int = READING_WIDTH, margin: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        self.setWidget(inside)
        middle = self.room = QWidget(inside)
        middle.setMaximumWidth(theme.px(width))
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(theme.spacing.m))
        side = theme.px(margin or theme.spacing.xl)
        row = QHBoxLayout()
        # Its title stands on one line with that of a list beside it.
        row.setContentsMargins(side, theme.px(theme.spacing.l), side, side)
        row.addStretch(1)
        row.addWidget(middle, 10_000)
        row.addStretch(1)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(row)
        rows.addStretch(1)

    def add_text(self, text: str, role: str = "body") -> WordsLabel:
        """Add words of a role and return their label."""
        label = WordsLabel(text, role, self.room)
        self.column.addWidget(label)
        return label

    def add_gap(self, distance: int) -> None:
        """Leave more room before the next part."""
        self.column.addSpacing(current_theme().px(distance))
