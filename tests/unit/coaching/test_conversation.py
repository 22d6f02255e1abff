"""The timer, the way through, the floor, and equal time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.coaching import conversation as talks
from peerjournal.coaching import equal_time, formats
from peerjournal.coaching.composing import for_people
from peerjournal.coaching.conversation import Conversation, Seat
from peerjournal.domain.codec import from_json, to_json

START = datetime(2026, 3, 3, 16, 0, tzinfo=UTC)
PAIR = (Seat(role="a", name="Ana"), Seat(role="b", name="Ben"))


def _at(seconds):
    return START + timedelta(seconds=seconds)


def _hour(key="peer-hour"):
    return talks.prepare(formats.by_key(key), PAIR)


def _seats(one):
    roles = [role.key for role in one.roles] or ["a"]
    count = max(one.least, len(roles))
    return tuple(Seat(role=roles[n % len(roles)], name=f"P{n}") for n in range(count))


@pytest.mark.parametrize("one", formats.load(), ids=lambda one: one.key)
def test_the_parts_of_every_format_come_to_its_minutes(one):
    talk = talks.prepare(one, _seats(one))
    assert talk.planned_seconds == one.minutes * 60
    assert all(part.seconds > 0 for part in talk.stretches)


@pytest.mark.parametrize("one", formats.load(), ids=lambda one: one.key)
def test_in_every_pair_format_both_have_equal_floor_as_planned(one):
    if one.most != 2 or one.key in {"observation-cycle", "watch-and-learn"}:
        return
    ana, ben = talks.floor_times(_hour(one.key), START)
    assert abs(ana.planned_seconds - ben.planned_seconds) <= 60


def test_three_people_have_equal_floor_in_a_format_that_widens():
    one = for_people(formats.by_key("founding-conversation"), 3)
    seats = tuple(Seat(role=key, name=key) for key in ("a", "b", "c"))
    planned = {
        floor.planned_seconds for floor in talks.floor_times(talks.prepare(one, seats), START)
    }
    assert len(planned) == 1


def test_the_timer_runs_pauses_and_goes_on():
    talk = talks.start(_hour(), START)
    assert talks.remaining_ms(talk, _at(30)) == 90_000
    talk = talks.pause(talk, _at(30))
    assert not talk.is_running
    assert talks.remaining_ms(talk, _at(500)) == 90_000
    talk = talks.start(talk, _at(500))
    assert talks.remaining_ms(talk, _at(510)) == 80_000
    assert talks.start(talk, _at(511)) is talk
    assert talk.started_at == START


def test_a_clock_set_back_takes_no_time_away():
    talk = talks.start(_hour(), START)
    assert talks.elapsed_ms(talk, _at(-3600)) == 0


def test_one_comes_back_to_the_same_second_from_what_was_written_down():
    talk = talks.forward(talks.start(_hour(), START), _at(100))
    again = from_json(Conversation, to_json(talk))
    assert again == talk
    assert talks.remaining_ms(again, _at(160)) == talks.remaining_ms(talk, _at(160)) == 60_000


def test_going_back_takes_the_time_up_where_it_was():
    talk = talks.forward(talks.start(_hour(), START), _at(100))
    talk = talks.back(talk, _at(130))
    assert talk.at == 0
    assert talks.elapsed_ms(talk, _at(140)) == 110_000
    assert talks.back(talk, _at(150)).at == 0


def test_skipping_leaves_a_whole_phase_out_for_both():
    talk = talks.skip(talks.start(_hour(), START), _at(10))
    assert talk.current.phase == "last-step"
    ana, ben = talks.floor_times(talk, _at(10))
    assert ana.planned_seconds == ben.planned_seconds
    back = talks.back(talk, _at(20))
    assert (back.at, back.current.is_skipped) == (0, False)


def test_going_through_to_the_end_ends_it():
    talk = talks.start(_hour(), START)
    for n in range(len(talk.stretches)):
        talk = talks.forward(talk, _at(n + 1))
    assert talk.is_over
    assert not talk.is_running
    assert talk.ended_at == _at(len(talk.stretches))
    assert talks.elapsed_ms(talk, _at(9999)) == 0
    assert talks.start(talk, _at(99)) is talk
    assert talks.skip(talk, _at(99)) is talk
    assert talks.forward(talk, _at(9999)).ended_at == talk.ended_at


def test_ending_early_still_counts_as_held():
    talk = talks.finish(talks.start(_hour(), START), _at(300))
    assert talk.is_over
    assert talk.ended_at == _at(300)
    assert sum(talk.spent_ms) == 300_000


def test_the_floor_counts_real_minutes():
    talk = talks.start(_hour(), START)
    talk = talks.forward(talk, _at(100))
    talk = talks.forward(talk, _at(180))
    ana, ben = talks.floor_times(talk, _at(180))
    assert (ana.actual_seconds, ben.actual_seconds) == (100, 80)


def test_a_part_that_two_share_counts_in_the_proportion_of_the_format():
    talk = talks.start(_hour(), START)
    while talk.current.phase != "a-is-asked":
        talk = talks.forward(talk, START)
    ana, ben = talks.floor_times(talk, _at(100))
    assert (ana.actual_seconds, ben.actual_seconds) == (80, 20)


def test_phases_tell_planned_and_real_time():
    talk = talks.forward(talks.start(_hour(), START), _at(100))
    assert talks.phase_seconds(talk, _at(130))["arrive"] == (240, 130)


def _to(phase, talk=None):
    talk = talks.start(talk or _hour(), START)
    while talk.current.phase != phase:
        talk = talks.forward(talk, START)
    return talk


def _length(talk, phase):
    return sum(one.seconds for one in talk.stretches if one.phase == phase)


def test_a_given_minute_is_given_to_the_other_too():
    talk = equal_time.give_minute(_to("a-tells")).conversation
    assert talk.current.seconds == 660
    assert _length(talk, "b-tells") == 660
    ana, ben = talks.floor_times(talk, START)
    assert ana.planned_seconds == ben.planned_seconds


def test_a_given_minute_is_borrowed_from_a_later_part_of_both_and_told():
    before = _to("a-tells")
    given_minute = equal_time.give_minute(before)
    assert {loan.phase: loan.seconds for loan in given_minute.loans} == {
        "a-is-asked": 60,
        "b-is-asked": 60,
    }
    assert _length(given_minute.conversation, "a-is-asked") == 540
    assert given_minute.conversation.planned_seconds == before.planned_seconds


def test_where_nothing_is_left_to_lend_the_conversation_gets_longer():
    talk = _to("close")
    longer = equal_time.give_minute(talk)
    assert longer.loans == (equal_time.Loan(phase=None, seconds=120),)
    assert longer.conversation.planned_seconds == talk.planned_seconds + 120


def test_a_turn_in_which_one_asks_gives_the_other_the_same_as_well():
    first = equal_time.give_minute(_to("a-is-asked")).conversation
    assert (_length(first, "a-is-asked"), _length(first, "b-is-asked")) == (660, 660)
    second = equal_time.give_minute(_to("b-is-asked")).conversation
    assert (_length(second, "a-is-asked"), _length(second, "b-is-asked")) == (660, 660)
    assert second.stretches[second.at + 1].phase == "a-is-asked"
    ana, ben = talks.floor_times(second, START)
    assert ana.planned_seconds == ben.planned_seconds


def test_in_a_turn_that_comes_twice_the_other_gets_a_minute_once():
    talk = _to("look-back", _hour("skill-swap"))
    longer = equal_time.give_minute(talk).conversation
    ana, ben = talks.floor_times(longer, START)
    assert ana.planned_seconds == ben.planned_seconds
    turn = [one.seconds for one in longer.stretches if one.turn == "look-back"]
    assert turn == [180, 180, 120, 120]


def test_where_one_brings_a_case_the_longest_later_part_lends():
    one = formats.by_key("peer-case")
    seats = tuple(
        Seat(role=role, name=role)
        for role in ("case-giver", "guide", "scribe", "consultants", "consultants")
    )
    talk = talks.prepare(one, seats)
    given_minute = equal_time.give_minute(_to("story", talk))
    assert given_minute.loans == (equal_time.Loan(phase="thinking-aloud", seconds=60),)


def test_writing_comes_before_the_turns_where_it_is_said_first():
    talk = _hour("tgrow-turns")
    close = [one for one in talk.stretches if one.phase == "close"]
    assert [(one.seat, one.seconds) for one in close] == [(None, 120), (0, 120), (1, 120)]


def test_those_who_hold_one_role_speak_in_turns_where_the_format_says_so():
    seats = tuple(
        Seat(role=role, name=str(n))
        for n, role in enumerate(("case-giver", "timekeeper", "coaches", "coaches"))
    )
    talk = talks.prepare(formats.by_key("case-clinic"), seats)
    mirroring = [one for one in talk.stretches if one.phase == "mirroring"]
    assert [(one.seat, one.seconds) for one in mirroring] == [(2, 240), (3, 240), (0, 120)]


def test_a_minute_for_the_second_turn_gives_one_to_the_first_right_after():
    talk = _to("b-tells")
    longer = equal_time.give_minute(talk).conversation
    extra = longer.stretches[longer.at + 1]
    assert (extra.seat, extra.seconds) == (0, 60)
    ana, ben = talks.floor_times(longer, START)
    assert ana.planned_seconds == ben.planned_seconds
    assert len(longer.spent_ms) == len(longer.stretches)


def test_time_is_borrowed_from_a_later_silence_and_told():
    talk = _to("a-thinks", _hour("thinking-pair")) if _has("thinking-pair", "a-thinks") else None
    talk = talk or _first_alone(_hour("thinking-pair"))
    given_minute = equal_time.give_minute(talk)
    assert sum(loan.seconds for loan in given_minute.loans) == 120
    assert given_minute.loans[0].phase is not None
    assert given_minute.conversation.planned_seconds <= talk.planned_seconds + 120


def _has(key, phase):
    return any(one.key == phase for one in formats.by_key(key).phases)


def _first_alone(talk):
    talk = talks.start(talk, START)
    while talk.current.seat is None or talk.current.seconds < 600:
        talk = talks.forward(talk, START)
    return talk


def test_a_taken_minute_is_taken_from_the_other_too():
    talk = _to("a-tells")
    taken = equal_time.take_minute(talk, START).conversation
    ana, ben = talks.floor_times(taken, START)
    assert ana.planned_seconds == ben.planned_seconds
    assert taken.current.seconds == 540


def test_no_minute_is_taken_where_equality_would_be_lost():
    second = _to("b-tells")
    assert equal_time.take_minute(second, START).conversation is second
    first = _to("a-tells")
    assert equal_time.take_minute(first, _at(590)).conversation is first


def test_a_conversation_that_is_over_gets_no_minute():
    over = talks.finish(_hour(), START)
    assert equal_time.give_minute(over).conversation is over
    assert equal_time.take_minute(over, START).conversation is over


def test_places_change_only_in_turns_that_nobody_has_begun():
    first = _to("a-tells")
    since = first.running_since
    talk = equal_time.swap(first, 0, 1, since)
    assert (talk.current.seat, talk.current.phase) == (1, "b-tells")
    halves = [one.phase for one in talk.stretches if one.turn in {"a-tells", "a-is-asked"}]
    assert halves == ["b-tells", "b-is-asked", "a-tells", "a-is-asked"]
    begun = talks.forward(first, since + timedelta(seconds=60))
    swapped = equal_time.swap(begun, 0, 1, begun.running_since)
    assert [one.seat for one in swapped.stretches if one.turn == "a-tells"] == [0, 1]


def test_who_has_just_begun_keeps_what_was_spoken_and_who_spoke_longer_keeps_the_place():
    first = _to("a-tells")
    since = first.running_since
    swapped = equal_time.swap(first, 0, 1, since + timedelta(seconds=20))
    places = {one.phase: n for n, one in enumerate(swapped.stretches)}
    assert swapped.spent_ms[places["a-tells"]] == 20_000
    assert talks.elapsed_ms(swapped, since + timedelta(seconds=25)) == 5_000
    late = since + timedelta(seconds=60)
    kept = equal_time.swap(first, 0, 1, late)
    assert [one.phase for one in kept.stretches if one.turn == "a-tells"] == ["a-tells", "b-tells"]


def test_once_everybody_has_begun_there_is_nobody_to_change_places_with():
    talk = _hour()
    while talk.at < len(talk.stretches) - 1:
        talk = talks.forward(talk, START)
    assert equal_time.swaps(talk, START) == ()


def test_in_a_circle_the_next_one_may_change_places_with_any_other():
    seats = tuple(Seat(role=key, name=key) for key in "abc")
    troika = talks.start(talks.prepare(formats.by_key("troika"), seats), START)
    while troika.current.turn != "tells":
        troika = talks.forward(troika, START)
    assert equal_time.swaps(troika, START) == ((0, 1), (0, 2))
    talk = equal_time.swap(troika, 0, 2, START)
    order = [one.round.seat for one in talk.stretches if one.turn == "tells"]
    assert order == [2, 1, 0]
    planned = {one.planned_seconds for one in talks.floor_times(talk, START)}
    assert len(planned) == 1
    second = talks.forward(talks.forward(talk, START), START)
    assert equal_time.swap(second, 2, 1, START + timedelta(seconds=90)) is not None
    assert equal_time.swaps(talks.finish(talk, START), START) == ()
    silence = talks.start(talks.prepare(formats.by_key("silence"), seats), START)
    assert equal_time.swap(silence, 0, 1, START) is silence


def test_names_stand_in_the_place_of_roles():
    assert talks.with_names("{a} tells, {b} listens", _hour()) == "Ana tells, Ben listens"


_ACTS = st.lists(
    st.tuples(
        st.sampled_from(["forward", "back", "skip", "give", "take", "swap", "pause", "start"]),
        st.integers(0, 200),
    ),
    max_size=30,
)


@given(key=st.sampled_from(["peer-hour", "tgrow-turns", "thinking-pair"]), acts=_ACTS)
def test_whatever_is_done_equality_holds_and_no_second_is_lost(key, acts):
    talk, clock, ran = talks.start(_hour(key), START), START, 0
    for act, wait in acts:
        if talk.is_running:
            ran += wait
        clock += timedelta(seconds=wait)
        talk = _ACT[act](talk, clock)
        assert len(talk.spent_ms) == len(talk.stretches)
        assert from_json(Conversation, to_json(talk)) == talk
    total = sum(talks.elapsed_ms(talk, clock, n) for n in range(len(talk.stretches)))
    assert total == ran * 1000
    if not any(act in {"skip", "back"} for act, _ in acts):
        ana, ben = talks.floor_times(talk, clock)
        assert abs(ana.planned_seconds - ben.planned_seconds) <= 60


_ACT = {
    "forward": talks.forward,
    "back": talks.back,
    "skip": talks.skip,
    "give": lambda talk, _now: equal_time.give_minute(talk).conversation,
    "take": lambda talk, now: equal_time.take_minute(talk, now).conversation,
    "swap": lambda talk, now: equal_time.swap(talk, 0, 1, now),
    "pause": talks.pause,
    "start": talks.start,
}
