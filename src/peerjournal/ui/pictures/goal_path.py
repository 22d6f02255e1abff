"""A goal's path: what happened on the way, along time, with the words beside it.

An own scale is a line of dots; there is no average, no percentage and no total.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF

from peerjournal.ui.colours import Tone
from peerjournal.ui.days import short_day
from peerjournal.ui.pictures.canvas import PictureCanvas
from peerjournal.ui.pictures.legend import Sample, plan_legend
from peerjournal.ui.pictures.painting import paint_drawing
from peerjournal.ui.pictures.plan import (
    TRAILING,
    Mark,
    Piece,
    Plan,
    Shape,
    Sign,
    Stroke,
    Told,
)
from peerjournal.ui.theme import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.pictures.sheet import Sheet
    from peerjournal.ui.theme import Theme

_SIGN = 13
_LANE = 132
_STEPS = 10
_NARROW = 420


class PathKind(StrEnum):
    """What happened."""

    CHECK_IN = "check_in"
    MILESTONE = "milestone"
    EVIDENCE = "evidence"
    COMMITMENT = "commitment"


@dataclass(frozen=True, slots=True, kw_only=True)
class PathEvent:
    """Something on the way.

    Attributes:
        on: the day; none stands at the end.
        title: in a few words.
        words: what was written, in the owner's words.
        state: what became of it, in a word or two, such as "reached" or "changed".
        is_ahead: it has not come yet; drawn as an outline.
        scale: 0 to 10, of a check-in whose owner set one.
        key: what opens when it is chosen.

    """

    on: date | None
    kind: PathKind
    title: str = ""
    words: str = ""
    state: str = ""
    is_ahead: bool = False
    scale: int | None = None
    key: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """What a goal's path shows.

    Attributes:
        begun_on: when the goal was written down.
        horizon: the day to look back.
        low, high: what the ends of the own scale are called, in the owner's words.

    """

    events: tuple[PathEvent, ...] = ()
    today: date | None = None
    begun_on: date | None = None
    horizon: date | None = None
    low: str = ""
    high: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """Where the columns stand.

    Attributes:
        lane: the left end of the scale; the signs stand at its middle where there is none.
        spine: where the thin line runs that joins all of it.

    """

    day: float
    spine: float
    lane: float
    lane_width: float
    words: float
    words_width: float


class GoalPath(PictureCanvas):
    """Shows a goal's path from its beginning to its horizon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("The way so far"))

    def show_path(self, path: Path) -> None:
        """Show another path."""
        self.show_drawing(partial(plan_path, path), tell_path(path))


def paint_path(painter: QPainter, rect: QRectF, path: Path, theme: Theme) -> float:
    """Paint a path and return its height."""
    return paint_drawing(painter, rect, partial(plan_path, path), theme)


def plan_path(path: Path, sheet: Sheet) -> Plan:
    """Lay a path out, the earliest at its top."""
    columns = _columns(path, sheet)
    pieces, y = _scale_head(path, sheet, columns)
    marks: list[Mark] = []
    dots: list[QPointF] = []
    centres: list[QPointF] = []
    for row in _rows(path):
        if isinstance(row, str):
            y = _add_milepost(sheet, columns, pieces, y, row)
            continue
        place, middle = _add_event(sheet, columns, pieces, y, row)
        centres.append(middle)
        if row.scale is not None:
            dots.append(_scale_point(columns, row.scale, middle.y()))
        marks.append(Mark(place=place, words=event_words(row), key=row.key))
        y = place.bottom() + sheet.px(14)
    lines = [*_spine(sheet, centres), *_scale_lines(sheet, columns, dots)]
    legend = plan_legend(sheet, y + sheet.px(2), _samples(path, sheet))
    return Plan(
        width=sheet.width,
        height=legend.height,
        pieces=(*lines, *pieces, *legend.pieces),
        marks=tuple(marks),
    )


def _columns(path: Path, sheet: Sheet) -> _Columns:
    days = [short_day(one.on) for one in path.events if one.on is not None]
    widest = max((sheet.width_of(day, Text.SMALL) for day in days), default=0.0)
    day = widest + sheet.px(10) if sheet.width >= sheet.px(_NARROW) else 0.0
    spine = day + sheet.px(_SIGN) / 2
    begin = spine + sheet.px(_SIGN) / 2 + sheet.px(14)
    has_scale = any(one.scale is not None for one in path.events)
    lane = min(sheet.px(_LANE), sheet.width * 0.22) if has_scale else 0.0
    words = begin + (lane + sheet.px(18) if has_scale else 0.0)
    return _Columns(
        day=day,
        spine=spine,
        lane=begin,
        lane_width=lane,
        words=words,
        words_width=max(1.0, sheet.width - words - sheet.px(4)),
    )


