"""The circle of support: me in the middle, people in the rings that I chose for them.

Where the rings would be too narrow for the names, the people stand ring by ring in rows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from math import cos, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from peerjournal.domain.support import Support as SupportKind
from peerjournal.ui.colours import Tone
from peerjournal.ui.pictures.canvas import PictureCanvas
from peerjournal.ui.pictures.legend import Sample, moved, plan_legend
from peerjournal.ui.pictures.painting import paint_drawing
from peerjournal.ui.pictures.plan import CENTRED, Icon, Mark, Piece, Plan, Shape, Sign, Stroke
from peerjournal.ui.pictures.support import (
    Ring,
    Support,
    Supporter,
    person_words,
    ring_words,
    support_icon,
    support_words,
    tell_support,
)
from peerjournal.ui.theme import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.pictures.sheet import Sheet
    from peerjournal.ui.theme import Theme

_ICON = 15
_CARD = 168
_HEIGHTS = (0.62, 0.7, 0.8, 0.95, 1.2)
_APART = (24, 8)
_RINGS = (0.4, 0.7, 1.0)
_TURNS = ((0.0, 0.5, 0.5), (0.5, 0.5, 0.25), (0.25, 0.5, 0.75), (0.75, 0.25, 0.5), (0.5, 0.0, 0.5))
"""Where the first person of each ring stands, in parts of the way to the second, from the right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Card:
    """A person's card at the origin."""

    one: Supporter
    width: float
    height: float
    pieces: tuple[Piece, ...]


