"""The time that is left, as a ring that empties quietly around big figures."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerjournal.ui.conversation.people_colours import person_colour
from peerjournal.ui.icons import draw_icon
from peerjournal.ui.theme import Text, Theme, current_theme, font_for

_LEAST = 132
_MOST = 264
_LINE = 7
_FULL_TURN = 360 * 16
_TOP = 90 * 16
_FAINT = 0.16
_WORDS = (
    int(Qt.AlignmentFlag.AlignHCenter)
    | int(Qt.AlignmentFlag.AlignTop)
    | int(Qt.TextFlag.TextWordWrap)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RingTime:
    """What the ring shows.

    Attributes:
        left: the share of the part that is still ahead, 1 at its beginning, 0 when it is over.
        figures: such as `5:30`.
        caption: what the figures are.
        person: whose colour it takes, by place among the colours; none where it is everybody's.
        is_hidden: no figures and no emptying ring, for those who think worse with a clock.

    """

    left: float = 1.0
    figures: str = ""
    caption: str = ""
    person: int | None = None
    is_running: bool = False
    is_over: bool = False
    is_hidden: bool = False


def _is_inside(words: QRectF, ring: QRectF) -> bool:
    """Tell whether words leave the ring clear; in a small one large letters would not."""
    centre, radius = ring.center(), ring.width() / 2 - current_theme().px(_LINE)
    corners = (words.bottomLeft() - centre, words.bottomRight() - centre)
    return all(hypot(corner.x(), corner.y()) <= radius for corner in corners)


class TimeRing(QWidget):
    """Draws the time of the current part; says it in words to those who listen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = RingTime()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Time"))

    @property
    def time(self) -> RingTime:
        """What is shown now."""
        return self._time

    def show_time(self, time: RingTime) -> None:
        """Show another moment."""
        if time != self._time:
            self._time = time
            words = time.caption if time.is_hidden else f"{time.figures} {time.caption}"
            self.setAccessibleDescription(words)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room in which the figures can be read across a table."""
        side = current_theme().px(_MOST)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        side = current_theme().px(_LEAST)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring and the figures."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - theme.px(_LINE) - 2
        ring = QRectF(0, 0, side, side)
        ring.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        self._draw_ring(painter, theme, ring)
        self._draw_words(painter, theme, ring)

    def _ink(self, theme: Theme) -> QColor:
        if self._time.person is None:
            return QColor(theme.colours.dim)
        return person_colour(theme, self._time.person)

    def _draw_ring(self, painter: QPainter, theme: Theme, ring: QRectF) -> None:
        time = self._time
        ink = self._ink(theme)
        pen = QPen(QColor(theme.colours.line), theme.px(_LINE))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if time.is_over:
            # The end is a change of the whole surface, seen from the corner of an eye.
            ground = QColor(ink)
            ground.setAlphaF(_FAINT)
            painter.setBrush(ground)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not time.is_running and not time.is_over:
            ink.setAlphaF(0.5 if not theme.is_high_contrast else 1.0)
        pen.setColor(ink)
        painter.setPen(pen)
        if time.is_over or time.is_hidden:
            painter.drawEllipse(ring)
        elif time.left > 0:
            # What is left runs on to the top, so that the ring empties clockwise.
            painter.drawArc(ring, _TOP, round(_FULL_TURN * min(1.0, time.left)))

    def _draw_words(self, painter: QPainter, theme: Theme, ring: QRectF) -> None:
        small = QFontMetrics(font_for(theme, Text.CONTROL))
        centre = ring.center().toPoint()
        if self._time.is_hidden:
            side = theme.px(26)
            icon = QRect(0, 0, side, side)
            icon.moveCenter(centre)
            icon.moveBottom(centre.y() - theme.px(2))
            draw_icon(painter, "eye-off", icon, QColor(theme.colours.dim))
            self._draw_caption(painter, theme, self._caption(ring, centre.y() + theme.px(6)))
            return
        figures = QFontMetrics(self._figures(theme, ring))
        gap = theme.px(10)
        base = centre.y() - (gap + small.height() - figures.capHeight()) // 2
        caption = self._caption(ring, base + gap)
        if _is_inside(QRectF(caption), ring):
            self._draw_caption(painter, theme, caption)
        else:
            # Alone, the figures stand in the very middle.
            base = centre.y() + figures.capHeight() // 2
        painter.setFont(self._figures(theme, ring))
        painter.setPen(QColor(theme.colours.ink if self._time.is_running else theme.colours.dim))
        width = figures.horizontalAdvance(self._time.figures)
        painter.drawText(centre.x() - width // 2, base, self._time.figures)

    def _caption(self, ring: QRectF, top: int) -> QRect:
        """Return where the words under the figures stand."""
        small = QFontMetrics(font_for(current_theme(), Text.CONTROL))
        room = QRect(0, top, round(ring.width() * 0.7), small.lineSpacing() * 2)
        room.moveLeft(ring.center().toPoint().x() - room.width() // 2)
        return small.boundingRect(room, _WORDS, self._time.caption)

    def _draw_caption(self, painter: QPainter, theme: Theme, place: QRect) -> None:
        painter.setFont(font_for(theme, Text.CONTROL))
        painter.setPen(QColor(theme.colours.dim))
        painter.drawText(place, _WORDS, self._time.caption)

    def _figures(self, theme: Theme, ring: QRectF) -> QFont:
        font = font_for(theme, Text.DISPLAY)
        share = 0.24 if len(self._time.figures) <= 5 else 0.19  # noqa: PLR2004 - as in 12:30
        font.setPixelSize(max(theme.px(22), round(ring.width() * share)))
        return font

    def changeEvent(self, event: QEvent) -> None:
        """Take the size that another theme asks for."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)
