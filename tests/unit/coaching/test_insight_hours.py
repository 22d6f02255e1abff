"""The log of my own hours: what was held, what was written by hand, whom it may name."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.coaching import insight_hours
from peerjournal.coaching.insight_hours import LogWords, log, session_minutes
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.domain.hours import Consent, HandRow, HoursBook
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.people import Person
from peerjournal.domain.session import FloorTime, Session
from tests.vaults import BEN, ME, entry

DAY = date(2025, 3, 1)
START = datetime(2025, 3, 1, 9, tzinfo=UTC)
HELD = Session(
    format=FieldKey("peer-hour"),
    participants=(
        Person(name="Ana", identity=ME, role="first turn"),
        Person(name="Ben"),
        Person(name="Celia"),
    ),
    started_at=START,
    ended_at=START + timedelta(minutes=61),
)
WORDS = LogWords(
    columns=("Day", "Minutes", "Role", "Format", "With"),
    colleague="a colleague",
    colleagues="{count} colleagues",
    title="My hours",
    total="{hours} h {minutes} min",
)
BOOK = HoursBook(
    rows=(HandRow(key="x", on=DAY + timedelta(days=1), minutes=30, with_whom="Dora", role="=1"),),
    consents=(Consent(name="ben", given_on=DAY),),
)


def rows(book=BOOK):
    some = [entry(content=HELD, happened_on=DAY), entry(content=Session()), entry()]
    return log([*some, entry(content=HELD, author=BEN)], book, ME, "Ana")


def test_the_log_has_my_held_sessions_and_what_i_wrote_newest_first():
    hand, held = rows()
    assert (hand.minutes, hand.hand_key, hand.entry) == (30, "x", None)
    assert (held.minutes, held.role, held.format) == (61, "first turn", "peer-hour")
    assert held.entry is not None
    assert insight_hours.total_minutes(rows()) == 91
    assert insight_hours.everybody(rows()) == ("Ben", "Celia", "Dora")


def test_only_who_agreed_is_named():
    hand, held = rows()
    assert (held.with_whom, held.unnamed) == (("Ben",), 1)
    assert (hand.with_whom, hand.unnamed) == ((), 1)
    assert insight_hours.with_words(held, WORDS) == "Ben, a colleague"
    nobody = rows(HoursBook())
    assert insight_hours.with_words(nobody[0], WORDS) == "2 colleagues"


def test_hours_without_a_name_were_with_a_colleague():
    (row, _held) = rows(HoursBook(rows=(HandRow(key="y", on=DAY + timedelta(days=1), minutes=5),)))
    assert (row.with_whom, row.unnamed, row.people) == ((), 1, ())


@given(st.sets(st.sampled_from(("ben", "celia", "dora"))))
def test_no_export_names_anybody_who_did_not_agree(agreed):
    book = HoursBook(
        rows=BOOK.rows, consents=tuple(Consent(name=one, given_on=DAY) for one in agreed)
    )
    for write in (insight_hours.as_csv, insight_hours.as_text):
        text = write(rows(book), WORDS, {})
        for name in ("Ben", "Celia", "Dora"):
            assert (name in text) == (name.casefold() in agreed)


def test_the_csv_is_read_back_as_it_was_and_starts_no_formula():
    text = insight_hours.as_csv(rows(), WORDS, {"peer-hour": "Peer hour"})
    assert list(csv.reader(io.StringIO(text))) == [
        list(WORDS.columns),
        ["2025-03-02", "30", "'=1", "", "a colleague"],
        ["2025-03-01", "61", "first turn", "Peer hour", "Ben, a colleague"],
    ]


def test_the_plain_text_ends_with_my_own_total():
    text = insight_hours.as_text(rows(), WORDS, {})
    assert text.startswith("My hours\n\n2025-03-02 · 30 · =1 · a colleague\n")
    assert text.endswith("\n1 h 31 min\n")


@pytest.mark.parametrize(
    ("session", "minutes"),
    [
        (HELD, 61),
        (Session(floor=(FloorTime(name="Ana", actual_seconds=130),)), 2),
        (Session(planned_minutes=45), 45),
        (Session(), 0),
        (Session(started_at=START, ended_at=START - timedelta(minutes=5)), 0),
    ],
)
def test_a_session_took_what_its_clock_says(session, minutes):
    assert session_minutes(session) == minutes


def test_a_session_without_me_in_it_has_no_role():
    held = Session(participants=(Person(name="Ben"),), started_at=START, ended_at=START)
    (row,) = log([entry(content=held)], HoursBook(), ME, "Ana")
    assert (row.role, row.people) == ("", ("Ben",))


@pytest.mark.parametrize("minutes", [0, -1, 24 * 60 + 1])
def test_a_row_takes_a_minute_to_a_day(minutes):
    with pytest.raises(InvalidEntryError):
        HandRow(key="x", on=DAY, minutes=minutes)
