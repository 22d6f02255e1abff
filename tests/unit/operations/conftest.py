"""Real journals for the operations."""

from __future__ import annotations

import pytest

from tests.journals import new_journal, new_pair


@pytest.fixture
def journal(tmp_path):
    with new_journal(tmp_path / "mine.pjournal", "Ana") as opened:
        yield opened


@pytest.fixture
def pair(tmp_path):
    with new_pair(tmp_path) as made:
        yield made
