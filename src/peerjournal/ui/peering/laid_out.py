"""Parts of a page below each other, with room between its sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Iterable


def lay_out(widget: QWidget, sections: Iterable[tuple[QWidget, ...]]) -> QVBoxLayout:
    """Lay the sections out below each other and return the layout for what follows."""
    theme = current_theme()
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(theme.spacing.s))
    for place, section in enumerate(sections):
        if place:
            layout.addSpacing(theme.px(theme.spacing.m))
        for part in section:
            layout.addWidget(part)
    return layout
