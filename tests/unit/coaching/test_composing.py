"""A format becomes a session: turns unroll, people join, blocks chain, names take their places."""

from __future__ import annotations

import pytest

from peerjournal.coaching import composing, formats
from peerjournal.coaching.formats import Again, Format, Phase, Role, Turn

TRIO = {"a": ["Adwoa"], "b": ["Bram"], "c": ["Celia"]}


def by_key(key):
    return formats.by_key(key)


def test_the_second_turn_has_its_own_keys_speakers_and_writers():
    unrolled = {phase.key: phase for phase in composing.steps(by_key("tgrow-turns"))}
    mine, yours = unrolled["reality"], unrolled["turn-b-reality"]
    assert (mine.floor[0].who, yours.floor[0].who) == ("a", "b")
    assert yours.title == mine.title.replace("{a}", "{b}")
    assert yours.others == mine.others.replace("{b}", "{a}")
    assert {field.by for field in yours.fields} == {"b"}
    assert yours.prompts == mine.prompts


def test_a_single_repeated_phase_keeps_its_own_key_and_title():
    unrolled = {phase.key: phase for phase in composing.steps(by_key("peer-hour"))}
    heard = unrolled["b-tells"].fields[0]
    assert unrolled["b-tells"].title == "{b} tells"
    assert (heard.by, heard.to) == ("a", "b")


def test_in_a_triad_everybody_sits_on_every_chair():
    chairs = {"a": [], "b": [], "c": []}
    for phase in composing.steps(by_key("triad-rotation")):
        if phase.key.endswith("conversation"):
            chairs[phase.floor[0].who].append("thinker")
            chairs[phase.prompts[0].to].append("partner")
            chairs[phase.fields[0].by].append("observer")
    assert all(sorted(each) == ["observer", "partner", "thinker"] for each in chairs.values())


def test_planned_floor_is_equal_in_a_triad():
    seconds = composing.planned_seconds(by_key("triad-rotation"), TRIO)
    assert set(seconds.values()) == {18 * 60}


def test_the_floor_of_a_role_held_by_several_is_shared_by_them():
    people = {"case-giver": ["Ada"], "guide": ["Ben"], "consultants": ["Cem", "Dora", "Eli"]}
    seconds = composing.planned_seconds(by_key("peer-case"), people)
    assert seconds["Cem"] == seconds["Dora"] == seconds["Eli"]
    assert seconds["Ben"] == (6 * 60) // 5 + (7 * 60) // 5 + 4 * 60


@pytest.mark.parametrize(
    ("key", "minutes"),
    [
        ("founding-conversation", 84),
        ("lesson-co-design", 86),
        ("classroom-inquiry", 85),
        ("evidence-walk", 36),
        ("closing-ritual", 35),
        ("feedforward-round", 18),
    ],
)
def test_a_third_person_gets_the_same_turn(key, minutes):
    one = composing.for_people(by_key(key), 3)
    assert one.minutes == minutes
    assert sum(phase.minutes for phase in one.phases) == minutes
    for phase in composing.steps(one):
        assert sum(turn.seconds for turn in phase.floor) == phase.minutes * 60, phase.key
    assert len(set(composing.planned_seconds(one, TRIO).values())) == 1


def test_six_people_walk_through_their_evidence_one_after_another():
    one = composing.for_people(by_key("evidence-walk"), 6)
    assert [role.key for role in one.roles] == list("abcdef")
    assert [phase.title for phase in one.phases if phase.again] == [
        f"{{{letter}}}'s traces" for letter in "bcdef"
    ]
    keys = [phase.key for phase in composing.steps(one)]
    assert len(set(keys)) == len(keys)
    assert one.minutes == 6 * 11 + 3


@pytest.mark.parametrize(
    ("key", "count"),
    [("peer-hour", 3), ("lesson-co-design", 2), ("peer-case", 6), ("watch-and-learn", 3)],
)
def test_a_format_not_meant_for_more_stays_as_it_is(key, count):
    one = by_key(key)
    assert composing.for_people(one, count) is one


def test_a_phase_shared_unevenly_is_not_shared_out_to_a_third():
    uneven = Phase(key="p", title="p", minutes=3, floor=_floor(a=120, b=60))
    quiet = Phase(key="q", title="q", minutes=3, floor=_floor(silence=60, a=60, b=60))
    grown = composing.for_people(_format(uneven, quiet), 3)
    assert grown.phases[0] == uneven
    assert grown.phases[1].floor == _floor(silence=60, a=40, b=40, c=40)


def test_blocks_chain_into_a_session_whose_minutes_add_up():
    keys = [
        "commitment-look-back",
        "midway-check",
        "what-so-what-now-what",
        "feedforward-round",
        "silence",
    ]
    own = composing.chained([by_key(key) for key in keys], "week-3", "Week three")
    assert own.minutes == 60
    assert (own.least, own.most) == (2, 6)
    assert [role.key for role in own.roles] == ["a", "b"]
    unrolled = composing.steps(own)
    assert len({phase.key for phase in unrolled}) == len(unrolled)
    assert sum(phase.minutes for phase in unrolled) == 60
    assert own.summary.startswith("Commitment look-back · Midway check")


def test_a_chain_of_one_block_twice_keeps_both_apart():
    own = composing.chained([by_key("silence"), by_key("silence")], "quiet", "Quiet")
    assert [phase.key for phase in own.phases] == ["1-sit", "2-sit"]


def test_an_empty_chain_is_a_session_of_no_minutes():
    own = composing.chained([], "empty", "Empty")
    assert (own.minutes, own.phases, own.least, own.most) == (0, (), 1, 8)


def test_a_resized_phase_keeps_its_proportions():
    phase = Phase(key="p", title="p", minutes=10, floor=_floor(a=480, b=120))
    assert composing.resized(phase, 5).floor == _floor(a=240, b=60)
    assert composing.resized(composing.resized(phase, 0), 5).floor == _floor(a=0, b=0)


def test_names_take_the_place_of_roles():
    assert composing.named("{a} tells {b}", {"a": "Mirjam"}) == "Mirjam tells B"
    assert composing.named("{case-giver}", {}) == "Case-giver"


def _floor(**seconds):
    return tuple(Turn(who=who, seconds=amount) for who, amount in seconds.items())


def _format(*phases):
    roles = tuple(Role(key=key, name=key, task="talks") for key in ("a", "b"))
    return Format(
        key="own",
        code="",
        name="Own",
        summary="Own",
        purposes=(),
        least=2,
        most=3,
        minutes=6,
        roles=roles,
        phases=(
            *phases,
            Phase(key="again", title="{b}", minutes=3, again=Again(phases=("p",), shift=1)),
        ),
    )
