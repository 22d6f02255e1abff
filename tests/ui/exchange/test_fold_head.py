"""The head of what unfolds, where one reads from the right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from peerjournal.ui.exchange.fold_head import FoldHead
from peerjournal.ui.theme import Text, current_theme, font_for

TITLE = "6:46, the one with the sugar"
_Way = Qt.LayoutDirection


@pytest.fixture
def app(light_app):
    """The application, which reads from the left again afterwards."""
    yield light_app
    light_app.setLayoutDirection(_Way.LeftToRight)


def words_of(qtbot) -> list[int]:
    """Return how dark each column is of the title as a head draws it."""
    head = FoldHead(TITLE)
    qtbot.addWidget(head)
    head.resize(400, head.sizeHint().height())
    theme = current_theme()
    width = QFontMetrics(font_for(theme, Text.CONTROL, is_bold=True)).horizontalAdvance(TITLE)
    before = theme.px(8) + theme.px(22)
    is_mirrored = head.layoutDirection() == _Way.RightToLeft
    left = head.width() - before - width if is_mirrored else before
    image = head.grab(QRect(left, 0, width, head.height())).toImage()
    return [
        sum(255 - image.pixelColor(x, y).value() for y in range(image.height()))
        for x in range(image.width())
    ]


def test_a_title_is_read_in_its_own_direction(app, qtbot):
    left = words_of(qtbot)
    app.setLayoutDirection(_Way.RightToLeft)
    right = words_of(qtbot)
    # Half a point to the side it is the same title still; words in another order are not.
    unlike = sum(abs(one - other) for one, other in zip(left, right, strict=True))
    assert unlike < sum(left) / 2
