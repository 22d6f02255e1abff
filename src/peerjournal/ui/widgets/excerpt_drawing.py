"""Draws a few lines of an excerpt, what a search found in bold, the last line shortened."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from peerjournal.ui.models.entry_words import HIT_BEGINS, HIT_ENDS

_Range = QTextLayout.FormatRange


@dataclass(frozen=True, slots=True, kw_only=True)
class ExcerptLook:
    """How an excerpt is set.

    Attributes:
        ink: of the words.
        hit_ink: of what a search found.
        leading: from one base line to the next.

    """

    font: QFont
    ink: QColor
    hit_ink: QColor
    leading: float
    direction: Qt.LayoutDirection


def split_hits(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a text without its marks, and where what was found begins and how long it is.

    Marks that do not pair are dropped: an excerpt may be cut in the middle of a hit.
    """
    plain: list[str] = []
    hits: list[tuple[int, int]] = []
    length, begun = 0, -1
    for part in _parts(text):
        if part == HIT_BEGINS:
            begun = length
        elif part == HIT_ENDS:
            if begun >= 0 and length > begun:
                hits.append((begun, length - begun))
            begun = -1
        else:
            plain.append(part)
            length += len(part)
    if begun >= 0 and length > begun:
        hits.append((begun, length - begun))
    return "".join(plain), tuple(hits)


def draw_excerpt(painter: QPainter, place: QRect, text: str, lines: int, look: ExcerptLook) -> int:
    """Draw at most so many lines of a text into a place, and return how many it took."""
    plain, hits = split_hits(text)
    painter.setPen(look.ink)
    for line in range(lines - 1):
        first, rest = _first_line(plain, hits, place, look)
        _draw_line(painter, first, place, line, look)
        plain, hits = _after(plain, hits, rest)
        if not plain.strip():
            return line + 1
    last = _shortened(plain, hits, place, look)
    _draw_line(painter, last, place, lines - 1, look)
    return lines


def _parts(text: str) -> list[str]:
    marked = text.replace(HIT_BEGINS, f"\0{HIT_BEGINS}\0").replace(HIT_ENDS, f"\0{HIT_ENDS}\0")
    return [part for part in marked.split("\0") if part]


def _after(
    plain: str, hits: tuple[tuple[int, int], ...], start: int
) -> tuple[str, tuple[tuple[int, int], ...]]:
    moved = tuple(
        (max(0, at - start), length + min(0, at - start))
        for at, length in hits
        if at + length > start
    )
    return plain[start:], moved


def _first_line(
    plain: str, hits: tuple[tuple[int, int], ...], place: QRect, look: ExcerptLook
) -> tuple[QTextLayout, int]:
    layout = _layout(plain, hits, look)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(place.width())
        line.setPosition(QPointF(0, 0))
        rest = line.textStart() + line.textLength()
    else:
        rest = len(plain)
    layout.endLayout()
    return layout, rest


def _shortened(
    plain: str, hits: tuple[tuple[int, int], ...], place: QRect, look: ExcerptLook
) -> QTextLayout:
    # Bold hits are a little wider than the metrics say; a little room is kept for them.
    room = place.width() - sum(length for _at, length in hits)
    mode = Qt.TextElideMode.ElideRight
    shown = QFontMetrics(look.font).elidedText(plain, mode, max(room, place.width() // 2))
    layout, _rest = _first_line(shown, hits, place, look)
    return layout


def _layout(plain: str, hits: tuple[tuple[int, int], ...], look: ExcerptLook) -> QTextLayout:
    option = QTextOption()
    # The words keep their own direction; the window's decides at which side they begin.
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side = (
        Qt.AlignmentFlag.AlignRight
        if look.direction == Qt.LayoutDirection.RightToLeft
        else Qt.AlignmentFlag.AlignLeft
    )
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout = QTextLayout(plain, look.font)
    layout.setTextOption(option)
    layout.setFormats([_hit(at, length, look) for at, length in hits])
    return layout


def _hit(at: int, length: int, look: ExcerptLook) -> QTextLayout.FormatRange:
    found = _Range()
    found.start = at
    found.length = length
    shown = QTextCharFormat()
    shown.setFontWeight(QFont.Weight.Bold)
    shown.setForeground(look.hit_ink)
    found.format = shown
    return found


def _draw_line(
    painter: QPainter, layout: QTextLayout, place: QRect, line: int, look: ExcerptLook
) -> None:
    if layout.lineCount():
        top = place.top() + line * look.leading
        layout.lineAt(0).draw(painter, QPointF(place.left(), top))
