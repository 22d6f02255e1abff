"""Real journals to try things on."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.operations import peers, receiving, sharing, writing
from peerjournal.operations.journal import Journal, close_journal, create_journal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from peerjournal.domain.entries import Entry

PASSPHRASE = "four quiet words together"


@contextmanager
def new_journal(path: Path, name: str) -> Iterator[Journal]:
    """Yield a new journal and lock it at the end."""
    journal = create_journal(path, PASSPHRASE, name)
    try:
        yield journal
    finally:
        close_journal(journal)


def reflection(text: str) -> Reflection:
    """Return a blank page with a text on it."""
    return Reflection(sections=(Section(key=FieldKey("text"), text=Markdown(text)),))


def write(journal: Journal, title: str, text: str = "Some words.", **changes: object) -> Entry:
    """Write a reflection into a journal."""
    entry = replace(writing.blank_entry(journal, reflection(text)), title=title, **changes)
    return writing.add_entry(journal, entry)


@dataclass(frozen=True)
class Pair:
    """Two journals whose owners have each other's card, verified."""

    ana: Journal
    ben: Journal
    folder: Path

    def send(self, sender: Journal, *entries: Entry, name: str = "bundle") -> Path:
        """Share entries with the other one and return the file."""
        receiver = self.ben if sender is self.ana else self.ana
        out = self.folder / f"{name}.pjbundle"
        preview = sharing.preview_share(
            sender, [sharing.ShareItem(entry=one.id) for one in entries], [receiver.me.id]
        )
        sharing.share(sender, preview, out, replace=True)
        return out

    def receive(self, receiver: Journal, path: Path):
        """Accept everything in a bundle."""
        return receiving.receive_bundle(receiver, receiving.preview_bundle(receiver, path))


@contextmanager
def new_pair(folder: Path) -> Iterator[Pair]:
    """Yield two journals that know each other."""
    with (
        new_journal(folder / "ana.pjournal", "Ana") as ana,
        new_journal(folder / "ben.pjournal", "Ben") as ben,
    ):
        for one, other in ((ana, ben), (ben, ana)):
            peers.add_peer(one, peers.my_card(other))
            peers.verify_peer(one, other.me.id)
        yield Pair(ana, ben, folder)
