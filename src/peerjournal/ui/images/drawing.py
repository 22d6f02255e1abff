"""Draws the pictures among the words of a document; Qt itself is never asked to load one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPixmap,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.icons import draw_icon
from peerjournal.ui.images.scope import PictureScope, scope_around
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextCharFormat
    from PySide6.QtWidgets import QTextEdit

_DRAWN_MOST = 24
_WAITING_SHAPE = 0.6


class PictureDrawing(QPyTextObject):
    """What a document asks how large its pictures are, and to draw them."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._scope: PictureScope | None = None
        self._drawn = dict[tuple[str, int, int], QPixmap]()
        self.follow()

    def follow(self) -> None:
        """Draw in the document that the editor has now."""
        layout = self._edit.document().documentLayout()
        layout.registerHandler(formats.PICTURE_OBJECT, self)

    def scope(self) -> PictureScope | None:
        """Return what may be shown here."""
        if self._scope is None:
            self._scope = scope_around(self._edit)
            if self._scope is not None:
                self._scope.shelf.arrived.connect(self._on_arrived)
                self._scope.destroyed.connect(self._on_scope_gone)
        return self._scope

    def intrinsicSize(self, document: QTextDocument, position: int, meant: QTextFormat) -> QSizeF:
        """Return how much room a picture takes; called by Qt."""
        made = meant.toCharFormat()
        column = self._column(document, document.findBlock(position))
        size, width = self._known(made)
        if size is not None and size.isEmpty():
            return self._room_for_words(made, column)
        if size is None:
            wide = column if width is None else column * width / 100
            return QSizeF(wide, round(wide * _WAITING_SHAPE))
        wide = min(float(size.width()), column) if width is None else column * width / 100
        return QSizeF(wide, max(1, round(wide * size.height() / size.width())))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        _position: int,
        meant: QTextFormat,
    ) -> None:
        """Draw a picture, or its description where there is none; called by Qt."""
        made, rect = meant.toCharFormat(), QRectF(rect)
        size, _width = self._known(made)
        picture = formats.picture_of(made)
        if picture is None or (size is not None and size.isEmpty()):
            self._draw_words(painter, rect, made)
            return
        drawn = self._pixmap(picture[0], rect, painter.device().devicePixelRatioF())
        if drawn is None:
            self._draw_waiting(painter, rect)
        else:
            painter.drawPixmap(rect.topLeft(), drawn)

    def _known(self, made: QTextCharFormat) -> tuple[QSize | None, int | None]:
        picture, scope = formats.picture_of(made), self.scope()
        if picture is None or scope is None:
            return QSize(), None
        return scope.size(picture[0]), picture[1]

    def _pixmap(self, digest: str, rect: QRectF, ratio: float) -> QPixmap | None:
        wide, high = round(rect.width() * ratio), round(rect.height() * ratio)
        found = self._drawn.get((digest, wide, high))
        if found is not None:
            return found
        scope = self.scope()
        image = scope.image(digest) if scope is not None else None
        if image is None or image.isNull():
            return None
        smooth = Qt.TransformationMode.SmoothTransformation
        stretched = Qt.AspectRatioMode.IgnoreAspectRatio
        made = QPixmap.fromImage(image.scaled(QSize(wide, high), stretched, smooth))
        made.setDevicePixelRatio(ratio)
        while len(self._drawn) >= _DRAWN_MOST:
            del self._drawn[next(iter(self._drawn))]
        self._drawn[digest, wide, high] = made
        return made

    def _draw_waiting(self, painter: QPainter, rect: QRectF) -> None:
        theme = current_theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours.neutral_tint))
        painter.drawRoundedRect(rect, theme.radius.m, theme.radius.m)

    def _words(self, made: QTextCharFormat) -> str:
        return formats.words_of_picture(made) or self.tr("Picture")

    def _room_for_words(self, made: QTextCharFormat, column: float) -> QSizeF:
        metrics = QFontMetricsF(self._edit.font())
        wide = metrics.horizontalAdvance(self._words(made)) + metrics.height() * 1.3
        return QSizeF(min(wide, column), metrics.ascent())

    def _draw_words(self, painter: QPainter, rect: QRectF, made: QTextCharFormat) -> None:
        colour = QColor(current_theme().colours.dim)
        metrics = QFontMetricsF(self._edit.font())
        sign = QRectF(rect.left(), rect.top(), metrics.ascent(), metrics.ascent())
        draw_icon(painter, "image", sign.toRect(), colour)
        indent = metrics.height() * 1.1
        room = rect.width() - indent
        words = metrics.elidedText(self._words(made), Qt.TextElideMode.ElideRight, room + 1)
        painter.setFont(self._edit.font())
        painter.setPen(colour)
        painter.drawText(rect.bottomLeft() + QPointF(indent, 0), words)

    def _column(self, document: QTextDocument, block: QTextBlock) -> float:
        indents = document.indentWidth() * formats.depth_of(block)
        room = document.textWidth() - block.blockFormat().leftMargin() - indents
        return max(24.0, room - 1)

    # What comes later

    def _on_arrived(self, digest: str) -> None:
        document = self._edit.document()
        for position in picture_places(document, digest):
            document.markContentsDirty(position, 1)
        self._edit.viewport().update()

    def _on_scope_gone(self) -> None:
        self._scope = None

    def forget(self) -> None:
        """Hold no picture any more."""
        self._drawn.clear()


def picture_places(document: QTextDocument, digest: str = "") -> tuple[int, ...]:
    """Return where pictures stand in a document: those of a digest, or all."""
    return tuple(_places(document, digest))


def _places(document: QTextDocument, digest: str) -> Iterator[int]:
    block = document.firstBlock()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            picture = formats.picture_of(fragment.charFormat())
            if picture is not None and digest in ("", picture[0]):
                yield from range(fragment.position(), fragment.position() + fragment.length())
            place += 1
        block = block.next()
