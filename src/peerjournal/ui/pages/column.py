"""A quiet column in the middle of the window, for pages before a journal is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from peerjournal.ui.theme import current_theme

COLUMN_WIDTH = 460


class ColumnPage(QScrollArea):
    """A page whose parts stand one below the other, as wide as a line reads well.

    A short page stands in the middle, or at the top where `from_top` says so.

    Attributes:
        column: where the parts go.

    """

    def __init__(
        self, parent: QWidget | None = None, width: int = COLUMN_WIDTH, *, from_top: bool = False
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The keyboard stops at its parts; each scrolls into view when it is reached.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        middle = QWidget()
        middle.setMaximumWidth(theme.px(width))
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(theme.spacing.m))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        rows = QVBoxLayout(inside)
        margin = theme.px(theme.spacing.xl)
        rows.setContentsMargins(margin, margin, margin, margin)
        rows.addStretch(0 if from_top else 2)
        rows.addLayout(row)
        rows.addStretch(3)
        self.setWidget(inside)

    def add_gap(self, distance: int) -> None:
        """Leave more room before the next part."""
        self.column.addSpacing(current_theme().px(distance))

    def add_text(self, text: str, role: str) -> QLabel:
        """Add words of a role of the type scale and return their label."""
        label = words(text, role)
        self.column.addWidget(label)
        return label


def words(text: str, role: str) -> QLabel:
    """Make a label of a role of the type scale that wraps its lines."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
