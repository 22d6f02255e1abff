"""A planned conversation for a calendar: little said, one name for ever, in the local zone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from peerjournal.domain import clock
from peerjournal.domain.errors import CannotWriteFileError, EntryNotFoundError
from peerjournal.domain.people import Person
from peerjournal.operations import calendar_file, plans
from peerjournal.operations.calendar_file import CalendarEntry
from peerjournal.operations.plans import PlannedTalk
from tests.journals import write

AT = datetime(2026, 7, 3, 14, tzinfo=UTC)
BERLIN = CalendarEntry(title="Conversation", zone="Europe/Berlin")


@pytest.fixture
def planned(journal):
    talk = PlannedTalk(people=(Person(name="Ben"),), at=AT, minutes=45, topic="The hand-over")
    return plans.plan_talk(journal, talk)


def event_of(content):
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    return event


def test_it_says_when_and_nothing_of_whom_or_what(journal, planned, tmp_path):
    out = tmp_path / "talk.ics"
    calendar_file.write_calendar_file(journal, planned.id, BERLIN, out)
    content = out.read_bytes()
    event = event_of(content)
    assert str(event["summary"]) == "Conversation"
    assert event["dtstart"].dt == AT
    assert str(event["dtstart"].dt.tzinfo) == "Europe/Berlin"
    assert event["dtend"].dt - event["dtstart"].dt == timedelta(minutes=45)
    assert str(event["class"]) == "PRIVATE"
    assert b"BEGIN:VTIMEZONE" in content
    for word in (b"Ben", b"hand-over", b"Ana", planned.id.encode()):
        assert word not in content


def test_moving_keeps_the_name_and_raises_the_number(journal, planned, monkeypatch):
    before = event_of(calendar_file.calendar_bytes(journal, planned.id, BERLIN))
    later = clock.now() + timedelta(hours=2)
    monkeypatch.setattr(clock, "now", lambda: later)
    talk = plans.planned_talk(journal, planned.id)
    plans.move_talk(journal, planned.id, replace(talk, at=AT + timedelta(days=1)))
    after = event_of(calendar_file.calendar_bytes(journal, planned.id, BERLIN))
    assert after["uid"] == before["uid"]
    assert after["sequence"] > before["sequence"]
    assert after["dtstart"].dt - before["dtstart"].dt == timedelta(days=1)


@pytest.mark.parametrize("zone", ["", "Nowhere/At_All", "../../etc/passwd"])
def test_an_unknown_zone_is_told_in_universal_time(journal, planned, zone):
    told = CalendarEntry(title="Tea", note="by the window", zone=zone)
    event = event_of(calendar_file.calendar_bytes(journal, planned.id, told))
    assert event["dtstart"].dt == AT
    assert event["dtstart"].dt.utcoffset() == timedelta(0)
    assert str(event["description"]) == "by the window"


def test_only_a_planned_conversation_is_written_and_a_failure_leaves_nothing(
    journal, planned, tmp_path
):
    with pytest.raises(EntryNotFoundError):
        calendar_file.calendar_bytes(journal, write(journal, "No talk").id, BERLIN)
    out = tmp_path / "missing" / "talk.ics"
    with pytest.raises(CannotWriteFileError):
        calendar_file.write_calendar_file(journal, planned.id, BERLIN, out)
    assert list(tmp_path.glob("*.ics")) == []
