"""Four panes: two notes about two occasions, the alphabet, and no number of a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.coaching.insight_panes import (
    Contrast,
    Pane,
    Reading,
    contrasts,
    four_panes,
    reading_of,
)
from peerjournal.domain.entries import Link
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import EntryId, FieldKey
from peerjournal.domain.people import Person
from peerjournal.domain.themes import Side, Telling, Theme, ThemeMark
from tests.vaults import BEN, ME, entry

DAY = date(2025, 3, 1)
WAITS = Theme(key=FieldKey("waits"), words="waits after asking")
ASKS = Theme(key=FieldKey("asks"), words="asks for help")


def mark(side, number=1, day=DAY, theme=WAITS, giver="ben"):
    return ThemeMark(
        theme=theme.key,
        entry=EntryId(f"{side}-{number}"),
        side=side,
        happened_on=day,
        giver=giver if side is Side.OTHERS else "",
    )


MINE = mark(Side.MINE)
NOTE = mark(Side.OTHERS)
LATER = mark(Side.OTHERS, 2, DAY + timedelta(days=9))
SAME_DAY = mark(Side.OTHERS, 3)


@pytest.mark.parametrize(
    ("marks", "is_told", "pane"),
    [
        ((), False, Pane.UNEXPLORED),
        ((), True, Pane.UNEXPLORED),
        ((MINE,), False, Pane.KNOWN_TO_ME),
        ((MINE,), True, Pane.OPEN),
        ((NOTE,), False, Pane.TRAY),
        ((MINE, NOTE), False, Pane.TRAY),
        ((MINE, NOTE), True, Pane.OPEN),
        ((NOTE, SAME_DAY), False, Pane.TRAY),
        ((NOTE, LATER), False, Pane.NEW_TO_ME),
        ((NOTE, LATER), True, Pane.NEW_TO_ME),
        ((MINE, NOTE, LATER), False, Pane.OPEN),
    ],
)
def test_a_theme_stands_where_the_rule_puts_it(marks, is_told, pane):
    told = (Telling(theme=WAITS.key, told_on=DAY, told_to="Ben"),) if is_told else ()
    (placed,) = four_panes((WAITS,), marks, told).themes
    assert placed.pane is pane
    assert placed.mine == tuple(one.entry for one in marks if one.side is Side.MINE)
    assert placed.notes == tuple(one.entry for one in marks if one.side is Side.OTHERS)
    assert placed.tellings == told


def test_hidden_themes_stand_nowhere_and_their_notes_do_not_count():
    panes = four_panes((replace(WAITS, is_hidden=True), ASKS), (NOTE,), ())
    assert [one.theme for one in panes.themes] == [ASKS]
    assert (panes.notes, panes.givers) == (0, 0)


def test_small_samples_are_told_by_notes_and_people():
    marks = (NOTE, replace(NOTE, theme=ASKS.key), LATER, mark(Side.OTHERS, 4, giver="cleo"))
    panes = four_panes((ASKS, WAITS), marks, ())
    assert (panes.notes, panes.givers) == (3, 2)


@given(
    st.lists(
        st.builds(
            mark,
            st.sampled_from(Side),
            st.integers(1, 5),
            st.dates(DAY, DAY + timedelta(days=5)),
            st.sampled_from((WAITS, ASKS)),
        )
    )
)
def test_every_theme_stands_in_exactly_one_pane_in_the_order_given(marks):
    panes = four_panes((ASKS, WAITS), marks, ())
    placed = [one.theme for pane in Pane for one in panes.of(pane)]
    assert sorted(placed, key=lambda one: one.words) == [ASKS, WAITS]
    for pane in Pane:
        words = [one.theme.words for one in panes.of(pane)]
        assert words == sorted(words)
    for one in (*panes.of(Pane.OPEN), *panes.of(Pane.NEW_TO_ME)):
        days = {m.happened_on for m in marks if m.theme == one.theme.key and m.side is Side.OTHERS}
        assert len(one.notes) >= 2
        assert len(days) >= 2


# Two readings


def reading(name, day=DAY, themes=("waits",), ties=(), who=""):
    return Reading(
        entry=EntryId(name),
        on=day,
        who=who,
        words=name,
        themes=frozenset(FieldKey(one) for one in themes),
        ties=frozenset(EntryId(one) for one in ties),
    )


def test_two_readings_of_the_same_day_and_theme_stand_beside_each_other():
    mine, theirs = reading("mine"), reading("note", who="Ben")
    assert contrasts([mine], [theirs]) == (Contrast(mine=mine, theirs=theirs, theme="waits"),)


@pytest.mark.parametrize(
    "mine",
    [reading("mine", themes=("asks",)), reading("mine", day=DAY + timedelta(days=1))],
)
def test_another_theme_or_another_day_is_no_contrast(mine):
    assert contrasts([mine], [reading("note")]) == ()


@pytest.mark.parametrize(
    ("mine", "note"),
    [
        (reading("mine", day=DAY + timedelta(days=3), ties=("note",)), reading("note")),
        (reading("mine", day=DAY + timedelta(days=3)), reading("note", ties=("mine",))),
    ],
)
def test_a_tie_counts_before_the_day(mine, note):
    found = contrasts([reading("other"), mine], [note])
    assert [one.mine.entry for one in found] == ["mine"]


def test_the_newest_moment_comes_first():
    later = DAY + timedelta(days=2)
    found = contrasts(
        [reading("a"), reading("b", day=later)], [reading("m"), reading("n", day=later)]
    )
    assert [one.theirs.entry for one in found] == ["n", "m"]


def test_a_reading_is_taken_from_an_entry():
    other = entry()
    note = entry(
        author=BEN,
        content=Feedback(observation=Markdown("You **waited**."), goal=other.id),
        links=(Link(target=entry().id),),
    )
    found = reading_of(note, "Ben", frozenset({WAITS.key}), ME)
    assert (found.who, found.words, found.entry) == ("Ben", "You waited.", note.id)
    assert found.ties == {other.id, note.links[0].target}


@pytest.mark.parametrize("person", [Person(name="H."), None])
def test_a_note_that_was_written_down_names_who_said_it(person):
    said = entry(content=Feedback(direction=Direction.RECEIVED, person=person))
    assert reading_of(said, "", frozenset(), ME).who == (person.name if person else "")
    assert reading_of(entry("Mine."), "", frozenset(), ME).who == ""
