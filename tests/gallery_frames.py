"""Surfaces for the gallery."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from peerjournal.ui.theme import current_theme


def framed(role: str) -> tuple[QFrame, QVBoxLayout]:
    """Return a surface and its layout."""
    theme = current_theme()
    frame = QFrame()
    frame.setProperty("role", role)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(*[theme.px(theme.spacing.xl)] * 4)
    layout.setSpacing(theme.px(theme.spacing.m))
    return frame, layout


def in_row(*widgets: QWidget) -> QHBoxLayout:
    """Return widgets side by side."""
    row = QHBoxLayout()
    row.setSpacing(current_theme().px(8))
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
