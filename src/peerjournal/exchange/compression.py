"""The compressed middle of a bundle, taken apart without ever holding much of it."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from peerjournal.domain.errors import InvalidEntryError, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TOTAL_MOST = 2 * 1024 * 1024 * 1024
"""What all the records of a bundle may come to, before they are compressed."""

BLOCK_LENGTH = 64 * 1024

# Level 3 writes prose several times as fast as level 6, and a tenth longer.
_LEVEL = 3


def deflate(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Compress a stream (zlib, RFC 1950).

    Raises:
        InvalidEntryError: there is more of it than a bundle may hold.

    """
    compressor = zlib.compressobj(_LEVEL)
    total = 0
    for piece in pieces:
        total += len(piece)
        _check_total(total)
        if compressed := compressor.compress(piece):
            yield compressed
    yield compressor.flush()


class Inflated:
    """What a stream of compressed pieces holds, read bit by bit.

    After the compressed data there may be nothing but zeros.

    Attributes:
        used: how many compressed bytes there were, known once the end was reached.

    """

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self.used = 0
        self._inflater = zlib.decompressobj()
        self._blocks: Iterator[bytes] = self._inflate(pieces)
        self._block: bytes = b""
        self._at = 0

    def is_at_end(self) -> bool:
        """Tell whether everything was taken; reads on to the end of the pieces to know.

        Raises:
            InvalidEntryError: the compressed data are malformed or cut, or hold too much.

        """
        while self._at == len(self._block):
            block = next(self._blocks, None)
            if block is None:
                return True
            self._block, self._at = block, 0
        return False

    def take(self, length: int) -> bytes:
        """Return exactly so many of the next bytes.

        Raises:
            InvalidEntryError: there are fewer, or as for `is_at_end`.

        """
        parts: list[bytes] = []
        while length:
            if self.is_at_end():
                raise InvalidEntryError("bundle.items", Reason.EMPTY)
            part = self._block[self._at : self._at + length]
            self._at += len(part)
            length -= len(part)
            parts.append(part)
        return b"".join(parts)

    def _inflate(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        total = 0
        for piece in pieces:
            rest = piece
            while rest and not self._inflater.eof:
                block = self._next_block(rest)
                rest = self._rest()
                total += len(block)
                _check_total(total)
                yield block
            self.used += len(piece) - len(rest)
            if rest.strip(b"\x00"):
                raise InvalidEntryError("bundle.padding", Reason.WRONG_FORM)
        if not self._inflater.eof:
            raise InvalidEntryError("bundle.items", Reason.EMPTY)

    def _next_block(self, data: bytes) -> bytes:
        try:
            return self._inflater.decompress(data, BLOCK_LENGTH)
        except zlib.error as error:
            raise InvalidEntryError("bundle.items", Reason.WRONG_FORM) from error

    def _rest(self) -> bytes:
        inflater = self._inflater
        return inflater.unused_data if inflater.eof else inflater.unconsumed_tail


def _check_total(total: int) -> None:
    if total > TOTAL_MOST:
        raise InvalidEntryError("bundle.items", Reason.TOO_LONG)
