"""A message where it belongs: its parts come when there is something to say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.theme import theme_for
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


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.5])
def test_its_words_stand_level_with_its_buttons_at_every_size(page, light_app, qtbot, factor):
    apply_theme(light_app, theme_for(is_dark=False, font_factor=factor))
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.resize(900, 60)
    bar.show_words("", "This is in the trash.", action="Restore")
    qtbot.waitExposed(bar)
    middles = [part.geometry().center().y() for part in (bar.sign, bar.words, bar.action)]
    assert max(middles) - min(middles) <= 1
    del page
