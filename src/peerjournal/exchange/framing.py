"""The outside of a bundle: what can be read without any key, and how long a bundle is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from peerjournal.crypto.derivation import KEY_LENGTH
from peerjournal.crypto.sealing import SEALED_EXTRA
from peerjournal.crypto.stream import SEALED_CHUNK_LENGTH
from peerjournal.domain.errors import BundleDamagedError, BundleTooNewError, NotABundleError
from peerjournal.domain.fields import LIST_MOST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

MAGIC = b"\x89PJB\r\n\x1a\n"
VERSION = 1
COMMITMENT_LENGTH = 32
SLOT_LENGTH = KEY_LENGTH + SEALED_EXTRA
SLOTS_MOST = LIST_MOST

LEAST_LENGTH = 8 * 1024
"""The least that is sealed, so that a line and a page look alike from outside."""

_HEAD_LENGTH = len(MAGIC) + 1 + 2 + COMMITMENT_LENGTH


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The clear beginning of a bundle.

    Attributes:
        commitment: fixes the one file key, so that all recipients read the same contents.
        slots: the file key, sealed once for each recipient; they do not tell for whom.

    """

    commitment: bytes
    slots: tuple[bytes, ...]


def frame_to_bytes(commitment: bytes, slots: Sequence[bytes]) -> bytes:
    """Write the clear beginning of a bundle."""
    count = len(slots).to_bytes(2, "big")
    return b"".join((MAGIC, bytes([VERSION]), count, commitment, *slots))


def read_frame(file: BinaryIO) -> tuple[Frame, bytes]:
    """Read the clear beginning of a bundle from the file's start; return it as bytes, too.

    Raises:
        NotABundleError: the file begins differently.
        BundleTooNewError: a later version wrote it.
        BundleDamagedError: it was cut, or the number of its slots is out of range.

    """
    file.seek(0)
    head = file.read(_HEAD_LENGTH)
    if not head.startswith(MAGIC):
        raise NotABundleError(cut_short=_is_cut_short(head))
    if head[len(MAGIC) : len(MAGIC) + 1] > bytes([VERSION]):
        raise BundleTooNewError
    if len(head) < _HEAD_LENGTH or head[len(MAGIC)] < VERSION:
        raise BundleDamagedError
    count = int.from_bytes(head[len(MAGIC) + 1 : len(MAGIC) + 3], "big")
    if not 1 <= count <= SLOTS_MOST:
        raise BundleDamagedError
    body = file.read(count * SLOT_LENGTH)
    if len(body) < count * SLOT_LENGTH:
        raise BundleDamagedError
    slots = tuple(body[n : n + SLOT_LENGTH] for n in range(0, len(body), SLOT_LENGTH))
    return Frame(commitment=head[-COMMITMENT_LENGTH:], slots=slots), head + body


def _is_cut_short(head: bytes) -> bool:
    # Some programs make the whole length of zeros first and fill it in as it arrives.
    return MAGIC.startswith(head) or not head.strip(b"\0")


def sealed_chunks(file: BinaryIO) -> Iterator[bytes]:
    """Read what follows the frame, chunk by chunk."""
    while chunk := file.read(SEALED_CHUNK_LENGTH):
        yield chunk


def padded_length(length: int) -> int:
    """Return the length to bring `length` bytes to: at most 12% more, telling little of it.

    Padmé (Nikitin, Barman, Lueks, Underwood, Hubaux, Ford 2019): as many of the upper bits as the
    length's logarithm has stay, the lower ones are rounded up.
    """
    length = max(length, LEAST_LENGTH)
    exponent = length.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (length + mask) & ~mask
