"""Turns and minutes: for each session how the floor was planned and how it was used.

Everybody's bar has the same height and everybody's name the same weight; nobody is ranked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QRectF

from peerjournal.ui.conversation.people_colours import person_colour
from peerjournal.ui.days import short_day
from peerjournal.ui.pictures.canvas import PictureCanvas
from peerjournal.ui.pictures.legend import Sample, plan_legend
from peerjournal.ui.pictures.painting import paint_drawing
from peerjournal.ui.pictures.plan import CENTRED, Mark, Piece, Plan, Shape, Sign, Told, Words
from peerjournal.ui.theme import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.pictures.sheet import Sheet
    from peerjournal.ui.theme import Theme

_EVEN = 0.1
_GAP = 3
_MINUTE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """One person's time in a session.

    Attributes:
        place: among the colours of people; 0 is me.

    """

    name: str
    place: int
    planned_s: int
    spoken_s: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenSession:
    """A session in which the time of each was kept."""

    on: date
    title: str
    floors: tuple[Floor, ...]
    key: object = None


class SpeakingPicture(PictureCanvas):
    """Shows the floor time of sessions, planned and real."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Turns and minutes"))

    def show_sessions(self, sessions: tuple[SpokenSession, ...]) -> None:
        """Show other sessions, in the order given."""
        self.show_drawing(partial(plan_speaking, sessions), tell_speaking(sessions))


def paint_speaking(
    painter: QPainter, rect: QRectF, sessions: tuple[SpokenSession, ...], theme: Theme
) -> float:
    """Paint the sessions and return their height."""
    return paint_drawing(painter, rect, partial(plan_speaking, sessions), theme)


def plan_speaking(sessions: tuple[SpokenSession, ...], sheet: Sheet) -> Plan:
    """Lay the sessions out, one below the other."""
    longest = max((_longest(one) for one in sessions), default=1) or 1
    pieces: list[Piece] = []
    marks: list[Mark] = []
    y = 0.0
    for one in sessions:
        block = _plan_session(one, sheet, y, longest)
        pieces += block.pieces
        place = QRectF(0, y, sheet.width, block.height - y)
        marks.append(Mark(place=place, words=session_words(one), key=one.key))
        y = block.height + sheet.px(22)
    height = max(0.0, y - sheet.px(18))
    return Plan(width=sheet.width, height=height, pieces=tuple(pieces), marks=tuple(marks))


def _plan_session(one: SpokenSession, sheet: Sheet, top: float, longest: int) -> Plan:
    title = sheet.lines(QRectF(0, top, sheet.width, 0), one.title, Text.CONTROL, "ink")
    day = sheet.lines(QRectF(0, title.place.bottom(), sheet.width, 0), _under(one))
    y = day.place.bottom() + sheet.px(8)
    label = max(sheet.width_of(words, Text.SMALL) for words in _bar_names()) + sheet.px(10)
    room = sheet.width - label
    if room < sheet.width * 0.55:
        label, room = 0.0, sheet.width
    pieces: list[Piece] = [title, day]
    line = sheet.line_height(Text.SMALL)
    for words, is_planned in zip(_bar_names(), (True, False), strict=True):
        place = QRectF(label, y, room, line + sheet.px(4))
        if label:
            pieces.append(sheet.words(QRectF(0, y, label, place.height()), words))
        else:
            pieces.append(sheet.words(QRectF(0, y, room, line), words))
            place.moveTop(y + line)
        pieces += _bar(one, sheet, place, longest, is_planned=is_planned)
        y = place.bottom() + sheet.px(4)
    legend = plan_legend(sheet, y + sheet.px(2), _samples(one, sheet))
    return Plan(width=sheet.width, height=legend.height, pieces=(*pieces, *legend.pieces))


def _bar(
    one: SpokenSession, sheet: Sheet, place: QRectF, longest: int, *, is_planned: bool
) -> list[Piece]:
    made: list[Piece] = []
    left = place.x()
    room = place.width() - _GAP * (len(one.floors) - 1)
    for floor in one.floors:
        seconds = floor.planned_s if is_planned else floor.spoken_s
        width = room * max(0, seconds) / longest
        ink = person_colour(sheet.theme, floor.place)
        part = QRectF(left, place.y(), max(2.0, width), place.height())
        if is_planned:
            # An outline: what was meant, not what was.
            made.append(Shape(place=part, sign=Sign.CELL, edge=ink, edge_width=1.25))
        else:
            made.append(Shape(place=part, sign=Sign.CELL, fill=ink))
            made += _name_within(sheet, part, floor.name)
        left += part.width() + _GAP
    return made


def _name_within(sheet: Sheet, part: QRectF, name: str) -> list[Words]:
    if sheet.width_of(name, Text.SMALL) + sheet.px(12) > part.width():
        return []
    return [sheet.words(part, name, Text.SMALL, "paper", CENTRED)]


def _samples(one: SpokenSession, sheet: Sheet) -> tuple[Sample, ...]:
    side = sheet.px(11)
    room = QRectF(0, 0, side, side)
    return tuple(
        Sample(
            words=floor_words(floor),
            pieces=(
                Shape(place=room, sign=Sign.CELL, fill=person_colour(sheet.theme, floor.place)),
            ),
            side=side,
        )
        for floor in one.floors
    )


def _bar_names() -> tuple[str, str]:
    translate = QCoreApplication.translate
    return translate("speaking", "Planned"), translate("speaking", "Spoken")


def _under(one: SpokenSession) -> str:
    return f"{short_day(one.on)} · {evenness_words(one)}"


def floor_words(floor: Floor) -> str:
    """Return one person's minutes."""
    form = QCoreApplication.translate("speaking", "{name} {spoken} min, planned {planned}")
    return form.format(
        name=floor.name, spoken=_minutes(floor.spoken_s), planned=_minutes(floor.planned_s)
    )


def evenness_words(one: SpokenSession) -> str:
    """Return what there is to say about how the time was shared."""
    translate = QCoreApplication.translate
    if not _is_even([floor.planned_s for floor in one.floors]):
        # Watching somebody at work, say: the format itself gives one of them more.
        return translate("speaking", "as the format shares it")
    if _is_even([floor.spoken_s for floor in one.floors]):
        return translate("speaking", "about even")
    return translate("speaking", "Who starts next time?")


def _is_even(seconds: list[int]) -> bool:
    return not seconds or max(seconds) - min(seconds) <= max(seconds) * _EVEN


def session_words(one: SpokenSession) -> str:
    """Return what a session says, whole."""
    floors = "; ".join(floor_words(floor) for floor in one.floors)
    return f"{short_day(one.on)}, {one.title}: {floors}. {evenness_words(one)}"


def tell_speaking(sessions: tuple[SpokenSession, ...]) -> tuple[Told, ...]:
    """Return the sessions in words."""
    return tuple(
        Told(
            name=f"{short_day(one.on)}, {one.title}",
            words="; ".join([*(floor_words(floor) for floor in one.floors), evenness_words(one)]),
        )
        for one in sessions
    )


def _longest(one: SpokenSession) -> int:
    planned = sum(floor.planned_s for floor in one.floors)
    return max(planned, sum(floor.spoken_s for floor in one.floors))


def _minutes(seconds: int) -> str:
    return QLocale().toString(round(seconds / _MINUTE))
