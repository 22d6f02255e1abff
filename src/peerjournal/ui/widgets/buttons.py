"""Buttons by weight; ui/style.py draws them by their `role`."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton

from peerjournal.ui.icons import icon


def primary_button(text: str, icon_name: str = "") -> QPushButton:
    """Make the one button of a view that does what the view is for."""
    return _button("primary", text, icon_name, "on_accent")


def quiet_button(text: str, icon_name: str = "") -> QPushButton:
    """Make a button beside the primary one."""
    return _button("quiet", text, icon_name, "ink")


def danger_button(text: str, icon_name: str = "") -> QPushButton:
    """Make the button that destroys something, in the question that asks about it."""
    return _button("danger", text, icon_name, "on_danger")


def link_button(text: str, icon_name: str = "") -> QPushButton:
    """Make a button that reads as words in the accent, without a ground."""
    return _button("link", text, icon_name, "accent")


def icon_button(icon_name: str, name: str, shortcut: str = "") -> QToolButton:
    """Make a button that shows only an icon; its name is said by the tool tip and to readers."""
    button = _IconButton()
    button.setAutoRaise(True)
    button.setIcon(icon(icon_name))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setCursor(Qt.CursorShape.ArrowCursor)
    button.setAccessibleName(name)
    button.setToolTip(_with_shortcut(name, shortcut))
    if shortcut:
        button.setShortcut(QKeySequence(shortcut))
    return button


def _button(role: str, text: str, icon_name: str, colour: str) -> QPushButton:
    button = _Button(text)
    button.setProperty("role", role)
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if icon_name:
        button.setIcon(icon(icon_name, colour))
    if role != "quiet":
        # Only the weight is set, so that the size goes on following the application's.
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        button.setFont(font)
    return button


class _Button(QPushButton):
    """Is pressed by Enter as well as by the space bar, as people expect outside a dialog too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter; called by Qt."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


class _IconButton(QToolButton):
    """Is pressed by Enter as well as by the space bar."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter; called by Qt."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _with_shortcut(name: str, shortcut: str) -> str:
    if not shortcut:
        return name
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{name}  {keys}"
