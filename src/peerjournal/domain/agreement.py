"""Agreement: what a pair or a circle promises each other; a promise, not a legal privilege."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from peerjournal.domain.fields import check_not_negative, later
from peerjournal.domain.goal import Cadence
from peerjournal.domain.identifiers import EntryId, IdentityId
from peerjournal.domain.sections import Section


class AgreementState(StrEnum):
    """Where an agreement stands."""

    DRAFT = "draft"
    OFFERED = "offered"
    ACCEPTED_BY_SOME = "accepted_by_some"
    IN_FORCE = "in_force"
    AMENDED = "amended"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One who promises. A date is written by the member's own hand, or noted by the writer."""

    name: str
    identity: IdentityId | None = None
    signed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """The clauses and who accepted them.

    Attributes:
        clauses: confidentiality, what may be shared on, rhythm, feedback, how it ends, ...
        cadence: how often the members meet.
        review_on: the day to look at this page again.
        accepts: the other member's agreement entry that this one accepts.
        version: counts the wordings that one has replaced the other.
        replaces: the wording in whose place this one comes once everybody has accepted it.

    """

    members: tuple[Member, ...] = ()
    clauses: tuple[Section, ...] = ()
    cadence: Cadence = Cadence.FORTNIGHTLY
    review_on: date | None = None
    state: AgreementState = AgreementState.DRAFT
    accepts: EntryId | None = None
    version: int = later(1)
    replaces: EntryId | None = later(None)

    def __post_init__(self) -> None:
        check_not_negative(self.version, "content.version")
