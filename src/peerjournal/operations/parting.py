"""End a pair, and keep the person in one's own circle of support where that was wished."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from peerjournal.coaching import insight_support
from peerjournal.domain import clock
from peerjournal.domain.support import Ring, SupportCircle
from peerjournal.operations import bonds, peers, support

if TYPE_CHECKING:
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.operations.bonds import Closed, Closing
    from peerjournal.operations.journal import Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class Parted:
    """A pair that ended, and all that is needed to take it back.

    Attributes:
        circle_before: the circle of support, where somebody came into it.

    """

    closed: Closed
    circle_before: SupportCircle | None = field(default=None, repr=False)

    @property
    def trashed(self) -> tuple[EntryId, ...]:
        """The entries that went into the trash."""
        return self.closed.trashed


def part(journal: Journal, peer: IdentityId, closing: Closing) -> Parted:
    """End a pair here; whoever stays a contact stands in the circle from today on."""
    closed = bonds.close_pair(journal, peer, closing)
    before = support.support_circle(journal)
    inside = {one.identity for one in insight_support.present(before, clock.today())}
    if not closing.is_contact or peer in inside:
        return Parted(closed=closed)
    name = peers.find_peer(journal, peer).name
    support.keep_support(journal, support.with_somebody(before, name, Ring.FURTHER, peer))
    return Parted(closed=closed, circle_before=before)


def undo_parting(journal: Journal, parted: Parted) -> None:
    """Take the end of a pair back, and the place in the circle with it."""
    bonds.undo_closing(journal, parted.closed)
    if parted.circle_before is not None:
        support.keep_support(journal, parted.circle_before)
