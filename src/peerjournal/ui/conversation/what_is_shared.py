"""What of a conversation goes to whom, where it is shared as soon as it is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.domain.session import Session
from peerjournal.operations.sharing import ShareItem
from peerjournal.ui.exchange.share_wish import ShareWish

if TYPE_CHECKING:
    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.operations.concluding import Kept


def wish_of(kept: Kept, me: IdentityId) -> ShareWish:
    """Return the session and the commitments that were told, for everybody who was there.

    Whoever gets words that were written down for them gets a file of their own.
    """
    content = kept.session.content
    people = content.participants if isinstance(content, Session) else ()
    peers = {
        seat: one.identity
        for seat, one in enumerate(people)
        if one.identity is not None and one.identity != me
    }
    told = tuple(ShareItem(entry=one) for one in kept.told)
    together = tuple(peer for seat, peer in peers.items() if seat not in kept.handed_to)
    wishes = [
        ShareWish(items=(ShareItem(entry=kept.session.id), *told), recipients=together),
        *(
            ShareWish(
                items=(ShareItem(entry=kept.session.id, fields=kept.parts_for(seat)), *told),
                recipients=(peer,),
            )
            for seat, peer in peers.items()
            if seat in kept.handed_to
        ),
    ]
    first, *others = wishes if together or len(wishes) == 1 else wishes[1:]
    return replace(first, then=tuple(others))
