"""Bundles: signed, then sealed; opened, then verified. Nothing unverified is ever returned."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from peerjournal.crypto.derivation import new_key
from peerjournal.crypto.keys import identity_of, public_keys_of
from peerjournal.crypto.sealing import seal
from peerjournal.crypto.signing import SIGNATURE_LENGTH
from peerjournal.crypto.stream import StreamError, open_chunks, seal_chunks
from peerjournal.domain.errors import (
    BundleChangedError,
    BundleDamagedError,
    BundleHostileError,
    BundleMisaddressedError,
    BundleTooNewError,
    BundleUnknownSenderError,
    CardDamagedError,
    CardTooNewError,
    InvalidEntryError,
    NotABundleError,
    NotACardError,
    NothingToShareError,
)
from peerjournal.exchange.card import Card, parse_card
from peerjournal.exchange.compression import Inflated, deflate
from peerjournal.exchange.contents import decode_items, encode_items
from peerjournal.exchange.envelope import (
    Body,
    commitment_of,
    file_key_of,
    is_signed_body,
    read_body,
    signed_pieces,
    slot_info,
    stream_key,
)
from peerjournal.exchange.framing import (
    Frame,
    frame_to_bytes,
    padded_length,
    read_frame,
    sealed_chunks,
)
from peerjournal.exchange.head import (
    Head,
    head_to_bytes,
    manifest_from_bytes,
    manifest_to_bytes,
    split_head,
)
from peerjournal.exchange.rules import ItemRules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import BinaryIO

    from peerjournal.crypto.keys import PrivateKeys, PublicKeys
    from peerjournal.domain.bundles import Manifest
    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.exchange.contents import BundleItem


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifiedBundle:
    """What was found when a bundle was verified; it holds no key.

    Attributes:
        digest: SHA-256 of the file.
        card: the sender's card, as it came.
        frame_digest: SHA-256 of the clear frame.
        chunk_digests: SHA-256 of each sealed chunk, so that a second reading meets the same bytes.
        head_length: how many bytes come before the items.
        length: of all that is sealed.

    """

    manifest: Manifest
    digest: bytes = field(repr=False)
    card: bytes = field(repr=False)
    frame_digest: bytes = field(repr=False)
    chunk_digests: tuple[bytes, ...] = field(repr=False)
    head_length: int
    length: int


def write_bundle(
    out: BinaryIO,
    manifest: Manifest,
    items: Iterable[BundleItem],
    private: PrivateKeys,
    my_card: bytes,
    recipients: Sequence[PublicKeys],
) -> None:
    """Write items as a bundle for the recipients, in the order in which the manifest names them.

    The items are asked for one by one and not kept. After a failure, what was written is of no use.

    Raises:
        NothingToShareError: there are no recipients.
        NotMyEntryError, EntryNeverSharedError: an entry must not leave.
        InvalidEntryError: any other rule of a bundle's contents is broken.
        ValueError: the arguments contradict each other, which only a bug can bring about.

    """
    if not recipients:
        raise NothingToShareError
    _check_consistent(manifest, private, my_card, recipients)
    file_key = new_key()
    slots = [seal(one, file_key, slot_info(identity_of(one))) for one in recipients]
    frame = frame_to_bytes(commitment_of(file_key), slots)
    head = Head(
        frame_digest=hashlib.sha256(frame).digest(),
        card=my_card,
        manifest=manifest_to_bytes(manifest),
    )
    records = encode_items(items, ItemRules(manifest.sender))
    pieces = signed_pieces(chain((head_to_bytes(head),), deflate(records)), private)
    out.write(frame)
    out.writelines(seal_chunks(stream_key(file_key, head.frame_digest), pieces))


def verify_bundle(
    file: BinaryIO,
    private: PrivateKeys,
    me: IdentityId,
    card_of: Callable[[IdentityId], bytes | None],
) -> VerifiedBundle:
    """Authenticate a whole bundle and its signature, then read its manifest and nothing more.

    Raises, in this order:
        NotABundleError, BundleTooNewError: it is something else, or of a later version.
        BundleNotForMeError: no slot opens with these keys.
        BundleDamagedError: it was cut or changed.
        BundleHostileError: it is signed, but the manifest breaks the rules.
        BundleMisaddressedError: its sender did not address it to `me`.
        BundleUnknownSenderError: `card_of` has no card of its sender.

    """
    frame, raw = read_frame(file)
    reading = _Reading(raw)
    file_key = file_key_of(frame, private, me)
    try:
        body = read_body(
            open_chunks(stream_key(file_key, reading.frame_digest), reading.watched(file))
        )
    except StreamError as error:
        raise BundleDamagedError from error
    head = split_head(body.beginning)
    card = _sender_card(head, body)
    manifest = _believed_manifest(head, card, me)
    if head.frame_digest != reading.frame_digest:
        # Another of its recipients sealed it anew.
        raise BundleDamagedError
    if card_of(manifest.sender) is None:
        raise BundleUnknownSenderError(manifest.sender, manifest.sender_name)
    if len(manifest.recipients) != len(frame.slots):
        # Somebody reads along who is not named.
        raise BundleHostileError
    return VerifiedBundle(
        manifest=manifest,
        digest=reading.digest.digest(),
        card=head.card,
        frame_digest=reading.frame_digest,
        chunk_digests=tuple(reading.chunk_digests),
        head_length=head.length,
        length=body.length,
    )


def read_items(
    file: BinaryIO, verified: VerifiedBundle, private: PrivateKeys
) -> Iterator[BundleItem]:
    """Read the items of a verified bundle, one at a time.

    Take in all of them or none: a broken rule may show after others were given.

    Raises:
        BundleChangedError: the file is not the one that was verified; no changed byte is given.
        BundleHostileError: the contents break the rules.
        BundleTooNewError: a later version wrote an entry.

    """
    frame, frame_digest = _frame_again(file)
    if frame_digest != verified.frame_digest:
        raise BundleChangedError
    file_key = file_key_of(frame, private, identity_of(public_keys_of(private)))
    chunks = _unchanged(sealed_chunks(file), verified.chunk_digests)
    opened = open_chunks(stream_key(file_key, frame_digest), chunks)
    end = verified.length - SIGNATURE_LENGTH
    source = Inflated(_between(opened, verified.head_length, end))
    yield from decode_items(source, ItemRules(verified.manifest.sender))
    if padded_length(verified.head_length + source.used + SIGNATURE_LENGTH) != verified.length:
        raise BundleHostileError


def _check_consistent(
    manifest: Manifest, private: PrivateKeys, my_card: bytes, recipients: Sequence[PublicKeys]
) -> None:
    card = parse_card(my_card)
    if card.keys != public_keys_of(private):
        raise ValueError("the card is of other keys")
    if (manifest.sender, manifest.sender_name) != (card.id, card.name):
        raise ValueError("the manifest names another sender than the card")
    if manifest.recipients != tuple(identity_of(one) for one in recipients):
        raise ValueError("the manifest names other recipients")


class _Reading:
    """Takes note of a file's bytes while they are read for the first time."""

    def __init__(self, frame: bytes) -> None:
        self.frame_digest = hashlib.sha256(frame).digest()
        self.digest = hashlib.sha256(frame)
        self.chunk_digests: list[bytes] = []

    def watched(self, file: BinaryIO) -> Iterator[bytes]:
        for chunk in sealed_chunks(file):
            self.digest.update(chunk)
            self.chunk_digests.append(hashlib.sha256(chunk).digest())
            yield chunk


