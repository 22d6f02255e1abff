"""The side of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.pages.side_panel import SidePanel
from peerjournal.ui.theme import theme_for

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("is_dark", [False, True])
@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_in_high_contrast_a_line_parts_it_from_the_page(light_app, qtbot, is_dark, direction):
    theme = theme_for(is_dark=is_dark, is_high_contrast=True, is_motion_reduced=True)
    apply_theme(light_app, theme)
    panel = SidePanel("Practice")
    qtbot.addWidget(panel)
    panel.setLayoutDirection(direction)
    panel.resize(panel.width(), 400)
    seen = panel.grab().toImage()
    row = [seen.pixelColor(x, 390).name().upper() for x in (0, seen.width() - 1)]
    expected = [theme.colours.side.upper(), theme.colours.line.upper()]
    assert row == (expected if direction == LEFT else expected[::-1])


def test_elsewhere_its_ground_is_enough(light_app, qtbot):
    del light_app
    panel = SidePanel("Practice")
    qtbot.addWidget(panel)
    panel.resize(panel.width(), 400)
    seen = panel.grab().toImage()
    assert seen.pixelColor(0, 390) == seen.pixelColor(seen.width() - 1, 390)
