"""A card that floats over the window, with round corners."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from peerjournal.ui import floating
from peerjournal.ui.theme import current_theme


class FloatingCard(QFrame):
    """Closes by Escape and by a click beside it, as popups do.

    It paints itself: a window that lets things through is given no ground by the style sheet.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self._blends = floating.blends()
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._blends)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and its edge."""
        del event
        colours = current_theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.card))
        painter.drawPath(self._shape(inset=0.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners off where they would be black."""
        super().resizeEvent(event)
        if not self._blends:
            self.setMask(QRegion(self._shape().toFillPolygon().toPolygon()))

    def _shape(self, inset: float = 0.0) -> QPainterPath:
        path = QPainterPath()
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = current_theme().radius.l
        path.addRoundedRect(place, radius, radius)
        return path
