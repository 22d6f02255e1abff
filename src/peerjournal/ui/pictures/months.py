"""Months in a row, and what they are called."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

_LAST = 12


def months_between(first: date, last: date) -> list[date]:
    """Return the first day of each month from one day to another."""
    month, made = first.replace(day=1), [first.replace(day=1)]
    while month < last.replace(day=1):
        month = next_month(month)
        made.append(month)
    return made


def next_month(month: date) -> date:
    """Return the first day of the month after."""
    if month.month == _LAST:
        return date(month.year + 1, 1, 1)
    return date(month.year, month.month + 1, 1)


def month_words(month: date) -> str:
    """Return a month with its year, in short."""
    name = QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
    return f"{name} {month.year}"
