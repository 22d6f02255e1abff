"""An icon that stands still on a page, drawn anew when the theme changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from peerjournal.ui.colours import Tone
from peerjournal.ui.icons import draw_icon, icon_pixmap
from peerjournal.ui.theme import current_theme


class Sign(QLabel):
    """Shows one icon in the accent, with a name for readers."""

    def __init__(
        self, icon_name: str, side: int, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._side = side
        self.setAccessibleName(name)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colour that another theme gives to the accent."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        theme = current_theme()
        ink = theme.colour(Tone.ACCENT)
        side = theme.px(self._side)
        self.setPixmap(icon_pixmap(self._icon_name, ink, side, self.devicePixelRatioF()))


class Ornament(QWidget):
    """Shows one icon beside words that say the same, so it tells readers nothing."""

    def __init__(self, icon_name: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setFixedSize(QSize(current_theme().px(side), current_theme().px(side)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon in the accent."""
        del event
        draw_icon(QPainter(self), self._icon_name, self.rect(), current_theme().colour(Tone.ACCENT))
