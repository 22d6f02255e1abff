"""Days and moments in the reader's manner."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QLocale, QTime

from peerjournal.ui.days import day_form, short_day
from peerjournal.ui.models.entry_words import qdate


def day_text(day: date) -> str:
    """Return a day for a sentence, such as 3 November 2026, in the order the language has."""
    locale = QLocale()
    return locale.toString(qdate(day), day_form(locale))


def short_day_text(day: date) -> str:
    """Return a day for the edge of a row, with its year unless that is this one."""
    return short_day(day)


def moment_text(moment: datetime) -> str:
    """Return a day and the time on this computer's clock."""
    local = moment.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return f"{day_text(local.date())}, {time}"


def local_day(moment: datetime) -> date:
    """Return the calendar day of a moment on this computer's clock."""
    return moment.astimezone().date()
