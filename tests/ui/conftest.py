"""What the tests of the window share."""

from __future__ import annotations

import pytest

from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.theme import theme_for


@pytest.fixture
def light_app(qapp):
    """The application dressed light, without motion; dressed so again afterwards."""
    apply_theme(qapp, theme_for(is_motion_reduced=True))
    yield qapp
    apply_theme(qapp, theme_for(is_motion_reduced=True))
