"""The circle of support: kept in the journal, never exported, undone in one step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from peerjournal.coaching import insight_support, insight_turns
from peerjournal.domain import clock
from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.entries import Kind
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.domain.identifiers import new_entry_id
from peerjournal.domain.listing import Filter, Whose
from peerjournal.domain.session import Session
from peerjournal.domain.support import Move, Ring, SupportCircle, Supporter
from peerjournal.operations import journal as journals
from peerjournal.operations import peers as peer_operations
from peerjournal.operations import sharing
from peerjournal.vault import entries, peers, spans
from peerjournal.vault.connection import reading

if TYPE_CHECKING:
    from peerjournal.coaching.insight_support import Contact
    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.domain.peers import Peer
    from peerjournal.operations.journal import Journal

_NAME = "support"
_LOOK_BACK = timedelta(days=3 * 366)


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportView:
    """Everybody in the circle, when we last met, and whose card is here besides."""

    circle: SupportCircle
    contacts: tuple[Contact, ...] = ()
    others: tuple[Peer, ...] = ()
    today: date


def support_circle(journal: Journal) -> SupportCircle:
    """Return the circle as it is kept."""
    text = journals.note(journal, _NAME)
    if not text:
        return SupportCircle()
    try:
        return from_json(SupportCircle, text)
    except InvalidEntryError:
        # A later version may have written what this one cannot read; it stays as it is.
        return SupportCircle()


def keep_support(journal: Journal, circle: SupportCircle) -> None:
    """Keep the circle, in the place of the one before."""
    journals.put_note(journal, _NAME, to_json(circle))


def with_somebody(
    circle: SupportCircle, name: str, ring: Ring, identity: IdentityId | None = None
) -> SupportCircle:
    """Put somebody into a ring from today on; whoever was here before comes back."""
    today = clock.today()
    called = " ".join(name.split())
    known = insight_support.known_as(circle, called, identity)
    if known is None:
        move = Move(on=today, ring=ring)
        key = new_entry_id(clock.now())
        known = Supporter(key=key, name=called, identity=identity, moves=(move,))
    return insight_support.with_person(circle, insight_support.moved(known, ring, today))


def support_view(journal: Journal) -> SupportView:
    """Return the circle with the last contacts that the journal tells of."""
    today = clock.today()
    circle = support_circle(journal)
    known = _known_contacts(journal, today)
    inside = {one.identity for one in insight_support.present(circle, today)}
    return SupportView(
        circle=circle,
        contacts=insight_support.contacts(circle, known, today),
        others=tuple(one for one in peer_operations.all_peers(journal) if one.id not in inside),
        today=today,
    )


def _known_contacts(journal: Journal, today: date) -> dict[str, date]:
    """Return the last day of a session or an exchange, by identity and by name."""
    last: dict[str, date] = {}

    def seen(who: str, day: date) -> None:
        last[who] = max(day, last.get(who, day))

    with reading(journal.vault) as c:
        sessions = spans.entries_between(c, (Kind.SESSION,), today - _LOOK_BACK, today)
        for peer in peers.peers(c):
            theirs = Filter(peer=peer.id, whose=Whose.PEERS, until=today)
            for line in entries.page_of_entries(c, theirs, None, 1).lines:
                seen(peer.id, line.happened_on)
    for entry in sessions:
        if isinstance(entry.content, Session) and insight_turns.is_held(entry.content):
            for person in entry.content.participants:
                seen(person.identity or person.name, entry.happened_on)
                seen(person.name, entry.happened_on)
    for bundle in sharing.sent_bundles(journal):
        for recipient in bundle.recipients:
            seen(recipient, bundle.sent_at.astimezone().date())
    return last
