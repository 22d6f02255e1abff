"""Peers, circles, and oneself among them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from peerjournal.domain.errors import InvalidEntryError, Reason
from peerjournal.domain.fields import check_line
from peerjournal.domain.goal import Cadence
from peerjournal.domain.identifiers import CircleId, EntryId, IdentityId
from peerjournal.domain.people import Person

NAME_MOST = 100


class Standing(StrEnum):
    """Where a pair, or a circle, stands.

    The first two follow from what happened and are not stored: an agreement comes into force, a
    conversation is held. What is stored as active tells only that nobody rests or ends.
    """

    PROPOSED = "proposed"
    AGREED = "agreed"
    ACTIVE = "active"
    RESTING = "resting"
    CLOSING = "closing"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """The journal's own identity.

    Attributes:
        card: the bytes of my card, for giving to peers.

    """

    id: IdentityId
    name: str
    card: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A person whose card I hold.

    Attributes:
        name: what I call them; theirs at first.
        card: the card's bytes as received.
        verified_at: when the safety number was compared, or none.
        cadence: how often we meet.

    """

    id: IdentityId
    name: str
    card: bytes
    added_at: datetime
    verified_at: datetime | None = None
    cadence: Cadence = Cadence.NONE
    standing: Standing = Standing.ACTIVE

    def __post_init__(self) -> None:
        check_name(self.name)

    @property
    def is_verified(self) -> bool:
        """Whether the safety number was compared."""
        return self.verified_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """A named set of people with an agreement.

    Attributes:
        members: those whose card is here.
        names: those of whom only the name is known, as they have no journal of their own.

    """

    id: CircleId
    name: str
    members: tuple[IdentityId, ...] = ()
    agreement: EntryId | None = None
    names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        check_name(self.name)
        if len(set(self.members)) != len(self.members):
            raise InvalidEntryError("circle.members", Reason.REPEATED)
        for name in self.names:
            check_name(name)

    @property
    def size(self) -> int:
        """How many there are besides oneself."""
        return len(self.members) + len(self.names)

    def people(self, known: Mapping[IdentityId, str]) -> tuple[Person, ...]:
        """Return everybody in it; those who have a card as they are called here."""
        peers = (Person(name=known[one], identity=one) for one in self.members if one in known)
        return (*peers, *(Person(name=one) for one in self.names))


def check_name(name: str) -> None:
    """Refuse a name that is empty, too long or not a single line."""
    if not name.strip():
        raise InvalidEntryError("name", Reason.EMPTY)
    if len(name) > NAME_MOST:
        raise InvalidEntryError("name", Reason.TOO_LONG)
    check_line(name, "name")
