"""What waits to be handed to a peer: written with them or for them, and not sent yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.accepting import is_same_person
from peerjournal.domain.agreement import Agreement, AgreementState
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.entries import Kind
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.listing import Filter, Whose
from peerjournal.domain.people import Person
from peerjournal.domain.request import Request
from peerjournal.domain.session import Session
from peerjournal.operations import meetings
from peerjournal.vault import entries, ledger
from peerjournal.vault.connection import reading

if TYPE_CHECKING:
    from peerjournal.domain.entries import Content
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.operations.journal import Journal

_KINDS = (Kind.SESSION, Kind.COMMITMENT, Kind.FEEDBACK, Kind.REQUEST, Kind.AGREEMENT)
# What is older was left out on purpose, or nobody misses it.
_READ_BACK = 40
_MOST = 10


def waiting_for(journal: Journal, peer: IdentityId) -> tuple[EntryId, ...]:
    """Return entries of mine that name a peer and were never sent to them, the newest first."""
    with reading(journal.vault) as c:
        named = meetings.people_of(c, (peer,))
        wanted = Filter(kinds=_KINDS, whose=Whose.MINE)
        found: list[EntryId] = []
        for line in entries.page_of_entries(c, wanted, None, _READ_BACK).lines:
            if line.is_never_shared or peer in ledger.shared_with(c, line.id):
                continue
            content = entries.read_entry(c, line.id).content
            if any(is_same_person(one, person) for one in _meant(content) for person in named):
                found.append(line.id)
    return tuple(found[:_MOST])


def _meant(content: Content) -> tuple[Person, ...]:
    """Return whom a content is for."""
    match content:
        case Session() if meetings.was_held(content):
            return content.participants
        case Commitment(witness=witness) if witness is not None:
            return (witness,)
        case Feedback(person=person, direction=Direction.GIVEN) if person is not None:
            return (person,)
        case Request(to=to):
            return to
        case Agreement() if content.state is not AgreementState.DRAFT:
            return tuple(Person(name=one.name, identity=one.identity) for one in content.members)
        case _:
            return ()