class SupportPicture(PictureCanvas):
    """Shows the circle of support of one day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Circle of support"))

    def show_support(self, support: Support) -> None:
        """Show the circle of another day."""
        self.show_drawing(partial(plan_support, support), tell_support(support))


def paint_support(painter: QPainter, rect: QRectF, support: Support, theme: Theme) -> float:
    """Paint the circle and return its height."""
    return paint_drawing(painter, rect, partial(plan_support, support), theme)


def plan_support(support: Support, sheet: Sheet) -> Plan:
    """Lay the circle out as rings where they have room, else as rows."""
    cards = [_card(one, sheet) for one in sorted(support.people, key=lambda one: one.ring)]
    tried = (_plan_rings(cards, sheet, *how) for how in product(_APART, _HEIGHTS, _TURNS))
    drawn = next((plan for plan in tried if plan is not None), None) or _plan_rows(cards, sheet)
    legend = plan_legend(sheet, drawn.height + sheet.px(14), _samples(support, sheet))
    return replace(drawn, height=legend.height, pieces=(*drawn.pieces, *legend.pieces))


def _card(one: Supporter, sheet: Sheet) -> _Card:
    pad = sheet.px(8)
    most = min(sheet.px(_CARD), sheet.width) - 2 * pad
    icons = _icon_rows(one, sheet, most)
    wanted = [sheet.width_of(one.name, Text.CONTROL)]
    wanted += [sheet.width_of(one.last_contact, Text.SMALL), *(row[1] for row in icons)]
    inner = min(most, max(wanted))
    name = sheet.lines(QRectF(pad, pad * 0.7, inner, 0), one.name, Text.CONTROL, "ink", CENTRED)
    pieces: list[Piece] = [name]
    y = name.place.bottom() + sheet.px(2)
    for row, width in icons:
        pieces += [moved(piece, pad + (inner - width) / 2, y) for piece in row]
        y += sheet.px(_ICON + 5)
    if one.last_contact:
        place = QRectF(pad, y, inner, 0)
        words = sheet.lines(place, one.last_contact, Text.SMALL, "dim", CENTRED)
        pieces.append(words)
        y = words.place.bottom()
    size = QRectF(0, 0, inner + 2 * pad, y + pad * 0.7)
    ground = Shape(
        place=size,
        sign=Sign.PANEL,
        fill=sheet.ink("card"),
        edge=sheet.ink("line"),
        edge_width=1,
    )
    return _Card(one=one, width=size.width(), height=size.height(), pieces=(ground, *pieces))


def _icon_rows(one: Supporter, sheet: Sheet, most: float) -> list[tuple[list[Piece], float]]:
    """Return a row of signs for what I get, and one for what I give."""
    return [
        _icon_row(kinds, sheet, most, is_mine=is_mine)
        for kinds, is_mine in ((one.to_me, False), (one.from_me, True))
        if kinds
    ]


def _icon_row(
    kinds: tuple[SupportKind, ...], sheet: Sheet, most: float, *, is_mine: bool
) -> tuple[list[Piece], float]:
    side = min(float(sheet.px(_ICON)), most / (1.25 * len(SupportKind)))
    step = side * 1.25
    ink = sheet.tone(Tone.ACCENT if is_mine else Tone.WARM)
    width = step * len(kinds) - side * 0.25
    row: list[Piece] = [
        Icon(place=QRectF(at * step, 0, side, side), name=support_icon(kind), ink=ink)
        for at, kind in enumerate(kinds)
    ]
    if is_mine:
        # A line beneath tells giving from getting where colours do not.
        y = side + sheet.px(2)
        row.append(Stroke(begin=QPointF(0, y), end=QPointF(width, y), ink=ink, width=1.25))
    return row, width


def _plan_rings(
    cards: list[_Card], sheet: Sheet, apart: float, share: float, turns: tuple[float, ...]
) -> Plan | None:
    """Lay the cards out around me in an oval of a height; none where two would touch."""
    wide = max((card.width for card in cards), default=0.0)
    high = max((card.height for card in cards), default=0.0)
    rx, ry = (sheet.width - wide) / 2 - 1, sheet.width * share / 2 - high / 2
    if rx <= 0 or ry <= 0:
        return None
    centre = QPointF(sheet.width / 2, sheet.width * share / 2)
    used = sorted({card.one.ring for card in cards})
    pieces: list[Piece] = [
        _oval(sheet, centre, rx * _RINGS[ring], ry * _RINGS[ring]) for ring in used
    ]
    me = _me(sheet, centre)
    names = [_ring_name(sheet, ring, centre.x(), centre.y() - ry * _RINGS[ring]) for ring in used]
    taken = [_hull(me), *(_hull(name) for name in names)]
    marks: list[Mark] = []
    over: list[Piece] = []
    for ring in used:
        inside = [card for card in cards if card.one.ring is ring]
        for at, card in enumerate(inside):
            angle = 2 * pi * (at + turns[ring]) / len(inside)
            x = centre.x() + rx * _RINGS[ring] * cos(angle) - card.width / 2
            y = centre.y() + ry * _RINGS[ring] * sin(angle) - card.height / 2
            place = QRectF(x, y, card.width, card.height)
            if any(
                place.adjusted(-apart, -apart, apart, apart).intersects(other) for other in taken
            ):
                return None
            taken.append(place)
            over += [moved(piece, x, y) for piece in card.pieces]
            marks.append(_mark(card, place))
    named = [piece for name in names for piece in name]
    height = sheet.width * share
    return Plan(
        width=sheet.width,
        height=height,
        pieces=(*pieces, *me, *named, *over),
        marks=tuple(marks),
    )


def _plan_rows(cards: list[_Card], sheet: Sheet) -> Plan:
    middle = QPointF(sheet.width / 2, sheet.line_height(Text.CONTROL))
    pieces = [*_me(sheet, middle)]
    marks: list[Mark] = []
    y = _hull(pieces).bottom() + sheet.px(10)
    for ring in Ring:
        inside = [card for card in cards if card.one.ring is ring]
        if not inside:
            continue
        head = sheet.lines(QRectF(0, y, sheet.width, 0), ring_words(ring))
        pieces.append(head)
        x, y, line = 0.0, head.place.bottom() + sheet.px(4), 0.0
        for card in inside:
            if x and x + card.width > sheet.width:
                x, y, line = 0.0, y + line + sheet.px(8), 0.0
            pieces += [moved(piece, x, y) for piece in card.pieces]
            marks.append(_mark(card, QRectF(x, y, card.width, card.height)))
            x, line = x + card.width + sheet.px(8), max(line, card.height)
        y += line + sheet.px(12)
    return Plan(width=sheet.width, height=y, pieces=tuple(pieces), marks=tuple(marks))


def _mark(card: _Card, place: QRectF) -> Mark:
    one = card.one
    return Mark(place=place, words=f"{one.name}: {person_words(one)}", key=one.key)


def _oval(sheet: Sheet, centre: QPointF, rx: float, ry: float) -> Shape:
    place = QRectF(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry)
    return Shape(place=place, sign=Sign.DOT, edge=sheet.ink("line"), edge_width=1.25)


def _me(sheet: Sheet, centre: QPointF) -> list[Piece]:
    words = QCoreApplication.translate("support", "Me")
    width = sheet.width_of(words, Text.CONTROL) + sheet.px(24)
    height = sheet.line_height(Text.CONTROL) + sheet.px(10)
    place = QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)
    ground = Shape(place=place, sign=Sign.BAR, fill=sheet.tone(Tone.ACCENT))
    return [ground, sheet.words(place, words, Text.CONTROL, "on_accent", CENTRED)]


def _ring_name(sheet: Sheet, ring: Ring, x: float, y: float) -> list[Piece]:
    """Return a ring's name on a ground that parts its line."""
    words = ring_words(ring)
    width, height = sheet.width_of(words, Text.SMALL), sheet.line_height(Text.SMALL)
    place = QRectF(x - width / 2, y - height / 2, width, height)
    pad = sheet.px(7)
    ground = place.adjusted(-pad, 0, pad, 0)
    fill = sheet.ink("neutral_tint")
    return [Shape(place=ground, sign=Sign.BAR, fill=fill), sheet.words(place, words)]


def _hull(pieces: list[Piece]) -> QRectF:
    hull = QRectF()
    for piece in pieces:
        if not isinstance(piece, Stroke):
            hull = hull.united(piece.place)
    return hull


def _samples(support: Support, sheet: Sheet) -> tuple[Sample, ...]:
    used = [
        kind
        for kind in SupportKind
        if any(kind in one.to_me or kind in one.from_me for one in support.people)
    ]
    side = sheet.px(_ICON)
    room = QRectF(0, 0, side, side)
    made = [
        Sample(
            words=support_words(kind),
            pieces=(Icon(place=room, name=support_icon(kind), ink=sheet.ink("ink")),),
            side=side,
        )
        for kind in used
    ]
    return (*made, *_ways(sheet, side)) if used else ()


def _ways(sheet: Sheet, side: float) -> list[Sample]:
    translate = QCoreApplication.translate
    y = side * 0.5
    dot = Shape(
        place=QRectF(side * 0.2, side * 0.2, side * 0.6, side * 0.6),
        sign=Sign.DOT,
        fill=sheet.tone(Tone.WARM),
    )
    line = Stroke(begin=QPointF(0, y), end=QPointF(side, y), ink=sheet.tone(Tone.ACCENT), width=2)
    return [
        Sample(words=translate("support", "what I get"), pieces=(dot,), side=side),
        Sample(words=translate("support", "underlined: what I give"), pieces=(line,), side=side),
    ]
