"""Buttons are pressed as people press them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerjournal.ui.widgets.buttons import (
    icon_button,
    link_button,
    primary_button,
    quiet_button,
    title_link,
)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize(
    "make",
    [
        lambda: primary_button("Create"),
        lambda: quiet_button("Open"),
        lambda: link_button("Look around"),
        lambda: title_link("Look around", "link", least="Look"),
        lambda: icon_button("close", "Close"),
    ],
)
def test_enter_and_space_press_a_button(qtbot, make, key):
    button = make()
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_other_keys_do_not(qtbot):
    button = primary_button("Create")
    qtbot.addWidget(button)
    button.show()
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_A)


def test_a_title_is_shown_whole_where_there_is_room_and_gives_way_where_not(qtbot, light_app):
    del light_app
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    titles = ("Would you sit in on our meeting? Facts only", "Eleven strokes and a wall clock")
    links = [title_link(one, "link", least=f"{one[:8]}…") for one in titles]
    for one in links:
        row.addWidget(one)
    row.addStretch()
    page.resize(900, 60)
    with qtbot.waitExposed(page):
        page.show()
    assert [one.width() for one in links] == [one.sizeHint().width() for one in links]
    page.resize(360, 60)
    assert page.width() == 360
    assert all(one.minimumWidth() <= one.width() < one.sizeHint().width() for one in links)
    assert [one.text() for one in links] == list(titles)
