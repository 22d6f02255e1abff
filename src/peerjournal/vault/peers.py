"""Peers, whose cards I hold, and circles, which are named sets of them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from peerjournal.domain.errors import PeerExistsError, PeerInUseError, PeerNotFoundError
from peerjournal.domain.goal import Cadence
from peerjournal.domain.identifiers import CircleId, EntryId, IdentityId
from peerjournal.domain.peers import Circle, Peer, Standing

if TYPE_CHECKING:
    from peerjournal.vault.driver import Connection


def add_peer(c: Connection, peer: Peer) -> None:
    """Store a new peer.

    Raises:
        PeerExistsError: a peer of that identity is here.

    """
    if _row_of(c, peer.id) is not None:
        raise PeerExistsError(peer.name)
    c.execute(
        "INSERT INTO peers (id, name, card, added_at, verified_at, cadence, standing)"
        " VALUES (:id, :name, :card, :added_at, :verified_at, :cadence, :standing)",
        _values(peer),
    )


def peers(c: Connection) -> tuple[Peer, ...]:
    """Return all peers by name."""
    rows = c.execute(f"{_SELECT} ORDER BY name COLLATE NOCASE, id")
    return tuple(_peer(row) for row in rows)


def peer(c: Connection, peer_id: IdentityId) -> Peer:
    """Return one peer.

    Raises:
        PeerNotFoundError: nobody has that identity.

    """
    row = _row_of(c, peer_id)
    if row is None:
        raise PeerNotFoundError(peer_id)
    return _peer(row)


def update_peer(c: Connection, peer: Peer) -> None:
    """Store the new state of a peer.

    Raises:
        PeerNotFoundError: nobody has that identity.

    """
    if _row_of(c, peer.id) is None:
        raise PeerNotFoundError(peer.name)
    c.execute(
        "UPDATE peers SET name = :name, card = :card, added_at = :added_at,"
        " verified_at = :verified_at, cadence = :cadence, standing = :standing WHERE id = :id",
        _values(peer),
    )


def remove_peer(c: Connection, peer_id: IdentityId) -> None:
    """Forget a peer with whom nothing was exchanged, and take them out of every circle.

    Raises:
        PeerNotFoundError: nobody has that identity.
        PeerInUseError: something of theirs is kept here, or something was sent to them.

    """
    found = peer(c, peer_id)
    for table, column in _USES:
        used = c.execute(
            f"SELECT 1 FROM {table} WHERE {column} = ? LIMIT 1",  # noqa: S608
            (peer_id,),
        )
        if used.fetchone() is not None:
            raise PeerInUseError(found.name)
    c.execute("DELETE FROM circle_members WHERE peer = ?", (peer_id,))
    c.execute("DELETE FROM peers WHERE id = ?", (peer_id,))


def put_circle(c: Connection, circle: Circle) -> None:
    """Store a circle, in the place of its earlier state."""
    c.execute(
        "INSERT INTO circles (id, name, agreement) VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET name = excluded.name, agreement = excluded.agreement",
        (circle.id, circle.name, circle.agreement),
    )
    c.execute("DELETE FROM circle_members WHERE circle = ?", (circle.id,))
    c.executemany(
        "INSERT INTO circle_members (circle, place, peer) VALUES (?, ?, ?)",
        [(circle.id, place, member) for place, member in enumerate(circle.members)],
    )


def circles(c: Connection) -> tuple[Circle, ...]:
    """Return all circles by name."""
    rows = c.execute("SELECT id, name, agreement FROM circles ORDER BY name COLLATE NOCASE, id")
    return tuple(
        Circle(
            id=CircleId(circle),
            name=name,
            members=_members(c, circle),
            agreement=None if agreement is None else EntryId(agreement),
        )
        for circle, name, agreement in rows.fetchall()
    )


def remove_circle(c: Connection, circle_id: CircleId) -> None:
    """Forget a circle, if there is one; its members stay."""
    c.execute("DELETE FROM circles WHERE id = ?", (circle_id,))


_SELECT = "SELECT id, name, card, added_at, verified_at, cadence, standing FROM peers"
_USES = (
    ("received_bundles", "sender"),
    ("sent_recipients", "peer"),
)


def _row_of(c: Connection, peer_id: str) -> Any:  # noqa: ANN401 - a row or nothing
    return c.execute(f"{_SELECT} WHERE id = ?", (peer_id,)).fetchone()


def _values(peer: Peer) -> dict[str, object]:
    return {
        "id": peer.id,
        "name": peer.name,
        "card": peer.card,
        "added_at": peer.added_at.isoformat(),
        "verified_at": peer.verified_at and peer.verified_at.isoformat(),
        "cadence": peer.cadence.value,
        "standing": peer.standing.value,
    }


def _peer(row: Any) -> Peer:  # noqa: ANN401 - a row
    identity, name, card, added_at, verified_at, cadence, standing = row
    return Peer(
        id=IdentityId(identity),
        name=name,
        card=card,
        added_at=datetime.fromisoformat(added_at),
        verified_at=None if verified_at is None else datetime.fromisoformat(verified_at),
        cadence=Cadence(cadence),
        standing=Standing(standing),
    )


def _members(c: Connection, circle: str) -> tuple[IdentityId, ...]:
    rows = c.execute("SELECT peer FROM circle_members WHERE circle = ? ORDER BY place", (circle,))
    return tuple(IdentityId(row[0]) for row in rows)
