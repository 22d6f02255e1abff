"""What of an entry a peer holds already, word for word, so that sharing it again keeps it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.errors import EntryNotFoundError
from peerjournal.domain.sharing import default_fields, shared_view
from peerjournal.vault import entries, ledger

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.domain.peers import Peer
    from peerjournal.vault.driver import Connection


def usual_parts(c: Connection, entry: Entry, peers: Iterable[Peer]) -> frozenset[str]:
    """Return what is ticked at first: the usual parts, and what all of these peers hold already.

    Else sharing an entry once more would take from them what was handed over before. A part that
    was written in since does not go along unless it is ticked again.
    """
    held = [_held(c, entry, one.id) for one in peers]
    common = held[0].intersection(*held[1:]) if held else frozenset[str]()
    return default_fields(entry) | common


def _held(c: Connection, entry: Entry, peer: IdentityId) -> frozenset[str]:
    line = ledger.last_sent(c, entry.id, peer)
    if line is None:
        return frozenset()
    try:
        sent = (
            entry
            if line.revision == entry.revision
            else entries.read_revision(c, entry.id, line.revision)
        )
    except EntryNotFoundError:
        return frozenset()
    return frozenset(part for part in line.fields if _reads_alike(sent, entry, part))


def _reads_alike(one: Entry, other: Entry, part: str) -> bool:
    a, b = (shared_view(each, {part}) for each in (one, other))
    return (a.content, a.tags, a.attachments) == (b.content, b.tags, b.attachments)
