"""Giving and receiving by month, and turns of the floor within each session."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.coaching.insight_balance import (
    Act,
    Evenness,
    given_and_received,
    next_month,
    turns,
)
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.request import Request
from peerjournal.domain.session import FloorTime, Session
from tests.vaults import BEN, ME, entry

SINCE, UNTIL = date(2025, 1, 15), date(2025, 3, 10)
THANKS = Feedback(structure=FieldKey("appreciation"))


@pytest.mark.parametrize(
    ("author", "content", "act"),
    [
        (ME, Feedback(), Act.GAVE),
        (ME, THANKS, Act.THANKED),
        (ME, Feedback(direction=Direction.RECEIVED), Act.RECEIVED),
        (ME, Request(), Act.ASKED),
        (BEN, Feedback(), Act.RECEIVED),
        (BEN, THANKS, Act.RECEIVED),
        (BEN, Feedback(direction=Direction.RECEIVED), None),
        (BEN, Request(), None),
        (ME, Session(), None),
    ],
)
def test_each_entry_is_what_it_is_to_me(author, content, act):
    one = entry(author=author, content=content, happened_on=date(2025, 2, 3))
    months = given_and_received([one], ME, SINCE, UNTIL)
    assert [month.first for month in months] == [
        date(2025, 1, 1),
        date(2025, 2, 1),
        date(2025, 3, 1),
    ]
    found = [given.act for month in months for given in month.given]
    assert found == ([act] if act else [])
    if act:
        assert [given.entry for given in months[1].of(act)] == [one.id]


def test_what_lies_outside_of_the_days_is_left_out():
    some = [
        entry(content=Feedback(), happened_on=day)
        for day in (SINCE - timedelta(days=1), UNTIL + timedelta(days=1))
    ]
    assert all(not month.given for month in given_and_received(some, ME, SINCE, UNTIL))


@given(st.lists(st.dates(date(2024, 1, 1), date(2026, 1, 1)), max_size=20))
def test_every_note_stands_once_in_its_month(days):
    some = [entry(content=Feedback(), happened_on=day) for day in days]
    months = given_and_received(some, ME, date(2024, 1, 1), date(2026, 1, 1))
    assert sum(len(month.given) for month in months) == len(days)
    for month in months:
        assert all(month.first <= one.on < next_month(month.first) for one in month.given)


def session(*floor, author=ME):
    times = tuple(
        FloorTime(name=name, planned_seconds=planned, actual_seconds=actual)
        for name, planned, actual in floor
    )
    return entry(content=Session(floor=times), author=author, title="Hour")


@pytest.mark.parametrize(
    ("floor", "evenness", "starts_next"),
    [
        ((("Ana", 1500, 1500), ("Ben", 1500, 1350)), Evenness.EVEN, ""),
        ((("Ana", 1500, 2040), ("Ben", 1500, 1320)), Evenness.UNEVEN, "Ben"),
        ((("Ana", 600, 590), ("Ben", 2400, 2530)), Evenness.PLANNED_SO, ""),
        ((("Ana", 780, 800), ("Ben", 780, 835), ("Cleo", 780, 500)), Evenness.UNEVEN, "Cleo"),
    ],
)
def test_minutes_within_ten_per_cent_are_about_even(floor, evenness, starts_next):
    (found,) = turns([session(*floor)], ME)
    assert (found.evenness, found.starts_next, found.title) == (evenness, starts_next, "Hour")


def test_only_my_sessions_in_which_two_spoke_have_turns():
    alone = session(("Ana", 600, 600), ("Ben", 600, 0))
    theirs = session(("Ana", 600, 600), ("Ben", 600, 600), author=BEN)
    assert turns([alone, theirs, entry()], ME) == ()
