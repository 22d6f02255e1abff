"""Who changes places changes whole rounds, and everybody keeps what is theirs."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.coaching import changing, composing, equal_time, formats
from peerjournal.coaching import conversation as talks
from peerjournal.coaching.composing import people_of, steps
from peerjournal.coaching.formats import Phase, Turn
from peerjournal.coaching.library import languages
from peerjournal.coaching.meeting import lay_out, seats_for

START = datetime(2026, 3, 3, 16, 0, tzinfo=UTC)


def _everything():
    for language in languages("formats"):
        for one in (*formats.load(language), *formats.load_blocks(language)):
            yield from (one, *formats.variants_of(one))


TABLES = [
    (one, count) for one in _everything() for count in range(one.least, one.most + 1) if count > 0
]
NAMES = [f"{one.name}, {count}" for one, count in TABLES]


def laid_out(one, count):
    return lay_out(one, seats_for(one, [f"P{n}" for n in range(count)]))


def begun(key, count=2):
    one, talk = laid_out(formats.by_key(key), count)
    return one, talks.start(talk, START)


def to(phase, talk):
    while talk.current.phase != phase:
        talk = talks.forward(talk, START)
    return talk


def phases(talk):
    return [part.phase for part in talk.stretches]


def rounds_of(talk):
    """Return the places of each round."""
    found = {}
    for n, part in enumerate(talk.stretches):
        if part.round is not None:
            found.setdefault(part.round, []).append(n)
    return found


def floor(talk):
    return [one.planned_seconds for one in talks.floor_times(talk, START)]


@pytest.mark.parametrize(("one", "count"), TABLES, ids=NAMES)
def test_everybody_has_a_round_of_all_that_is_gone_through_in_turn(one, count):
    one, talk = laid_out(one, count)
    repeated = {key for phase in one.phases if phase.again for key in phase.again.phases}
    alike = {}
    for each, places in rounds_of(talk).items():
        assert places == list(range(places[0], places[-1] + 1))
        turns = [talk.stretches[n].turn for n in places]
        if repeated.intersection(turns):
            alike.setdefault(each.of, {})[each.seat] = turns
    for turns in alike.values():
        assert list(turns) == list(range(len(people_of(one))))
        assert len({tuple(each) for each in turns.values()}) == 1
    assert {part.turn for part in talk.stretches if part.round is None}.isdisjoint(repeated)


@pytest.mark.parametrize(
    ("key", "count", "whole"),
    [
        ("peer-hour", 2, ["b-tells", "b-is-asked", "b-step", "a-tells", "a-is-asked", "a-step"]),
        ("thinking-pair", 2, ["b-thinks", "b-gathers", "a-thinks", "a-gathers"]),
        (
            "triad-rotation",
            3,
            [
                *(f"round-2-{key}" for key in ("conversation", "quiet-notes", "looking-back")),
                *("conversation", "quiet-notes", "looking-back"),
            ],
        ),
        (
            "troika",
            3,
            [
                *(f"round-2-{key}" for key in ("tells", "clarify", "think-aloud", "turns-back")),
                *("tells", "clarify", "think-aloud", "turns-back"),
            ],
        ),
    ],
)
def test_two_who_change_places_change_whole_rounds(key, count, whole):
    _one, talk = begun(key, count)
    order = list(dict.fromkeys(phases(equal_time.swap(talk, 0, 1, START))))
    at = order.index(whole[0])
    assert order[at : at + len(whole)] == whole


def test_a_round_that_has_begun_stays_and_the_two_others_may_change():
    _one, triad = begun("triad-rotation", 3)
    second = to("quiet-notes", triad)
    assert equal_time.swaps(second, START) == ((1, 2),)
    assert equal_time.swap(second, 0, 1, START) is second
    assert equal_time.swap(to("looking-back", second), 0, 2, START).stretches == triad.stretches
    rounds = [part.round.seat for part in equal_time.swap(second, 1, 2, START).stretches[4:10]]
    assert rounds == [2, 2, 2, 1, 1, 1]


def test_who_looks_on_and_who_asks_fit_whose_round_it_is():
    one, triad = begun("triad-rotation", 3)
    titles = {phase.key: phase.title for phase in steps(one)}
    talk = equal_time.swap(triad, 0, 2, START)
    told = [titles[part.phase] for part in talk.stretches if part.turn == "conversation"]
    assert told == ["{c} thinks, {a} asks", "{b} thinks, {c} asks", "{a} thinks, {b} asks"]


def test_a_round_that_was_left_out_changes_no_places():
    _one, talk = begun("heard-seen-respected")
    skipped = talks.back(talks.skip(to("a-story", talk), START), START)
    skipped = talks.back(skipped, START)
    assert equal_time.swap(skipped, 0, 1, START).stretches[1:3] == skipped.stretches[1:3]


def test_a_round_that_somebody_shortened_is_changed_with_none_of_the_longer_ones():
    one = changing.without_repeat(formats.by_key("triad-rotation"), "round-2", "looking-back")
    one, talk = laid_out(one, 3)
    pairs = equal_time.swaps(to("conversation", talks.start(talk, START)), START)
    assert pairs == ((0, 2),)


def test_one_whose_role_is_a_chair_changes_places_only_with_those_who_share_it():
    _one, talk = begun("case-clinic", 4)
    assert equal_time.swaps(to("stillness", talk), START) == ((2, 3),)


def test_rounds_are_told_apart_though_other_phases_stand_between_their_parts():
    hour = formats.by_key("peer-hour")
    pause = Phase(key="pause", title="", minutes=1, floor=(Turn(who="silence", seconds=60),))
    at = [phase.key for phase in hour.phases].index("a-is-asked")
    one = replace(hour, phases=(*hour.phases[:at], pause, *hour.phases[at:]))
    _one, talk = laid_out(composing.totalled(one), 2)
    order = phases(equal_time.swap(talks.start(talk, START), 0, 1, START))
    assert order[4:11] == [
        *("b-tells", "pause", "b-is-asked", "b-step"),
        *("a-tells", "a-is-asked", "a-step"),
    ]


@pytest.mark.parametrize(("one", "count"), TABLES, ids=NAMES)
def test_what_was_written_down_before_rounds_were_known_gets_the_same_rounds(one, count):
    one, talk = laid_out(one, count)
    before = tuple(replace(part, round=None) for part in talk.stretches)
    assert talks.with_rounds(replace(talk, stretches=before), one) == talk
    swapped = equal_time.swap(talk, 0, count - 1, START)
    assert talks.with_rounds(swapped, one) is swapped or not rounds_of(swapped)


def test_who_began_is_told_by_the_longest_rounds():
    _one, hour = begun("peer-hour")
    assert equal_time.speaking_order(hour) == (0, 1)
    assert equal_time.speaking_order(equal_time.swap(hour, 0, 1, START)) == (1, 0)
    late = to("a-tells", hour)
    assert equal_time.speaking_order(equal_time.swap(late, 0, 1, START)) == (1, 0)
    _one, silence = begun("silence", 3)
    assert equal_time.speaking_order(silence) == (0, 1, 2)


STEPS = st.lists(
    st.tuples(st.sampled_from(["forward", "swap", "swap"]), st.integers(0, 90), st.integers(0, 9)),
    max_size=25,
)


@given(table=st.sampled_from(TABLES), acts=STEPS)
def test_whoever_changes_places_everybody_keeps_their_minutes_and_rounds_stay_whole(table, acts):
    one, talk = laid_out(*table)
    planned, laid = floor(talk), {key: _of(talk, key) for key in rounds_of(talk)}
    roles, now = _roles(one, talk), START
    talk = talks.start(talk, START)
    for act, wait, choice in acts:
        now += timedelta(seconds=wait)
        pairs = equal_time.swaps(talk, now)
        if act == "forward" or not pairs:
            talk = talks.forward(talk, now)
            continue
        swapped = equal_time.swap(talk, *pairs[choice % len(pairs)], now)
        assert swapped is not talk
        _check_nothing_begun_has_moved(talk, swapped, now)
        talk = swapped
        assert floor(talk) == planned
        assert {key: _of(talk, key) for key in rounds_of(talk)} == laid
        assert all(b - a == 1 for each in rounds_of(talk).values() for a, b in pairwise(each))
        assert _roles(one, talk) == roles


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["forward", "forward", "back", "skip", "give", "take", "swap"]),
        st.integers(0, 90),
        st.integers(0, 9),
    ),
    max_size=25,
)


@given(table=st.sampled_from(TABLES), acts=ACTS)
def test_no_swap_changes_anybodys_minutes_whatever_was_done_before(table, acts):
    _one, talk = laid_out(*table)
    talk, now = talks.start(talk, START), START
    for act, wait, choice in acts:
        now += timedelta(seconds=wait)
        if act != "swap":
            talk = _ACT[act](talk, now)
            assert all(part.seconds > 0 for part in talk.stretches)
            continue
        pairs = equal_time.swaps(talk, now)
        before = talk
        talk = equal_time.swap(talk, *pairs[choice % len(pairs)], now) if pairs else talk
        assert floor(talk) == floor(before)
        assert Counter(talk.stretches) == Counter(before.stretches)
        assert [part.turn for part in talk.stretches] == [part.turn for part in before.stretches]
        assert sum(talk.spent_ms) == sum(
            talks.banked(before, now).spent_ms if pairs else talk.spent_ms
        )
        _check_nothing_begun_has_moved(before, talk, now)


_ACT = {
    "forward": talks.forward,
    "back": talks.back,
    "skip": talks.skip,
    "give": lambda talk, _now: equal_time.give_minute(talk).conversation,
    "take": lambda talk, now: equal_time.take_minute(talk, now).conversation,
}


def _of(talk, key):
    return [part for part in talk.stretches if part.round == key]


def _roles(one, talk):
    """Return, for each round, whom its phases name in the order in which they speak."""
    phases_by_key = {phase.key: phase for phase in steps(one)}
    letters = people_of(one)

    def moved(who, seat):
        return letters.index(who) - seat if who in letters else who

    return {
        key: [
            [
                moved(turn.who, key.seat) % len(letters) if turn.who in letters else turn.who
                for turn in phases_by_key[part.phase].floor
            ]
            for part in _of(talk, key)
        ]
        for key in rounds_of(talk)
    }


def _check_nothing_begun_has_moved(before, after, now):
    counted = talks.banked(before, now)
    for n in range(len(before.stretches)):
        is_begun = n < before.at or counted.spent_ms[n] >= 60_000
        if is_begun:
            mine = before.stretches[n].round
            places = [n] if mine is None else rounds_of(before)[mine]
            for place in places:
                assert after.stretches[place] == before.stretches[place]
                assert before is after or after.spent_ms[place] == counted.spent_ms[place]
