"""Bundles made by hand, so that each of their parts can be wrong."""

from __future__ import annotations

import hashlib
import io
import zlib
from dataclasses import dataclass
from datetime import UTC, date, datetime

from peerjournal.crypto.keys import PrivateKeys, identity_of, public_keys_of
from peerjournal.crypto.sealing import seal
from peerjournal.crypto.signing import SIGNATURE_LENGTH, sign
from peerjournal.crypto.stream import seal_chunks
from peerjournal.domain.bundles import Manifest, Withdrawal
from peerjournal.domain.codec import plain_to_json, to_json
from peerjournal.domain.entries import Entry, entry_to_plain
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import BundleId, EntryId, FieldKey
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.exchange.bundle import read_items, verify_bundle
from peerjournal.exchange.card import make_card
from peerjournal.exchange.contents import ENTRY, WITHDRAWAL, AttachmentBytes
from peerjournal.exchange.envelope import commitment_of, slot_info, stream_key
from peerjournal.exchange.framing import frame_to_bytes, padded_length

FILE_KEY = bytes(range(32))
SENT_AT = datetime(2026, 3, 1, 18, 30, tzinfo=UTC)


class Someone:
    """A person with fixed keys: the seeds are one byte, repeated."""

    def __init__(self, name: str, signing: int, sealing: int) -> None:
        self.name = name
        self.keys = PrivateKeys(signing=bytes([signing]) * 32, sealing=bytes([sealing]) * 32)
        self.public = public_keys_of(self.keys)
        self.id = identity_of(self.public)
        self.card = make_card(name, self.keys)


ANA = Someone("Ana", 1, 2)
BEN = Someone("Ben", 3, 4)
CARA = Someone("Cara", 5, 6)
DORA = Someone("Dora", 7, 8)
KNOWN = {one.id: one.card for one in (ANA, BEN, CARA)}


def manifest(**changes: object) -> Manifest:
    """Return Ana's manifest to Ben, or another."""
    usual = {
        "id": BundleId("00112233445566778899aabbccddeeff"),
        "number": 7,
        "sender": ANA.id,
        "sender_name": ANA.name,
        "sent_at": SENT_AT,
        "recipients": (BEN.id,),
        "note": "From our hour on Sunday",
    }
    return Manifest(**(usual | changes))


def entry(**changes: object) -> Entry:
    """Return a reflection of Ana's, or another entry."""
    usual = {
        "id": EntryId("018f0000-0000-7000-8000-000000000001"),
        "author": ANA.id,
        "revision": 1,
        "title": "A quiet hour",
        "happened_on": date(2026, 3, 1),
        "created_at": SENT_AT,
        "changed_at": SENT_AT,
        "content": Reflection(
            sections=(Section(key=FieldKey("text"), text=Markdown("I listened first.")),)
        ),
    }
    return Entry(**(usual | changes))


def withdrawal(**changes: object) -> Withdrawal:
    """Return Ana's withdrawal of another entry."""
    usual = {"entry": EntryId("018f0000-0000-7000-8000-000000000002"), "at": SENT_AT}
    return Withdrawal(**(usual | changes))


def record(kind: int, body: bytes, length: int | None = None) -> bytes:
    """Write one record, or one that tells a wrong length."""
    return bytes([kind]) + (len(body) if length is None else length).to_bytes(4, "big") + body


def entry_record(one: Entry) -> bytes:
    """Write an entry as a record."""
    return record(ENTRY, plain_to_json(entry_to_plain(one)).encode())


def withdrawal_record(one: Withdrawal) -> bytes:
    """Write a withdrawal as a record."""
    return record(WITHDRAWAL, to_json(one).encode())


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """What to put into a bundle; nothing given means what is right."""

    sender: Someone = ANA
    signer: PrivateKeys | None = None
    slots_for: tuple[Someone, ...] = (BEN,)
    slots: tuple[bytes, ...] | None = None
    commitment: bytes | None = None
    frame_digest: bytes | None = None
    card: bytes | None = None
    card_length: int | None = None
    manifest: bytes | None = None
    manifest_length: int | None = None
    records: bytes = entry_record(entry())
    compressed: bytes | None = None
    padding: bytes | None = None

    def build(self) -> bytes:
        """Sign and seal."""
        slots = self.slots or tuple(
            seal(one.public, FILE_KEY, slot_info(one.id)) for one in self.slots_for
        )
        frame = frame_to_bytes(self.commitment or commitment_of(FILE_KEY), slots)
        return sealed(frame, self.signed(frame))

    def signed(self, frame: bytes) -> bytes:
        """Return all that is sealed, its signature at the end."""
        body = self._head(frame) + (
            zlib.compress(self.records) if self.compressed is None else self.compressed
        )
        missing = padded_length(len(body) + SIGNATURE_LENGTH) - len(body) - SIGNATURE_LENGTH
        body += bytes(missing) if self.padding is None else self.padding
        signer = self.signer or self.sender.keys
        return body + sign(signer, b"PeerJournal bundle 1", hashlib.sha512(body).digest())

    def _head(self, frame: bytes) -> bytes:
        card = self.sender.card if self.card is None else self.card
        usual = manifest(
            sender=self.sender.id,
            sender_name=self.sender.name,
            recipients=tuple(one.id for one in self.slots_for),
        )
        text = to_json(usual).encode() if self.manifest is None else self.manifest
        card_length = len(card) if self.card_length is None else self.card_length
        length = len(text) if self.manifest_length is None else self.manifest_length
        return b"".join(
            (
                self.frame_digest or hashlib.sha256(frame).digest(),
                card_length.to_bytes(2, "big"),
                card,
                length.to_bytes(4, "big"),
                text,
            )
        )


def sealed(frame: bytes, body: bytes) -> bytes:
    """Seal a signed body under a frame."""
    key = stream_key(FILE_KEY, hashlib.sha256(frame).digest())
    return frame + b"".join(seal_chunks(key, [body]))


def open_whole(data: bytes, reader: Someone = BEN):
    """Verify a bundle and read all of it; return its manifest and items, attachments as bytes."""
    file = io.BytesIO(data)
    verified = verify_bundle(file, reader.keys, reader.id, KNOWN.get)
    items = [
        (item.digest, b"".join(item.chunks)) if isinstance(item, AttachmentBytes) else item
        for item in read_items(file, verified, reader.keys)
    ]
    return verified.manifest, items
