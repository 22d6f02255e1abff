"""Bundles with one fault each, and how each of them has to be refused."""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.crypto.sealing import seal
from peerjournal.domain import errors
from peerjournal.domain.bundles import Withdrawal
from peerjournal.domain.codec import plain_to_json, to_json, to_plain
from peerjournal.domain.entries import Attachment, Privacy, entry_to_plain
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.exchange.contents import ATTACHMENT, ENTRY, PART, PART_LENGTH, WITHDRAWAL
from peerjournal.exchange.envelope import commitment_of, slot_info
from peerjournal.exchange.framing import MAGIC, SLOT_LENGTH, frame_to_bytes
from tests.bundles import (
    ANA,
    BEN,
    CARA,
    DORA,
    FILE_KEY,
    Recipe,
    entry,
    entry_record,
    manifest,
    record,
    sealed,
    withdrawal,
    withdrawal_record,
)

if TYPE_CHECKING:
    from collections.abc import Callable

ERRORS = {
    "not-a-bundle": errors.NotABundleError,
    "too-new": errors.BundleTooNewError,
    "not-for-me": errors.BundleNotForMeError,
    "damaged": errors.BundleDamagedError,
    "misaddressed": errors.BundleMisaddressedError,
    "unknown-sender": errors.BundleUnknownSenderError,
    "hostile": errors.BundleHostileError,
}

FILE = b"Not quite a picture."
DIGEST = hashlib.sha256(FILE).digest()
NAMED = Attachment(digest=DIGEST.hex(), name="note.txt", media_type="text/plain", size=len(FILE))
FILE_RECORDS = record(ATTACHMENT, DIGEST) + record(PART, FILE)
WITH_FILE = entry_record(entry(attachments=(NAMED,)))


def _whole() -> bytes:
    return Recipe().build()


def _with(at: int, value: bytes) -> bytes:
    data = _whole()
    return data[:at] + value + data[at + len(value) :]


def _flipped(at: int) -> bytes:
    data = bytearray(_whole())
    data[at] ^= 1
    return bytes(data)


_FRAME_LENGTH = len(MAGIC) + 1 + 2 + 32 + SLOT_LENGTH


def _signature_changed() -> bytes:
    recipe = Recipe()
    frame = frame_to_bytes(commitment_of(FILE_KEY), [seal(BEN.public, FILE_KEY, slot_info(BEN.id))])
    body = recipe.signed(frame)
    return sealed(frame, body[:-1] + bytes([body[-1] ^ 1]))


def _sealed_anew(listed, for_whom) -> bytes:
    """Take what Ana signed and put it under another frame, as any of her recipients could."""
    first = frame_to_bytes(
        commitment_of(FILE_KEY), [seal(one.public, FILE_KEY, slot_info(one.id)) for one in listed]
    )
    second = frame_to_bytes(
        commitment_of(FILE_KEY), [seal(one.public, FILE_KEY, slot_info(one.id)) for one in for_whom]
    )
    return sealed(second, Recipe(slots_for=listed).signed(first))


def _manifest(**changes: object) -> bytes:
    return Recipe(manifest=to_json(manifest(**changes)).encode()).build()


def _manifest_text(change: Callable[[str], str]) -> bytes:
    return Recipe(manifest=change(to_json(manifest())).encode()).build()


def _records(*records: bytes) -> bytes:
    return Recipe(records=b"".join(records)).build()


def _entry_text(change: Callable[[str], str]) -> bytes:
    text = change(plain_to_json(entry_to_plain(entry())))
    return _records(record(ENTRY, text.encode("utf-8", "surrogatepass")))


def _entry_with(**changes: object) -> bytes:
    return _entry_text(lambda text: json.dumps(json.loads(text) | changes))


def _withdrawal_with(**changes: object) -> bytes:
    plain = to_plain(withdrawal()) | changes
    return _records(record(WITHDRAWAL, plain_to_json(plain).encode()))


