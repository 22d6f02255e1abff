"""What of a conversation goes to whom, where it is shared as soon as it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.session import Session
from peerjournal.operations.sharing import ShareItem
from peerjournal.ui.exchange.share_wish import ShareWish

if TYPE_CHECKING:
    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.operations.concluding import Kept


def wish_of(kept: Kept, me: IdentityId) -> ShareWish:
    """Return the session and the commitments that were told, for everybody who was there."""
    content = kept.session.content
    people = content.participants if isinstance(content, Session) else ()
    told = (ShareItem(entry=one) for one in kept.told)
    return ShareWish(
        items=(ShareItem(entry=kept.session.id, fields=kept.parts), *told),
        recipients=tuple(
            one.identity for one in people if one.identity is not None and one.identity != me
        ),
    )
