"""What flows over pages: lines that a page may end between, and how a stretch of them is drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPalette,
    QTextDocument,
    QTextOption,
)

from peerjournal.ui.pictures.painting import paint_plan
from peerjournal.ui.pictures.plan import Shape, Stroke, Words
from peerjournal.ui.pictures.sheet import Sheet
from peerjournal.ui.printing.composing import print_css
from peerjournal.ui.printing.measures import UNITS_PER_PIXEL, plain_face, points, with_plain_signs
from peerjournal.ui.printing.written import INDENT
from peerjournal.ui.theme import theme_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QTextBlock

    from peerjournal.ui.pictures.plan import Drawing, Piece, Plan

_LONG = 4
_MOST_PIXELS = 1800
_INK = "#1c1a18"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line, or what is as indivisible as one.

    Attributes:
        may_begin_page: whether a page may end above it.

    """

    top: float
    bottom: float
    may_begin_page: bool = True


class Flowing(Protocol):
    """Something that is set on one page or over several."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """What it consists of, from top to bottom."""
        ...

    @property
    def is_shared(self) -> bool:
        """Whether the pages say that it was written by agreement."""
        ...

    def draw(self, painter: QPainter, top: float, bottom: float) -> None:
        """Draw a stretch of it with its top at the painter's origin."""
        ...


class TextPiece:
    """Rich text set in a column."""

    def __init__(
        self, html: str, column: int, pictures: Mapping[str, QImage], *, is_shared: bool = False
    ) -> None:
        self._document = _document(html, column, pictures)
        self._column = column
        self._lines: tuple[Line, ...] | None = None
        self.is_shared = is_shared

    @property
    def lines(self) -> tuple[Line, ...]:
        """What it consists of, from top to bottom; asking first sets all of it."""
        if self._lines is None:
            self._lines = _lines_of(self._document)
        return self._lines

    def draw(self, painter: QPainter, top: float, bottom: float) -> None:
        """Draw a stretch of the text."""
        painter.save()
        painter.translate(QPointF(0.0, -top))
        room = QRectF(0, top, self._column, bottom - top)
        painter.setClipRect(room)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = room
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(_INK))
        context.palette = palette
        self._document.documentLayout().draw(painter, context)
        painter.restore()


class PicturePiece:
    """A picture, as on the screen, in the light colours."""

    def __init__(self, drawing: Drawing, column: int) -> None:
        theme = theme_for(is_motion_reduced=True)
        plan = drawing(Sheet(width=column / UNITS_PER_PIXEL, theme=theme))
        self._plan = replace(plan, pieces=tuple(map(_plainly, plan.pieces)))
        self.is_shared = False
        self.lines = _bands_of(self._plan)

    def draw(self, painter: QPainter, top: float, bottom: float) -> None:
        """Draw a stretch of the picture."""
        painter.save()
        painter.translate(QPointF(0.0, -top))
        width = self._plan.width * UNITS_PER_PIXEL
        painter.setClipRect(QRectF(-points(4), top, width + points(8), bottom - top))
        painter.scale(UNITS_PER_PIXEL, UNITS_PER_PIXEL)
        paint_plan(painter, self._plan)
        painter.restore()


def decoded(pictures: Mapping[str, bytes]) -> dict[str, QImage]:
    """Return pictures ready to be drawn, none finer than a printer shows."""
    made: dict[str, QImage] = {}
    for digest, content in pictures.items():
        image = QImage.fromData(content)
        if image.isNull():
            continue
        if image.width() > _MOST_PIXELS:
            image = image.scaledToWidth(_MOST_PIXELS)
        made[digest] = image
    return made


def _document(html: str, column: int, pictures: Mapping[str, QImage]) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    # Letters stand where the printer puts them, not where a screen's pixels would.
    document.setUseDesignMetrics(True)
    font = QFont(plain_face())
    font.setPixelSize(points(10.5))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    document.setDefaultFont(with_plain_signs(font))
    option = QTextOption()
    option.setTabStopDistance(points(INDENT))
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(print_css())
    for digest, image in pictures.items():
        document.addResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(f"attachment:{digest}"), image
        )
    document.setHtml(html)
    document.setTextWidth(column)
    return document


def _lines_of(document: QTextDocument) -> tuple[Line, ...]:
    made: list[Line] = []
    block = document.begin()
    is_kept = False
    while block.isValid():
        made += _lines_of_block(document, block, is_kept=is_kept)
        is_kept = _is_heading(block)
        block = block.next()
    return tuple(made)


def _lines_of_block(document: QTextDocument, block: QTextBlock, *, is_kept: bool) -> list[Line]:
    top = document.documentLayout().blockBoundingRect(block).top()
    layout = block.layout()
    count = layout.lineCount()
    made: list[Line] = []
    for at in range(count):
        line = layout.lineAt(at)
        # The first line of a long paragraph takes a second one along, the last one the one before.
        is_alone = count >= _LONG and at in (1, count - 1)
        may_begin = not is_alone and not (at == 0 and is_kept)
        begin = top + line.y()
        made.append(Line(top=begin, bottom=begin + line.height(), may_begin_page=may_begin))
    return made


def _is_heading(block: QTextBlock) -> bool:
    return block.charFormat().font().family() == plain_face()


def _bands_of(plan: Plan) -> tuple[Line, ...]:
    """Return what of a picture cannot be parted: pieces at the same height belong together."""
    spans = sorted(_span(piece) for piece in plan.pieces if not _is_long_line(piece))
    bands: list[list[float]] = []
    for top, bottom in spans:
        if bands and top < bands[-1][1]:
            bands[-1][1] = max(bands[-1][1], bottom)
        else:
            bands.append([top, bottom])
    unit = UNITS_PER_PIXEL
    return tuple(
        Line(top=top * unit, bottom=bottom * unit, may_begin_page=at != 1)
        for at, (top, bottom) in enumerate(bands)
    )


def _plainly(piece: Piece) -> Piece:
    if isinstance(piece, Words):
        return replace(piece, font=with_plain_signs(piece.font))
    return piece


def _span(piece: Piece) -> tuple[float, float]:
    if isinstance(piece, Stroke):
        return min(piece.begin.y(), piece.end.y()), max(piece.begin.y(), piece.end.y())
    return piece.place.top(), piece.place.bottom()


def _is_long_line(piece: Piece) -> bool:
    """Tell lines that join rows from those in one; they may be cut by a page's end."""
    return isinstance(piece, Stroke) or (isinstance(piece, Shape) and piece.place.height() <= 0)
