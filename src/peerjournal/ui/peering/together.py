"""What a page tells of a pair or a circle; read on the journal's own thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from peerjournal.domain.accepting import Wording
from peerjournal.domain.bonds import Bond
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.peers import Standing
from peerjournal.domain.people import Person
from peerjournal.domain.request import Request
from peerjournal.operations import (
    agreements,
    bonds,
    conversing,
    handing,
    meetings,
    peers,
    reading,
    writing,
)
from peerjournal.operations.agreements import NOTHING_AGREED, Agreed

if TYPE_CHECKING:
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.domain.listing import EntryLine
    from peerjournal.domain.peers import Circle
    from peerjournal.operations.conversing import Promise
    from peerjournal.operations.journal import Journal
    from peerjournal.operations.meetings import LastTurn


_NO_BOND = Bond()


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """How a pair or a circle stands.

    Attributes:
        people: who belongs to it besides oneself.
        promises: commitments that were told between them and are open.
        meetings: the conversations they held, the newest first.
        turns: who has waited longest for the case; for a circle alone.
        waiting: entries of mine that name them and were not sent.
        outgrown: what a circle agreed while it had other members, where nothing newer is agreed.

    """

    standing: Standing = Standing.PROPOSED
    bond: Bond = _NO_BOND
    agreed: Agreed = NOTHING_AGREED
    people: tuple[Person, ...] = ()
    promises: tuple[Promise, ...] = ()
    meetings: tuple[EntryLine, ...] = field(default=(), repr=False)
    turns: tuple[LastTurn, ...] = ()
    waiting: tuple[EntryId, ...] = ()
    outgrown: Wording | None = None


def pair_together(journal: Journal, identity: IdentityId) -> Together:
    """Return how a pair stands."""
    people = _people(journal, (identity,))
    held = meetings.meetings_with(journal, (identity,))
    promises = conversing.last_commitments(journal, people)
    return Together(
        standing=bonds.pair_standing(journal, identity),
        bond=bonds.bond_of(journal, identity),
        agreed=agreements.agreed_with(journal, (identity,)),
        people=people,
        promises=tuple(one for one in promises if one.commitment.outcome is None),
        meetings=reading.lines_of(journal, tuple(one.entry for one in held)),
        waiting=handing.waiting_for(journal, identity),
    )


def circle_together(journal: Journal, circle: Circle) -> Together:
    """Return how a circle stands."""
    people = circle.people({one.id: one.name for one in peers.all_peers(journal)})
    held = meetings.meetings_among(journal, people)
    agreed = agreements.agreed_with_people(journal, people)
    return Together(
        standing=bonds.circle_standing(journal, circle),
        bond=bonds.bond_of(journal, circle.id),
        agreed=agreed,
        people=people,
        meetings=reading.lines_of(journal, tuple(one.entry for one in held)),
        turns=meetings.waiting_for_the_case(journal, people),
        outgrown=agreements.outgrown_by(journal, people) if agreed == NOTHING_AGREED else None,
    )


def _people(journal: Journal, several: tuple[IdentityId, ...]) -> tuple[Person, ...]:
    return tuple(
        Person(name=one.name, identity=one.id)
        for one in peers.all_peers(journal)
        if one.id in several
    )


def request_to(journal: Journal, people: tuple[Person, ...]) -> Entry:
    """Return a new request for feedback to these people, to be written in."""
    return writing.blank_entry(journal, Request(to=people))


def goodbye_to(journal: Journal, person: Person, words: Markdown) -> Entry:
    """Write a goodbye line down as thanks, so that it can be sent or printed."""
    thanks = Feedback(
        direction=Direction.GIVEN,
        person=person,
        structure=FieldKey("appreciation"),
        observation=words,
    )
    return writing.add_entry(journal, writing.blank_entry(journal, thanks))
