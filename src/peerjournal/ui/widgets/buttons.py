"""Buttons by weight; ui/style.py draws them by their `role`."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
)

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


def title_link(title: str, icon_name: str, *, least: str) -> QPushButton:
    """Make a link that shows a title whole where there is room, and never less than `least`."""
    button = _button("link", least, icon_name, "accent", _TitleLink)
    button.setMinimumWidth(button.sizeHint().width())
    button.setText(title)
    return button


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


def stand_back(button: QPushButton, *, is_back: bool) -> None:
    """Let a primary button stand back while another one on the page begins the same."""
    role = "quiet" if is_back else "primary"
    if button.property("role") != role:
        button.setProperty("role", role)
        button.setFont(_font_of(role))
        button.update()


def _button(
    role: str, text: str, icon_name: str, colour: str, kind: type[QPushButton] | None = None
) -> QPushButton:
    button = (kind or _Button)(text)
    button.setProperty("role", role)
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if icon_name:
        button.setIcon(icon(icon_name, colour))
    if role != "quiet":
        button.setFont(_font_of(role))
    return button


def _font_of(role: str) -> QFont:
    # Only the weight is set, so that the size goes on following the application's.
    font = QFont()
    if role != "quiet":
        font.setWeight(QFont.Weight.DemiBold)
    return font


class _Button(QPushButton):
    """Is pressed by Enter as well as by the space bar, as people expect outside a dialog too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter; called by Qt."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


class _TitleLink(_Button):
    """Ends its words with an ellipsis where room is short."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave the words to the style, which shortens them to the room there is."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


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
