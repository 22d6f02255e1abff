"""Who has waited for the case, what came up, and which chairs were not sat in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from peerjournal.coaching import formats
from peerjournal.coaching.insight_turns import (
    Chair,
    is_held,
    purposes,
    role_key,
    skills,
    topics,
    untried,
    waits,
)
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import EntryId, FieldKey
from peerjournal.domain.people import Person
from peerjournal.domain.session import FloorTime, Session
from tests.vaults import BEN, ME, entry

DAY = date(2025, 3, 1)
END = datetime(2025, 3, 1, 12, tzinfo=UTC)


def held(format_key, people, days=0, author=ME, is_held=True):
    present = tuple(
        Person(name=name, identity=ME if name == "Ana" else None, role=role)
        for name, role in people.items()
    )
    content = Session(
        format=FieldKey(format_key), participants=present, ended_at=END if is_held else None
    )
    return entry(content=content, author=author, happened_on=DAY + timedelta(days=days))


def test_whoever_has_waited_longest_comes_first():
    first = held("peer-case", {"Ana": "Case-giver", "Ben": "Guide", "Celia": "Consultants"})
    second = held("peer-case", {"Ana": "Guide", "Ben": "Case-giver", "Celia": ""}, days=7)
    found = waits([second, first], ME, "Ana")
    assert [(one.name, one.since, one.has_had) for one in found] == [
        ("", DAY, True),
        ("Celia", DAY, False),
        ("Ben", DAY + timedelta(days=7), True),
    ]
    assert found[1].entry == first.id


def test_where_nobody_holds_the_case_alone_everybody_had_a_turn():
    one = held("peer-hour", {"Ana": "spoke first", "Ben": ""})
    assert [(wait.name, wait.has_had) for wait in waits([one], ME, "Ana")] == [
        ("", True),
        ("Ben", True),
    ]


def test_sessions_that_were_not_held_or_not_mine_tell_nothing():
    planned = held("peer-hour", {"Ana": "", "Ben": ""}, is_held=False)
    theirs = held("peer-hour", {"Ana": "", "Ben": ""}, author=BEN)
    assert waits([planned, theirs, entry()], ME, "Ana") == ()
    assert is_held(Session(floor=(FloorTime(name="Ana", actual_seconds=5),)))


@pytest.mark.parametrize(
    ("format_key", "words", "key"),
    [
        ("peer-case", "Case-giver", "case-giver"),
        ("peer-case", " case-GIVER ", "case-giver"),
        ("own-format", "Scribe", "scribe"),
        ("peer-case", "spoke first", ""),
        ("peer-case", "", ""),
    ],
)
def test_a_role_is_known_by_what_it_was_called(format_key, words, key):
    assert role_key(format_key, words) == key


def test_a_role_is_known_by_its_german_name_too():
    german = next(one for one in formats.load("de") if one.key == "peer-case")
    name = next(role.name for role in german.roles if role.key == "case-giver")
    assert role_key("peer-case", name) == "case-giver"


def test_the_purposes_of_my_sessions_come_from_their_formats():
    hour, own = held("peer-hour", {"Ana": ""}), held("own-1", {"Ana": ""})
    found = {one.key: one.entries for one in purposes([hour, own], ME, "en")}
    assert len(found) == 6
    assert found["reflect"] == (hour.id,)
    assert found["teach-one-another"] == ()


def test_the_skills_of_my_aims_are_the_twelve_or_my_own():
    names = {"listening": "Listening", "planning": "Planning"}
    some = [
        entry(content=Goal(skill="listening")),
        entry(content=Goal(skill="LISTENING")),
        entry(content=Goal(skill="Carpentry")),
        entry(content=Goal()),
        entry(content=Goal(skill="planning"), author=BEN),
    ]
    found = {one.name: one.entries for one in skills(some, ME, names)}
    assert found == {
        "Listening": (some[0].id, some[1].id),
        "Planning": (),
        "Carpentry": (some[2].id,),
    }


def test_chairs_and_formats_that_were_not_tried_are_told():
    some = [
        held("peer-case", {"Ana": "Guide", "Ben": "Case-giver"}),
        held("triad-rotation", {"Ana": "", "Ben": ""}),
        held("peer-case", {"Ana": "something else"}),
    ]
    found = untried(some, ME, "Ana")
    assert found.chairs == (Chair.SCRIBE, Chair.TIMEKEEPER)
    assert "peer-case" not in found.formats
    assert "peer-hour" in found.formats
    assert found.sessions == 3


def test_with_no_session_nothing_was_tried():
    assert untried([], ME, "Ana").chairs == tuple(Chair)


def test_topics_stand_by_when_they_came_up():
    tags = [
        ("Silence", date(2024, 12, 1), EntryId("a")),
        ("letting go", date(2025, 1, 5), EntryId("b")),
        ("silence", date(2025, 3, 1), EntryId("c")),
        ("old", date(2024, 1, 1), EntryId("d")),
        ("later", date(2025, 9, 1), EntryId("e")),
    ]
    found = topics(tags, date(2025, 1, 1), date(2025, 6, 1))
    assert [(one.tag, one.first, one.latest) for one in found] == [
        ("letting go", date(2025, 1, 5), date(2025, 1, 5)),
        ("silence", date(2024, 12, 1), date(2025, 3, 1)),
    ]
    assert found[1].entries == ("c", "a")
