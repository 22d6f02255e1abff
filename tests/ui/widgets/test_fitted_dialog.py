"""A dialog is as high as its words and fields need, and scrolls where the screen is lower."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout

from peerjournal.ui.widgets.fitted_dialog import FittedDialog

WORDS = "Words that go on over more than one line of a dialog that is not wide. " * 3


@pytest.fixture
def dialog(light_app, qtbot):
    # What letters another test left decide how high it is.
    del light_app
    made = FittedDialog()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.setMinimumWidth(300)
    return made


def fill(dialog, count):
    lines = []
    for _ in range(count):
        label = QLabel(WORDS)
        label.setWordWrap(True)
        dialog.layout().addWidget(label)
        lines.append(QLineEdit())
        dialog.layout().addWidget(lines[-1])
    return lines


def test_every_field_has_its_height_and_nothing_more(dialog, qtbot):
    lines = fill(dialog, 3)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: all(line.height() == line.sizeHint().height() for line in lines))
    assert dialog.height() == dialog.layout().totalHeightForWidth(dialog.width())
    before = dialog.height()
    lines[-1].hide()
    qtbot.waitUntil(lambda: dialog.height() < before)


def test_what_is_higher_than_the_screen_scrolls(dialog, qtbot):
    lines = fill(dialog, 40)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    qtbot.waitUntil(lambda: lines[0].height() == lines[0].sizeHint().height())
    area = dialog.findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    # The keyboard brings what it reaches into view.
    dialog.activateWindow()
    lines[-1].setFocus()
    qtbot.waitUntil(lines[-1].hasFocus)
    area.ensureWidgetVisible(lines[-1])
    assert area.verticalScrollBar().value() > 0
