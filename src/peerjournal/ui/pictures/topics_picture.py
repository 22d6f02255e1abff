"""My own topics over time: from the first mention to the latest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from peerjournal.ui.colours import Tone
from peerjournal.ui.days import short_day
from peerjournal.ui.pictures.canvas import PictureCanvas
from peerjournal.ui.pictures.months import month_words, next_month
from peerjournal.ui.pictures.painting import paint_drawing
from peerjournal.ui.pictures.plan import CENTRED, Mark, Piece, Plan, Shape, Sign, Stroke, Told
from peerjournal.ui.theme import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.pictures.sheet import Sheet
    from peerjournal.ui.theme import Theme

_NARROW = 460
_NAME_SHARE = 0.3
_DOT = 9
_SMALL_DOT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A tag and the days on which it was used.

    Attributes:
        days: at least one, in any order.

    """

    tag: str
    days: tuple[date, ...]
    key: object = None

    @property
    def first(self) -> date:
        """The day of the first mention."""
        return min(self.days)

    @property
    def latest(self) -> date:
        """The day of the latest mention."""
        return max(self.days)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Axis:
    """Where a day stands."""

    begin: date
    days: int
    left: float
    width: float

    def x_of(self, day: date) -> float:
        return self.left + self.width * (day - self.begin).days / self.days


class TopicsPicture(PictureCanvas):
    """Shows each topic as a thin line along time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Topics over time"))

    def show_topics(self, topics: tuple[Topic, ...]) -> None:
        """Show other topics, in the order given."""
        self.show_drawing(partial(plan_topics, topics), tell_topics(topics))


def paint_topics(painter: QPainter, rect: QRectF, topics: tuple[Topic, ...], theme: Theme) -> float:
    """Paint the topics and return their height."""
    return paint_drawing(painter, rect, partial(plan_topics, topics), theme)


def plan_topics(topics: tuple[Topic, ...], sheet: Sheet) -> Plan:
    """Lay the topics out, one below the other."""
    if not topics:
        return Plan(width=sheet.width, height=0.0)
    is_narrow = sheet.width < sheet.px(_NARROW)
    name_width = sheet.width if is_narrow else sheet.width * _NAME_SHARE
    axis = _axis(topics, sheet, 0.0 if is_narrow else name_width + sheet.px(12))
    pieces, y = _months_above(sheet, axis)
    top = y
    marks: list[Mark] = []
    for topic in topics:
        name = sheet.lines(QRectF(0, y, name_width, 0), topic.tag, Text.CONTROL, "ink")
        days = sheet.lines(QRectF(0, name.place.bottom(), name_width, 0), span_words(topic))
        pieces += [name, days]
        bottom = days.place.bottom()
        middle = (y + bottom) / 2
        if is_narrow:
            middle = bottom + sheet.px(_DOT)
            bottom = middle + sheet.px(_DOT)
        pieces += _line(sheet, axis, topic, middle)
        place = QRectF(0, y, sheet.width, bottom - y)
        marks.append(Mark(place=place, words=topic_words(topic), key=topic.key))
        y = bottom + sheet.px(12)
    lines = _month_lines(sheet, axis, top, y - sheet.px(12))
    return Plan(width=sheet.width, height=y, pieces=(*lines, *pieces), marks=tuple(marks))


def _axis(topics: tuple[Topic, ...], sheet: Sheet, left: float) -> _Axis:
    begin = min(topic.first for topic in topics).replace(day=1)
    end = next_month(max(topic.latest for topic in topics))
    edge = sheet.px(_DOT) / 2 + 1
    return _Axis(
        begin=begin,
        days=(end - begin).days,
        left=left + edge,
        width=sheet.width - left - 2 * edge,
    )


def _months_of(axis: _Axis) -> list[date]:
    made = [axis.begin]
    while (next_month(made[-1]) - axis.begin).days < axis.days:
        made.append(next_month(made[-1]))
    return made


def _months_above(sheet: Sheet, axis: _Axis) -> tuple[list[Piece], float]:
    height = sheet.line_height(Text.SMALL)
    made: list[Piece] = []
    free_from = axis.left - sheet.px(_DOT)
    for month in _months_of(axis):
        words = month_words(month)
        width = sheet.width_of(words, Text.SMALL)
        left = axis.x_of(month)
        if left >= free_from and left + width <= sheet.width:
            made.append(sheet.words(QRectF(left, 0, width, height), words, align=CENTRED))
            free_from = left + width + sheet.px(18)
    return made, height + sheet.px(10)


def _month_lines(sheet: Sheet, axis: _Axis, top: float, bottom: float) -> list[Piece]:
    return [
        Stroke(
            begin=QPointF(axis.x_of(month), top),
            end=QPointF(axis.x_of(month), bottom),
            ink=sheet.ink("neutral_tint"),
        )
        for month in _months_of(axis)
    ]


def _line(sheet: Sheet, axis: _Axis, topic: Topic, y: float) -> list[Piece]:
    ink = sheet.tone(Tone.BLUE)
    first, latest = axis.x_of(topic.first), axis.x_of(topic.latest)
    made: list[Piece] = [
        Stroke(begin=QPointF(first, y), end=QPointF(latest, y), ink=sheet.quiet(ink), width=1.5)
    ]
    made += [
        Shape(place=_around(axis.x_of(day), y, sheet.px(_SMALL_DOT)), sign=Sign.DOT, fill=ink)
        for day in topic.days
    ]
    begin = _around(first, y, sheet.px(_DOT))
    made.append(Shape(place=begin, sign=Sign.DOT, fill=sheet.ink("card"), edge=ink))
    made.append(Shape(place=_around(latest, y, sheet.px(_DOT)), sign=Sign.DOT, fill=ink))
    return made


def _around(x: float, y: float, side: float) -> QRectF:
    return QRectF(x - side / 2, y - side / 2, side, side)


def span_words(topic: Topic) -> str:
    """Return the first and the latest day."""
    if topic.first == topic.latest:
        return short_day(topic.first)
    return f"{short_day(topic.first)} – {short_day(topic.latest)}"


def topic_words(topic: Topic) -> str:
    """Return what a topic says."""
    return f"{topic.tag}: {_since_words(topic)}"


def _since_words(topic: Topic) -> str:
    translate = QCoreApplication.translate
    if topic.first == topic.latest:
        return translate("topics", "on {day}").format(day=short_day(topic.first))
    form = translate("topics", "first on {first}, latest on {latest}")
    return form.format(first=short_day(topic.first), latest=short_day(topic.latest))


def tell_topics(topics: tuple[Topic, ...]) -> tuple[Told, ...]:
    """Return the topics in words."""
    return tuple(Told(name=topic.tag, words=_since_words(topic)) for topic in topics)
