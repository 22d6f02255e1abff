"""A message where it belongs: its parts come when there is something to say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from peerjournal.ui.widgets.message_bar import MessageBar


@pytest.fixture
def page(qtbot):
    """A bar between two fields."""
    page = QWidget()
    page.above, page.bar, page.below = QLineEdit(), MessageBar(), QLineEdit()
    layout = QVBoxLayout(page)
    for part in (page.above, page.bar, page.below):
        layout.addWidget(part)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_bar_that_never_said_anything_has_no_parts(page):
    assert not page.bar.isVisible()
    assert not page.bar.findChildren(QWidget)


def test_tab_reaches_its_buttons_where_the_bar_stands(page):
    page.bar.show_words("The disk is full", action="Try again")
    page.above.setFocus()
    for reached in (page.bar.action, page.bar.close_button, page.below):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is reached


def test_second_message_takes_the_place_of_the_first(page):
    page.bar.show_words("One", "And more.", action="Do it")
    page.bar.show_words("Two")
    assert page.bar.title.text() == "Two"
    assert page.bar.words.isHidden()
    assert page.bar.action.isHidden()
