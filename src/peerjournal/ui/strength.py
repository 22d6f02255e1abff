"""How hard a passphrase is to guess, and what makes it easy; an estimate by zxcvbn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, cast

MOST_CHARACTERS = 72
"""As far as is looked: what follows only makes it stronger, and the time grows with the square."""

STRONG = 3


class Weakness(StrEnum):
    """What makes a passphrase easy to guess."""

    NONE = "none"
    EMPTY = "empty"
    WIDELY_USED = "widely_used"
    COMMON_WORD = "common_word"
    KEYBOARD_ROW = "keyboard_row"
    REPEATED = "repeated"
    SEQUENCE = "sequence"
    DATE = "date"
    SHORT = "short"


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """An estimate.

    Attributes:
        score: from 0, guessed at once, to 4; from 3 on it protects a journal.

    """

    score: int
    weakness: Weakness


_WEAKNESSES = {
    "dictionary": Weakness.COMMON_WORD,
    "spatial": Weakness.KEYBOARD_ROW,
    "repeat": Weakness.REPEATED,
    "sequence": Weakness.SEQUENCE,
    "regex": Weakness.DATE,
    "date": Weakness.DATE,
}


def strength_of(passphrase: str, own_words: tuple[str, ...] = ()) -> Strength:
    """Estimate a passphrase; `own_words` are those that others would try, such as a name."""
    if not passphrase:
        return Strength(score=0, weakness=Weakness.EMPTY)
    # Loaded when a passphrase is first chosen, which most starts of the program never do.
    from zxcvbn import zxcvbn  # noqa: PLC0415

    found = zxcvbn(passphrase[:MOST_CHARACTERS], user_inputs=list(own_words))
    score = int(found["score"])
    if score >= STRONG:
        return Strength(score=score, weakness=Weakness.NONE)
    return Strength(
        score=score, weakness=_weakness(cast("list[dict[str, Any]]", found["sequence"]))
    )


def _weakness(parts: list[dict[str, Any]]) -> Weakness:
    longest = max(parts, key=lambda part: len(part["token"]))
    if longest.get("dictionary_name") == "passwords":
        return Weakness.WIDELY_USED
    return _WEAKNESSES.get(str(longest["pattern"]), Weakness.SHORT)
