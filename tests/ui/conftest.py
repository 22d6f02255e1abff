"""What the tests of the window share."""

from __future__ import annotations

import pytest

from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.theme import current_theme, theme_for

_LIGHT = theme_for(is_motion_reduced=True)


@pytest.fixture
def light_app(qapp):
    """The application dressed light, without motion; dressed so again afterwards."""
    if current_theme() != _LIGHT or not qapp.styleSheet():
        apply_theme(qapp, _LIGHT)
    yield qapp
    if current_theme() != _LIGHT:
        apply_theme(qapp, _LIGHT)
