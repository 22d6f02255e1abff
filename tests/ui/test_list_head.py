"""Above the list: its words give way to a narrow list, and nothing of it breaks into lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from peerjournal.ui.pages.list_head import ListHead
from peerjournal.ui.sections import Section


@pytest.fixture
def head(qtbot, light_app):
    del light_app
    shown = ListHead()
    qtbot.addWidget(shown)
    shown.show_section(Section.FEEDBACK)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.resize(331, 160)
    return shown


def middle(part, head):
    return part.mapTo(head, part.rect().center()).y()


def call(head, name):
    """Let the section have another name, as in another language."""
    head.title.setText(name)
    head.resize(head.width() + 1, head.height())


def test_a_long_name_leaves_the_button_its_sign_on_the_same_line(head, qtbot):
    assert head.new_button.text() == "New request"
    call(head, "Rückmeldungen")
    assert head.new_button.text() == ""
    assert head.new_button.accessibleName() == "New request"
    assert "New request" in head.new_button.toolTip()
    assert not head.new_button.icon().isNull()
    qtbot.waitUntil(lambda: abs(middle(head.new_button, head) - middle(head.title, head)) <= 1)
    head.resize(600, head.height())
    assert head.new_button.text() == "New request"
    assert head.new_button.toolTip() == ""


def test_the_search_says_less_rather_than_half_of_it(head):
    assert head.search.placeholderText() == "Search in Feedback"
    head.search.show_purpose("Search in what others gave and what I gave", "Search")
    assert head.search.placeholderText() == "Search"
    assert head.search.accessibleName() == "Search in what others gave and what I gave"
    head.resize(700, head.height())
    assert head.search.placeholderText() == "Search in what others gave and what I gave"


def test_the_words_of_the_ways_begin_where_the_name_begins(head):
    first = head.sides.group.button(0)
    words = first.fontMetrics().horizontalAdvance(first.text())
    begin = first.mapTo(head, QPoint((first.width() - words) // 2, 0)).x()
    assert abs(begin - head.title.x()) <= 1


def test_the_button_stands_back_where_another_begins_the_same(head):
    head.stand_back(is_back=True)
    assert head.new_button.property("role") == "quiet"
    assert not head.new_button.font().bold()
    head.stand_back(is_back=False)
    assert head.new_button.property("role") == "primary"
