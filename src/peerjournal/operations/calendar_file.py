"""A planned conversation as a file for a calendar, on request, with a title that says little."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Protocol, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Calendar, Event

from peerjournal.domain.errors import EntryNotFoundError
from peerjournal.domain.session import Session
from peerjournal.operations import files, plans, reading

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.journal import Journal

SUFFIX = "ics"

_USUAL_MINUTES = 60
_AROUND = timedelta(days=400)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """What a calendar is told; everything else stays in the journal.

    Attributes:
        title: in the person's words; no name and no topic unless they put them there.
        note: a second line, mostly empty.
        zone: the name of the time zone this computer keeps, such as `Europe/Berlin`.

    """

    title: str
    note: str = ""
    zone: str = ""


def write_calendar_file(
    journal: Journal, entry_id: EntryId, told: CalendarEntry, out: Path
) -> None:
    """Write a planned conversation for a calendar; the same conversation moved keeps its name.

    Raises:
        EntryNotFoundError: it is no planned conversation.
        CannotWriteFileError, DiskFullError: the file cannot be written.

    """
    files.write_file(out, calendar_bytes(journal, entry_id, told), replace=True)


def calendar_bytes(journal: Journal, entry_id: EntryId, told: CalendarEntry) -> bytes:
    """Return the file's content: one event, in this computer's time zone."""
    talk = plans.planned_talk(journal, entry_id)
    entry = reading.read_entry(journal, entry_id)
    if not isinstance(entry.content, Session):
        raise EntryNotFoundError(entry_id)
    begins = _in_zone(talk.at, told.zone)
    event, calendar = Event(), Calendar()
    values: dict[str, object] = {
        "uid": uid_of(entry_id),
        # A calendar takes the file with the higher number for the newer plan.
        "sequence": int((entry.changed_at - entry.created_at).total_seconds()),
        "summary": told.title,
        "dtstamp": entry.changed_at.astimezone(UTC),
        "dtstart": begins,
        "dtend": begins + timedelta(minutes=talk.minutes or _USUAL_MINUTES),
        "class": "PRIVATE",
    }
    if told.note:
        values["description"] = told.note
    _put(event, values)
    _put(
        calendar,
        {"version": "2.0", "prodid": "-//PeerJournal//PeerJournal//EN", "method": "PUBLISH"},
    )
    calendar.add_component(event)
    day = begins.date()
    calendar.add_missing_timezones(first_date=day - _AROUND, last_date=day + _AROUND)
    return bytes(calendar.to_ical())


class _Component(Protocol):
    """What a calendar and an event are to us; the library leaves its values untyped."""

    def add(self, name: str, value: object) -> None: ...


def _put(component: Calendar | Event, values: Mapping[str, object]) -> None:
    typed = cast("_Component", component)
    for name, value in values.items():
        typed.add(name, value)


def uid_of(entry_id: EntryId) -> str:
    """Return the name by which calendars know a conversation: always the same, and nobody's id."""
    return f"{hashlib.sha256(entry_id.encode()).hexdigest()[:32]}@peerjournal.invalid"


def _in_zone(moment: datetime, zone: str) -> datetime:
    try:
        return moment.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError):
        return moment.astimezone(UTC)
