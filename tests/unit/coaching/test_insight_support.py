"""The circle of support: who stood where when, and the three questions."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.coaching import insight_support as support
from peerjournal.coaching.insight_support import Ago
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.domain.support import Move, Ring, Support, SupportCircle, Supporter
from tests.vaults import BEN, CLEO

DAY = date(2025, 3, 1)
LATER = DAY + timedelta(days=30)


def person(name="Ben", ring=Ring.CLOSE, on=DAY, **changes):
    return Supporter(key=name.lower(), name=name, moves=(Move(on=on, ring=ring),), **changes)


def test_somebody_stands_where_they_were_put_last():
    ben = support.moved(person(), Ring.FAR, LATER)
    assert support.ring_on(ben, DAY - timedelta(days=1)) is Ring.AWAY
    assert support.ring_on(ben, DAY) is Ring.CLOSE
    assert support.ring_on(ben, LATER) is Ring.FAR


def test_moving_there_and_back_on_one_day_leaves_nothing_behind():
    ben = person()
    away = support.moved(ben, Ring.AWAY, LATER)
    assert support.moved(away, Ring.CLOSE, LATER) == ben
    assert support.moved(ben, Ring.CLOSE, LATER) == ben
    assert support.moved(ben, Ring.FURTHER, DAY).moves == (Move(on=DAY, ring=Ring.FURTHER),)


def test_rings_list_people_by_the_alphabet():
    circle = SupportCircle(
        people=(person("zoe"), person("Ben"), person("Cleo", Ring.FAR), person("Gone", Ring.AWAY))
    )
    assert [one.name for one in support.people_in(circle, Ring.CLOSE, DAY)] == ["Ben", "zoe"]
    assert [one.name for one in support.present(circle, DAY)] == ["Ben", "Cleo", "zoe"]


def test_a_person_is_put_into_the_place_of_the_same_key():
    circle = support.with_person(SupportCircle(), person())
    other = person(gives=(Support.EARS,))
    assert support.with_person(circle, other).people == (other,)
    both = support.with_person(circle, person("Cleo"))
    assert support.without_person(both, "ben").people == (person("Cleo"),)
    assert support.with_person(both, other).people == (other, person("Cleo"))


@pytest.mark.parametrize(
    ("name", "identity", "found"),
    [("other", BEN, "ben"), ("cleo", None, "cleo"), ("ben", None, None), ("cleo", CLEO, None)],
)
def test_somebody_is_known_by_their_card_or_else_by_name(name, identity, found):
    circle = SupportCircle(people=(person("Ben", identity=BEN), person("Cleo")))
    known = support.known_as(circle, name, identity)
    assert (known.key if known else None) == found


def test_the_three_questions_have_answers():
    ben = person(gives=(Support.EARS, Support.DOORS), gets=(Support.IDEAS,))
    cleo = person("Cleo", thanked_on=DAY, gives=(Support.COURAGE,))
    dora = person("Dora")
    circle = SupportCircle(people=(ben, cleo, dora))
    assert set(support.nobody_beside(circle, DAY)) == set(Support) - {
        Support.EARS,
        Support.DOORS,
        Support.COURAGE,
    }
    assert support.not_thanked(circle, DAY) == (ben,)
    known = {BEN: LATER, "Ben": DAY - timedelta(days=10), "Cleo": DAY - timedelta(days=200)}
    found = support.contacts(circle, known, DAY)
    assert [(one.person.name, one.on) for one in found] == [
        ("Ben", DAY - timedelta(days=10)),
        ("Cleo", DAY - timedelta(days=200)),
        ("Dora", None),
    ]
    assert [one.person.name for one in support.to_renew(found, DAY)] == ["Cleo", "Dora"]


def test_what_i_noted_counts_as_contact_too():
    circle = SupportCircle(people=(person(seen_on=DAY, identity=BEN),))
    (contact,) = support.contacts(circle, {BEN: DAY - timedelta(days=3)}, LATER)
    assert contact.on == DAY


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, Ago.THIS_WEEK),
        (7, Ago.THIS_WEEK),
        (8, Ago.THIS_MONTH),
        (60, Ago.A_FEW_MONTHS),
        (200, Ago.THIS_YEAR),
        (400, Ago.LONGER),
    ],
)
def test_contact_is_told_in_words(days, words):
    assert support.ago(DAY - timedelta(days=days), DAY) is words
    assert support.ago(None, DAY) is Ago.NEVER


def test_the_circle_turned_on_the_days_somebody_moved():
    circle = SupportCircle(people=(support.moved(person(), Ring.FAR, LATER), person("Cleo")))
    assert support.turning_days(circle) == (DAY, LATER)


def test_a_person_has_a_name_and_stands_somewhere():
    with pytest.raises(InvalidEntryError):
        Supporter(key="a", name="Ben", moves=())
    with pytest.raises(InvalidEntryError):
        person(" ")


@given(st.lists(st.tuples(st.sampled_from(Ring), st.integers(0, 40)), max_size=12))
def test_after_any_moves_somebody_stands_where_the_last_one_put_them(moves):
    ben = person()
    for ring, days in moves:
        day = DAY + timedelta(days=days)
        ben = support.moved(ben, ring, day)
        assert support.ring_on(ben, day) is ring
        assert [one.on for one in ben.moves] == sorted({one.on for one in ben.moves})
