"""What there is to write on takes the room that the window leaves."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from peerjournal.ui.conversation.growing_text import GrowingText
from peerjournal.ui.conversation.writing_area import WritingArea


@pytest.fixture
def area(light_app, qtbot):
    """A question, and below it a field in a group of its own."""
    del light_app
    made = WritingArea()
    qtbot.addWidget(made)
    group, text = QWidget(), GrowingText()
    QVBoxLayout(group).addWidget(text)
    made.rows.addWidget(QLabel("What do you want to say first?"))
    made.rows.addWidget(group)
    made.rows.addStretch(1)
    made.resize(500, 120)
    with qtbot.waitExposed(made):
        made.show()
    made.show_texts([text])
    return made, text


def test_a_field_opens_as_far_as_the_window_has_room(area):
    paper, text = area
    least = text.height()
    paper.resize(500, 260)
    assert text.minimumHeight() > least
    assert paper.verticalScrollBar().maximum() == 0
    paper.resize(500, 120)
    assert text.minimumHeight() == least


def test_it_stays_within_reason(area):
    paper, text = area
    paper.resize(500, 700)
    tall = text.minimumHeight()
    paper.resize(500, 2000)
    assert text.minimumHeight() == tall < 300


def test_a_page_without_a_field_stays_as_it_is(area):
    paper, text = area
    paper.show_texts([])
    before = text.minimumHeight()
    paper.resize(500, 400)
    assert text.minimumHeight() == before
