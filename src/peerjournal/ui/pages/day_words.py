"""A day, a month or a year, read from what somebody types."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from peerjournal.ui.editors.date_words import read_date

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

_MONTHS = 12
_YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Some days in a row, both ends included."""

    since: date
    until: date


def read_stretch(text: str, locale: QLocale, near: date) -> Stretch | None:
    """Return the days that are meant, none where the words cannot be read."""
    words = text.replace(",", " ").split()
    year = _year_of(words[-1]) if words else None
    if year is not None and len(words) == 1:
        return Stretch(since=date(year, 1, 1), until=date(year, 12, 31))
    month = _month_of(" ".join(words if year is None else words[:-1]), locale)
    if month is not None:
        return _month(near.year if year is None else year, month)
    day = read_date(text, locale, near)
    return None if day is None else Stretch(since=day, until=day)


def _year_of(word: str) -> int | None:
    is_year = word.isascii() and word.isdigit() and len(word) == _YEAR_DIGITS
    return int(word) if is_year and int(word) > 0 else None


def _month_of(words: str, locale: QLocale) -> int | None:
    typed = words.casefold().rstrip(".")
    if len(typed) < 3:  # noqa: PLR2004 - fewer letters name no month
        return None
    for month in range(1, _MONTHS + 1):
        if locale.standaloneMonthName(month).casefold().startswith(typed):
            return month
    return None


def _month(year: int, month: int) -> Stretch:
    last = monthrange(year, month)[1]
    return Stretch(since=date(year, month, 1), until=date(year, month, last))
