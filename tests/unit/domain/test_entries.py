"""Entries and their rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.domain import clock
from peerjournal.domain.bundles import Version
from peerjournal.domain.entries import (
    ATTACHMENT_MOST,
    CONTENT_TYPES,
    TAG_LENGTH_MOST,
    TAGS_MOST,
    Attachment,
    Kind,
    Link,
    LinkRole,
    clean_tags,
    content_from_plain,
    entry_from_plain,
    entry_to_plain,
    kind_of,
    revised,
)
from peerjournal.domain.errors import InvalidEntryError, Reason
from peerjournal.domain.fields import LINE_MOST, as_markdown, check_markdown, one_line
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import (
    BundleId,
    check_identifier,
    new_bundle_id,
    new_circle_id,
    new_entry_id,
)
from peerjournal.domain.listing import Counts, excerpt_of
from peerjournal.domain.peers import Circle, Peer
from peerjournal.domain.progress import no_progress


def _reason(change):
    with pytest.raises(InvalidEntryError) as refused:
        change()
    return refused.value.reason


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_content_and_knows_it(entry, kind):
    assert replace(entry, content=CONTENT_TYPES[kind]()).kind is kind


def test_a_revision_counts_from_one(entry):
    assert _reason(lambda: replace(entry, revision=0)) is Reason.OUT_OF_RANGE


def test_the_next_revision_counts_up_and_keeps_the_rest(entry):
    later = clock.now()
    again = revised(entry, later, Goal(skill="listening"))
    assert (again.revision, again.changed_at, again.id) == (2, later, entry.id)


@pytest.mark.parametrize(
    ("tags", "reason"),
    [
        (("",), Reason.EMPTY),
        ((" a",), Reason.WRONG_FORM),
        (("a", "A"), Reason.REPEATED),
        (("x" * (TAG_LENGTH_MOST + 1),), Reason.TOO_LONG),
        (tuple(str(n) for n in range(TAGS_MOST + 1)), Reason.TOO_MANY),
    ],
)
def test_tags_keep_their_rules(entry, tags, reason):
    assert _reason(lambda: replace(entry, tags=tags)) is reason


@given(st.lists(st.text()))
def test_cleaned_tags_are_always_allowed(tags):
    cleaned = clean_tags([one_line(tag) for tag in tags])
    assert len({tag.casefold() for tag in cleaned}) == len(cleaned)
    assert all(tag and len(tag) <= TAG_LENGTH_MOST for tag in cleaned)


def test_a_link_stands_once(entry):
    link = Link(target=entry.id, role=LinkRole.MENTIONS)
    assert _reason(lambda: replace(entry, links=(link, link))) is Reason.REPEATED


@pytest.mark.parametrize(
    ("digest", "size"),
    [("a" * 63, 1), ("A" * 64, 1), ("a" * 64, -1), ("a" * 64, ATTACHMENT_MOST + 1)],
)
def test_an_attachment_is_named_by_its_digest_and_bounded(digest, size):
    with pytest.raises(InvalidEntryError):
        Attachment(digest=digest, name="picture", media_type="image/png", size=size)


def test_an_unknown_kind_or_version_is_refused(entry):
    assert _reason(lambda: kind_of("novel")) is Reason.UNKNOWN
    plain = entry_to_plain(entry) | {"version": 99}
    assert _reason(lambda: entry_from_plain(plain)) is Reason.UNKNOWN
    assert _reason(lambda: content_from_plain(Kind.GOAL, {"skill": "\n"}))


def test_no_words_of_an_entry_stand_in_its_repr(entry):
    assert entry.title not in repr(entry)
    assert "Reflection" not in repr(entry)


@given(st.datetimes(min_value=datetime(1971, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_ids_follow_the_time_and_have_the_form_of_version_7(at):
    first, second = new_entry_id(at), new_entry_id(at)
    assert first != second
    assert first[:13] == second[:13]
    assert first[14] == "7"
    check_identifier(type(None), first, "id")
    check_identifier(BundleId, new_bundle_id(), "id")
    assert new_circle_id(at)[:13] == first[:13]


@given(st.text())
def test_text_from_outside_becomes_a_line_and_markdown_that_are_allowed(text):
    assert len(one_line(text)) <= LINE_MOST
    check_markdown(as_markdown(text), "text")


def test_line_ends_of_every_system_become_one():
    assert as_markdown("a\r\nb\rc\x00") == "a\nb\nc"
    assert as_markdown("plain") == "plain"


@given(st.text(max_size=2000))
def test_an_excerpt_is_one_short_line(text):
    excerpt = excerpt_of(text)
    assert len(excerpt) <= 200
    assert excerpt == " ".join(excerpt.split())


def test_a_newer_version_is_of_a_higher_revision_or_came_later():
    assert Version(revision=2, number=1).is_newer_than(Version(revision=1, number=9))
    assert Version(revision=1, number=2).is_newer_than(Version(revision=1, number=1))
    assert not Version(revision=1, number=1).is_newer_than(Version(revision=1, number=1))


@pytest.mark.parametrize(
    ("name", "reason"),
    [(" ", Reason.EMPTY), ("x" * 101, Reason.TOO_LONG), ("a\nb", Reason.CONTROL_CHARACTERS)],
)
def test_names_keep_their_rules(name, reason):
    assert _reason(lambda: Peer(id="a" * 64, name=name, card=b"", added_at=clock.now())) is reason


def test_a_circle_has_each_member_once():
    assert _reason(lambda: Circle(id="x", name="Three", members=("a", "a"))) is Reason.REPEATED


def test_a_peer_is_verified_once_the_numbers_were_compared():
    peer = Peer(id="a" * 64, name="Amina", card=b"", added_at=clock.now())
    assert not peer.is_verified
    assert replace(peer, verified_at=clock.now()).is_verified


def test_counts_add_up():
    counts = Counts(by_kind={Kind.GOAL: 2, Kind.SESSION: 3}, from_peers=1, in_trash=4, inbox=0)
    assert counts.total == 5


def test_progress_to_nobody_is_silent():
    no_progress(1, 2)
    assert clock.today() == clock.now().date()
