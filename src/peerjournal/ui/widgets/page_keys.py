"""Keys that do something wherever on a page the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

MAIN_KEYS = ("Ctrl+Return", "Ctrl+Enter")
"""What does the one thing that a page is for."""


def act_by_key(page: QWidget, keys: str, act: Callable[[], object]) -> None:
    """Act by a shortcut while the keyboard is on a page, or on something in it."""
    shortcut = QShortcut(QKeySequence(keys), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
