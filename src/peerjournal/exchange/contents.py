"""What a bundle holds: typed items to records of bytes and back, within strict limits."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from peerjournal.domain.bundles import Withdrawal
from peerjournal.domain.codec import (
    as_object,
    from_plain,
    plain_from_json,
    plain_to_json,
    to_json,
)
from peerjournal.domain.entries import (
    ATTACHMENT_MOST,
    CONTENT_VERSION,
    Entry,
    entry_from_plain,
    entry_to_plain,
)
from peerjournal.domain.errors import (
    BundleHostileError,
    BundleTooNewError,
    EntryNeverSharedError,
    InvalidEntryError,
    NotMyEntryError,
    Reason,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from peerjournal.exchange.compression import Inflated
    from peerjournal.exchange.rules import ItemRules

T = TypeVar("T")

RECORD_MOST = 16 * 1024 * 1024
PART_LENGTH = 64 * 1024

ENTRY = 1
WITHDRAWAL = 2
ATTACHMENT = 3
PART = 4

_HEAD_LENGTH = 1 + 4
_DIGEST_LENGTH = 32
_MOST = {
    ENTRY: RECORD_MOST,
    WITHDRAWAL: RECORD_MOST,
    ATTACHMENT: _DIGEST_LENGTH,
    PART: PART_LENGTH,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentBytes:
    """The bytes of an attachment that a later entry of the bundle names.

    Attributes:
        digest: SHA-256 of the bytes, hexadecimal; it is checked when the last were read.
        chunks: the bytes; to be read once, before the next item is asked for.

    """

    digest: str
    chunks: Iterable[bytes] = field(repr=False)


BundleItem = Entry | Withdrawal | AttachmentBytes


def encode_items(items: Iterable[BundleItem], rules: ItemRules) -> Iterator[bytes]:
    """Write items as records: one byte for the type, four for the length, then the body.

    Raises:
        NotMyEntryError, EntryNeverSharedError, InvalidEntryError: an item breaks a rule.

    """
    for item in items:
        if isinstance(item, Entry):
            rules.admit_entry(item)
            yield _record(ENTRY, plain_to_json(entry_to_plain(item)).encode())
        elif isinstance(item, Withdrawal):
            rules.admit_withdrawal(item)
            yield _record(WITHDRAWAL, to_json(item).encode())
        else:
            yield from _attachment_records(item, rules)
    rules.finish()


def decode_items(source: Inflated, rules: ItemRules) -> Iterator[BundleItem]:
    """Read items from records, one at a time.

    Raises:
        BundleHostileError: the records are malformed, or an item breaks a rule.
        BundleTooNewError: a later version wrote an entry.

    """
    return _refused(_decoded(_Records(source), rules))


def _record(kind: int, body: bytes) -> bytes:
    if len(body) > _MOST[kind]:
        raise InvalidEntryError("entry", Reason.TOO_LONG)
    return bytes([kind]) + len(body).to_bytes(4, "big") + body


def _attachment_records(item: AttachmentBytes, rules: ItemRules) -> Iterator[bytes]:
    digest = bytes.fromhex(item.digest)
    yield _record(ATTACHMENT, digest)
    written = hashlib.sha256()
    size = 0
    for part in _parts(item.chunks):
        written.update(part)
        size += len(part)
        yield _record(PART, part)
    if written.digest() != digest:
        raise InvalidEntryError("attachments.digest", Reason.WRONG_FORM)
    rules.admit_attachment(item.digest, size)


def _parts(chunks: Iterable[bytes]) -> Iterator[bytes]:
    waiting = bytearray()
    for chunk in chunks:
        waiting += chunk
        while len(waiting) >= PART_LENGTH:
            yield bytes(waiting[:PART_LENGTH])
            del waiting[:PART_LENGTH]
    if waiting:
        yield bytes(waiting)


class _Records:
    """Reads records, the kind of the next one first."""

    def __init__(self, source: Inflated) -> None:
        self._source = source
        self._kind: int | None = None
        self._length = 0

    def kind(self) -> int | None:
        """Return the kind of the next record, or none at the end."""
        if self._kind is None and not self._source.is_at_end():
            head = self._source.take(_HEAD_LENGTH)
            self._kind, self._length = head[0], int.from_bytes(head[1:], "big")
            if self._length > _MOST.get(self._kind, -1):
                raise InvalidEntryError("bundle.items", Reason.TOO_LONG)
        return self._kind

    def body(self) -> bytes:
        """Return the body of the next record and go on to the one after it."""
        self._kind = None
        return self._source.take(self._length)


def _decoded(records: _Records, rules: ItemRules) -> Iterator[BundleItem]:
    while (kind := records.kind()) is not None:
        if kind == ENTRY:
            entry = _entry(records.body())
            rules.admit_entry(entry)
            yield entry
        elif kind == WITHDRAWAL:
            withdrawal = _withdrawal(records.body())
            rules.admit_withdrawal(withdrawal)
            yield withdrawal
        elif kind == ATTACHMENT:
            yield from _attachment(records, rules)
        else:
            raise InvalidEntryError("bundle.items", Reason.UNKNOWN)
    rules.finish()


def _attachment(records: _Records, rules: ItemRules) -> Iterator[AttachmentBytes]:
    digest = records.body()
    chunks = _refused(_attachment_parts(records, digest, rules))
    yield AttachmentBytes(digest=digest.hex(), chunks=chunks)
    # What the receiver did not read has to be passed over, and checked all the same.
    for _ in chunks:
        pass


def _attachment_parts(records: _Records, digest: bytes, rules: ItemRules) -> Iterator[bytes]:
    read = hashlib.sha256()
    size = 0
    while records.kind() == PART:
        part = records.body()
        # Only the last part may be short, and none may be empty: one way to write each file.
        if not part or size % PART_LENGTH:
            raise InvalidEntryError("attachments", Reason.WRONG_FORM)
        read.update(part)
        size += len(part)
        if size > ATTACHMENT_MOST:
            raise InvalidEntryError("attachments.size", Reason.TOO_LONG)
        yield part
    if read.digest() != digest:
        raise InvalidEntryError("attachments.digest", Reason.WRONG_FORM)
    rules.admit_attachment(digest.hex(), size)


def _refused(items: Iterator[T]) -> Iterator[T]:
    try:
        yield from items
    except (InvalidEntryError, NotMyEntryError, EntryNeverSharedError) as error:
        raise BundleHostileError from error


def _entry(body: bytes) -> Entry:
    plain = as_object(plain_from_json(_text(body), "entry"), "entry")
    version = plain.get("version")
    if isinstance(version, int) and version > CONTENT_VERSION:
        raise BundleTooNewError
    return entry_from_plain(plain)


def _withdrawal(body: bytes) -> Withdrawal:
    return from_plain(Withdrawal, plain_from_json(_text(body), "withdrawal"), "withdrawal")


def _text(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise InvalidEntryError("bundle.items", Reason.WRONG_FORM) from error
