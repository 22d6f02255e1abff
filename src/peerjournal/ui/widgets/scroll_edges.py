"""Hairlines where a page goes on beyond what is seen of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

from peerjournal.ui.widgets.hairline import Hairline

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea


class ScrollEdges(QObject):
    """Draws a line above and below a scrolled page, so that words cut there are seen to go on.

    Attributes:
        top: shown while something lies above.
        bottom: shown while something lies below.

    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.top, self.bottom = _line(area), _line(area)
        area.installEventFilter(self)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._show)
        bar.rangeChanged.connect(self._show)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the edges of the page."""
        if watched is self._area and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        rect = self._area.rect()
        self.top.setGeometry(0, 0, rect.width(), 1)
        self.bottom.setGeometry(0, rect.height() - 1, rect.width(), 1)
        self._show()

    def _show(self) -> None:
        bar = self._area.verticalScrollBar()
        self.top.setVisible(bar.value() > bar.minimum())
        self.bottom.setVisible(bar.value() < bar.maximum())


def _line(area: QAbstractScrollArea) -> Hairline:
    line = Hairline(parent=area)
    line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    line.hide()
    return line
