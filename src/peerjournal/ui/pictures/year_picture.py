"""A year of days: on which days something was written, in a few quiet signs.

Nothing is counted and no days are strung together: an empty day is a day like any other.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, Signal

from peerjournal.ui.colours import Tone
from peerjournal.ui.days import day_form
from peerjournal.ui.pictures.canvas import PictureCanvas
from peerjournal.ui.pictures.legend import Sample, plan_legend
from peerjournal.ui.pictures.painting import paint_drawing
from peerjournal.ui.pictures.plan import CENTRED, Mark, Piece, Plan, Shape, Sign, Told
from peerjournal.ui.theme import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.pictures.sheet import Sheet
    from peerjournal.ui.theme import Theme

_MONTHS = 12
_DAYS = 31
_CELL = 24
_NUMBERED = (1, 5, 10, 15, 20, 25, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearDay:
    """A day on which there is something to read.

    Attributes:
        entries: what opens when the day is chosen.
        is_written: I wrote.
        is_talked: a conversation was held.
        is_received: something came from a peer.

    """

    on: date
    entries: tuple[EntryId, ...]
    is_written: bool = True
    is_talked: bool = False
    is_received: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """A year to look at.

    Attributes:
        today: is outlined, where it lies in the year.

    """

    year: int
    days: tuple[YearDay, ...] = ()
    today: date | None = None
    by_day: dict[date, YearDay] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_day", {day.on: day for day in self.days})


class YearPicture(PictureCanvas):
    """Shows a year as twelve rows of days.

    Signals:
        day_chosen: a day with entries; `mark_chosen` carries the entries themselves.
    """

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.show_year(Year(year=QDate.currentDate().year()))

    def show_year(self, year: Year) -> None:
        """Show another year."""
        self.setAccessibleName(self.tr("The days of {year}").format(year=year.year))
        self.show_drawing(partial(plan_year, year), tell_year(year))
        self._year = year

    def _choose(self, mark: Mark) -> None:
        super()._choose(mark)
        found = next((day for day in self._year.days if day.entries is mark.key), None)
        if found is not None:
            self.day_chosen.emit(found.on)


def paint_year(painter: QPainter, rect: QRectF, year: Year, theme: Theme) -> float:
    """Paint a year and return its height."""
    return paint_drawing(painter, rect, partial(plan_year, year), theme)


def plan_year(year: Year, sheet: Sheet) -> Plan:
    """Lay a year out."""
    names = [_month_name(month) for month in range(1, _MONTHS + 1)]
    label = max(sheet.width_of(name, Text.SMALL) for name in names) + sheet.px(10)
    cell = min(sheet.px(_CELL), max(4.0, (sheet.width - label) / _DAYS))
    row = max(cell, sheet.line_height(Text.SMALL) * 0.92)
    top = sheet.line_height(Text.SMALL) + sheet.px(2)
    pieces = _day_numbers(sheet, label, cell)
    marks: list[Mark] = []
    for month, name in enumerate(names, start=1):
        place = QRectF(0, top + (month - 1) * row, label - sheet.px(10), row)
        pieces.append(sheet.words(place, name))
        for day in range(1, _days_in(year.year, month) + 1):
            on = date(year.year, month, day)
            room = QRectF(label + (day - 1) * cell, place.y() + (row - cell) / 2, cell, cell)
            found = year.by_day.get(on)
            pieces += day_signs(sheet, room, found)
            if on == year.today:
                pieces.append(_outline(sheet, room))
            if found is not None:
                marks.append(Mark(place=room, words=day_words(found), key=found.entries))
    below = top + _MONTHS * row + sheet.px(12)
    legend = plan_legend(sheet, below, _samples(sheet))
    return Plan(
        width=sheet.width,
        height=legend.height,
        pieces=(*pieces, *legend.pieces),
        marks=tuple(marks),
    )


def day_signs(sheet: Sheet, room: QRectF, day: YearDay | None) -> list[Piece]:
    """Return how a day is drawn: a square, a dot in it, a line under it."""
    if day is None:
        side = max(1.6, room.width() * 0.13)
        place = QRectF(0, 0, side, side)
        place.moveCenter(room.center())
        return [Shape(place=place, sign=Sign.DOT, fill=sheet.ink("control_line"))]
    inset = max(0.5, room.width() * 0.1)
    square = room.adjusted(inset, inset, -inset, -inset)
    accent = sheet.tone(Tone.ACCENT)
    made: list[Piece] = []
    if day.is_written:
        made.append(Shape(place=square, sign=Sign.CELL, fill=sheet.quiet(accent)))
    elif day.is_talked or day.is_received:
        made.append(Shape(place=square, sign=Sign.CELL, fill=sheet.ink("neutral_tint")))
    if day.is_talked:
        side = square.width() * 0.42
        place = QRectF(0, 0, side, side)
        place.moveCenter(square.center())
        ink = sheet.ink("paper") if day.is_written else accent
        made.append(Shape(place=place, sign=Sign.DOT, fill=ink))
    if day.is_received:
        place = QRectF(square.x(), square.bottom() - square.height() * 0.24, square.width(), 0)
        place.setHeight(square.height() * 0.24)
        made.append(Shape(place=place, sign=Sign.BAR, fill=sheet.tone(Tone.WARM)))
    return made


def day_words(day: YearDay) -> str:
    """Return what a day says."""
    translate = QCoreApplication.translate
    said = [
        words
        for words, holds in (
            (translate("year", "something written"), day.is_written),
            (translate("year", "a conversation"), day.is_talked),
            (translate("year", "something from a peer"), day.is_received),
        )
        if holds
    ]
    locale = QLocale()
    on = locale.toString(QDate(day.on.year, day.on.month, day.on.day), day_form(locale))
    return translate("year", "{day}: {what}").format(day=on, what=locale.createSeparatedList(said))


def tell_year(year: Year) -> tuple[Told, ...]:
    """Return a year in words, a line for each month in which there is something."""
    told: list[Told] = []
    for month in range(1, _MONTHS + 1):
        days = sorted(
            (day for day in year.days if day.on.year == year.year and day.on.month == month),
            key=lambda day: day.on,
        )
        if days:
            name = QLocale().standaloneMonthName(month)
            told.append(Told(name=name, words=_month_words(days)))
    return tuple(told)


def _month_words(days: list[YearDay]) -> str:
    translate = QCoreApplication.translate
    groups = (
        (translate("year", "written on {days}"), [day for day in days if day.is_written]),
        (translate("year", "conversations on {days}"), [day for day in days if day.is_talked]),
        (translate("year", "received on {days}"), [day for day in days if day.is_received]),
    )
    return "; ".join(
        form.format(days=", ".join(QLocale().toString(day.on.day) for day in found))
        for form, found in groups
        if found
    )


def _day_numbers(sheet: Sheet, label: float, cell: float) -> list[Piece]:
    height = sheet.line_height(Text.SMALL)
    made: list[Piece] = []
    free_from = label - cell
    for day in _NUMBERED:
        words = QLocale().toString(day)
        width = sheet.width_of(words, Text.SMALL)
        place = QRectF(label + (day - 0.5) * cell - width / 2, 0, width, height)
        if place.left() >= free_from and place.right() <= label + cell * (_DAYS + 0.5):
            made.append(sheet.words(place, words, align=CENTRED))
            free_from = place.right() + sheet.px(3)
    return made


def _samples(sheet: Sheet) -> tuple[Sample, ...]:
    translate = QCoreApplication.translate
    shown = (
        (YearDay(on=date.min, entries=()), translate("year", "Something written")),
        (YearDay(on=date.min, entries=(), is_talked=True), translate("year", "A conversation")),
        (
            YearDay(on=date.min, entries=(), is_received=True, is_written=False),
            translate("year", "Something from a peer"),
        ),
    )
    side = sheet.px(16)
    room = QRectF(0, 0, side, side)
    return tuple(
        Sample(words=words, pieces=tuple(day_signs(sheet, room, day)), side=side)
        for day, words in shown
    )


def _outline(sheet: Sheet, room: QRectF) -> Shape:
    return Shape(place=room, sign=Sign.CELL, edge=sheet.ink("ink"), edge_width=1.5)


def _month_name(month: int) -> str:
    return QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)


def _days_in(year: int, month: int) -> int:
    return QDate(year, month, 1).daysInMonth()
