"""A word about what was just done, with a way to take it back."""

from __future__ import annotations

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QLabel, QWidget

from peerjournal.ui.announcing import announce
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button, link_button

_STAYS_MS = 8000
_RISE = 12
FOOT = "foot"
"""The object name of what a toast keeps clear of: bars and strips at the foot of a page."""


class Toast(QFrame):
    """Floats over the foot of its parent and leaves by itself, but not while it is looked at.

    It takes no keyboard focus; the action is also reached by the shortcut of the window (Ctrl+Z).

    Signals:
        action_chosen: the person wants it taken back.
        left: it went away, by itself or closed.
    """

    action_chosen = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setProperty("role", "toast")
        theme = current_theme()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.action = link_button("")
        self.close_button = icon_button("close", self.tr("Close"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(theme.spacing.l), theme.px(6), theme.px(6), theme.px(6))
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addWidget(self.words)
        layout.addSpacing(theme.px(theme.spacing.s))
        layout.addWidget(self.action)
        layout.addWidget(self.close_button)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shade = QColor(theme.colours.shade)
        shade.setAlpha(70)
        shadow.setColor(shade)
        self.setGraphicsEffect(shadow)
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.setInterval(_STAYS_MS)
        self._stay.timeout.connect(self.leave)
        self._rise = QPropertyAnimation(self, b"pos", self)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.action.clicked.connect(self._on_action_clicked)
        self.close_button.clicked.connect(self.leave)
        parent.installEventFilter(self)
        self.hide()

    def show_words(self, words: str, action: str = "") -> None:
        """Say what was done, with a button to take it back where `action` names one."""
        self.words.setText(words)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(words)
        self.adjustSize()
        self._rise.stop()
        place = self._place()
        self.show()
        self.raise_()
        duration_ms = current_theme().motion.calm_ms
        if duration_ms:
            self._rise.setDuration(duration_ms)
            self._rise.setStartValue(place + QPoint(0, _RISE))
            self._rise.setEndValue(place)
            self._rise.start()
        else:
            self.move(place)
        self._stay.start()
        spoken = self.tr("{words}. {action} is possible.").format(words=words, action=action)
        announce(self, spoken if action else words)

    def leave(self) -> None:
        """Go away."""
        self._stay.stop()
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer rests on it."""
        self._stay.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count anew when the pointer goes."""
        if not self.isHidden():
            self._stay.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the foot of the parent as it is resized."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._rise.stop()
            self.move(self._place())
        return super().eventFilter(watched, event)

    def _place(self) -> QPoint:
        around = self._around.rect()
        theme = current_theme()
        left = max(0, (around.width() - self.width()) // 2)
        edge = around.height() - theme.px(theme.spacing.xl)
        for foot in self._around.findChildren(QWidget, FOOT):
            top = foot.mapTo(self._around, QPoint(0, 0))
            is_below = top.x() < left + self.width() and left < top.x() + foot.width()
            if foot.isVisible() and foot.height() and is_below:
                edge = min(edge, top.y() - theme.px(theme.spacing.s))
        return QPoint(left, edge - self.height())

    def _on_action_clicked(self) -> None:
        self._stay.stop()
        self.hide()
        self.action_chosen.emit()
        self.left.emit()
