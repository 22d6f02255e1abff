"""What somebody wants to share, where it was decided before the share page opens."""

from __future__ import annotations

from dataclasses import dataclass

from peerjournal.domain.identifiers import IdentityId
from peerjournal.operations.sharing import ShareItem


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareWish:
    """Entries, their parts where others than the usual ones are meant, and for whom.

    Attributes:
        then: what is to be shared after that, each by itself, for it is for others.

    """

    items: tuple[ShareItem, ...]
    recipients: tuple[IdentityId, ...] = ()
    then: tuple[ShareWish, ...] = ()
