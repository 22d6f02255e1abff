"""Where menus and other floating things appear, and their round corners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

_GAP = 4
_MAY_NOT_BLEND = frozenset({"xcb"})


def popup_below(menu: QMenu, button: QWidget) -> None:
    """Show a menu below a button, at the side where it has room; the first item is marked."""
    is_mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = button.width() - menu.sizeHint().width() if is_mirrored else 0
    menu.popup(button.mapToGlobal(QPoint(left, button.height())))
    actions = [action for action in menu.actions() if not action.isSeparator()]
    if actions:
        menu.setActiveAction(actions[0])


def put_below(window: QWidget, place: QRect) -> None:
    """Move a floating window below a place on the screen, or above it where that has more room.

    Whatever the place, all of the window stays on the screen.
    """
    # Shown before on another screen, the window itself would still belong there.
    screen = QGuiApplication.screenAt(place.center()) or window.screen()
    room = screen.availableGeometry()
    is_mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = place.right() - window.width() if is_mirrored else place.left()
    below, above = place.bottom() + _GAP, place.top() - _GAP - window.height()
    top = below if below + window.height() <= room.bottom() or above < room.top() else above
    left = max(room.left(), min(left, room.right() - window.width()))
    window.move(left, max(room.top(), min(top, room.bottom() - window.height())))


def blends() -> bool:
    """Tell whether what lies behind a window's corners surely shows through them.

    X11 does without a compositor too, and would show black corners then.
    """
    return QGuiApplication.platformName() not in _MAY_NOT_BLEND
