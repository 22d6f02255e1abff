"""What stands in the margins of a page keeps apart, from whichever side one reads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from peerjournal.ui.printing.furniture import Margins, draw_margins
from peerjournal.ui.printing.measures import Paper, page_form

FORM = page_form(Paper.A4)
MARGINS = Margins(title="", author="", printed_on="")
_WHITE = b"\xff"
_Way = Qt.LayoutDirection


def inked(way: Qt.LayoutDirection, words: str, *, is_shared: bool) -> tuple[int, int]:
    """Return from where to where something stands on an otherwise empty page."""
    image = QImage(FORM.width, FORM.height, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(way)
    draw_margins(painter, FORM, MARGINS, words, is_shared=is_shared, is_first=True)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data, step = bytes(grey.constBits()), grey.bytesPerLine()
    lines = [data[at : at + FORM.width] for at in range(0, len(data), step)]
    left = min(len(line) - len(line.lstrip(_WHITE)) for line in lines)
    right = max(len(line.rstrip(_WHITE)) for line in lines)
    return left, right


@pytest.mark.usefixtures("light_app")
@pytest.mark.parametrize("way", [_Way.LeftToRight, _Way.RightToLeft])
def test_the_sentence_and_the_page_stand_on_sides_of_their_own(way):
    sentence = inked(way, "", is_shared=True)
    page = inked(way, "3 of 7", is_shared=False)
    first, last = (sentence, page) if way is _Way.LeftToRight else (page, sentence)
    assert first[0] == pytest.approx(FORM.side, abs=10)
    assert first[1] < last[0]
    assert last[1] == pytest.approx(FORM.width - FORM.side, abs=10)
