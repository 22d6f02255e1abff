"""What the parts of the page of today say."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from peerjournal.ui.days import short_day, short_day_form
from peerjournal.ui.kinds import kind_icon
from peerjournal.ui.models.entry_words import title_words
from peerjournal.ui.problems import problem_text

if TYPE_CHECKING:
    from datetime import date

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.remembering import Memory
    from peerjournal.operations.requests import Asked
    from peerjournal.ui.today.day import RestingNote

    Link = tuple[EntryId, str, str, str]

translate = QCoreApplication.translate
_MONTHS = 12
_HALF = 6


def asked_link(asked: Asked) -> Link:
    """Return what a peer asks, and who it is."""
    name = asked.asker.name if asked.asker is not None else ""
    begun = translate("today", "{name} · an answer is begun")
    second = begun.format(name=name) if asked.begun is not None else name
    title = asked.request.title
    return asked.request.id, title or translate("today", "A request"), "request", second


def resting_link(note: RestingNote, today: date) -> Link:
    """Return a note that rests, and from when it may go."""
    if note.until <= today:
        second = translate("today", "Rested. Read it once more, then hand it over or keep it.")
    elif note.until == today + timedelta(days=1):
        second = translate("today", "Until tomorrow")
    else:
        second = translate("today", "Until {day}").format(day=short_day(note.until))
    return note.line.id, title_words(note.line), kind_icon(note.line.kind), second


def memory_link(memory: Memory) -> Link:
    """Return an entry of this day, and how long ago it was."""
    line = memory.line
    second = ago_words(memory.months)
    return line.id, title_words(line), kind_icon(line.kind), f"{second} · {_full(line.happened_on)}"


def ago_words(months: int) -> str:
    """Return how long ago something was, in whole months or years."""
    if months == 1:
        return translate("today", "A month ago")
    if months == _HALF:
        return translate("today", "Half a year ago")
    if months == _MONTHS:
        return translate("today", "A year ago")
    if months < _MONTHS:
        return translate("today", "Three months ago")
    return translate("today", "{count} years ago").format(count=months // _MONTHS)


def problem_line(error: PeerJournalError) -> str:
    """Return what went wrong and what to do, in one line."""
    problem = problem_text(error)
    return f"{problem.title}. {problem.what_to_do}"


def _full(day: date) -> str:
    locale = QLocale()
    form = short_day_form(locale)
    return locale.toString(QDate(day.year, day.month, day.day), form)
