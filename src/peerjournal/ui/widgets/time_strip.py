"""How time was planned or spoken, as one thin bar with the names beneath."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from peerjournal.ui.colours import Tone
from peerjournal.ui.theme import Text, Theme, current_theme, font_for

_BAR = 7
_GAP = 3
_LEAST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of time.

    Attributes:
        name: what or who it was; a segment without one is only drawn.
        caption: what stands beneath, such as "I spoke 25:10"; empty takes the name.
        is_current: where the hour is now; drawn whole, the others paler.

    """

    name: str
    seconds: int
    tone: Tone = Tone.NEUTRAL
    caption: str = ""
    is_current: bool = False


class TimeStrip(QWidget):
    """Draws segments as long as they lasted; its description says the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: tuple[Segment, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time"))

    def show_segments(self, segments: tuple[Segment, ...]) -> None:
        """Show other segments."""
        self._segments = segments
        spoken = [
            self.tr("{name}: {time}").format(name=one.name, time=clock_text(one.seconds))
            for one in segments
            if one.name
        ]
        self.setAccessibleDescription(self.locale().createSeparatedList(spoken))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the bar and one line beneath."""
        theme = current_theme()
        line = QFontMetrics(font_for(theme, Text.SMALL)).height() if self._captions() else 0
        return QSize(theme.px(320), theme.px(_BAR) + (theme.px(6) + line if line else 0))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which the segments can be told apart."""
        return QSize(current_theme().px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and the captions."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        for segment, place in zip(self._segments, places, strict=True):
            _draw_segment(painter, theme, segment, place)
        self._draw_captions(painter, theme)

    def event(self, event: QEvent) -> bool:
        """Name the segment under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._segment_at(event.pos())
            words = f"{found.name} {clock_text(found.seconds)}" if found and found.name else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the size that another theme asks for."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _captions(self) -> tuple[Segment, ...]:
        return tuple(one for one in self._segments if one.name or one.caption)

    def _places(self) -> list[QRectF]:
        count = len(self._segments)
        total = sum(max(0, one.seconds) for one in self._segments) or 1
        room = self.width() - _GAP * (count - 1) - _LEAST * count
        left = 0.0
        places: list[QRectF] = []
        for one in self._segments:
            width = _LEAST + max(0.0, room * max(0, one.seconds) / total)
            place = QRectF(left, 0, width, current_theme().px(_BAR))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place.moveLeft(self.width() - left - width)
            places.append(place)
            left += width + _GAP
        return places

    def _segment_at(self, point: QPoint) -> Segment | None:
        pairs = zip(self._segments, self._places(), strict=True)
        return next((one for one, place in pairs if place.contains(point.x(), 2)), None)

    def _draw_captions(self, painter: QPainter, theme: Theme) -> None:
        top = theme.px(_BAR + 6)
        left = 0
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for one in self._captions():
            font = font_for(theme, Text.SMALL, is_bold=one.is_current)
            metrics = QFontMetrics(font)
            words = metrics.elidedText(
                one.caption or one.name, Qt.TextElideMode.ElideRight, self.width() - left
            )
            width = metrics.horizontalAdvance(words) + 1
            place = QRect(left, top, width, metrics.height())
            if is_mirrored:
                place.moveLeft(self.width() - left - width)
            painter.setFont(font)
            painter.setPen(theme.colour(one.tone))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            left += width + theme.px(14)


def clock_text(seconds: int) -> str:
    """Return a length of time as minutes and seconds, hours where there are any."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _draw_segment(painter: QPainter, theme: Theme, segment: Segment, place: QRectF) -> None:
    ink = QColor(theme.colours.line)
    if segment.tone is not Tone.NEUTRAL:
        ink = theme.colour(segment.tone)
    elif segment.is_current:
        ink = theme.colour(Tone.NEUTRAL)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    radius = min(place.height(), place.width()) / 2
    painter.drawRoundedRect(place, radius, radius)
