"""A line that wraps: also what stands there before anything is written is told whole."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.ui.editors.one_line import OneLine


def test_what_stands_in_an_empty_line_is_drawn_to_its_end(qtbot, light_app):
    del light_app
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    line = OneLine("What I would like them to ask or to do for me, whenever it fits")
    column.addWidget(line)
    column.addStretch()
    page.resize(260, 140)
    with qtbot.waitExposed(page):
        page.show()
    first = line.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: line.height() >= 2 * first)
    image = line.viewport().grab().toImage()
    below = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(first + 2, image.height())
    }
    assert len(below) > 1
