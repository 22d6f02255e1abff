"""Names that somebody asked to be caught before anything leaves: their own list, no guessing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

NAMES_MOST = 500


def clean_names(typed: Iterable[str]) -> tuple[str, ...]:
    """Fold white space in names, and drop empty and repeated ones."""
    kept: dict[str, str] = {}
    for name in typed:
        folded = " ".join(name.split())
        if folded:
            kept.setdefault(folded.casefold(), folded)
    return tuple(kept.values())[:NAMES_MOST]


def caught_names(texts: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """Return those of the names that stand in the texts as words, also with an s at their end."""
    whole = "\n".join(texts).casefold()
    return tuple(name for name in names if re.search(_pattern(name), whole))


def _pattern(name: str) -> str:
    words = r"\s+".join(re.escape(part) for part in name.casefold().split())
    return rf"(?<!\w){words}s?(?!\w)"
