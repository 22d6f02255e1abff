"""Words of several lines, set as a text is set."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption

from peerjournal.ui.editors.document_look import look_for
from peerjournal.ui.exchange.words_label import WordsLabel, breakable
from peerjournal.ui.theme import current_theme


class ProseLabel(WordsLabel):
    """Wraps its words like a label, with the room between lines that a text is read with."""

    def hasHeightForWidth(self) -> bool:
        """Tell that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        margins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        return self._set(inside)[1] + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return the size of a label with these words, as high as its lines."""
        width = super().sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: as narrow as a label, and one line high."""
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        inside = self.contentsRect()
        for paragraph in self._set(inside.width())[0]:
            paragraph.draw(painter, QPointF(inside.topLeft()))

    def _set(self, width: int) -> tuple[list[QTextLayout], int]:
        gap = look_for(self.font(), current_theme().type_scale.line_height).line_gap
        paragraphs: list[QTextLayout] = []
        top = 0.0
        for words in breakable(self.text()).split("\n"):
            paragraph = QTextLayout(words, self.font())
            paragraph.setTextOption(_way_of(words))
            paragraph.beginLayout()
            while (line := paragraph.createLine()).isValid():
                line.setLineWidth(max(1, width))
                line.setPosition(QPointF(0, round(top)))
                top += line.height() + gap
            paragraph.endLayout()
            paragraphs.append(paragraph)
        return paragraphs, max(0, round(top - gap))


def _way_of(words: str) -> QTextOption:
    """Return how words run: as a label does, from the side where their own script begins."""
    ways = (unicodedata.bidirectional(letter) for letter in words)
    is_from_right = next((way for way in ways if way in _STRONG), "L") != "L"
    side = Qt.AlignmentFlag.AlignRight if is_from_right else Qt.AlignmentFlag.AlignLeft
    direction = Qt.LayoutDirection
    option = QTextOption(side)
    option.setTextDirection(direction.RightToLeft if is_from_right else direction.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


_STRONG = ("L", "R", "AL")
