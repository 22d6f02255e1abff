"""Keys that do something wherever on a page the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton, QWidget

MAIN_KEYS = ("Ctrl+Return", "Ctrl+Enter")
"""What does the one thing that a page is for."""


def click_by_main_keys(page: QWidget, button: QAbstractButton) -> None:
    """Click the button that does what a page is for, wherever on it the keyboard is."""
    act_by_main_keys(page, button.click)


def act_by_main_keys(page: QWidget, act: Callable[[], object]) -> None:
    """Do what a page is for, wherever on it the keyboard is."""
    for keys in MAIN_KEYS:
        act_by_key(page, keys, act)


def act_by_key(page: QWidget, keys: str, act: Callable[[], object]) -> None:
    """Act by a shortcut while the keyboard is on a page, or on something in it."""
    shortcut = QShortcut(QKeySequence(keys), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
