"""What the signs of a picture stand for, in a line that breaks where it must."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from peerjournal.ui.pictures.plan import Piece, Plan, Stroke
from peerjournal.ui.theme import Text

if TYPE_CHECKING:
    from peerjournal.ui.pictures.sheet import Sheet

_GAP = 6
_BETWEEN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A sign and what it stands for.

    Attributes:
        pieces: drawn in a square at the origin.
        side: of that square.

    """

    words: str
    pieces: tuple[Piece, ...]
    side: float


def plan_legend(sheet: Sheet, top: float, samples: tuple[Sample, ...]) -> Plan:
    """Lay signs and words out below `top`; the height counts from the top of the sheet."""
    line = max(sheet.line_height(Text.SMALL), max((one.side for one in samples), default=0.0))
    left, y = 0.0, top
    made: list[Piece] = []
    for one in samples:
        begin = one.side + sheet.px(_GAP)
        width = sheet.width_of(one.words, Text.SMALL)
        if left and left + begin + width > sheet.width:
            left, y = 0.0, y + line + sheet.px(4)
        room = max(1.0, min(width, sheet.width - begin))
        made += [moved(piece, left, y + (line - one.side) / 2) for piece in one.pieces]
        words = sheet.lines(QRectF(left + begin, y, room, 0), one.words)
        slack = max(0.0, (line - words.place.height()) / 2)
        made.append(replace(words, place=words.place.translated(0, slack)))
        y += max(0.0, words.place.height() - line)
        left += begin + width + sheet.px(_BETWEEN)
    return Plan(width=sheet.width, height=y + line if samples else top, pieces=tuple(made))


def moved(piece: Piece, x: float, y: float) -> Piece:
    """Return a piece somewhere else."""
    if isinstance(piece, Stroke):
        by = QPointF(x, y)
        return replace(piece, begin=piece.begin + by, end=piece.end + by)
    return replace(piece, place=piece.place.translated(x, y))
