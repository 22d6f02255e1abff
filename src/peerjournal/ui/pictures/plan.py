"""What a picture consists of, before anything is drawn: signs, words, and the marks to open.

A plan is made for a width and painted on a screen or on paper. It is laid out from left to right;
`mirrored` turns it for languages that are read the other way.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont

    from peerjournal.ui.pictures.sheet import Sheet

LEADING = Qt.AlignmentFlag.AlignLeft
TRAILING = Qt.AlignmentFlag.AlignRight
CENTRED = Qt.AlignmentFlag.AlignHCenter


class Sign(Enum):
    """A shape; what differs in meaning differs in shape, not in colour alone."""

    DOT = auto()
    CELL = auto()
    BAR = auto()
    DIAMOND = auto()
    SQUARE = auto()
    FLAG = auto()
    HEART = auto()
    TICK = auto()
    PANEL = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words in a place; they fit, or end in an ellipsis and are said whole by their mark."""

    place: QRectF
    text: str
    font: QFont
    ink: QColor
    align: Qt.AlignmentFlag = LEADING
    is_wrapped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A sign, filled or as an outline."""

    place: QRectF
    sign: Sign
    fill: QColor | None = None
    edge: QColor | None = None
    edge_width: float = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A thin line."""

    begin: QPointF
    end: QPointF
    ink: QColor
    width: float = 1.0
    is_dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Icon:
    """One of the program's icons."""

    place: QRectF
    name: str
    ink: QColor


Piece = Words | Shape | Stroke | Icon


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A place that the pointer and the keyboard reach.

    Attributes:
        words: what it says, whole.
        key: what opens when it is chosen; none where nothing does.

    """

    place: QRectF
    words: str
    key: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A picture laid out.

    Attributes:
        width: what it was laid out for; wider than given where it cannot be narrower.
        marks: in the order in which they are read.

    """

    width: float
    height: float
    pieces: tuple[Piece, ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A line of a picture's text: what it is about, and what there is to say."""

    name: str
    words: str


Drawing = Callable[["Sheet"], Plan]
"""Lays a picture out on a sheet."""


def mirrored(plan: Plan) -> Plan:
    """Return a plan as it is read from right to left."""
    return replace(
        plan,
        pieces=tuple(_mirrored_piece(piece, plan.width) for piece in plan.pieces),
        marks=tuple(replace(one, place=_across(one.place, plan.width)) for one in plan.marks),
    )


def _mirrored_piece(piece: Piece, width: float) -> Piece:
    if isinstance(piece, Stroke):
        begin = QPointF(width - piece.begin.x(), piece.begin.y())
        return replace(piece, begin=begin, end=QPointF(width - piece.end.x(), piece.end.y()))
    # Which side words begin at is turned by the painter.
    return replace(piece, place=_across(piece.place, width))


def _across(place: QRectF, width: float) -> QRectF:
    return QRectF(width - place.x() - place.width(), place.y(), place.width(), place.height())
