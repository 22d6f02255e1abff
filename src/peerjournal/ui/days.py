"""Days as the language of the window writes them, without the parts that go without saying."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from peerjournal.domain import clock

if TYPE_CHECKING:
    from datetime import date

_WEEKDAY = re.compile(r"[\s,،]*dddd[\s,،]*")
_YEAR = re.compile(r"[\s,،/.-]*yy(?:yy)?[\s,،/-]*")


def day_form(locale: QLocale, *, has_weekday: bool = False, has_year: bool = True) -> str:
    """Return the pattern of a day with the name of its month, in the order the language has."""
    return _form(locale.dateFormat(QLocale.FormatType.LongFormat), has_weekday, has_year)


@lru_cache(maxsize=64)
def _form(form: str, has_weekday: bool, has_year: bool) -> str:  # noqa: FBT001 - a key
    form = form if has_weekday else _WEEKDAY.sub(" ", form).strip()
    return form if has_year else _YEAR.sub(" ", form).strip()


def short_day_form(locale: QLocale, *, has_weekday: bool = False, has_year: bool = True) -> str:
    """Return the pattern of a day with short names."""
    form = day_form(locale, has_weekday=has_weekday, has_year=has_year)
    return form.replace("MMMM", "MMM").replace("dddd", "ddd")


def short_day(day: date, locale: QLocale | None = None) -> str:
    """Return a day in short, with its year unless that is this one: 3 Nov."""
    locale = locale or QLocale()
    form = short_day_form(locale, has_year=day.year != clock.today().year)
    return locale.toString(QDate(day.year, day.month, day.day), form)
