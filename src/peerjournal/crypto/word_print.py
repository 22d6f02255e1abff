"""A text in four words, the same for everybody who holds the same text."""

from __future__ import annotations

import functools
import hashlib
import unicodedata

from mnemonic import Mnemonic

WORDS = 4
_BITS = 11


def words_of_text(text: str) -> tuple[str, ...]:
    """Return four English words; how lines end and accents are composed does not matter.

    They tell two texts apart by accident, 44 bits; they are no signature.
    """
    lines = (line.rstrip() for line in unicodedata.normalize("NFC", text).strip().splitlines())
    digest = hashlib.sha256("\n".join(lines).encode()).digest()
    number = int.from_bytes(digest) >> (len(digest) * 8 - WORDS * _BITS)
    places = ((number >> _BITS * n) & (1 << _BITS) - 1 for n in reversed(range(WORDS)))
    return tuple(_words()[place] for place in places)


@functools.cache
def _words() -> tuple[str, ...]:
    return tuple(Mnemonic("english").wordlist)
