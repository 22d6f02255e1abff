"""What the walk-throughs share."""

from __future__ import annotations

import pytest

from peerjournal.domain import clock
from tests.end_to_end.conftest import make_desk
from tests.walks.calendar import Calendar
from tests.walks.handing import Post

__all__ = ["make_desk", "post", "time"]


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
