"""Buttons are pressed as people press them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peerjournal.ui.widgets.buttons import icon_button, link_button, primary_button, quiet_button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize(
    "make",
    [
        lambda: primary_button("Create"),
        lambda: quiet_button("Open"),
        lambda: link_button("Look around"),
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
