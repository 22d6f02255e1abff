"""The circle of support over time: rings, kinds of support, and three questions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from peerjournal.domain.support import Move, Ring, Support, SupportCircle, Supporter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from peerjournal.domain.identifiers import IdentityId


def ring_on(person: Supporter, day: date) -> Ring:
    """Return where somebody stood on a day; out of the circle before the first move."""
    before = [move.ring for move in person.moves if move.on <= day]
    return before[-1] if before else Ring.AWAY


def people_in(circle: SupportCircle, ring: Ring, day: date) -> tuple[Supporter, ...]:
    """Return who stood in a ring on a day, by the alphabet."""
    found = (one for one in circle.people if ring_on(one, day) is ring)
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def present(circle: SupportCircle, day: date) -> tuple[Supporter, ...]:
    """Return who was in the circle on a day, by the alphabet."""
    found = (one for one in circle.people if ring_on(one, day) is not Ring.AWAY)
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def moved(person: Supporter, ring: Ring, day: date) -> Supporter:
    """Put somebody into a ring from a day on; what came later or on that day gives way."""
    if ring_on(person, day) is ring:
        return person
    earlier = tuple(move for move in person.moves if move.on < day)
    if earlier and earlier[-1].ring is ring:
        # Moved there and back on one day: as if nothing had been.
        return replace(person, moves=earlier)
    return replace(person, moves=(*earlier, Move(on=day, ring=ring)))


def with_person(circle: SupportCircle, person: Supporter) -> SupportCircle:
    """Put somebody into the circle, in the place of the one with the same key."""
    if any(one.key == person.key for one in circle.people):
        kept = tuple(person if one.key == person.key else one for one in circle.people)
    else:
        kept = (*circle.people, person)
    return SupportCircle(people=kept)


def known_as(circle: SupportCircle, name: str, identity: IdentityId | None) -> Supporter | None:
    """Return who is or was in the circle with that card or, without one, under that name."""
    for one in circle.people:
        is_same_card = identity is not None and one.identity == identity
        if is_same_card or (one.identity is identity and one.name.casefold() == name.casefold()):
            return one
    return None


def without_person(circle: SupportCircle, key: str) -> SupportCircle:
    """Take somebody out as if they had never been in."""
    return SupportCircle(people=tuple(one for one in circle.people if one.key != key))


def nobody_beside(circle: SupportCircle, day: date) -> tuple[Support, ...]:
    """Return the kinds of support that nobody in the circle gives me."""
    given = {kind for one in present(circle, day) for kind in one.gives}
    return tuple(kind for kind in Support if kind not in given)


def not_thanked(circle: SupportCircle, day: date) -> tuple[Supporter, ...]:
    """Return those between whom and me support goes, and whom I have not thanked yet."""
    return tuple(
        one for one in present(circle, day) if (one.gets or one.gives) and one.thanked_on is None
    )


class Ago(StrEnum):
    """How long ago something was, in words."""

    NEVER = "never"
    THIS_WEEK = "this_week"
    THIS_MONTH = "this_month"
    A_FEW_MONTHS = "a_few_months"
    THIS_YEAR = "this_year"
    LONGER = "longer"


_UP_TO = (
    (7, Ago.THIS_WEEK),
    (31, Ago.THIS_MONTH),
    (120, Ago.A_FEW_MONTHS),
    (365, Ago.THIS_YEAR),
)


def ago(seen: date | None, today: date) -> Ago:
    """Return how long ago a day was, roughly."""
    if seen is None:
        return Ago.NEVER
    days = (today - seen).days
    return next((words for most, words in _UP_TO if days <= most), Ago.LONGER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """The last contact with somebody: what I noted, or what the journal tells."""

    person: Supporter
    on: date | None


def contacts(circle: SupportCircle, known: Mapping[str, date], today: date) -> tuple[Contact, ...]:
    """Return the last contact with everybody who is in the circle, by the alphabet.

    Args:
        circle: everybody.
        known: the last day that the journal tells of, by identity or name.
        today: nothing after it is contact yet.

    """
    return tuple(
        Contact(person=one, on=_last_contact(one, known, today)) for one in present(circle, today)
    )


def _last_contact(person: Supporter, known: Mapping[str, date], today: date) -> date | None:
    days = (person.seen_on, known.get(person.identity or ""), known.get(person.name))
    return max((day for day in days if day is not None and day <= today), default=None)


def to_renew(found: tuple[Contact, ...], today: date) -> tuple[Contact, ...]:
    """Return those whom I have not been in contact with for months, by the alphabet."""
    long_ago = {Ago.THIS_YEAR, Ago.LONGER, Ago.NEVER}
    return tuple(one for one in found if ago(one.on, today) in long_ago)


def turning_days(circle: SupportCircle) -> tuple[date, ...]:
    """Return the days on which somebody came, moved or went, the earliest first."""
    return tuple(sorted({move.on for one in circle.people for move in one.moves}))
