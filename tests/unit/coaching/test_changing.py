"""Changing a format: the minutes add up, and turns stay equal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peerjournal.coaching import changing, formats, meeting
from peerjournal.coaching import conversation as talks
from peerjournal.coaching.composing import chained


def mine():
    return changing.copied(formats.by_key("peer-hour"), "own-1", "Our hour")


def minutes(one):
    return {phase.key: phase.minutes for phase in one.phases}


def test_a_copy_has_a_key_and_name_of_its_own_and_may_be_changed():
    one = mine()
    assert (one.key, one.code, one.name, one.minutes) == ("own-1", "", "Our hour", 60)
    assert not one.is_block


def test_longer_for_one_is_longer_for_the_other_and_the_sum_follows():
    one = changing.with_phase(
        mine(), "a-tells", title="{a} tells a story", minutes=12, questions=("What happened?",)
    )
    assert minutes(one)["b-tells"] == 12
    assert one.minutes == 64
    _seats, talk = meeting.lay_out(one, meeting.seats_for(one, ("Ana", "Ben")))
    ana, ben = talks.floor_times(talk, None)
    assert ana.planned_seconds == ben.planned_seconds
    phase = next(phase for phase in one.phases if phase.key == "a-tells")
    assert phase.title == "{a} tells a story"
    assert [prompt.text for prompt in phase.prompts] == ["What happened?"]


def test_a_phase_left_out_is_left_out_for_both():
    one = changing.without_phase(mine(), "a-is-asked")
    assert not {"a-is-asked", "b-is-asked"} & set(minutes(one))
    assert one.minutes == 40


def test_of_a_turn_of_several_phases_the_others_stay():
    one = changing.copied(formats.by_key("tgrow-turns"), "own-2", "Ours")
    first = next(phase for phase in one.phases if phase.again is not None).again.phases[0]
    short = changing.without_phase(one, first)
    again = next(phase for phase in short.phases if phase.again is not None)
    assert first not in again.again.phases
    assert short.minutes == sum(minutes(short).values())


def test_blocks_are_put_one_after_another_as_often_as_wanted():
    silence, look = formats.by_key("silence"), formats.by_key("commitment-look-back")
    one = chained((), "own-3", "Ours")
    for block in (look, silence, silence):
        one = changing.with_block(one, block)
    assert one.minutes == 16
    assert len(set(minutes(one))) == len(one.phases)
    assert (one.least, one.most) == (2, 6)


def test_a_phase_is_moved_among_the_others():
    one = formats.by_key("peer-hour")
    keys = [phase.key for phase in changing.moved(one, "last-step", -1).phases]
    assert keys[:2] == ["last-step", "arrive"]
    assert changing.moved(one, "arrive", -1) is one
    assert changing.moved(one, "no-such", 1) is one


def test_floor_that_is_not_equal_is_told():
    one = formats.by_key("peer-hour")
    assert changing.uneven_floor(one) == ()
    assert changing.uneven_floor(formats.by_key("silence")) == ()
    shorter = replace(one, phases=tuple(one for one in one.phases if one.key != "b-tells"))
    floors = changing.uneven_floor(shorter)
    assert [(floor.role, floor.seconds) for floor in floors] == [("a", 1800), ("b", 1200)]


def test_a_turn_once_more_can_be_left_out_by_itself_and_that_is_told_as_uneven():
    one = changing.without_phase(mine(), "b-tells")
    assert "a-tells" in minutes(one)
    assert "b-tells" not in minutes(one)
    assert changing.uneven_floor(one)


def test_a_step_of_a_turn_once_more_is_left_out_by_itself():
    one = changing.copied(formats.by_key("tgrow-turns"), "own-2", "Ours")
    turn = next(phase for phase in one.phases if phase.again is not None)
    step, *others = turn.again.phases
    short = changing.without_repeat(one, turn.key, step)
    left = next(phase for phase in short.phases if phase.key == turn.key)
    assert left.again.phases == tuple(others)
    assert minutes(short)[step] == minutes(one)[step]
    assert short.minutes == sum(minutes(short).values()) < one.minutes
    for other in others:
        short = changing.without_repeat(short, turn.key, other)
    assert turn.key not in minutes(short)
    assert changing.without_repeat(one, step, step).phases == one.phases


def floors(one, count):
    names = [f"P{n}" for n in range(count)]
    _one, talk = meeting.lay_out(one, meeting.seats_for(one, names))
    return {each.planned_seconds for each in talks.floor_times(talk, None)}, talk


def test_a_chain_of_blocks_keeps_a_turn_for_everybody_who_joins():
    silence, round_of = formats.by_key("silence"), formats.by_key("feedforward-round")
    one = chained((silence,), "own-3", "Ours")
    for block in (round_of, formats.by_key("evidence-walk"), round_of):
        one = changing.with_block(one, block)
    for made in (one, chained((silence, round_of, round_of), "own-4", "Ours")):
        for count in (2, 3, 4):
            seconds, talk = floors(made, count)
            assert len(seconds) == 1
            tells = [part for part in talk.stretches if part.turn.endswith("aim")]
            assert len(tells) == 2 * count


def test_a_block_for_more_people_unrolls_the_turns_of_those_who_were_there_before():
    three = replace(formats.by_key("troika"), key="own-6", code="B99", name="Three", variants=())
    one = changing.with_block(mine(), three)
    assert [role.key for role in one.roles] == ["a", "b", "c"]
    before = [phase for phase in one.phases if not phase.key.startswith("1-")]
    assert all(phase.again is None for phase in before)
    assert any(phase.again is not None for phase in one.phases)


FOR_THREE = [one for one in formats.load_blocks() if one.most >= 3]


@pytest.mark.parametrize("block", FOR_THREE, ids=lambda one: one.key)
def test_whatever_is_added_for_three_gives_the_third_as_much_as_the_others(block):
    one = changing.with_block(formats.by_key("troika"), block)
    _seats, talk = meeting.lay_out(one, meeting.seats_for(one, ("Ana", "Ben", "Cem")))
    assert len({each.planned_seconds for each in talks.floor_times(talk, None)}) == 1


def test_another_length_keeps_speaking_in_turns():
    one = changing.copied(formats.by_key("case-clinic"), "own-3", "Ours")
    spoken = next(one for one in one.phases if any(turn.is_in_turns for turn in one.floor))
    longer = changing.with_phase(
        one, spoken.key, title=spoken.title, minutes=spoken.minutes + 4, questions=()
    )
    (changed,) = (each for each in longer.phases if each.key == spoken.key)
    assert [turn.is_in_turns for turn in changed.floor] == [
        turn.is_in_turns for turn in spoken.floor
    ]
