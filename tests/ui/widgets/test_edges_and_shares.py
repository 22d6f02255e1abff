"""Where pages go on, and how much room a list takes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.pages.list_beside import LIST_WIDTH, ListBeside
from peerjournal.ui.widgets.scroll_edges import ScrollEdges


@pytest.fixture
def page(light_app, qtbot):
    """A page twice as high as its window."""
    del light_app
    area = QScrollArea()
    qtbot.addWidget(area)
    inside = QWidget()
    inside.setFixedSize(200, 400)
    area.setWidget(inside)
    area.resize(220, 200)
    return area


def test_a_line_shows_where_a_page_goes_on(page):
    edges = ScrollEdges(page)
    page.show()
    bar = page.verticalScrollBar()
    assert (edges.top.isVisible(), edges.bottom.isVisible()) == (False, True)
    bar.setValue(bar.maximum() // 2)
    assert (edges.top.isVisible(), edges.bottom.isVisible()) == (True, True)
    bar.setValue(bar.maximum())
    assert (edges.top.isVisible(), edges.bottom.isVisible()) == (True, False)
    page.resize(220, 600)
    assert (edges.top.isVisible(), edges.bottom.isVisible()) == (False, False)


@pytest.fixture
def parted(light_app, qtbot):
    """A list beside a page."""
    del light_app
    made = ListBeside()
    qtbot.addWidget(made)
    made.put(QWidget(), QWidget())
    made.resize(1000, 400)
    made.show()
    return made


def test_a_wide_window_gives_the_list_its_share(parted):
    assert parted.sizes()[0] == LIST_WIDTH
    parted.resize(1390, 400)
    assert parted.sizes()[0] > LIST_WIDTH + 40
    parted.resize(2600, 400)
    assert parted.sizes()[0] <= 420


def test_a_width_that_was_set_by_hand_stays(parted):
    handle = parted.handle(1)
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle - QPoint(40, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle - QPoint(40, 0))
    chosen = parted.sizes()[0]
    assert chosen < LIST_WIDTH
    parted.resize(1390, 400)
    assert parted.sizes()[0] == chosen


def test_what_stands_in_an_empty_text_is_seen_whole(light_app, qtbot):
    del light_app
    edit = MarkdownEdit()
    qtbot.addWidget(edit)
    edit.setPlaceholderText("In facts, as a camera would see it")
    edit.resize(600, 20)
    edit.show()
    line = edit.height()
    edit.resize(120, line)
    qtbot.waitUntil(lambda: edit.height() >= 2 * edit.fontMetrics().lineSpacing())
