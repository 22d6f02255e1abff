"""What the tests of the window share."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QCursor

from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.theme import current_theme, theme_for

_LIGHT = theme_for(is_motion_reduced=True)


@pytest.fixture(autouse=True)
def _application(qapp):
    """Have an application in every test here: without one, Qt ends the process over a font.

    Tests run in any order and shared out, so none may count on another to have made it. Nor may
    the pointer stay where another test left it, above what this one will show.
    """
    QCursor.setPos(qapp.primaryScreen().geometry().bottomRight())
    return qapp


@pytest.fixture
def light_app(qapp):
    """The application dressed light, without motion; dressed so again afterwards."""
    if current_theme() != _LIGHT or not qapp.styleSheet():
        apply_theme(qapp, _LIGHT)
    yield qapp
    if current_theme() != _LIGHT:
        apply_theme(qapp, _LIGHT)
