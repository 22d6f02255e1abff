"""Which pieces of a text are words to be looked up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.writing import Mark, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NO_WORDS = re.compile(r"\S*(?:://|@|www\.)\S*|\S*[^\W\d_]\d\S*|\S*\d[^\W\d_]\S*|[#/\\]\S+")


def words_in(block: QTextBlock) -> Iterator[tuple[int, int, str]]:
    """Yield start, length (as Qt counts) and the words of a block, but for code and addresses."""
    if formats.shape_of(block) is Shape.CODE:
        return
    text = block.text()
    left_out = [found.span() for found in _NO_WORDS.finditer(text)]
    left_out += _solid_spans(block)
    for found in _WORD.finditer(text):
        start, end = found.span()
        if end - start > 1 and not any(a < end and start < b for a, b in left_out):
            yield _units(text[:start]), _units(found[0]), found[0]


def _solid_spans(block: QTextBlock) -> Iterator[tuple[int, int]]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        made = fragment.charFormat()
        if Mark.CODE in formats.marks_of(made) or formats.target_of(made):
            start = fragment.position() - block.position()
            # Beyond the basic plane Qt counts twice; a little more left out does no harm.
            yield start, start + fragment.length()
        place += 1


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
