"""The column in which the parts of a form stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget


def form_column(form: QWidget, *, is_dense: bool = False) -> QVBoxLayout:
    """Give a form its column; a dense one is for the parts of a row."""
    theme = current_theme()
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(theme.spacing.m if is_dense else theme.spacing.xl))
    return column


def flush_row(button: QPushButton) -> QHBoxLayout:
    """Let a button that has no ground be as wide as its words, where reading begins."""
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch()
    return row
