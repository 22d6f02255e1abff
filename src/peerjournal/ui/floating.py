"""Where menus and other floating things appear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget


def popup_below(menu: QMenu, button: QWidget) -> None:
    """Show a menu below a button, at the side where it has room; the first item is marked."""
    is_mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = button.width() - menu.sizeHint().width() if is_mirrored else 0
    menu.popup(button.mapToGlobal(QPoint(left, button.height())))
    actions = [action for action in menu.actions() if not action.isSeparator()]
    if actions:
        menu.setActiveAction(actions[0])