def _rows(path: Path) -> list[PathEvent | str]:
    """Return the events in order, with words where the path begins, stands today and ends."""
    translate = QCoreApplication.translate
    posts = [
        (path.begun_on, translate("goal_path", "Begun {day}")),
        (path.today, translate("goal_path", "Today")),
        (path.horizon, translate("goal_path", "Looking back {day}")),
    ]
    dated: list[tuple[date, int, PathEvent | str]] = [
        (on, _LAST if at else -1, words.format(day=short_day(on)))
        for at, (on, words) in enumerate(posts)
        if on is not None
    ]
    dated += [(one.on, at, one) for at, one in enumerate(path.events) if one.on is not None]
    dated.sort(key=lambda row: row[:2])
    undated: list[PathEvent | str] = [one for one in path.events if one.on is None]
    return [row[2] for row in dated] + undated


_LAST = 1 << 30


def _scale_head(path: Path, sheet: Sheet, columns: _Columns) -> tuple[list[Piece], float]:
    if not columns.lane_width:
        return [], 0.0
    half = columns.lane_width / 2 - sheet.px(3)
    # The digits of the owner's own scale, and the owner's words for its ends where there are any.
    low, high = path.low or QLocale().toString(0), path.high or QLocale().toString(_STEPS)
    left = sheet.lines(QRectF(columns.lane, 0, half, 0), low)
    right_place = QRectF(columns.lane + columns.lane_width - half, 0, half, 0)
    right = sheet.lines(right_place, high, align=TRAILING)
    bottom = max(left.place.bottom(), right.place.bottom())
    return [left, right], bottom + sheet.px(8)


def _add_milepost(
    sheet: Sheet, columns: _Columns, pieces: list[Piece], y: float, words: str
) -> float:
    height = sheet.line_height(Text.SMALL)
    middle = y + height / 2
    side = sheet.px(4)
    dot = QRectF(columns.spine - side / 2, middle - side / 2, side, side)
    pieces.append(Shape(place=dot, sign=Sign.DOT, fill=sheet.ink("control_line")))
    left = columns.spine + sheet.px(_SIGN)
    place = QRectF(left, y, max(1.0, sheet.width - left), height)
    pieces.append(sheet.words(place, words))
    return y + height + sheet.px(12)


def _add_event(
    sheet: Sheet, columns: _Columns, pieces: list[Piece], y: float, event: PathEvent
) -> tuple[QRectF, QPointF]:
    line = sheet.line_height(Text.CONTROL)
    middle = QPointF(columns.spine, y + line / 2)
    pieces.extend(_event_sign(sheet, event, middle))
    if event.scale is not None:
        pieces.append(_scale_dot(sheet, _scale_point(columns, event.scale, middle.y())))
    bottom = y
    if columns.day and event.on is not None:
        place = QRectF(0, y, columns.day - sheet.px(10), line)
        pieces.append(sheet.words(place, short_day(event.on), align=TRAILING))
    for words, text, ink in _event_lines(event, has_day=not columns.day):
        room = QRectF(columns.words, bottom, columns.words_width, 0)
        piece = sheet.lines(room, words, text, ink)
        pieces.append(piece)
        bottom = piece.place.bottom() + sheet.px(1)
    bottom = max(bottom, y + line)
    left = 0.0 if columns.day else columns.spine - sheet.px(_SIGN) / 2
    return QRectF(left, y, sheet.width - left, bottom - y), middle


def _event_lines(event: PathEvent, *, has_day: bool) -> list[tuple[str, Text, str]]:
    head = [kind_words(event.kind)]
    if event.scale is not None:
        head.append(QLocale().toString(event.scale))
    if event.state:
        head.append(event.state)
    if has_day and event.on is not None:
        head.append(short_day(event.on))
    lines = [(event.title, Text.CONTROL, "ink")] if event.title else []
    if event.words:
        lines.append((event.words, Text.CONTROL, "dim" if event.title else "ink"))
    return [*lines, (" · ".join(head), Text.SMALL, "dim")]


