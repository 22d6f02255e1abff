"""Dates as people write them, read in the language of the window."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from peerjournal.domain import clock

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORT = QLocale.FormatType.ShortFormat
_LONG = QLocale.FormatType.LongFormat
_YEARS_LEAST = 1900


def date_words(day: date, locale: QLocale) -> str:
    """Return a day in full, such as `19 November 2026`."""
    return locale.toString(_qdate(day), _without_weekday(locale))


def weekday_words(day: date, locale: QLocale) -> str:
    """Return a day with its weekday as it is read, such as `Thursday, 19 November 2026`."""
    return locale.toString(_qdate(day), _LONG)


def read_date(text: str, locale: QLocale, near: date | None = None) -> date | None:
    """Return the day that was typed, or none where it cannot be told.

    A day without a year is the one nearest to `near`, or to today.
    """
    words = " ".join(text.split())
    try:
        return date.fromisoformat(words)
    except ValueError:
        pass
    for pattern in _patterns(locale):
        found = locale.toDate(words, pattern, _YEARS_LEAST + 99)
        if found.isValid():
            return date(found.year(), found.month(), found.day())
    return _without_year(words, locale, near or clock.today())


def _patterns(locale: QLocale) -> Iterator[str]:
    yield _without_weekday(locale)
    yield "dddd " + _without_weekday(locale)
    yield locale.dateFormat(_SHORT).replace("yyyy", "yy").replace("yy", "yyyy")
    yield locale.dateFormat(_SHORT)
    yield locale.dateFormat(_LONG)
    yield from (
        "d MMMM yyyy",
        "d MMM yyyy",
        "MMMM d yyyy",
        "MMM d, yyyy",
        "d. MMMM yyyy",
        "d.M.yyyy",
    )


def _without_year(words: str, locale: QLocale, near: date) -> date | None:
    for pattern in ("d MMMM", "d MMM", "MMMM d", "MMM d", "d. MMMM", "d.M.", "d/M"):
        # Read within a leap year, so that the last of February is a day.
        found = locale.toDate(f"{words} 2000", f"{pattern} yyyy")
        if not found.isValid():
            continue
        nearest: list[date] = []
        for year in (near.year - 1, near.year, near.year + 1):
            day = QDate(year, found.month(), found.day())
            if day.isValid():
                nearest.append(date(day.year(), day.month(), day.day()))
        return min(nearest, key=lambda one: abs(one - near), default=None)
    return None


def _without_weekday(locale: QLocale) -> str:
    pattern = locale.dateFormat(_LONG)
    for weekday in ("dddd, ", "dddd ", ", dddd", " dddd", "dddd"):
        pattern = pattern.replace(weekday, "")
    return pattern.strip(" ,")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def days_from(day: date, count: int) -> date:
    """Return the day so many days later or, below 0, earlier; the last one there is at most."""
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return day
