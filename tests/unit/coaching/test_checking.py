"""A format from a file is held only if it can be: every rule that it may break, by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.coaching import changing, composing, formats
from peerjournal.coaching.checking import PARTS_MOST, PHASES_MOST, check_format, is_too_long
from peerjournal.coaching.formats import (
    Again,
    FieldType,
    Format,
    FormatField,
    Option,
    Prompt,
    Role,
    Turn,
)
from peerjournal.coaching.library import languages
from peerjournal.coaching.meeting import lay_out, seats_for
from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.domain.identifiers import FieldKey

HOUR = formats.by_key("peer-hour")


def every_format():
    for language in languages("formats"):
        for one in (*formats.load(language), *formats.load_blocks(language)):
            yield replace(one, variants=())
            yield from (replace(each, variants=()) for each in formats.variants_of(one))


def changed(at=0, **fields):
    """Return the hour with one phase changed."""
    phases = list(HOUR.phases)
    phases[at] = replace(phases[at], **fields)
    return replace(HOUR, variants=(), phases=tuple(phases))


def again_at():
    return next(n for n, one in enumerate(HOUR.phases) if one.again is not None)


def field(**fields):
    given = {"key": "f", "type": FieldType.LINE, "visibility": "shared", "label": "F", **fields}
    return FormatField(**{**given, "visibility": formats.Visibility(given["visibility"])})


@pytest.mark.parametrize("one", list(every_format()), ids=lambda one: one.name)
def test_what_ships_can_be_held_and_so_can_a_copy_of_it(one):
    check_format(one)
    check_format(changing.copied(one, FieldKey("own-1"), "Ours"))


def edited(one, act, at, number, block):
    """Return a format after one thing that the editor offers; it never takes the last phase."""
    phase = one.phases[at % len(one.phases)]
    if act == "move":
        return changing.moved(one, phase.key, number % 5 - 2)
    if act == "add":
        return changing.with_block(one, block)
    if act == "write" and phase.again is None:
        return changing.with_phase(
            one, phase.key, title="Ours", minutes=number, questions=("What happened?",)
        )
    if act == "shorten" and phase.again is not None:
        step = phase.again.phases[number % len(phase.again.phases)]
        left = changing.without_repeat(one, phase.key, step)
    else:
        left = changing.without_phase(one, phase.key)
    return left if left.phases else one


EDITS = st.tuples(
    st.sampled_from(["move", "move", "add", "write", "shorten", "remove"]),
    st.integers(0, 59),
    st.integers(changing.LEAST_MINUTES, changing.MOST_MINUTES),
    st.sampled_from(formats.load_blocks()),
)


@given(st.sampled_from(list(every_format())), st.lists(EDITS, max_size=6))
def test_whatever_is_edited_here_can_be_held_and_read_back(one, edits):
    mine = changing.copied(one, FieldKey("own-1"), "Ours")
    for edit in edits:
        mine = edited(mine, *edit)
    check_format(mine)
    assert from_json(Format, to_json(mine)) == mine
    for count in range(mine.least, mine.most + 1):
        lay_out(mine, seats_for(mine, [f"P{n}" for n in range(count)]))


def test_a_format_of_too_many_phases_or_questions_is_too_long():
    full = changed(prompts=(Prompt(text="Why?"),) * PARTS_MOST)
    assert not is_too_long(full)
    assert is_too_long(changed(prompts=(Prompt(text="Why?"),) * (PARTS_MOST + 1)))
    assert not is_too_long(replace(HOUR, phases=HOUR.phases[:1] * PHASES_MOST))
    assert is_too_long(replace(HOUR, phases=HOUR.phases[:1] * (PHASES_MOST + 1)))


def test_a_turn_moved_before_the_one_that_it_repeats_can_be_held():
    hour = replace(HOUR, variants=())
    again = hour.phases[again_at()]
    first = changing.moved(hour, again.key, -again_at())
    assert first.phases[0] == again
    check_format(first)
    lay_out(first, seats_for(first, ["Ana", "Ben"]))


@given(st.lists(st.sampled_from(formats.load_blocks()), min_size=1, max_size=5))
def test_whatever_is_chained_here_can_be_held_by_as_many_as_it_says(blocks):
    one = composing.chained(blocks, FieldKey("own-1"), "Ours")
    if one.least <= one.most:
        check_format(one)
        for count in range(one.least, one.most + 1):
            lay_out(one, seats_for(one, [f"P{n}" for n in range(count)]))


@pytest.mark.parametrize(
    ("one", "where"),
    [
        (replace(HOUR, name=" "), "name"),
        (replace(HOUR, name="two\nlines"), "format.name"),
        (replace(HOUR, least=0), "format.least"),
        (replace(HOUR, least=3), "format.least"),
        (replace(HOUR, most=9), "format.least"),
        (replace(HOUR, phases=(), minutes=0), "format.phases"),
        (replace(HOUR, phases=HOUR.phases[:1] * 2), "format.phases"),
        (replace(HOUR, phases=HOUR.phases * (PHASES_MOST // 2)), "format.phases"),
        (replace(HOUR, minutes=61), "format.minutes"),
        (replace(HOUR, roles=(Role(key="b", name="B", task=""),)), "format.roles"),
        (replace(HOUR, roles=(*HOUR.roles, Role(key="c", name="C", task=""))), "format.roles"),
        (replace(HOUR, roles=(*HOUR.roles, HOUR.roles[0])), "format.roles"),
        (replace(HOUR, roles=(*HOUR.roles, Role(key="all", name="", task=""))), "format.roles"),
        (changed(minutes=0), "format.phases.0.minutes"),
        (changed(minutes=121), "format.phases.0.minutes"),
        (changed(minutes_with_three=500), "format.phases.0.minutes_with_three"),
        (changed(floor=(Turn(who="z", seconds=1),)), "format.phases.0.floor"),
        (changed(floor=(Turn(who="a", seconds=-1),)), "format.phases.0.floor"),
        (changed(floor=(Turn(who="a", seconds=9999),)), "format.phases.0.floor"),
        (changed(prompts=(Prompt(text="Who?", to="z"),)), "format.phases.0.prompts"),
        (changed(prompts=(Prompt(text="x"),) * (PARTS_MOST + 1)), "format.phases.0.prompts"),
        (changed(fields=(field(), field())), "format.phases.0.fields"),
        (changed(fields=(field(by="z"),)), "format.phases.0.fields"),
        (changed(fields=(field(to="z"),)), "format.phases.0.fields"),
        (changed(fields=(field(type=FieldType.CHOICE),)), "format.phases.0.fields"),
        (
            changed(fields=(field(options=(Option(key="o", label="O"),) * (PARTS_MOST + 1)),)),
            "format.phases.0.fields",
        ),
        (changed(prompts=(Prompt(text="a\x07b"),)), "format.phases.0.prompts.0.text"),
    ],
)
def test_what_could_not_be_held_is_refused_where_it_does_not_fit(one, where):
    with pytest.raises(InvalidEntryError) as told:
        check_format(one)
    assert told.value.field == where


@pytest.mark.parametrize(
    ("fields", "part"),
    [
        ({"again": Again(phases=(), shift=1)}, "again"),
        ({"again": Again(phases=("nowhere",), shift=1)}, "again"),
        ({"again": Again(phases=("arrive",), shift=0)}, "again"),
        ({"again": Again(phases=("arrive",), shift=2)}, "again"),
        ({"minutes": 99}, "minutes"),
    ],
)
def test_a_turn_once_more_points_back_and_takes_as_long(fields, part):
    with pytest.raises(InvalidEntryError) as told:
        check_format(changed(again_at(), **fields))
    assert told.value.field == f"format.phases.{again_at()}.{part}"
