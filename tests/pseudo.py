"""A language that nobody speaks: English with accents, each word longer by two fifths."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans("aceilnorsuyzAEINOU", "áćéíļñóŕšúýžÅÉÍÑÖÜ")
_PARTS = re.compile(r"(\{\w*\}|%n|[^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_DAY_FORM = re.compile(r"[dMy .,]+")


class StretchedWords(QTranslator):
    """Answers for every text, so that what is not stretched was not translated.

    Mirrored, each text begins with the mark that a language read from right to left would have
    in its letters; else its lines would be laid out as English ones.
    """

    def __init__(self, *, is_mirrored: bool = False) -> None:
        super().__init__()
        self._mark = "\u200f" if is_mirrored else ""

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, count: int = -1
    ) -> str:
        """Return the words stretched, with the number where one is given."""
        said = stretched(source)
        # Nothing is put before the form of a day, nor where nothing is said.
        said = self._mark + said if said not in {"", source} else said
        return said.replace("%n", str(count)) if count >= 0 else said

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask for."""
        return False


def stretched(source: str) -> str:
    """Lengthen each word; what stands for a value, and the form of a day, stay."""
    if _DAY_FORM.fullmatch(source):
        return source
    return "".join(_longer(part) for part in _PARTS.split(source))


def _longer(part: str) -> str:
    if not _WORD.fullmatch(part):
        return part
    return (part + part[: math.ceil(len(part) * 0.4)]).translate(_ACCENTS)
