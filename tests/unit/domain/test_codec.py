"""Dataclasses to JSON and back."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.domain.codec import (
    as_object,
    check_value,
    from_json,
    from_plain,
    plain_from_json,
    plain_to_json,
    to_json,
    to_plain,
    words_of,
)
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.entries import (
    CONTENT_TYPES,
    Entry,
    Kind,
    body_text,
    content_from_plain,
    entry_from_plain,
    entry_to_plain,
)
from peerjournal.domain.errors import InvalidEntryError, Reason
from peerjournal.domain.fields import LINE_MOST, LIST_MOST, MARKDOWN_MOST, Markdown, later
from peerjournal.domain.goal import CheckIn, Goal
from peerjournal.domain.peers import Peer
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.domain.session import Session
from tests import strategies


@given(strategies.entries())
def test_an_entry_survives_the_way_through_json(entry):
    text = plain_to_json(entry_to_plain(entry))
    again = entry_from_plain(plain_from_json(text))
    assert again == entry
    assert plain_to_json(entry_to_plain(again)) == text


@given(strategies.contents)
def test_what_parses_serializes_to_the_same_text(content):
    assert to_json(from_json(type(content), to_json(content))) == to_json(content)


@given(strategies.entries())
def test_every_written_word_is_in_the_body_text(entry):
    body = body_text(entry)
    assert all(word in body for word in words_of(entry.content))


@pytest.mark.parametrize("kind", Kind)
def test_absent_fields_take_their_default(kind):
    assert content_from_plain(kind, {}) == CONTENT_TYPES[kind]()


@pytest.mark.parametrize(
    ("cls", "plain", "field", "reason"),
    [
        (Goal, {"nonsense": 1}, "content", Reason.UNKNOWN),
        (Goal, [], "content", Reason.WRONG_FORM),
        (Goal, {"why": 1}, "content.why", Reason.WRONG_FORM),
        (Goal, {"ladder": "steps"}, "content.ladder", Reason.WRONG_FORM),
        (Goal, {"ladder": ["a"] * (LIST_MOST + 1)}, "content.ladder", Reason.TOO_MANY),
        (Goal, {"state": "famous"}, "content.state", Reason.UNKNOWN),
        (Goal, {"horizon": "soon"}, "content.horizon", Reason.WRONG_FORM),
        (Goal, {"milestones": [{}]}, "content.milestones.0", Reason.EMPTY),
        (Commitment, {"size_minutes": True}, "content.size_minutes", Reason.WRONG_FORM),
        (Commitment, {"size_minutes": 1 << 53}, "content.size_minutes", Reason.OUT_OF_RANGE),
        (Commitment, {"size_minutes": -1}, "content.size_minutes", Reason.OUT_OF_RANGE),
        (Session, {"planned_at": "noon"}, "content.planned_at", Reason.WRONG_FORM),
    ],
)
def test_a_value_of_the_wrong_form_is_refused_with_its_path(cls, plain, field, reason):
    with pytest.raises(InvalidEntryError) as refused:
        from_plain(cls, plain)
    assert (refused.value.field, refused.value.reason) == (field, reason)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (Goal(skill="x" * (LINE_MOST + 1)), Reason.TOO_LONG),
        (Goal(skill="two\nlines"), Reason.CONTROL_CHARACTERS),
        (Goal(why=Markdown("a\x00b")), Reason.CONTROL_CHARACTERS),
        (Goal(why=Markdown("\ud800")), Reason.CONTROL_CHARACTERS),
        (Goal(why=Markdown("x" * (MARKDOWN_MOST + 1))), Reason.TOO_LONG),
        (Goal(ladder=("a",) * (LIST_MOST + 1)), Reason.TOO_MANY),
        (Commitment(goal="no id"), Reason.WRONG_FORM),
        (Commitment(size_minutes=1 << 60), Reason.OUT_OF_RANGE),
        (Reflection(sections=(Section(key="Upper Case"),)), Reason.WRONG_FORM),
    ],
)
def test_a_value_that_breaks_a_rule_is_refused(content, reason):
    with pytest.raises(InvalidEntryError) as refused:
        check_value(content)
    assert refused.value.reason is reason


def test_a_time_without_an_offset_is_refused():
    plain = to_plain(Session()) | {"planned_at": "2026-01-01T10:00:00"}
    with pytest.raises(InvalidEntryError):
        content_from_plain(Kind.SESSION, plain)


@pytest.mark.parametrize(
    "text", ['{"a":1,"a":2}', "{", "NaN", '{"a":Infinity}', "[" * 100_000, '"\\ud8"']
)
def test_json_that_readers_may_understand_differently_is_refused(text):
    with pytest.raises(InvalidEntryError):
        plain_from_json(text)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=5))
def test_no_plain_value_but_an_object_is_an_entry(plain):
    with pytest.raises(InvalidEntryError):
        entry_from_plain(plain)


@given(strategies.entries(), st.data())
def test_an_entry_with_a_foreign_value_is_refused_and_never_crashes(entry, data):
    plain = entry_to_plain(entry)
    name = data.draw(st.sampled_from(sorted(plain)))
    plain[name] = data.draw(st.sampled_from([None, 1, "x", [], {}, [1], {"a": 1}]))
    try:
        again = entry_from_plain(plain)
    except InvalidEntryError:
        return
    assert isinstance(again, Entry)


def test_the_scale_goes_from_0_to_10(today):
    assert CheckIn(on=today, scale=10).scale == 10
    for beyond in (-1, 11):
        with pytest.raises(InvalidEntryError):
            CheckIn(on=today, scale=beyond)


def test_an_object_is_told_from_other_values():
    assert as_object({"a": 1}, "x") == {"a": 1}
    with pytest.raises(InvalidEntryError):
        as_object([], "x")


def test_bytes_are_not_for_json():
    with pytest.raises(KeyError):
        to_plain(Peer(id="a" * 64, name="A", card=b"", added_at=None))


def test_json_keys_are_sorted_and_not_escaped():
    text = to_json(Goal(skill="Zuhören – gut"))
    assert "Zuhören – gut" in text
    assert list(json.loads(text)) == sorted(json.loads(text))


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class _Grown:
    first: str = ""
    second: str = later("")


def test_a_field_that_came_later_is_left_out_while_it_says_nothing():
    assert to_json(_Grown(first="a")) == '{"first":"a"}'
    assert from_json(_Grown, '{"first":"a"}') == _Grown(first="a")
    assert to_json(_Grown(second="b")) == '{"first":"","second":"b"}'
    assert from_json(_Grown, '{"first":"","second":"b"}') == _Grown(second="b")
