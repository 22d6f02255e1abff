"""Hours of own coaching, month by month; nothing is to be reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QRectF

from peerjournal.ui.colours import Tone
from peerjournal.ui.pictures.canvas import PictureCanvas
from peerjournal.ui.pictures.months import month_words, months_between
from peerjournal.ui.pictures.painting import paint_drawing
from peerjournal.ui.pictures.plan import Mark, Piece, Plan, Shape, Sign, Told
from peerjournal.ui.theme import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.pictures.sheet import Sheet
    from peerjournal.ui.theme import Theme

_HOUR = 60
_BAR = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class CoachedMonth:
    """The time of a month.

    Attributes:
        month: any day of it.
        words: what else there is to say, such as with whom.

    """

    month: date
    minutes: int
    words: str = ""
    key: object = None


class HoursPicture(PictureCanvas):
    """Shows how much time went into coaching in each month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Hours of coaching by month"))

    def show_hours(self, months: tuple[CoachedMonth, ...]) -> None:
        """Show other months."""
        self.show_drawing(partial(plan_hours, months), tell_hours(months))


def paint_hours(
    painter: QPainter, rect: QRectF, months: tuple[CoachedMonth, ...], theme: Theme
) -> float:
    """Paint the months and return their height."""
    return paint_drawing(painter, rect, partial(plan_hours, months), theme)


def plan_hours(months: tuple[CoachedMonth, ...], sheet: Sheet) -> Plan:
    """Lay the months out, one below the other; months between them are there, too."""
    found = {one.month.replace(day=1): one for one in months}
    shown = months_between(min(found), max(found)) if found else []
    longest = max((one.minutes for one in months), default=1) or 1
    line = sheet.line_height(Text.SMALL)
    label = max((sheet.width_of(month_words(one), Text.SMALL) for one in shown), default=0.0)
    label += sheet.px(12)
    said = max((sheet.width_of(time_words(one.minutes), Text.SMALL) for one in months), default=0.0)
    room = max(sheet.px(12), sheet.width - label - said - sheet.px(10))
    pieces: list[Piece] = []
    marks: list[Mark] = []
    y = 0.0
    for month in shown:
        pieces.append(sheet.words(QRectF(0, y, label, line), month_words(month)))
        one = found.get(month)
        if one is not None and one.minutes:
            width = max(float(sheet.px(_BAR)), room * one.minutes / longest)
            bar = QRectF(label, y + (line - sheet.px(_BAR)) / 2, width, sheet.px(_BAR))
            ink = sheet.quiet(sheet.tone(Tone.ACCENT))
            pieces.append(Shape(place=bar, sign=Sign.BAR, fill=ink))
            words = QRectF(bar.right() + sheet.px(8), y, said, line)
            pieces.append(sheet.words(words, time_words(one.minutes), Text.SMALL, "ink"))
            place = QRectF(0, y, words.right(), line)
            marks.append(Mark(place=place, words=month_said(one), key=one.key))
        y += line + sheet.px(7)
    return Plan(width=sheet.width, height=y, pieces=tuple(pieces), marks=tuple(marks))


def time_words(minutes: int) -> str:
    """Return a length of time in hours and minutes."""
    translate = QCoreApplication.translate
    hours, rest = divmod(minutes, _HOUR)
    number = QLocale().toString
    if not hours:
        return translate("hours", "{minutes} min").format(minutes=number(rest))
    if not rest:
        return translate("hours", "{hours} h").format(hours=number(hours))
    form = translate("hours", "{hours} h {minutes} min")
    return form.format(hours=number(hours), minutes=number(rest))


def month_said(one: CoachedMonth) -> str:
    """Return what a month says."""
    said = f"{month_words(one.month)}: {time_words(one.minutes)}"
    return f"{said}, {one.words}" if one.words else said


def tell_hours(months: tuple[CoachedMonth, ...]) -> tuple[Told, ...]:
    """Return the months in words."""
    return tuple(
        Told(
            name=month_words(one.month),
            words=", ".join(word for word in (time_words(one.minutes), one.words) if word),
        )
        for one in sorted(months, key=lambda month: month.month)
        if one.minutes
    )
