"""How formatted writing looks: measures of blocks, and a layer of type over the words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
)

from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.links import is_followed
from peerjournal.ui.editors.writing import Block, Mark, Shape
from peerjournal.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextBlock

_HEADING_SIZES = {1: 1.5, 2: 1.22, 3: 1.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Measures in logical pixels, all following the size of the type.

    Attributes:
        em: the height of the type.
        line_gap: what is added between lines to what the face itself asks. Not a share of the
            line, which a picture in it would raise.

    """

    em: float
    line_gap: float

    @property
    def indent(self) -> float:
        """How far each list and each quotation moves its words in."""
        return round(self.em * 1.6)

    def set_block(self, made: QTextBlockFormat, block: Block) -> None:
        """Give a block's format its margins and the distance of its lines."""
        kind = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
        is_heading = block.shape is Shape.HEADING
        made.setLineHeight(self.line_gap * (0.8 if is_heading else 1.0), kind)
        gap = self.em * (0.22 if block.depth else 0.62)
        made.setBottomMargin(round(gap * (0.5 if is_heading else 1.0)))
        if is_heading:
            made.setTopMargin(round(self.em * (0.95 if block.level < 3 else 0.7)))  # noqa: PLR2004
        elif block.shape is Shape.CODE:
            made.setTopMargin(round(self.em))
            made.setBottomMargin(round(self.em * 1.2))
            made.setRightMargin(self.em)
        inset = round(self.em * 0.8) if block.shape is Shape.CODE else 0
        made.setLeftMargin(block.quote * self.indent + inset)


def look_for(font: QFont, line_height: float) -> Look:
    """Return the look of writing in a font, `line_height` times its size from line to line."""
    metrics = QFontMetricsF(font)
    em = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * 96 / 72
    return Look(em=em, line_gap=round(line_height * em - metrics.height(), 1))


class TypeLayer(QSyntaxHighlighter):
    """Draws what words mean as type; the document and its undo know nothing of it."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._lit: int | None = None
        self.unknown: Callable[[QTextBlock], list[tuple[int, int]]] | None = None

    def light(self, number: int | None) -> None:
        """Dim all blocks but one; None dims none."""
        before, self._lit = self._lit, number
        if before == number:
            return
        if None in (before, number):
            self.rehighlight()
            return
        for one in (before, number):
            block = self.document().findBlockByNumber(-1 if one is None else one)
            if block.isValid():
                self.rehighlightBlock(block)

    def follow(self, theme: Theme) -> None:
        """Draw everything anew in another theme."""
        self._theme = theme
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Draw one block; called by Qt."""
        block = self.currentBlock()
        shape = formats.shape_of(block)
        level = block.blockFormat().headingLevel() if shape is Shape.HEADING else 0
        is_done = formats.item_of(block) is not None and formats.is_checked(block)
        is_done = is_done or self._lit not in (None, block.blockNumber())
        if not text:
            return
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            drawn = self._drawn(fragment.charFormat(), level, is_code=shape is Shape.CODE)
            if is_done:
                drawn.setForeground(QColor(self._theme.colours.dim))
            if drawn.propertyCount():
                self.setFormat(fragment.position() - block.position(), fragment.length(), drawn)
            place += 1
        if self.unknown is not None:
            for start, length in self.unknown(block):
                self._draw_unknown(start, length)

    def _draw_unknown(self, start: int, length: int) -> None:
        """Draw a calm line below a word that no dictionary knows, over what it looks like."""
        for place in range(start, start + length):
            drawn = self.format(place)
            drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            drawn.setUnderlineColor(QColor(self._theme.colours.dim))
            self.setFormat(place, 1, drawn)

    def _drawn(self, meant: QTextCharFormat, level: int, *, is_code: bool) -> QTextCharFormat:
        drawn = QTextCharFormat()
        marks, colours = formats.marks_of(meant), self._theme.colours
        if level:
            size = self.document().defaultFont().pointSizeF() * _HEADING_SIZES[min(level, 3)]
            drawn.setFontPointSize(size)
            drawn.setFontWeight(QFont.Weight.DemiBold)
        if Mark.BOLD in marks:
            drawn.setFontWeight(QFont.Weight.Bold)
        if Mark.ITALIC in marks:
            drawn.setFontItalic(True)
        if Mark.STRIKE in marks:
            drawn.setFontStrikeOut(True)
            drawn.setForeground(QColor(colours.dim))
        if is_code or Mark.CODE in marks:
            drawn.setFontFamilies(["monospace"])
            drawn.setFontFixedPitch(True)
        if Mark.CODE in marks:
            drawn.setBackground(QColor(colours.neutral_tint))
        if is_followed(formats.target_of(meant)):
            drawn.setForeground(QColor(colours.accent))
            drawn.setFontUnderline(True)
        elif formats.target_of(meant) or formats.run_of("", meant).picture:
            drawn.setForeground(QColor(colours.dim))
        return drawn
