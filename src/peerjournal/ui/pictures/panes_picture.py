"""Four panes: themes that I see myself and themes that others told me of, side by side.

All panes are alike in size and all themes alike in weight, in the order of the alphabet.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, QCoreApplication, QRectF

from peerjournal.ui.colours import Tone
from peerjournal.ui.pictures.canvas import PictureCanvas
from peerjournal.ui.pictures.painting import paint_drawing
from peerjournal.ui.pictures.plan import Mark, Piece, Plan, Shape, Sign, Told
from peerjournal.ui.theme import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.pictures.sheet import Sheet
    from peerjournal.ui.theme import Theme

_GAP = 12
_PAD = 14
_LEAST_PANE = 190
_SIGN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class PaneTheme:
    """A short phrase of behaviour in its owner's words."""

    phrase: str
    key: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Panes:
    """Where the themes stand.

    Attributes:
        in_the_open: I see it, and others told me.
        new_to_me: others told me.
        known_to_me: I see it; nobody spoke of it yet.
        unexplored: nobody wrote of it yet.
        waiting: one note so far.

    """

    in_the_open: tuple[PaneTheme, ...] = ()
    new_to_me: tuple[PaneTheme, ...] = ()
    known_to_me: tuple[PaneTheme, ...] = ()
    unexplored: tuple[PaneTheme, ...] = ()
    waiting: tuple[PaneTheme, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pane:
    title: str
    explained: str
    themes: tuple[PaneTheme, ...]
    is_mine: bool = False
    is_theirs: bool = False


class PanesPicture(PictureCanvas):
    """Shows the four panes, and beneath them what waits for a second note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Four panes"))

    def show_panes(self, panes: Panes) -> None:
        """Show other themes."""
        self.show_drawing(partial(plan_panes, panes), tell_panes(panes))


def paint_panes(painter: QPainter, rect: QRectF, panes: Panes, theme: Theme) -> float:
    """Paint the panes and return their height."""
    return paint_drawing(painter, rect, partial(plan_panes, panes), theme)


def plan_panes(panes: Panes, sheet: Sheet) -> Plan:
    """Lay the panes out two by two, or below each other where there is little room."""
    gap = sheet.px(_GAP)
    columns = 2 if (sheet.width - gap) / 2 >= sheet.theme.px(_LEAST_PANE) else 1
    width = (sheet.width - gap * (columns - 1)) / columns
    four, waiting = _all_panes(panes)
    height = max(_plan_pane(one, sheet, QRectF(0, 0, width, 0)).height for one in four)
    pieces: list[Piece] = []
    marks: list[Mark] = []
    y = 0.0
    for at, one in enumerate(four):
        y = at // columns * (height + gap)
        place = QRectF(at % columns * (width + gap), y, width, height)
        ground = Shape(
            place=place,
            sign=Sign.PANEL,
            fill=sheet.ink("side"),
            edge=sheet.ink("line"),
            edge_width=1,
        )
        made = _plan_pane(one, sheet, place)
        pieces += [ground, *made.pieces]
        marks += made.marks
    bottom = y + height
    if waiting.themes:
        made = _plan_pane(waiting, sheet, QRectF(0, bottom + gap / 2, sheet.width, 0))
        pieces += made.pieces
        marks += made.marks
        bottom = made.height
    return Plan(width=sheet.width, height=bottom, pieces=tuple(pieces), marks=tuple(marks))


def _plan_pane(pane: _Pane, sheet: Sheet, place: QRectF) -> Plan:
    pad = sheet.px(_PAD)
    left, room = place.x() + pad, place.width() - 2 * pad
    signs = _signs(pane, sheet, left, place.y() + pad)
    begin = left + (sheet.px(_SIGN + 4) * len(signs) + sheet.px(4) if signs else 0)
    head_room = QRectF(begin, place.y() + pad, place.right() - pad - begin, 0)
    title = sheet.lines(head_room, pane.title, Text.SECTION, "ink")
    under = QRectF(left, title.place.bottom() + sheet.px(2), room, 0)
    explained = sheet.lines(under, pane.explained)
    pieces: list[Piece] = [*signs, title, explained]
    marks: list[Mark] = []
    x, y = left, explained.place.bottom() + sheet.px(8)
    line = sheet.line_height(Text.CONTROL)
    for theme in in_order(pane.themes):
        width = min(room, sheet.width_of(theme.phrase, Text.CONTROL))
        if x > left and x + width > left + room:
            x, y = left, y + line + sheet.px(4)
        words = sheet.lines(QRectF(x, y, width, 0), theme.phrase, Text.CONTROL, "ink")
        pieces.append(words)
        said = f"{theme.phrase}, {pane.title}"
        marks.append(Mark(place=words.place, words=said, key=theme.key))
        x += width + sheet.px(18)
        y += words.place.height() - line
    height = y + line + pad
    return Plan(width=sheet.width, height=height, pieces=tuple(pieces), marks=tuple(marks))


def _signs(pane: _Pane, sheet: Sheet, left: float, top: float) -> list[Piece]:
    """Return a dot where I see it and a diamond where others do."""
    side, step = sheet.px(_SIGN), sheet.px(_SIGN + 4)
    y = top + (sheet.line_height(Text.SECTION) - side) / 2
    made: list[Piece] = []
    for sign, tone, holds in (
        (Sign.DOT, Tone.ACCENT, pane.is_mine),
        (Sign.DIAMOND, Tone.WARM, pane.is_theirs),
    ):
        if holds:
            place = QRectF(left + step * len(made), y, side, side)
            made.append(Shape(place=place, sign=sign, fill=sheet.tone(tone)))
    return made


def in_order(themes: tuple[PaneTheme, ...]) -> list[PaneTheme]:
    """Return themes as a reader of this language looks them up."""
    collator = QCollator()
    collator.setNumericMode(True)
    return sorted(themes, key=lambda theme: collator.sortKey(theme.phrase))


def _all_panes(panes: Panes) -> tuple[tuple[_Pane, ...], _Pane]:
    translate = QCoreApplication.translate
    four = (
        _Pane(
            title=translate("panes", "In the open"),
            explained=translate("panes", "I see it, and others told me"),
            themes=panes.in_the_open,
            is_mine=True,
            is_theirs=True,
        ),
        _Pane(
            title=translate("panes", "New to me"),
            explained=translate("panes", "Others told me"),
            themes=panes.new_to_me,
            is_theirs=True,
        ),
        _Pane(
            title=translate("panes", "Known to me, not yet spoken"),
            explained=translate("panes", "I see it"),
            themes=panes.known_to_me,
            is_mine=True,
        ),
        _Pane(
            title=translate("panes", "Not yet explored"),
            explained=translate("panes", "Nobody wrote of it yet"),
            themes=panes.unexplored,
        ),
    )
    waiting = _Pane(
        title=translate("panes", "One note so far"),
        explained=translate("panes", "Waits for a second note from another occasion"),
        themes=panes.waiting,
    )
    return four, waiting


def tell_panes(panes: Panes) -> tuple[Told, ...]:
    """Return the panes in words, an empty one as well."""
    four, waiting = _all_panes(panes)
    nothing = QCoreApplication.translate("panes", "nothing yet")
    return tuple(
        Told(
            name=pane.title,
            words="; ".join(theme.phrase for theme in in_order(pane.themes)) or nothing,
        )
        for pane in (*four, *([waiting] if waiting.themes else []))
    )
