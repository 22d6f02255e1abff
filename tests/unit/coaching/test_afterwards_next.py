"""How people mean to meet next: as this time, unless they say otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peerjournal.coaching import conversation as talks
from peerjournal.coaching import formats
from peerjournal.coaching.afterwards import next_format, next_minutes
from peerjournal.coaching.meeting import Meeting, lay_out, seats_for
from peerjournal.domain.identifiers import EntryId
from peerjournal.domain.people import Person


def held(key):
    one = formats.by_key(key)
    widened, talk = lay_out(one, seats_for(one, ("Ana", "Ben")))
    people = (Person(name="Ana"), Person(name="Ben"))
    assert isinstance(talk, talks.Conversation)
    return Meeting(entry=EntryId("e"), format=widened, talk=talk, people=people)


@pytest.mark.parametrize(
    ("key", "following"),
    [
        ("peer-hour", "peer-hour"),
        ("thinking-pair", "thinking-pair"),
        ("founding-conversation", "peer-hour"),
    ],
)
def test_the_next_one_is_like_this_one_unless_people_only_got_acquainted(key, following):
    one = held(key)
    assert next_format(one) == following
    assert next_minutes(one) == one.format.minutes


def test_what_was_chosen_for_the_next_one_counts_even_if_it_is_left_open():
    one = replace(held("peer-hour"), next_format="", next_minutes=45)
    assert (next_format(one), next_minutes(one)) == ("", 45)
