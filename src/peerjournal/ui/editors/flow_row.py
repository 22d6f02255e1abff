"""A row of small widgets that goes on below where the room ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy

from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def flow_row(parent: QWidget) -> FlowLayout:
    """Give a widget such a row as its layout."""
    row = FlowLayout(current_theme().px(current_theme().spacing.s))
    parent.setLayout(row)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    parent.setSizePolicy(policy)
    return row
