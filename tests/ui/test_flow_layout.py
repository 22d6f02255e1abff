"""A row that goes on below where the room ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme


@pytest.fixture
def shown(qtbot):
    """Three buttons of 80 by 20 at some width; the last may stand apart."""
    made = []

    def show(width, *, is_last_apart=False):
        page = QWidget()
        made.append(page)
        qtbot.addWidget(page)
        row = FlowLayout(10, is_last_apart=is_last_apart)
        page.setLayout(row)
        for name in ("one", "two", "three"):
            button = QPushButton(name)
            button.setFixedSize(80, 20)
            row.addWidget(button)
        page.resize(width, row.heightForWidth(width))
        page.show()
        return [(one.x(), one.y()) for one in page.findChildren(QPushButton)]

    return show


def test_it_breaks_where_the_room_ends(shown):
    assert shown(260) == [(0, 0), (90, 0), (180, 0)]
    assert shown(200) == [(0, 0), (90, 0), (0, 30)]
    assert shown(80) == [(0, 0), (0, 30), (0, 60)]


def test_the_last_may_stand_apart(shown):
    assert shown(400, is_last_apart=True) == [(0, 0), (90, 0), (320, 0)]
    assert shown(200, is_last_apart=True) == [(0, 0), (90, 0), (120, 30)]


def test_what_is_lower_stands_in_the_middle_of_its_line(qtbot):
    page, low, high = QWidget(), QPushButton("low"), QPushButton("high")
    qtbot.addWidget(page)
    row = FlowLayout(10)
    page.setLayout(row)
    for button, height in ((low, 20), (high, 40)):
        button.setFixedSize(80, height)
        row.addWidget(button)
    page.resize(200, 40)
    page.show()
    assert (low.pos().toTuple(), high.pos().toTuple()) == ((0, 10), (90, 0))


def test_a_box_stands_further_from_the_words_of_the_one_before(qtbot):
    page, boxes = QWidget(), [QCheckBox("ears"), QCheckBox("ideas")]
    qtbot.addWidget(page)
    row = FlowLayout(4)
    page.setLayout(row)
    for box in boxes:
        row.addWidget(box)
    page.resize(400, 40)
    page.show()
    assert boxes[1].x() - boxes[0].geometry().right() - 1 == current_theme().px(16)


def test_it_keeps_its_margins(qtbot):
    page, button = QWidget(), QPushButton("one")
    qtbot.addWidget(page)
    row = FlowLayout(10)
    page.setLayout(row)
    button.setFixedSize(80, 20)
    row.addWidget(button)
    row.setContentsMargins(5, 6, 7, 8)
    assert (row.heightForWidth(200), row.minimumSize().toTuple()) == (34, (92, 34))
    page.resize(200, 34)
    page.show()
    assert button.pos().toTuple() == (5, 6)


def test_reading_begins_at_the_right_where_the_language_does(shown, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert shown(400, is_last_apart=True) == [(320, 0), (230, 0), (0, 0)]
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_it_measures_again_what_has_changed(qtbot):
    page, one, other = QWidget(), QPushButton("one"), QPushButton("other")
    qtbot.addWidget(page)
    row = FlowLayout(10)
    page.setLayout(row)
    one.setFixedSize(80, 20)
    row.addWidget(one)
    assert row.heightForWidth(100) == 20
    other.setFixedSize(80, 20)
    row.addWidget(other)
    page.resize(100, 50)
    page.show()
    assert row.heightForWidth(100) == 50
    one.setFixedSize(80, 40)
    assert row.heightForWidth(100) == 70
    one.hide()
    assert row.heightForWidth(100) == 20
    row.takeAt(0)
    assert row.heightForWidth(100) == 20
    row.setContentsMargins(0, 5, 0, 5)
    assert row.heightForWidth(100) == 30
    row.clear()
    assert row.heightForWidth(100) == 10
