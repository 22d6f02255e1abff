"""What travels between two peers, and what the ledger tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from peerjournal.domain.entries import Entry, Kind
from peerjournal.domain.identifiers import BundleId, EntryId, IdentityId


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a bundle says of itself; all of it is signed.

    Attributes:
        number: counts the sender's bundles up from 1, so that late ones are recognised.
        recipients: every journal it is sealed to.

    """

    id: BundleId
    number: int
    sender: IdentityId
    sender_name: str
    sent_at: datetime
    recipients: tuple[IdentityId, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """The author's visible request to regard an entry as withdrawn."""

    entry: EntryId
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What decides which of two versions of an entry is newer.

    First the author's revision, then the running number of the bundle that brought it: the same
    revision may travel twice, with other fields ticked.
    """

    revision: int
    number: int

    def is_newer_than(self, other: Version) -> bool:
        """Whether this version takes the other's place."""
        return (self.revision, self.number) > (other.revision, other.number)


class ItemState(StrEnum):
    """What a received item is to this journal."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    OLDER = "older"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedItem:
    """One line of a bundle's preview.

    Attributes:
        entry: as it came; none for a withdrawal of an entry that is not here.
        before: what this journal holds of it now.

    """

    entry_id: EntryId
    state: ItemState
    entry: Entry | None
    before: Entry | None


class BundleState(StrEnum):
    """What became of a received bundle."""

    RECEIVED = "received"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedBundleLine:
    """A received bundle in the ledger.

    Attributes:
        accepted: how many of its items were accepted.
        left: how many were left for later.

    """

    id: BundleId
    number: int
    sender: IdentityId
    sender_name: str
    sent_at: datetime
    received_at: datetime
    state: BundleState
    accepted: int
    left: int
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedEntryLine:
    """One entry in a bundle that was sent."""

    entry: EntryId
    title: str
    kind: Kind
    revision: int
    fields: tuple[str, ...]
    is_withdrawal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SentBundleLine:
    """A bundle that was sent, in the ledger."""

    id: BundleId
    number: int
    sent_at: datetime
    recipients: tuple[IdentityId, ...]
    recipient_names: tuple[str, ...]
    entries: tuple[SharedEntryLine, ...]
