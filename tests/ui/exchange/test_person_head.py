"""The head of a peer's page, where one reads from right to left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from peerjournal.ui.exchange.person_head import PersonHead
from peerjournal.ui.theme import current_theme


@pytest.fixture
def mirrored(light_app):
    light_app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    light_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
def test_a_latin_name_stands_beside_its_disc(qtbot):
    head = PersonHead()
    qtbot.addWidget(head)
    head.resize(600, 120)
    head.name.setText("Kim")
    with qtbot.waitExposed(head):
        head.show()
    image = head.name.grab().toImage()
    ink = QColor(current_theme().colours.ink)
    middle = range(image.height())
    inked = [x for x in range(image.width()) if any(image.pixelColor(x, y) == ink for y in middle)]
    assert inked[0] > image.width() / 2
