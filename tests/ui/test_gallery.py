"""Every shared widget in every theme: drawn without a warning, each control with a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from peerjournal.ui.appearance import apply_theme
from tests.gallery import SHEETS, THEMES, draw

# What a control of Qt is made of; the control itself is named.
_INNER = {"qt_spinbox_lineedit", "qt_scrollarea_viewport"}
_LABELLED = {"Every two weeks", "Summary", "Phases", "All", "Off"}


@pytest.mark.parametrize("theme", THEMES)
def test_the_gallery_is_drawn_in_every_theme(light_app, tmp_path, theme):
    draw(light_app, tmp_path, theme, THEMES[theme])
    assert {path.name for path in tmp_path.iterdir()} == {f"{name}-{theme}.png" for name in SHEETS}


@pytest.mark.parametrize("sheet", ["states", "passphrases", "around", "lists"])
def test_everything_that_takes_the_keyboard_has_a_name_for_readers(light_app, qtbot, sheet):
    apply_theme(light_app, THEMES["light"])
    shown = SHEETS[sheet]()
    qtbot.addWidget(shown)
    shown.show()
    unnamed = [
        widget
        for widget in shown.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and widget.focusProxy() is None
        and widget.objectName() not in _INNER
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert unnamed == []
