"""Where on which page each stretch of the writing stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from peerjournal.ui.printing.measures import points

if TYPE_CHECKING:
    from peerjournal.ui.printing.pieces import Flowing, Line

_BETWEEN = points(26)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A part of a piece on a page.

    Attributes:
        piece: its place among the pieces.
        page: counted from 0.
        y: below the upper margin.

    """

    piece: int
    page: int
    y: float
    top: float
    bottom: float
    is_shared: bool = False


@dataclass(slots=True)
class Flow:
    """Takes pieces one after another and remembers where they stand, not what they are.

    Attributes:
        room: how high the writing on a page is.

    """

    room: float
    stretches: list[Stretch] = field(default_factory=list[Stretch])
    _page: int = 0
    _y: float = 0.0

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return self._page + 1 if self.stretches else 0

    def add(self, place: int, piece: Flowing) -> None:
        """Set a piece, known by its number, below the one before."""
        lines = piece.lines
        begin = 0
        if self._y:
            self._y += _BETWEEN
        while begin < len(lines):
            end, most = fitting(lines, begin, self.room - self._y)
            if end == begin:
                if self._y:
                    self._turn()
                    continue
                # On an empty page: what wants to stay together is parted, and a line that is
                # higher than a page is cut.
                end = max(most, begin + 1)
            self._stretch(place, piece, begin, end)
            begin = end
            if begin < len(lines):
                self._turn()

    def _stretch(self, place: int, piece: Flowing, begin: int, end: int) -> None:
        top, bottom = piece.lines[begin].top, piece.lines[end - 1].bottom
        made = Stretch(
            piece=place,
            page=self._page,
            y=self._y,
            top=top,
            bottom=min(bottom, top + self.room),
            is_shared=piece.is_shared,
        )
        self.stretches.append(made)
        self._y += bottom - top

    def _turn(self) -> None:
        self._page += 1
        self._y = 0.0


def fitting(lines: tuple[Line, ...], begin: int, room: float) -> tuple[int, int]:
    """Return where a page should end that begins with line `begin`, and where it has to."""
    most = begin
    while most < len(lines) and lines[most].bottom - lines[begin].top <= room:
        most += 1
    end = most
    while begin < end < len(lines) and not lines[end].may_begin_page:
        end -= 1
    return end, most
