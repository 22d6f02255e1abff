"""A button in the sidebar, in line with the pages there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from peerjournal.ui.icons import draw_icon
from peerjournal.ui.theme import Text, current_theme, font_for
from peerjournal.ui.widgets.sidebar_delegate import BESIDE_ICON, ICON, LIFT, SIDE

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SideButton(QAbstractButton):
    """A sign and words; the sign alone where there are no words."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter, too."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the height of a page in the sidebar."""
        theme = current_theme()
        metrics = QFontMetrics(font_for(theme, Text.CONTROL))
        height = max(metrics.height(), theme.px(ICON)) + 2 * theme.px(LIFT)
        return QSize(theme.px(44), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the ring, the sign and the words."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_card(painter)
        inner = self.rect().adjusted(theme.px(SIDE), 0, -theme.px(SIDE), 0)
        side = theme.px(ICON)
        sign = QRect(inner.left(), inner.center().y() - side // 2 + 1, side, side)
        if not self.text():
            sign.moveLeft(self.rect().center().x() - side // 2 + 1)
        ink = QColor(theme.colours.ink if self.underMouse() else theme.colours.dim)
        draw_icon(painter, self._icon_name, self._mirrored(sign), ink)
        font = font_for(theme, Text.CONTROL)
        words = inner.adjusted(side + theme.px(BESIDE_ICON), 0, 0, 0)
        shown = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.setFont(font)
        painter.setPen(ink)
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(self._mirrored(words), Qt.AlignmentFlag.AlignVCenter, shown)

    def _draw_card(self, painter: QPainter) -> None:
        theme = current_theme()
        colours = theme.colours
        ground = colours.neutral_tint if self.isDown() else colours.hover
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
        if self.underMouse() or self.isDown():
            painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.radius.m, theme.radius.m)

    def _mirrored(self, part: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)
