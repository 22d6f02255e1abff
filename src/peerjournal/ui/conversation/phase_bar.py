"""The phases of a conversation as one thin bar, each as long as it is to last."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from peerjournal.ui.theme import Text, Theme, current_theme, font_for

_BAR = 5
_GAP = 4
_LEAST = 4


class PhaseState(StrEnum):
    """Where a phase lies."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class BarPhase:
    """One phase on the bar.

    Attributes:
        progress: how far a current one has come, from 0 to 1.

    """

    title: str
    seconds: int
    state: PhaseState = PhaseState.AHEAD
    progress: float = 0.0


class PhaseBar(QWidget):
    """Draws the way through; the current phase is in the accent and always named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phases: tuple[BarPhase, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Phases"))

    @property
    def phases(self) -> tuple[BarPhase, ...]:
        """What is shown."""
        return self._phases

    def show_phases(self, phases: tuple[BarPhase, ...]) -> None:
        """Show other phases, or how far they have come."""
        if phases == self._phases:
            return
        self._phases = phases
        self.setAccessibleDescription(self._spoken())
        self.update()

    def _spoken(self) -> str:
        """Say where one is, and the full names of all phases, which may have no room."""
        at = self._current()
        named = (f"{n}. {one.title}" for n, one in enumerate(self._phases, start=1))
        said = [" · ".join(named)]
        if at is not None:
            here = self.tr("{title}, phase {number} of {count}").format(
                title=self._phases[at].title, number=at + 1, count=len(self._phases)
            )
            said.insert(0, here)
        return "\n".join(said)

    def sizeHint(self) -> QSize:
        """Return the height of the bar and its names."""
        theme = current_theme()
        line = QFontMetrics(font_for(theme, Text.SMALL, is_bold=True)).height()
        return QSize(theme.px(480), theme.px(_BAR) + theme.px(7) + 2 * line)

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which the phases can be told apart."""
        return QSize(current_theme().px(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and the names."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for phase, place in zip(self._phases, places, strict=True):
            _draw_phase(painter, theme, phase, place, is_mirrored=is_mirrored)
        self._draw_names(painter, theme, places)

    def event(self, event: QEvent) -> bool:
        """Name the phase under the pointer, with its minutes."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._words_at(event.pos()), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the size that another theme asks for."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _current(self) -> int | None:
        states = [one.state for one in self._phases]
        return states.index(PhaseState.CURRENT) if PhaseState.CURRENT in states else None

    def _words_at(self, point: QPoint) -> str:
        for number, place in enumerate(self._places()):
            if place.left() <= point.x() <= place.right():
                return self._full_words(number)
        return ""

    def _full_words(self, number: int) -> str:
        phase = self._phases[number]
        words = self.tr("{title}, %n min", "", round(phase.seconds / 60))
        return words.format(title=f"{number + 1} · {phase.title}")

    def _places(self) -> list[QRectF]:
        theme = current_theme()
        total = sum(max(0, one.seconds) for one in self._phases) or 1
        gap = min(_GAP, self.width() / max(1, 6 * len(self._phases)))
        room = self.width() - gap * (len(self._phases) - 1) - _LEAST * len(self._phases)
        left = 0.0
        places: list[QRectF] = []
        for one in self._phases:
            width = _LEAST + max(0.0, room * max(0, one.seconds) / total)
            place = QRectF(left, 0, width, theme.px(_BAR))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place.moveLeft(self.width() - left - width)
            places.append(place)
            left += width + gap
        return places

    def _draw_names(self, painter: QPainter, theme: Theme, places: list[QRectF]) -> None:
        top = theme.px(_BAR + 7)
        at = self._current()
        taken = QRect()
        if at is not None:
            bold = font_for(theme, Text.SMALL, is_bold=True)
            metrics = QFontMetrics(bold)
            words = self._current_words(at, places)
            width = min(self.width(), metrics.horizontalAdvance(words) + 2)
            left = min(round(places[at].left()), self.width() - width)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left = max(0, round(places[at].right()) - width)
            taken = QRect(left, top, width, metrics.height())
            painter.setFont(bold)
            painter.setPen(QColor(theme.colours.ink))
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(taken, int(_MIDDLE), shown)
        painter.setFont(font_for(theme, Text.SMALL))
        painter.setPen(QColor(theme.colours.dim))
        for n, place in enumerate(places):
            if n != at:
                self._draw_name(painter, theme, n, place, taken)

    def _current_words(self, at: int, places: list[QRectF]) -> str:
        title = self._phases[at].title
        if all(self._has_room(n, place) for n, place in enumerate(places)):
            return title
        # Where others are told by their number, so is this one.
        return self.tr("{title} · {number} of {count}").format(
            title=title, number=at + 1, count=len(self._phases)
        )

    def _has_room(self, number: int, place: QRectF) -> bool:
        theme = current_theme()
        metrics = QFontMetrics(font_for(theme, Text.SMALL))
        width = round(place.width()) - theme.px(4)
        return bool(in_two_lines(self._phases[number].title, metrics, width))

    def _draw_name(
        self, painter: QPainter, theme: Theme, number: int, place: QRectF, taken: QRect
    ) -> None:
        """Draw a name where the whole of it has room, else the number of the phase."""
        metrics = painter.fontMetrics()
        room = QRect(
            round(place.left()), theme.px(_BAR + 7), round(place.width()), metrics.height()
        )
        if not taken.isNull() and room.intersects(taken.adjusted(-theme.px(8), 0, theme.px(8), 0)):
            if room.left() >= taken.left():
                room.setLeft(taken.right() + theme.px(10))
            else:
                room.setRight(taken.left() - theme.px(10))
        words = self._phases[number].title
        width = room.width() - theme.px(4)
        lines = in_two_lines(words, metrics, width)
        # Squeezed by the bold name beside it, a name that has one line of its own is told in none.
        is_squeezed = room.width() < round(place.width())
        if not lines or (is_squeezed and len(lines) > 1):
            lines = in_two_lines(f"{number + 1}", metrics, width)
        for line in lines:
            painter.drawText(room, int(_MIDDLE), line)
            room.moveTop(room.top() + metrics.height())


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


def in_two_lines(words: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
    """Return words in one line or two; none where the whole of them has no room."""
    several = words.split()
    fitting = [
        count
        for count in range(1, len(several) + 1)
        if metrics.horizontalAdvance(" ".join(several[:count])) <= width
    ]
    if not fitting:
        return ()
    rest = " ".join(several[fitting[-1] :])
    if metrics.horizontalAdvance(rest) > width:
        return ()
    lines = (" ".join(several[: fitting[-1]]), rest)
    return tuple(line for line in lines if line)


def _draw_phase(
    painter: QPainter, theme: Theme, phase: BarPhase, place: QRectF, *, is_mirrored: bool
) -> None:
    radius = min(place.height(), place.width()) / 2
    colours = theme.colours
    ground = {
        PhaseState.DONE: colours.control_line,
        PhaseState.CURRENT: colours.selection,
        PhaseState.AHEAD: colours.line,
        PhaseState.SKIPPED: colours.paper,
    }[phase.state]
    edge = QColor(Qt.GlobalColor.transparent)
    if phase.state is PhaseState.SKIPPED:
        edge = QColor(colours.control_line)
    elif phase.state is PhaseState.CURRENT and theme.is_high_contrast:
        # What is ahead is darker there than the ground of the phase that one is in.
        edge = QColor(colours.accent)
    painter.setPen(edge)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, radius, radius)
    if phase.state is PhaseState.CURRENT:
        width = max(place.height(), place.width() * min(1.0, phase.progress))
        done = QRectF(place.left(), place.top(), min(width, place.width()), place.height())
        if is_mirrored:
            done.moveRight(place.right())
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(done, radius, radius)
