"""A desk with a journal, for what tells of its owner."""

from __future__ import annotations

import pytest

from tests.ui.exchange.desks import close_desk, open_desk


@pytest.fixture
def desk(tmp_path, qtbot, light_app):
    """Ana's desk with an empty journal."""
    del light_app
    opened = open_desk(tmp_path, "Ana", qtbot)
    yield opened
    close_desk(opened)