def _event_sign(sheet: Sheet, event: PathEvent, middle: QPointF) -> list[Piece]:
    side = sheet.px(_SIGN)
    place = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    ink = sheet.tone(_TONES[event.kind])
    sign = _SIGNS[event.kind]
    # Paper behind it, so that the thin line does not run through an outline.
    ground = sheet.ink("card")
    if event.is_ahead:
        return [Shape(place=place, sign=sign, fill=ground, edge=ink)]
    return [Shape(place=place, sign=sign, fill=ink, edge=ground, edge_width=1)]


_SIGNS = {
    PathKind.CHECK_IN: Sign.DOT,
    PathKind.MILESTONE: Sign.DIAMOND,
    PathKind.EVIDENCE: Sign.SQUARE,
    PathKind.COMMITMENT: Sign.FLAG,
}
_TONES = {
    PathKind.CHECK_IN: Tone.ACCENT,
    PathKind.MILESTONE: Tone.WARM,
    PathKind.EVIDENCE: Tone.BLUE,
    PathKind.COMMITMENT: Tone.NEUTRAL,
}


def _spine(sheet: Sheet, centres: list[QPointF]) -> list[Piece]:
    if not centres:
        return []
    return [Stroke(begin=centres[0], end=centres[-1], ink=sheet.ink("line"), width=1.5)]


def _scale_point(columns: _Columns, scale: int, y: float) -> QPointF:
    return QPointF(columns.lane + columns.lane_width * (0.04 + 0.92 * scale / _STEPS), y)


def _scale_dot(sheet: Sheet, point: QPointF) -> Piece:
    side = sheet.px(9)
    place = QRectF(point.x() - side / 2, point.y() - side / 2, side, side)
    return Shape(place=place, sign=Sign.DOT, fill=sheet.tone(Tone.ACCENT))


def _scale_lines(sheet: Sheet, columns: _Columns, dots: list[QPointF]) -> list[Piece]:
    made: list[Piece] = []
    for point in dots:
        begin = QPointF(columns.lane, point.y())
        end = QPointF(columns.lane + columns.lane_width, point.y())
        made.append(Stroke(begin=begin, end=end, ink=sheet.ink("line")))
    ink = sheet.quiet(sheet.tone(Tone.ACCENT))
    for begin, end in pairwise(dots):
        made.append(Stroke(begin=begin, end=end, ink=ink, width=1.25))
    return made


def _samples(path: Path, sheet: Sheet) -> tuple[Sample, ...]:
    side = sheet.px(_SIGN)
    middle = QPointF(side / 2, side / 2)
    present = [kind for kind in PathKind if any(one.kind is kind for one in path.events)]
    made = [
        Sample(
            words=kind_words(kind),
            pieces=tuple(_event_sign(sheet, PathEvent(on=None, kind=kind), middle)),
            side=side,
        )
        for kind in present
    ]
    if any(one.is_ahead for one in path.events):
        ahead = PathEvent(on=None, kind=PathKind.MILESTONE, is_ahead=True)
        words = QCoreApplication.translate("goal_path", "Outlined: still ahead")
        pieces = tuple(_event_sign(sheet, ahead, middle))
        made.append(Sample(words=words, pieces=pieces, side=side))
    return tuple(made)


def kind_words(kind: PathKind) -> str:
    """Return what a kind of event is called."""
    translate = QCoreApplication.translate
    return {
        PathKind.CHECK_IN: translate("goal_path", "Check-in"),
        PathKind.MILESTONE: translate("goal_path", "Milestone"),
        PathKind.EVIDENCE: translate("goal_path", "Evidence"),
        PathKind.COMMITMENT: translate("goal_path", "Commitment"),
    }[kind]


def event_words(event: PathEvent) -> str:
    """Return what an event says, whole."""
    translate = QCoreApplication.translate
    said = [kind_words(event.kind)]
    if event.on is not None:
        said.insert(0, short_day(event.on))
    if event.state:
        said.append(event.state)
    if event.scale is not None:
        scale = translate("goal_path", "my own scale: {number}")
        said.append(scale.format(number=QLocale().toString(event.scale)))
    head = ", ".join(said)
    words = [one for one in (event.title, event.words) if one]
    return translate("goal_path", "{head}: {words}").format(head=head, words=". ".join(words))


def tell_path(path: Path) -> tuple[Told, ...]:
    """Return a path in words, a line for each event."""
    told: list[Told] = []
    for row in _rows(path):
        if isinstance(row, str):
            continue
        name = short_day(row.on) if row.on is not None else kind_words(row.kind)
        words = event_words(row).removeprefix(f"{name}, ")
        told.append(Told(name=name, words=words))
    return tuple(told)
