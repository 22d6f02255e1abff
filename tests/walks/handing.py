"""Bundles as they go from hand to hand, and what exactly was in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from peerjournal.domain.sharing import default_fields
from peerjournal.operations import inquiring, receiving, sharing
from peerjournal.operations.sharing import ShareItem
from tests.walks.people import as_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from peerjournal.domain.entries import Entry
    from tests.walks.people import Someone


@dataclass(frozen=True)
class Delivery:
    """One bundle: who sent it, who took it in, and its entries as they were inside."""

    sender: Someone
    receivers: tuple[Someone, ...]
    items: tuple[Entry, ...]
    path: Path

    @property
    def words(self) -> str:
        """Everything that it carried."""
        return "\n".join(as_text(one) for one in self.items)

    @property
    def first(self) -> Entry:
        """The entry that was meant."""
        return self.items[0]


@dataclass
class Post:
    """Carries bundles and remembers every one."""

    folder: Path
    deliveries: list[Delivery] = field(default_factory=list)

    def hand(self, sender: Someone, to: Sequence[Someone], *items: Entry | ShareItem) -> Delivery:
        """Seal entries to people; each verifies the file and takes all of it in."""
        wanted = [one if isinstance(one, ShareItem) else ShareItem(entry=one.id) for one in items]
        preview = sharing.preview_share(sender.journal, wanted, [one.id for one in to])
        names = inquiring.names_to_catch(sender.journal)
        assert not inquiring.caught_in([one.as_sent for one in preview.items], names)
        out = self.folder / f"{len(self.deliveries)}.pjbundle"
        sharing.share(sender.journal, preview, out)
        found: tuple[Entry, ...] = ()
        for receiver in to:
            opened = receiving.preview_bundle(receiver.journal, out)
            assert opened.sender.id == sender.id
            found = tuple(one.entry for one in opened.items)
            # What the sender was shown is what is inside, to the letter.
            assert found == tuple(one.as_sent for one in preview.items)
            receiving.receive_bundle(receiver.journal, opened)
        self.deliveries.append(Delivery(sender, tuple(to), found, out))
        return self.deliveries[-1]

    def between(self, sender: Someone, receiver: Someone) -> str:
        """Return every word that ever went from one to the other."""
        return "\n".join(
            one.words
            for one in self.deliveries
            if one.sender is sender and receiver in one.receivers
        )

    def never_carried(self, sender: Someone) -> None:
        """Make sure that no sentence kept for oneself left, and that the search would find it."""
        assert sender.secrets
        own = sender.whole_journal()
        sent = "\n".join(one.words for one in self.deliveries if one.sender is sender)
        for sentence in sender.secrets:
            assert sentence in own, f"not kept: {sentence}"
            assert sentence not in sent, f"left: {sentence}"


def holds_nothing_of(holder: Someone, sentences: Sequence[str]) -> None:
    """Make sure that none of these sentences is anywhere in somebody's file."""
    everything = holder.whole_journal()
    for sentence in sentences:
        assert sentence not in everything, f"{holder.name} holds: {sentence}"


def ticked(entry: Entry, *names: str) -> ShareItem:
    """Share only these parts of an entry."""
    return ShareItem(entry=entry.id, fields=frozenset(names))


def also(entry: Entry, *names: str) -> ShareItem:
    """Share the usual parts of an entry and these beside them."""
    return ShareItem(entry=entry.id, fields=default_fields(entry) | set(names))
