"""A stream of any length in authenticated chunks of 64 KiB.

ChaCha20-Poly1305 in the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015): the nonce
holds the chunk's number and whether it is the last, so that chunks cannot be cut off, swapped,
dropped or added. The key must be used for one stream only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CHUNK_LENGTH = 64 * 1024
TAG_LENGTH = 16
SEALED_CHUNK_LENGTH = CHUNK_LENGTH + TAG_LENGTH


class StreamError(Exception):
    """A chunk was changed, or the stream is not the whole of what was sealed under the key."""


def seal_chunks(key: bytes, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Seal pieces of any length; every chunk but the last is full."""
    cipher = ChaCha20Poly1305(key)
    number = 0
    waiting = bytearray()
    for piece in pieces:
        waiting += piece
        start = 0
        # A full chunk waits for one byte more, because it may turn out to be the last.
        while len(waiting) - start > CHUNK_LENGTH:
            chunk = bytes(waiting[start : start + CHUNK_LENGTH])
            yield cipher.encrypt(_nonce(number, is_last=False), chunk, None)
            number += 1
            start += CHUNK_LENGTH
        del waiting[:start]
    yield cipher.encrypt(_nonce(number, is_last=True), bytes(waiting), None)


def open_chunks(key: bytes, sealed: Iterable[bytes]) -> Iterator[bytes]:
    """Open sealed chunks, each given whole; nothing unauthenticated is ever yielded.

    Raises:
        StreamError: a chunk does not fit its place, or the last one is missing. What was yielded
            before is authentic, but not the whole.

    """
    cipher = ChaCha20Poly1305(key)
    number = 0
    held: bytes | None = None
    for chunk in sealed:
        if held is not None:
            yield _opened(cipher, _nonce(number, is_last=False), held)
            number += 1
        held = chunk
    if held is None or (number > 0 and len(held) == TAG_LENGTH):
        raise StreamError
    yield _opened(cipher, _nonce(number, is_last=True), held)


def _opened(cipher: ChaCha20Poly1305, nonce: bytes, chunk: bytes) -> bytes:
    try:
        return cipher.decrypt(nonce, chunk, None)
    except InvalidTag as error:
        raise StreamError from error


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])
