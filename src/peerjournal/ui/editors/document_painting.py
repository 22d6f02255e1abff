"""What is drawn around words: check boxes, the bar of a quotation, the ground of code, lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextBlock

from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.writing import Item, Shape
from peerjournal.ui.icons import draw_icon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextDocument
    from PySide6.QtWidgets import QTextEdit

    from peerjournal.ui.editors.document_look import Look
    from peerjournal.ui.theme import Theme


def paint_grounds(painter: QPainter, document: QTextDocument, theme: Theme, seen: QRectF) -> None:
    """Draw what lies under the words, for the blocks in `seen`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours.neutral_tint))
    for block, rect in _seen_blocks(document, seen):
        if formats.shape_of(block) is Shape.CODE:
            left = block.blockFormat().leftMargin()
            inset = round(theme.px(theme.spacing.s))
            left -= theme.px(theme.spacing.m)
            ground = QRectF(left, rect.top(), document.textWidth() - left, 0)
            ground.setHeight(rect.height())
            radius = theme.radius.m
            painter.drawRoundedRect(ground.adjusted(0, -inset, 0, inset), radius, radius)


def paint_signs(
    painter: QPainter, document: QTextDocument, look: Look, theme: Theme, seen: QRectF
) -> None:
    """Draw what stands beside the words, for the blocks in `seen`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for block, rect in _seen_blocks(document, seen):
        if formats.item_of(block) is not None:
            _paint_item(painter, block, document, look, theme)
        if formats.shape_of(block) is Shape.RULE:
            _paint_rule(painter, block, rect, document.textWidth(), theme)
        if formats.quote_of(block):
            _paint_bars(painter, block, rect, look, theme)


def paint_long_prompt(painter: QPainter, edit: QTextEdit) -> None:
    """Draw the further lines of what stands in an empty text; Qt draws the first one only."""
    document, room = edit.document(), QRectF(edit.viewport().rect())
    first = document.size().height()
    if edit.placeholderText() and document.isEmpty() and room.height() > first:
        painter.setClipRect(room.adjusted(0, first, 0, 0))
        painter.setFont(edit.font())
        painter.setPen(edit.palette().placeholderText().color())
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), edit.placeholderText())


def _paint_item(
    painter: QPainter, block: QTextBlock, document: QTextDocument, look: Look, theme: Theme
) -> None:
    item, box = formats.item_of(block), box_of(block, document, look)
    if item is Item.CHECK:
        _paint_box(painter, box, theme, is_checked=formats.is_checked(block))
    elif item is Item.NUMBER:
        painter.setFont(document.defaultFont())
        painter.setPen(QColor(theme.colours.dim))
        line = block.layout().lineAt(0)
        number = f"{formats.number_of(block)}."
        width = QFontMetricsF(document.defaultFont()).horizontalAdvance(number)
        top = document.documentLayout().blockBoundingRect(block).top() + line.y()
        base = QPointF(line.x() - look.em * 0.45 - width, top + line.ascent())
        painter.drawText(base, number)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours.dim))
        radius = look.em * (0.17 if formats.depth_of(block) == 1 else 0.14)
        painter.drawEllipse(QPointF(box.right() - look.em * 0.28, box.center().y()), radius, radius)


def box_of(block: QTextBlock, document: QTextDocument, look: Look) -> QRectF:
    """Return where the box of a check item is drawn and clicked."""
    rect = document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineAt(0)
    side = round(look.em * 1.02)
    middle = rect.top() + line.y() + line.height() / 2
    return QRectF(round(line.x() - side - look.em * 0.42), round(middle - side / 2), side, side)


def _seen_blocks(document: QTextDocument, seen: QRectF) -> Iterator[tuple[QTextBlock, QRectF]]:
    layout = document.documentLayout()
    place = layout.hitTest(QPointF(0, max(0.0, seen.top())), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, place))
    if block.previous().isValid():
        block = block.previous()
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > seen.bottom():
            break
        yield block, rect
        block = block.next()


def _paint_box(painter: QPainter, box: QRectF, theme: Theme, *, is_checked: bool) -> None:
    colours = theme.colours
    if is_checked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
    else:
        painter.setPen(QPen(QColor(colours.control_line), 1.3))
        painter.setBrush(QColor(colours.card))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.radius.s, theme.radius.s)
    if is_checked:
        inset = round(box.width() * 0.12)
        sign = box.adjusted(inset, inset, -inset, -inset).toRect()
        draw_icon(painter, "check", sign, QColor(colours.on_accent))


def _paint_rule(
    painter: QPainter, block: QTextBlock, rect: QRectF, width: float, theme: Theme
) -> None:
    middle = round(rect.center().y()) + 0.5
    painter.setPen(QPen(QColor(theme.colours.line), 1))
    painter.drawLine(QPointF(block.blockFormat().leftMargin(), middle), QPointF(width, middle))


def _paint_bars(
    painter: QPainter, block: QTextBlock, rect: QRectF, look: Look, theme: Theme
) -> None:
    below = block.next()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours.control_line))
    for depth in range(formats.quote_of(block)):
        goes_on = below.isValid() and formats.quote_of(below) > depth
        gap = block.blockFormat().bottomMargin() + look.em if goes_on else 0
        bar = QRectF(depth * look.indent + look.em * 0.25, rect.top(), 2, rect.height() + gap)
        painter.drawRoundedRect(bar, 1, 1)
