"""The circle of support: people in rings of my choosing, and what we are to each other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from peerjournal.domain.errors import InvalidEntryError, Reason
from peerjournal.domain.identifiers import IdentityId
from peerjournal.domain.peers import check_name


class Ring(StrEnum):
    """How near somebody stands, in my own eyes; AWAY is out of the circle from then on."""

    CLOSE = "close"
    FURTHER = "further"
    FAR = "far"
    AWAY = "away"


class Support(StrEnum):
    """The kinds of support; DOORS are introductions."""

    EARS = "ears"
    IDEAS = "ideas"
    KNOW_HOW = "know_how"
    COURAGE = "courage"
    CANDOUR = "candour"
    COMPANY = "company"
    DOORS = "doors"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The day from which somebody stands in a ring."""

    on: date
    ring: Ring


@dataclass(frozen=True, slots=True, kw_only=True)
class Supporter:
    """Somebody in my circle.

    Attributes:
        key: stays when the name changes.
        identity: of somebody whose card is here.
        moves: where they stood when, the earliest first; never empty.
        gives: what they give me.
        gets: what I give them.
        seen_on: the last contact that I noted myself.
        thanked_on: when I last thanked them.

    """

    key: str
    name: str
    identity: IdentityId | None = None
    moves: tuple[Move, ...]
    gives: tuple[Support, ...] = ()
    gets: tuple[Support, ...] = ()
    seen_on: date | None = None
    thanked_on: date | None = None

    def __post_init__(self) -> None:
        check_name(self.name)
        if not self.moves:
            raise InvalidEntryError("supporter.moves", Reason.EMPTY)


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportCircle:
    """Everybody I can turn to, and could."""

    people: tuple[Supporter, ...] = ()