def _usual_compressed() -> bytes:
    return zlib.compress(Recipe().records)


def _weak_keys() -> bytes:
    slot = seal(BEN.public, FILE_KEY, slot_info(CARA.id))
    return Recipe(slots=(slot,)).build()


FAULTS: dict[str, Callable[[], bytes]] = {
    "not-a-bundle/empty": lambda: b"",
    "not-a-bundle/another-beginning": lambda: _with(0, b"\x89PNG"),
    "not-a-bundle/line-ends-changed": lambda: _whole().replace(b"\r\n", b"\n", 1),
    "not-a-bundle/beginning-cut": lambda: _whole()[: len(MAGIC) - 1],
    "too-new/version": lambda: _with(len(MAGIC), b"\x02"),
    "too-new/content-version": lambda: _entry_with(version=2),
    "too-new/card-version": lambda: Recipe(card=ANA.card[:8] + b"\x02" + ANA.card[9:]).build(),
    "not-for-me/for-somebody-else": lambda: Recipe(slots_for=(CARA,)).build(),
    "not-for-me/slot-changed": lambda: _flipped(_FRAME_LENGTH - 1),
    "not-for-me/slot-bound-to-another": _weak_keys,
    "damaged/version-zero": lambda: _with(len(MAGIC), b"\x00"),
    "damaged/cut-in-the-frame": lambda: _whole()[: len(MAGIC) + 20],
    "damaged/cut-in-the-slots": lambda: _whole()[: _FRAME_LENGTH - 1],
    "damaged/no-chunk": lambda: _whole()[:_FRAME_LENGTH],
    "damaged/no-slots": lambda: _with(len(MAGIC) + 1, b"\x00\x00"),
    "damaged/too-many-slots": lambda: _with(len(MAGIC) + 1, b"\x01\xf5"),
    "damaged/commitment-to-another-key": lambda: Recipe(commitment=bytes(32)).build(),
    "damaged/chunk-changed": lambda: _flipped(_FRAME_LENGTH),
    "damaged/cut-by-one-byte": lambda: _whole()[:-1],
    "damaged/longer-by-one-byte": lambda: _whole() + b"\x00",
    "damaged/signature-changed": _signature_changed,
    "damaged/signed-by-another": lambda: Recipe(signer=CARA.keys).build(),
    "damaged/card-of-another": lambda: Recipe(card=CARA.card).build(),
    "damaged/card-is-none": lambda: Recipe(card=b"").build(),
    "damaged/card-changed": lambda: Recipe(card=ANA.card.replace(b"Ana", b"Eva")).build(),
    "damaged/card-longer-than-the-rest": lambda: Recipe(card_length=0xFFFF).build(),
    "damaged/manifest-longer-than-it-may-be": lambda: Recipe(
        manifest=b" " * (64 * 1024 + 1)
    ).build(),
    "damaged/manifest-longer-than-the-rest": lambda: Recipe(manifest_length=60_000).build(),
    "damaged/sealed-anew-by-a-recipient": lambda: _sealed_anew((BEN, CARA), (BEN,)),
    "misaddressed/passed-on": lambda: _sealed_anew((CARA,), (BEN,)),
    "misaddressed/not-named": lambda: Recipe(
        manifest=to_json(manifest(recipients=(CARA.id,))).encode()
    ).build(),
    "unknown-sender/stranger": lambda: Recipe(sender=DORA).build(),
    "hostile/somebody-reads-along": lambda: Recipe(
        slots_for=(BEN, CARA), manifest=to_json(manifest()).encode()
    ).build(),
    "hostile/manifest-not-text": lambda: Recipe(manifest=b"\xff\xfe").build(),
    "hostile/manifest-not-json": lambda: Recipe(manifest=b"{").build(),
    "hostile/manifest-no-object": lambda: Recipe(manifest=b"[]").build(),
    "hostile/manifest-nested-deeply": lambda: Recipe(manifest=b"[" * 60_000).build(),
    "hostile/manifest-key-repeated": lambda: _manifest_text(
        lambda text: text.replace('{"id"', '{"number":7,"id"')
    ),
    "hostile/manifest-key-unknown": lambda: _manifest_text(
        lambda text: text.replace('{"id"', '{"extra":1,"id"')
    ),
    "hostile/manifest-key-missing": lambda: _manifest_text(
        lambda text: text.replace('"number":7,', "")
    ),
    "hostile/manifest-written-otherwise": lambda: _manifest_text(
        lambda text: text.replace(",", ", ")
    ),
    "hostile/manifest-time-written-otherwise": lambda: _manifest_text(
        lambda text: text.replace("+00:00", "Z")
    ),
    "hostile/manifest-time-without-offset": lambda: _manifest_text(
        lambda text: text.replace("+00:00", "")
    ),
    "hostile/manifest-id-malformed": lambda: _manifest(id="0011"),
    "hostile/manifest-number-zero": lambda: _manifest(number=0),
    "hostile/manifest-number-huge": lambda: _manifest(number=1 << 53),
    "hostile/manifest-note-of-two-lines": lambda: _manifest(note="one\ntwo"),
    "hostile/manifest-sender-is-another": lambda: _manifest(sender=CARA.id),
    "hostile/manifest-name-is-another": lambda: _manifest(sender_name="Cara"),
    "hostile/manifest-no-recipients": lambda: _manifest(recipients=()),
    "hostile/manifest-recipient-twice": lambda: Recipe(
        slots_for=(BEN, BEN), manifest=to_json(manifest(recipients=(BEN.id, BEN.id))).encode()
    ).build(),
    "hostile/records-not-compressed": lambda: Recipe(compressed=Recipe().records).build(),
    "hostile/records-missing": lambda: Recipe(compressed=b"").build(),
    "hostile/compressed-data-cut": lambda: Recipe(compressed=_usual_compressed()[:-1]).build(),
    "hostile/compressed-data-changed": lambda: Recipe(
        compressed=_usual_compressed()[:-1] + b"\x00"
    ).build(),
    "hostile/padding-not-zero": lambda: Recipe(compressed=_usual_compressed() + b"\x01").build(),
    "hostile/padding-too-long": lambda: Recipe(padding=bytes(20_000)).build(),
    "hostile/padding-too-short": lambda: Recipe(padding=b"").build(),
    "hostile/record-of-unknown-type": lambda: _records(record(9, b"")),
    "hostile/record-of-type-zero": lambda: _records(record(0, b"")),
    "hostile/record-head-cut": lambda: _records(entry_record(entry()), b"\x01\x00"),
    "hostile/record-cut": lambda: _records(entry_record(entry())[:-1]),
    "hostile/record-too-long": lambda: _records(record(ENTRY, b"", (16 << 20) + 1)),
    "hostile/record-without-end": lambda: _records(record(ENTRY, b"{}", 16 << 20)),
    "hostile/entry-not-text": lambda: _records(record(ENTRY, b"\xff")),
    "hostile/entry-not-json": lambda: _records(record(ENTRY, b"")),
    "hostile/entry-no-object": lambda: _records(record(ENTRY, b"[]")),
    "hostile/entry-nested-deeply": lambda: _records(record(ENTRY, b"[" * 1_000_000)),
    "hostile/entry-key-repeated": lambda: _entry_text(
        lambda text: text.replace('"revision"', '"revision":1,"revision"')
    ),
    "hostile/entry-key-unknown": lambda: _entry_with(score=5),
    "hostile/entry-number-not-finite": lambda: _entry_with(revision=float("inf")),
    "hostile/entry-version-missing": lambda: _entry_with(version=None),
    "hostile/entry-kind-unknown": lambda: _entry_with(kind="rating"),
    "hostile/entry-id-malformed": lambda: _entry_with(id="../../etc/passwd"),
    "hostile/entry-revision-zero": lambda: _entry_with(revision=0),
    "hostile/entry-time-without-offset": lambda: _entry_with(created_at="2026-03-01T18:30:00"),
    "hostile/entry-time-before-the-calendar": lambda: _entry_with(
        created_at="0001-01-01T00:00:00+23:00"
    ),
    "hostile/entry-title-of-two-lines": lambda: _entry_with(title="one\ntwo"),
    "hostile/entry-title-no-text": lambda: _entry_with(title="\ud800"),
    "hostile/entry-too-many-tags": lambda: _entry_with(tags=[f"tag {n}" for n in range(51)]),
    "hostile/entry-by-another-author": lambda: _records(entry_record(entry(author=CARA.id))),
    "hostile/entry-by-the-reader": lambda: _records(entry_record(entry(author=BEN.id))),
    "hostile/entry-never-shared": lambda: _records(
        entry_record(entry(privacy=Privacy.NEVER_SHARED))
    ),
    "hostile/entry-with-a-part-never-shared": lambda: _records(
        entry_record(entry(content=Feedback(response=Markdown("Only for me."))))
    ),
    "hostile/entry-twice": lambda: _records(entry_record(entry()), entry_record(entry(revision=2))),
    "hostile/entry-shared-and-withdrawn": lambda: _records(
        entry_record(entry()), withdrawal_record(Withdrawal(entry=entry().id, at=withdrawal().at))
    ),
    "hostile/withdrawal-twice": lambda: _records(*[withdrawal_record(withdrawal())] * 2),
    "hostile/withdrawal-without-offset": lambda: _withdrawal_with(at="2026-03-01T18:30:00"),
    "hostile/withdrawal-of-no-entry": lambda: _withdrawal_with(entry="everything"),
    "hostile/withdrawal-not-json": lambda: _records(record(WITHDRAWAL, b"{")),
    "hostile/attachment-missing": lambda: _records(WITH_FILE),
    "hostile/attachment-after-its-entry": lambda: _records(WITH_FILE, FILE_RECORDS),
    "hostile/attachment-unnamed": lambda: _records(FILE_RECORDS, entry_record(entry())),
    "hostile/attachment-twice": lambda: _records(FILE_RECORDS, FILE_RECORDS, WITH_FILE),
    "hostile/attachment-changed": lambda: _records(
        record(ATTACHMENT, DIGEST), record(PART, FILE[::-1]), WITH_FILE
    ),
    "hostile/attachment-of-another-size": lambda: _records(
        FILE_RECORDS, entry_record(entry(attachments=(replace(NAMED, size=5),)))
    ),
    "hostile/attachment-name-cut": lambda: _records(
        record(ATTACHMENT, DIGEST[:-1]), record(PART, FILE), WITH_FILE
    ),
    "hostile/part-empty": lambda: _records(
        record(ATTACHMENT, DIGEST), record(PART, b""), record(PART, FILE), WITH_FILE
    ),
    "hostile/part-short-before-the-last": lambda: _records(
        record(ATTACHMENT, DIGEST), record(PART, FILE[:5]), record(PART, FILE[5:]), WITH_FILE
    ),
    "hostile/part-too-long": lambda: _records(
        record(ATTACHMENT, DIGEST), record(PART, bytes(PART_LENGTH + 1))
    ),
    "hostile/part-of-nothing": lambda: _records(entry_record(entry()), record(PART, FILE)),
    "hostile/bomb": lambda: Recipe(compressed=_bomb()).build(),
}


def _bomb() -> bytes:
    """Compress 64 MiB of zeros behind the head of an entry that could hold a quarter of them."""
    compressor = zlib.compressobj(9)
    parts = [compressor.compress(record(ENTRY, b"", 16 << 20))]
    parts += [compressor.compress(bytes(1 << 20)) for _ in range(64)]
    return b"".join((*parts, compressor.flush()))
