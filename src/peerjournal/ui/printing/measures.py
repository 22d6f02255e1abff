"""The measures of a printed page. All are in units of which an inch has 288, four to a point."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QPageSize

from peerjournal.ui.theme import PREFERRED_FACES

UNITS_PER_INCH = 288
UNITS_PER_POINT = 4
UNITS_PER_PIXEL = 3
"""A pixel of a picture, of which an inch has 96."""

# Faces made for long reading, as the platforms bring them; the last one is almost everywhere.
SERIFS = (
    "Source Serif 4",
    "Source Serif Pro",
    "Charter",
    "Iowan Old Style",
    "Sitka Text",
    "Cambria",
    "Georgia",
    "Noto Serif",
    "C059",
    "Liberation Serif",
    "DejaVu Serif",
)


class Paper(StrEnum):
    """The sheets that printers have."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageForm:
    """A page and the column on it."""

    paper: Paper
    width: int
    height: int
    side: int
    top: int
    bottom: int

    @property
    def column(self) -> int:
        """How wide the writing is."""
        return self.width - 2 * self.side

    @property
    def room(self) -> int:
        """How high the writing is at most."""
        return self.height - self.top - self.bottom


def page_form(paper: Paper) -> PageForm:
    """Return a sheet with its margins."""
    width, height = (2381, 3368) if paper is Paper.A4 else (2448, 3168)
    return PageForm(
        paper=paper, width=width, height=height, side=points(80), top=points(76), bottom=points(84)
    )


def points(count: float) -> int:
    """Return points in units."""
    return round(count * UNITS_PER_POINT)


def usual_paper(locale: QLocale | None = None) -> Paper:
    """Return the paper that a country uses: Letter in North America and around it, else A4."""
    territory = (locale or QLocale()).territory()
    return Paper.LETTER if territory in _LETTER else Paper.A4


def page_size(paper: Paper) -> QPageSize:
    """Return a sheet as a printer knows it."""
    sizes = QPageSize.PageSizeId
    return QPageSize(sizes.A4 if paper is Paper.A4 else sizes.Letter)


@cache
def serif_face() -> str:
    """Return the face of the writing: the first that is installed."""
    return next((name for name in SERIFS if QFontDatabase.hasFamily(name)), "serif")


def with_plain_signs(font: QFont) -> QFont:
    """Return a font whose figures and signs a reader of the PDF finds and hears as they are.

    Figures of one width and raised colons are other glyphs, and copied they are other letters.
    """
    made = QFont(font)
    for feature in ("tnum", "calt"):
        made.setFeature(QFont.Tag(feature), 0)
    return made


@cache
def plain_face() -> str:
    """Return the face of headings, as in the window."""
    general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return next((name for name in PREFERRED_FACES if QFontDatabase.hasFamily(name)), general)


def plain_font(size: float, *, is_bold: bool = False) -> QFont:
    """Return the face of headings in a size, in points of the paper."""
    font = QFont(plain_face())
    font.setPixelSize(points(size))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    return with_plain_signs(font)


_Land = QLocale.Country
_LETTER = frozenset(
    {
        _Land.UnitedStates,
        _Land.Canada,
        _Land.Mexico,
        _Land.PuertoRico,
        _Land.Philippines,
        _Land.Colombia,
        _Land.Venezuela,
        _Land.Chile,
        _Land.CostaRica,
        _Land.Guatemala,
        _Land.Panama,
    }
)
