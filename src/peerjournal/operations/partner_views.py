"""Two people's shared lines side by side; nothing that either kept is among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from peerjournal.coaching import insight_partners
from peerjournal.domain.entries import Privacy
from peerjournal.domain.errors import EntryNotFoundError
from peerjournal.domain.listing import Filter, Whose
from peerjournal.domain.peers import Peer
from peerjournal.domain.sharing import shared_view
from peerjournal.operations import themes as theme_operations
from peerjournal.vault import entries, ledger, peers
from peerjournal.vault import themes as stored
from peerjournal.vault.connection import reading

if TYPE_CHECKING:
    from peerjournal.coaching.insight_partners import SideBySide
    from peerjournal.domain.bundles import SharedEntryLine
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

THEIRS_MOST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerView:
    """What two people shared, topic by topic.

    Attributes:
        peers: everybody to choose from, by name.
        peer: whose lines stand beside mine, none where nobody is there.

    """

    peers: tuple[Peer, ...] = ()
    peer: Peer | None = None
    topics: tuple[SideBySide, ...] = ()


def partner_view(journal: Journal, peer: IdentityId | None, language: str) -> PartnerView:
    """Return the topics about which both shared lines: with `peer`, or the first by name."""
    known = theme_operations.all_themes(journal, language)
    with reading(journal.vault) as c:
        everybody = peers.peers(c)
        chosen = next((one for one in everybody if one.id == peer), None)
        chosen = chosen or next(iter(everybody), None)
        if chosen is None:
            return PartnerView()
        mine, theirs = _as_sent(c, chosen.id), _received(c, chosen.id)
        on = {one.id: frozenset(stored.themes_on(c, one.id)) for one in (*mine, *theirs)}
        topics = insight_partners.side_by_side(mine, theirs, on, known)
        return PartnerView(peers=everybody, peer=chosen, topics=topics)


def _received(c: Connection, peer: IdentityId) -> tuple[Entry, ...]:
    wanted = Filter(peer=peer, whose=Whose.PEERS)
    lines = entries.page_of_entries(c, wanted, None, THEIRS_MOST).lines
    return tuple(
        entries.read_entry(c, one.id)
        for one in lines
        if one.author == peer and not one.is_withdrawn
    )


def _as_sent(c: Connection, peer: IdentityId) -> tuple[Entry, ...]:
    """Return my entries as that peer received them last; what I withdrew is left out."""
    newest: dict[EntryId, SharedEntryLine] = {}
    for bundle in ledger.sent_bundles(c):
        if peer in bundle.recipients:
            for item in bundle.entries:
                newest.setdefault(item.entry, item)
    sent = (one for one in newest.values() if not one.is_withdrawal)
    found = (_view(c, one, frozenset(newest)) for one in sent)
    return tuple(one for one in found if one is not None)


def _view(c: Connection, item: SharedEntryLine, known: frozenset[EntryId]) -> Entry | None:
    try:
        entry = entries.read_entry(c, item.entry)
        if entry.revision != item.revision:
            entry = entries.read_revision(c, item.entry, item.revision)
    except EntryNotFoundError:
        # Deleted here since; the other one has it still.
        return None
    if entry.privacy is Privacy.NEVER_SHARED:
        return None
    return shared_view(entry, frozenset(item.fields), known)
