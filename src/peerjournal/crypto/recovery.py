"""The journal's key as 24 words on paper (BIP 39), and back."""

from __future__ import annotations

import functools
import re

from mnemonic import Mnemonic

from peerjournal.domain.errors import RecoveryWordsUnreadableError

WORDS = 24


def words_of_key(key: bytes) -> tuple[str, ...]:
    """Return a 32-byte key as 24 English words, the last of which carries a check sum."""
    return tuple(_book().to_mnemonic(key).split(" "))


def key_of_words(text: str) -> bytes:
    """Return the key that was written down as 24 words.

    Capitals, numbers, commas and line breaks between the words do not matter.

    Raises:
        RecoveryWordsUnreadableError: not 24 words of the list, or the check sum does not fit.

    """
    words = re.findall(r"[^\W\d_]+", text.casefold())
    if len(words) != WORDS:
        raise RecoveryWordsUnreadableError
    try:
        return bytes(_book().to_entropy(words))
    except ValueError:
        # The library's message names the word, which must not reach a log.
        raise RecoveryWordsUnreadableError from None


@functools.cache
def _book() -> Mnemonic:
    return Mnemonic("english")
