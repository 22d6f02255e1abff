"""Giving and receiving: rows of dots by month, without a target and without a verdict."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF

from peerjournal.ui.colours import Tone
from peerjournal.ui.days import short_day
from peerjournal.ui.pictures.canvas import PictureCanvas
from peerjournal.ui.pictures.months import month_words, months_between
from peerjournal.ui.pictures.painting import paint_drawing
from peerjournal.ui.pictures.plan import Mark, Piece, Plan, Shape, Sign, Stroke, Told
from peerjournal.ui.theme import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.pictures.sheet import Sheet
    from peerjournal.ui.theme import Theme

_DOT = 12
_GAP = 5


class BalanceSort(StrEnum):
    """What went from one person to another."""

    GIVEN = "given"
    RECEIVED = "received"
    ASKED = "asked"
    THANKED = "thanked"


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceDot:
    """One note, request or thanks.

    Attributes:
        words: whom it went to or came from, or what it is about.

    """

    on: date
    sort: BalanceSort
    words: str = ""
    key: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """What is shown; `first` and `last` widen the months beyond those with dots."""

    dots: tuple[BalanceDot, ...] = ()
    first: date | None = None
    last: date | None = None


class BalancePicture(PictureCanvas):
    """Shows what was given, received, asked for and thanked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Given and received"))

    def show_balance(self, balance: Balance) -> None:
        """Show another stretch of time."""
        self.show_drawing(partial(plan_balance, balance), tell_balance(balance))


def paint_balance(painter: QPainter, rect: QRectF, balance: Balance, theme: Theme) -> float:
    """Paint the rows and return their height."""
    return paint_drawing(painter, rect, partial(plan_balance, balance), theme)


def plan_balance(balance: Balance, sheet: Sheet) -> Plan:
    """Lay the months out, one below the other."""
    label = max(
        (sheet.width_of(month_words(one), Text.SMALL) for one in _months(balance)), default=0
    )
    label += sheet.px(16)
    column = (sheet.width - label) / len(BalanceSort)
    gap = sheet.px(10)
    least = max(sheet.longest_word(sort_words(one), Text.SMALL) for one in BalanceSort)
    if column - gap < least:
        return _plan_stacked(balance, sheet)
    pieces: list[Piece] = [
        sheet.lines(QRectF(label + at * column, 0, column - gap, 0), sort_words(sort))
        for at, sort in enumerate(BalanceSort)
    ]
    y = max(_bottom(piece) for piece in pieces) + sheet.px(8)
    marks: list[Mark] = []
    for month in _months(balance):
        pieces.append(_hairline(sheet, y))
        y += sheet.px(7)
        line = sheet.line_height(Text.SMALL)
        pieces.append(sheet.words(QRectF(0, y, label, line), month_words(month)))
        bottom = y + line
        for at, sort in enumerate(BalanceSort):
            room = QRectF(label + at * column, y, column - gap, line)
            bottom = max(bottom, _add_dots(sheet, room, _of(balance, month, sort), pieces, marks))
        y = bottom + sheet.px(7)
    return Plan(width=sheet.width, height=y, pieces=tuple(pieces), marks=tuple(marks))


def _plan_stacked(balance: Balance, sheet: Sheet) -> Plan:
    """Lay each sort of a month out in lines of its own, where columns would be too narrow."""
    pieces: list[Piece] = []
    marks: list[Mark] = []
    y = 0.0
    line = sheet.line_height(Text.SMALL)
    for month in _months(balance):
        pieces.append(_hairline(sheet, y))
        place = QRectF(0, y + sheet.px(6), sheet.width, 0)
        head = sheet.lines(place, month_words(month), Text.CONTROL, "ink")
        pieces.append(head)
        y = head.place.bottom() + sheet.px(4)
        for sort in BalanceSort:
            dots = _of(balance, month, sort)
            if dots:
                words = sheet.lines(QRectF(0, y, sheet.width, 0), sort_words(sort))
                pieces.append(words)
                room = QRectF(0, words.place.bottom(), sheet.width, line)
                y = _add_dots(sheet, room, dots, pieces, marks) + sheet.px(4)
        y += sheet.px(8)
    return Plan(width=sheet.width, height=y, pieces=tuple(pieces), marks=tuple(marks))


