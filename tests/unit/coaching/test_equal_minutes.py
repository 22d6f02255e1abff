"""A minute that one gets the others get, whatever a format's parts are like."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from peerjournal.coaching import conversation as talks
from peerjournal.coaching import equal_time, formats, meeting
from peerjournal.coaching.conversation import Seat
from peerjournal.coaching.formats import Again, Phase, Turn

START = datetime(2026, 3, 3, 16, 0, tzinfo=UTC)


def test_a_minute_is_given_to_each_once_though_some_have_theirs_ahead_and_some_behind():
    thirds = tuple(Turn(who=key, seconds=60) for key in "abc")
    talks_once = Phase(key="talks", title="", minutes=3, floor=thirds)
    more = (
        Phase(key=f"more-{shift}", title="", minutes=3, again=Again(phases=("talks",), shift=shift))
        for shift in (1, 2)
    )
    one = replace(formats.by_key("troika"), phases=(talks_once, *more))
    seats = tuple(Seat(role=key, name=key) for key in "abc")
    talk = talks.start(talks.prepare(one, seats), START)
    while (talk.current.phase, talk.current.seat) != ("more-2", 0):
        talk = talks.forward(talk, START)
    before = [each.planned_seconds for each in talks.floor_times(talk, START)]
    longer = equal_time.give_minute(talk).conversation
    after = [each.planned_seconds for each in talks.floor_times(longer, START)]
    assert after == [seconds + 60 for seconds in before]


def test_a_part_of_a_minute_is_not_made_shorter():
    seats = (Seat(role="receiver", name="Ana"), Seat(role="giver", name="Ben"))
    asked = talks.prepare(formats.by_key("ask-for-feedback"), seats)
    while asked.current.phase != "thanks":
        asked = talks.forward(asked, START)
    assert equal_time.take_minute(asked, START).conversation is asked
    assert equal_time.give_minute(asked).conversation.current.seconds == 120


@pytest.mark.parametrize("count", [5, 6, 7, 8])
def test_seconds_that_cannot_be_divided_are_no_part_of_their_own(count):
    one = formats.by_key("peer-case")
    names = [f"P{n}" for n in range(count)]
    _one, talk = meeting.lay_out(one, meeting.seats_for(one, names))
    assert len([part for part in talk.stretches if part.phase == "casting"]) == count
    assert 0 <= one.minutes * 60 - talk.planned_seconds < 2 * count


@pytest.mark.parametrize(
    ("key", "count"), [("peer-hour", 2), ("troika", 3), ("peer-case", 5), ("ask-for-feedback", 2)]
)
@pytest.mark.parametrize("times", [1, 3])
def test_given_minutes_can_be_taken_back_in_every_turn(key, count, times):
    one = formats.by_key(key)
    seats = meeting.seats_for(one, [f"P{n}" for n in range(count)])
    _one, talk = meeting.lay_out(one, seats)
    talk = talks.start(talk, START)
    while not talk.is_over:
        if talk.current.seconds > 60:
            longer = talk
            for _ in range(times):
                longer = equal_time.give_minute(longer).conversation
            back = longer
            for _ in range(times):
                back = equal_time.take_minute(back, START).conversation
            assert _by_turn(back, talk.current.turn) == _by_turn(talk, talk.current.turn)
        talk = talks.forward(talk, START)


def _by_turn(talk, turn):
    return [(part.seat, part.seconds) for part in talk.stretches if part.turn == turn]
