"""How well a few typed letters fit the words of something."""

from __future__ import annotations

import unicodedata
from enum import IntEnum
from functools import lru_cache

_LEAST_SCATTERED = 2
_WIDEST = 4


class Closeness(IntEnum):
    """From the best fit to the loosest."""

    SAME = 0
    BEGINNING = 1
    INITIALS = 2
    BEGINNING_OF_WORDS = 3
    WITHIN = 4
    SCATTERED = 5


def closeness(words: str, typed: str) -> Closeness | None:
    """Return how well letters fit words; none where they do not come in this order.

    Accents and case do not count. Several typed words may begin several words, in their order.
    """
    plain, wanted = _folded(words), _folded(typed)
    if plain == wanted:
        return Closeness.SAME
    if plain.startswith(wanted):
        return Closeness.BEGINNING
    parts = plain.split()
    letters = wanted.replace(" ", "")
    if len(letters) > 1 and "".join(part[0] for part in parts).startswith(letters):
        return Closeness.INITIALS
    if _begin_words(parts, wanted.split()):
        return Closeness.BEGINNING_OF_WORDS
    if wanted in plain:
        return Closeness.WITHIN
    return Closeness.SCATTERED if _is_scattered(plain, letters) else None


def _begin_words(parts: list[str], typed: list[str]) -> bool:
    rest = iter(parts)
    return bool(typed) and all(any(part.startswith(one) for part in rest) for one in typed)


def _is_scattered(plain: str, letters: str) -> bool:
    """Whether the letters come in this order, near enough to each other to be meant."""
    if len(letters) < _LEAST_SCATTERED:
        return False
    first, at = -1, -1
    for letter in letters:
        at = plain.find(letter, at + 1)
        if at < 0:
            return False
        first = at if first < 0 else first
    return at - first < _WIDEST * len(letters)


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(plain.casefold().split()).rstrip(". ")
