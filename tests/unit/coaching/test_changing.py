"""Changing a format: the minutes add up, and turns stay equal."""

from __future__ import annotations

from dataclasses import replace

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