def _add_dots(
    sheet: Sheet,
    room: QRectF,
    dots: list[BalanceDot],
    pieces: list[Piece],
    marks: list[Mark],
) -> float:
    """Add dots in lines as long as the room; return where they end."""
    side, step = sheet.px(_DOT), sheet.px(_DOT + _GAP)
    in_line = max(1, int((room.width() + sheet.px(_GAP)) // step))
    line = max(room.height(), float(step))
    for at, dot in enumerate(dots):
        x, y = room.x() + at % in_line * step, room.y() + at // in_line * line
        place = QRectF(x, y + (line - side) / 2, side, side)
        pieces.append(dot_sign(sheet, place, dot.sort))
        marks.append(Mark(place=place, words=dot_words(dot), key=dot.key))
    return room.y() + line * max(1, -(-len(dots) // in_line))


def dot_sign(sheet: Sheet, place: QRectF, sort: BalanceSort) -> Shape:
    """Return how one of a sort is drawn."""
    if sort is BalanceSort.GIVEN:
        return Shape(place=place, sign=Sign.DOT, fill=sheet.tone(Tone.ACCENT))
    if sort is BalanceSort.RECEIVED:
        width = max(2.0, place.width() * 0.2)
        return Shape(place=place, sign=Sign.DOT, edge=sheet.tone(Tone.WARM), edge_width=width)
    if sort is BalanceSort.ASKED:
        return Shape(place=place, sign=Sign.DIAMOND, fill=sheet.tone(Tone.BLUE))
    return Shape(place=place, sign=Sign.HEART, fill=sheet.tone(Tone.WARM))


def sort_words(sort: BalanceSort) -> str:
    """Return what a column is called."""
    translate = QCoreApplication.translate
    return {
        BalanceSort.GIVEN: translate("balance", "Notes I gave"),
        BalanceSort.RECEIVED: translate("balance", "Notes I received"),
        BalanceSort.ASKED: translate("balance", "Requests I made"),
        BalanceSort.THANKED: translate("balance", "Thanks I sent"),
    }[sort]


def dot_words(dot: BalanceDot) -> str:
    """Return what a dot says."""
    translate = QCoreApplication.translate
    form = {
        BalanceSort.GIVEN: translate("balance", "{day}: a note I gave"),
        BalanceSort.RECEIVED: translate("balance", "{day}: a note I received"),
        BalanceSort.ASKED: translate("balance", "{day}: a request I made"),
        BalanceSort.THANKED: translate("balance", "{day}: thanks I sent"),
    }[dot.sort]
    said = form.format(day=short_day(dot.on))
    return f"{said}, {dot.words}" if dot.words else said


def tell_balance(balance: Balance) -> tuple[Told, ...]:
    """Return the months in words; what there was none of is not mentioned."""
    told: list[Told] = []
    for month in _months(balance):
        said = [
            f"{sort_words(sort)}: {QLocale().toString(len(dots))}"
            for sort in BalanceSort
            if (dots := _of(balance, month, sort))
        ]
        if said:
            told.append(Told(name=month_words(month), words="; ".join(said)))
    return tuple(told)


def _months(balance: Balance) -> list[date]:
    days = [dot.on for dot in balance.dots]
    days += [day for day in (balance.first, balance.last) if day is not None]
    return months_between(min(days), max(days)) if days else []


def _of(balance: Balance, month: date, sort: BalanceSort) -> list[BalanceDot]:
    found = [dot for dot in balance.dots if dot.sort is sort and dot.on.replace(day=1) == month]
    return sorted(found, key=lambda dot: dot.on)


def _hairline(sheet: Sheet, y: float) -> Stroke:
    return Stroke(begin=QPointF(0, y), end=QPointF(sheet.width, y), ink=sheet.ink("line"))


def _bottom(piece: Piece) -> float:
    return 0.0 if isinstance(piece, Stroke) else piece.place.bottom()
