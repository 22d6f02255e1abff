"""What the walk-throughs share."""

from __future__ import annotations

import pytest

from peerjournal.domain import clock
from tests.walks.calendar import Calendar
from tests.walks.handing import Post


@pytest.fixture
def time(monkeypatch):
    """A calendar in the place of the computer's clock."""
    made = Calendar()
    monkeypatch.setattr(clock, "now", lambda: made.at)
    return made


@pytest.fixture
def post(tmp_path):
    """Whoever carries bundles."""
    folder = tmp_path / "carried"
    folder.mkdir()
    return Post(folder)
