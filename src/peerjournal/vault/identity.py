"""The journal's own identity: the public half is for everybody, the private stays here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.identifiers import IdentityId
from peerjournal.domain.peers import Me

if TYPE_CHECKING:
    from peerjournal.vault.driver import Connection


def put_me(c: Connection, me: Me, private_bytes: bytes) -> None:
    """Store who the journal's owner is, in the place of what was known before."""
    c.execute(
        "INSERT INTO identity (one, id, name, card, private_keys) VALUES (1, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET id = excluded.id, name = excluded.name,"
        " card = excluded.card, private_keys = excluded.private_keys",
        (me.id, me.name, me.card, private_bytes),
    )


def has_me(c: Connection) -> bool:
    """Tell whether an identity was stored; a kill right after creating a journal leaves none."""
    return c.execute("SELECT 1 FROM identity").fetchone() is not None


def me(c: Connection) -> Me:
    """Return the journal's owner, who has to be stored."""
    identity, name, card = c.execute("SELECT id, name, card FROM identity").fetchone()
    return Me(id=IdentityId(identity), name=name, card=card)


def private_key_bytes(c: Connection) -> bytes:
    """Return the private half of the identity, which has to be stored."""
    return bytes(c.execute("SELECT private_keys FROM identity").fetchone()[0])
