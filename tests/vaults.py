"""Open journal files to try things on, and entries to put into them."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from peerjournal.domain.bundles import Manifest
from peerjournal.domain.entries import Entry
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey, IdentityId, new_bundle_id, new_entry_id
from peerjournal.domain.peers import Me, Peer
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.vault import entries, identity, peers
from peerjournal.vault.connection import close_vault, create_vault, writing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from peerjournal.vault.connection import Vault

PASSPHRASE = "four quiet words together"
ME = IdentityId("a" * 64)
BEN = IdentityId("b" * 64)
CLEO = IdentityId("c" * 64)
NOON = datetime(2025, 3, 1, 12, tzinfo=UTC)


@contextmanager
def new_vault(path: Path) -> Iterator[Vault]:
    """Yield a new journal whose owner is `ME` and who knows Ben and Cleo; lock it at the end."""
    vault = create_vault(path, PASSPHRASE, fill)
    try:
        yield vault
    finally:
        close_vault(vault)


def fill(c):
    """Put the owner and two peers into a new journal."""
    identity.put_me(c, Me(id=ME, name="Ana", card=b"card"), b"private")
    for peer, name in ((BEN, "Ben"), (CLEO, "Cleo")):
        peers.add_peer(c, Peer(id=peer, name=name, card=name.encode(), added_at=NOON))


def entry(text: str = "Some words.", **changes: object) -> Entry:
    """Return a reflection of mine; any part may be given."""
    blank = Entry(
        id=new_entry_id(NOON),
        author=ME,
        revision=1,
        title="A title",
        happened_on=date(2025, 3, 1),
        created_at=NOON,
        changed_at=NOON,
        content=Reflection(sections=(Section(key=FieldKey("text"), text=Markdown(text)),)),
    )
    return replace(blank, **changes)


def put(vault: Vault, *written: Entry) -> None:
    """Store entries."""
    with writing(vault) as c:
        for one in written:
            entries.insert_entry(c, one)


def manifest(number: int = 1, sender: IdentityId = BEN, **changes: object) -> Manifest:
    """Return what a bundle for me says of itself."""
    blank = Manifest(
        id=new_bundle_id(),
        number=number,
        sender=sender,
        sender_name="Ben",
        sent_at=NOON,
        recipients=(ME,),
    )
    return replace(blank, **changes)


def names_beside(path: Path) -> list[str]:
    """Return what lies in the folder of a journal, the folder of copies left out."""
    return sorted(one.name for one in path.parent.iterdir() if not one.is_dir())