def _sender_card(head: Head, body: Body) -> Card:
    try:
        card = parse_card(head.card)
    except CardTooNewError as error:
        raise BundleTooNewError from error
    except (NotACardError, CardDamagedError) as error:
        raise BundleDamagedError from error
    if not is_signed_body(body, card.keys):
        raise BundleDamagedError
    return card


def _believed_manifest(head: Head, card: Card, me: IdentityId) -> Manifest:
    try:
        manifest = manifest_from_bytes(head.manifest)
    except InvalidEntryError as error:
        raise BundleHostileError from error
    if (manifest.sender, manifest.sender_name) != (card.id, card.name):
        raise BundleHostileError
    if me not in manifest.recipients:
        raise BundleMisaddressedError
    return manifest


def _frame_again(file: BinaryIO) -> tuple[Frame, bytes]:
    try:
        frame, raw = read_frame(file)
    except (NotABundleError, BundleTooNewError, BundleDamagedError) as error:
        raise BundleChangedError from error
    return frame, hashlib.sha256(raw).digest()


def _unchanged(chunks: Iterator[bytes], digests: Sequence[bytes]) -> Iterator[bytes]:
    for chunk, digest in zip_longest(chunks, digests, fillvalue=b""):
        if hashlib.sha256(chunk).digest() != digest:
            raise BundleChangedError
        yield chunk


def _between(pieces: Iterable[bytes], start: int, end: int) -> Iterator[bytes]:
    at = 0
    for piece in pieces:
        yield piece[max(0, start - at) : max(0, end - at)]
        at += len(piece)
