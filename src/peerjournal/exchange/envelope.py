"""What holds a bundle together: its keys, the commitment to them, and the signature."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from peerjournal.crypto.derivation import derive_subkey
from peerjournal.crypto.sealing import SealError, unseal
from peerjournal.crypto.signing import SIGNATURE_LENGTH, is_signed, sign
from peerjournal.domain.errors import BundleDamagedError, BundleNotForMeError
from peerjournal.exchange.framing import padded_length
from peerjournal.exchange.head import HEAD_MOST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from peerjournal.crypto.keys import PrivateKeys, PublicKeys
    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.exchange.framing import Frame

_SIGNATURE_CONTEXT = b"PeerJournal bundle 1"
_SLOT_PURPOSE = b"PeerJournal bundle 1 slot\x00"
_COMMITMENT_PURPOSE = b"PeerJournal bundle 1 commitment"
_STREAM_PURPOSE = b"PeerJournal bundle 1 stream"

_ZEROS = bytes(64 * 1024)


def slot_info(recipient: IdentityId) -> bytes:
    """Return what binds a slot to its purpose and its recipient."""
    return _SLOT_PURPOSE + bytes.fromhex(recipient)


def commitment_of(file_key: bytes) -> bytes:
    """Return what fixes the file key for all recipients and tells nothing of it."""
    return derive_subkey(file_key, b"", _COMMITMENT_PURPOSE)


def stream_key(file_key: bytes, frame_digest: bytes) -> bytes:
    """Return the key of the sealed stream, which opens under this very frame only."""
    return derive_subkey(file_key, frame_digest, _STREAM_PURPOSE)


def signed_pieces(pieces: Iterable[bytes], private: PrivateKeys) -> Iterator[bytes]:
    """Pass pieces on, then zeros up to a length that tells little, then the signature of it all."""
    digest = hashlib.sha512()
    length = SIGNATURE_LENGTH
    for piece in pieces:
        digest.update(piece)
        length += len(piece)
        yield piece
    missing = padded_length(length) - length
    while missing:
        zeros = _ZEROS[:missing]
        digest.update(zeros)
        missing -= len(zeros)
        yield zeros
    yield sign(private, _SIGNATURE_CONTEXT, digest.digest())


def file_key_of(frame: Frame, private: PrivateKeys, me: IdentityId) -> bytes:
    """Return the file key from whichever slot is mine.

    Raises:
        BundleNotForMeError: none is.
        BundleDamagedError: it is not the key that all the recipients were given.

    """
    for slot in frame.slots:
        try:
            file_key = unseal(private, slot, slot_info(me))
        except SealError:
            continue
        if commitment_of(file_key) != frame.commitment:
            raise BundleDamagedError
        return file_key
    raise BundleNotForMeError


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The whole of a stream: its beginning, its signature, and what that has to be of."""

    beginning: bytes = field(repr=False)
    digest: bytes
    signature: bytes
    length: int


def read_body(chunks: Iterator[bytes]) -> Body:
    """Read a whole stream and keep little of it."""
    digest = hashlib.sha512()
    beginning = bytearray()
    length = 0
    held = b""
    for chunk in chunks:
        length += len(chunk)
        held += chunk
        before, held = held[:-SIGNATURE_LENGTH], held[-SIGNATURE_LENGTH:]
        digest.update(before)
        beginning += before[: HEAD_MOST - len(beginning)]
    return Body(beginning=bytes(beginning), digest=digest.digest(), signature=held, length=length)


def is_signed_body(body: Body, keys: PublicKeys) -> bool:
    """Tell whether the holder of these keys signed the whole of the stream."""
    return is_signed(keys, _SIGNATURE_CONTEXT, body.digest, body.signature)
