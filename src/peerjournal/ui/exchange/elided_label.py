"""One line of words that gives way where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from peerjournal.ui.plain_tip import plain_tip
from peerjournal.ui.theme import current_theme


class ElidedLabel(QLabel):
    """Shows as much of one line as fits; the tool tip and readers have all of it."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        if role:
            self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for the whole line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return the room below which not even the beginning makes sense."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), current_theme().px(48)), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            self.rect(), int(flags | side | Qt.AlignmentFlag.AlignAbsolute), self._shown()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole line as a tool tip where it does not fit."""
        super().resizeEvent(event)
        text = self.text()
        self.setToolTip("" if self._shown() == text else plain_tip(text))

    def _shown(self) -> str:
        elide = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), elide, self.width())
