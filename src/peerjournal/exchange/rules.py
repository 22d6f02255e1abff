"""The rules of a bundle's items: the same for who writes one and for who reads one."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from peerjournal.domain.codec import check_value
from peerjournal.domain.entries import CONTENT_TYPES, Privacy
from peerjournal.domain.errors import (
    EntryNeverSharedError,
    InvalidEntryError,
    NotMyEntryError,
    Reason,
)
from peerjournal.domain.fields import Sharing

if TYPE_CHECKING:
    from peerjournal.domain.bundles import Withdrawal
    from peerjournal.domain.entries import Content, Entry
    from peerjournal.domain.identifiers import EntryId, IdentityId

ITEMS_MOST = 100_000


class ItemRules:
    """Admits the items of one bundle, one after the other.

    Raises, from each of its functions:
        NotMyEntryError: an entry is not the sender's own.
        EntryNeverSharedError: an entry, or a part of one, is private by construction.
        InvalidEntryError: any other rule is broken.

    """

    def __init__(self, sender: IdentityId) -> None:
        self._sender = sender
        self._items = 0
        self._seen: set[EntryId] = set()
        self._sizes: dict[str, int] = {}
        self._unclaimed: set[str] = set()

    def admit_entry(self, entry: Entry) -> None:
        """Admit an entry, all of whose attachments came before it."""
        if entry.author != self._sender:
            raise NotMyEntryError
        if entry.privacy is Privacy.NEVER_SHARED or _holds_never_shared(entry.content):
            raise EntryNeverSharedError(entry.title)
        self._admit(entry.id)
        for attachment in entry.attachments:
            if self._sizes.get(attachment.digest) != attachment.size:
                raise InvalidEntryError("attachments", Reason.UNKNOWN)
            self._unclaimed.discard(attachment.digest)

    def admit_withdrawal(self, withdrawal: Withdrawal) -> None:
        """Admit a withdrawal."""
        check_value(withdrawal, "withdrawal")
        self._admit(withdrawal.entry)

    def admit_attachment(self, digest: str, size: int) -> None:
        """Admit the bytes of an attachment, for an entry that follows."""
        if digest in self._sizes:
            raise InvalidEntryError("attachments.digest", Reason.REPEATED)
        self._sizes[digest] = size
        self._unclaimed.add(digest)
        self._count()

    def finish(self) -> None:
        """Refuse bytes that no entry names."""
        if self._unclaimed:
            raise InvalidEntryError("attachments.digest", Reason.UNKNOWN)

    def _admit(self, entry: EntryId) -> None:
        # Two records of one entry in one bundle would have no order between them.
        if entry in self._seen:
            raise InvalidEntryError("bundle.items", Reason.REPEATED)
        self._seen.add(entry)
        self._count()

    def _count(self) -> None:
        self._items += 1
        if self._items > ITEMS_MOST:
            raise InvalidEntryError("bundle.items", Reason.TOO_MANY)


_NEVER_SHARED = {
    kind: tuple(
        (one.name, one.default)
        for one in dataclasses.fields(kind)
        if one.metadata.get("sharing") is Sharing.NEVER
    )
    for kind in CONTENT_TYPES.values()
}


def _holds_never_shared(content: Content) -> bool:
    return any(getattr(content, name) != usual for name, usual in _NEVER_SHARED[type(content)])
