"""The side of a dialog that has several pages: what there is to turn to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QVBoxLayout, QWidget

from peerjournal.ui.theme import current_theme

_WIDTH = 224


def contents_side(*parts: QWidget, width: int = _WIDTH) -> QFrame:
    """Put what leads to pages on the ground of the window's own side; its list takes the room."""
    theme = current_theme()
    side = QFrame()
    side.setProperty("role", "side")
    side.setFixedWidth(theme.px(width))
    layout = QVBoxLayout(side)
    margin, end = theme.px(theme.spacing.m), theme.px(theme.spacing.l)
    layout.setContentsMargins(margin, end, margin, end)
    for part in parts:
        layout.addWidget(part, 1 if isinstance(part, QListWidget) else 0)
        if isinstance(part, QListWidget):
            part.setWordWrap(True)
            part.setResizeMode(QListWidget.ResizeMode.Adjust)
            part.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return side
