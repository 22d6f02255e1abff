"""What a picture is laid out on: a width, a theme, and how wide and high words are there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication

from peerjournal.ui.pictures.plan import LEADING, Words
from peerjournal.ui.theme import Text, Theme, font_for

if TYPE_CHECKING:
    from peerjournal.ui.colours import Tone

_POINTS_PER_INCH = 72
_WHOLE = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A surface of a width, in logical pixels."""

    width: float
    theme: Theme

    def px(self, distance: float) -> int:
        """Return a distance that grows with the font."""
        return self.theme.px(distance)

    def font(self, text: Text, *, is_bold: bool | None = None) -> QFont:
        """Return a font counted in pixels, so that a printer's painter can scale it."""
        return QFont(self._measured(text, is_bold=is_bold)[0])

    def _measured(self, text: Text, *, is_bold: bool | None = None) -> tuple[QFont, QFontMetricsF]:
        face = QGuiApplication.font().key()
        return _measured(face, self.theme, text, _dots_per_inch(), is_bold=is_bold)

    def line_height(self, text: Text) -> float:
        """Return how high a line is."""
        return self._measured(text)[1].height()

    def width_of(self, words: str, text: Text, *, is_bold: bool | None = None) -> float:
        """Return how wide words are in one line."""
        return self._measured(text, is_bold=is_bold)[1].horizontalAdvance(words) + _WHOLE

    def longest_word(self, words: str, text: Text) -> float:
        """Return how wide the widest word is, below which a line cannot be broken well."""
        return max((self.width_of(word, text) for word in words.split()), default=0.0)

    def height_of(self, words: str, text: Text, width: float) -> float:
        """Return how high words are when their lines are broken at a width."""
        room = QRectF(0, 0, width, 1e6)
        metrics = self._measured(text)[1]
        found = metrics.boundingRect(room, _flags(metrics, words, width), words)
        return max(found.height(), self.line_height(text))

    def ink(self, name: str) -> QColor:
        """Return a colour of the theme by its name."""
        return QColor(getattr(self.theme.colours, name))

    def tone(self, tone: Tone) -> QColor:
        """Return the colour of a tone."""
        return self.theme.colour(tone)

    def quiet(self, ink: QColor) -> QColor:
        """Return a colour closer to the paper, unless contrast is high."""
        if self.theme.is_high_contrast:
            return ink
        paper = self.ink("paper")
        return QColor.fromRgbF(
            _nearer(ink.redF(), paper.redF()),
            _nearer(ink.greenF(), paper.greenF()),
            _nearer(ink.blueF(), paper.blueF()),
        )

    def words(
        self,
        place: QRectF,
        words: str,
        text: Text = Text.SMALL,
        ink: str = "dim",
        align: Qt.AlignmentFlag = LEADING,
    ) -> Words:
        """Return words in one line, shortened where they must be."""
        return Words(place=place, text=words, font=self.font(text), ink=self.ink(ink), align=align)

    def lines(
        self,
        place: QRectF,
        words: str,
        text: Text = Text.SMALL,
        ink: str = "dim",
        align: Qt.AlignmentFlag = LEADING,
    ) -> Words:
        """Return words in as many lines as they need; the place takes their height."""
        height = self.height_of(words, text, place.width())
        room = QRectF(place.x(), place.y(), place.width(), height)
        return Words(
            place=room,
            text=words,
            font=self.font(text),
            ink=self.ink(ink),
            align=align,
            is_wrapped=True,
        )


def wrap_flags(font: QFont, words: str, width: float) -> Qt.TextFlag:
    """Return how lines are broken: between words, and inside one only if it is too long alone."""
    return _flags(QFontMetricsF(font), words, width)


def _flags(metrics: QFontMetricsF, words: str, width: float) -> Qt.TextFlag:
    longest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0.0)
    is_whole = longest <= width
    return Qt.TextFlag.TextWordWrap if is_whole else Qt.TextFlag.TextWrapAnywhere


@lru_cache(maxsize=64)
def _measured(
    face: str, theme: Theme, text: Text, dots_per_inch: float, *, is_bold: bool | None
) -> tuple[QFont, QFontMetricsF]:
    """Make a font once for all words that are measured in it; a picture has hundreds."""
    del face
    font = font_for(theme, text, is_bold=is_bold)
    font.setPixelSize(max(1, round(font.pointSizeF() * dots_per_inch / _POINTS_PER_INCH)))
    return font, QFontMetricsF(font)


def _nearer(one: float, other: float) -> float:
    return one * 0.72 + other * 0.28


def _dots_per_inch() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInchY()
