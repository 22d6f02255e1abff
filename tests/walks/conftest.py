"""What the walk-throughs share."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

from peerjournal.crypto import passphrase
from peerjournal.domain import clock
from tests.end_to_end.conftest import make_desk
from tests.walks import pair_tale, trio_tale
from tests.walks.calendar import Calendar
from tests.walks.handing import Post
from tests.walks.table import journals_of

__all__ = ["make_desk", "pair", "pair_journals", "post", "time", "trio", "trio_journals"]


@contextmanager
def in_its_own_time():
    """Put a calendar in the place of the clock while a tale is told, and derive keys cheaply."""
    told = Calendar()
    cheap = passphrase.Profile(number=1, iterations=1, memory_kib=32, lanes=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passphrase, "PROFILES", (cheap,))
        patch.setattr(clock, "now", lambda: told.at)
        yield told


@pytest.fixture(scope="session")
def pair(tmp_path_factory):
    """Everything that happened to the pair, once; tests only look at what is there."""
    folder = tmp_path_factory.mktemp("pair")
    with in_its_own_time() as told:
        both = pair_tale.tell(folder, told)
    yield both
    both.mirjam.close()
    both.joao.close()


@pytest.fixture(scope="session")
def pair_journals(pair):
    """Every word of the pair's journals at the end."""
    return journals_of(pair.mirjam, pair.joao)


@pytest.fixture(scope="session")
def trio(tmp_path_factory):
    """Everything that happened to the trio, once; tests only look at what is there."""
    folder = tmp_path_factory.mktemp("trio")
    with in_its_own_time() as told:
        three = trio_tale.tell(folder, told)
    yield three
    for one in three.everybody:
        one.close()


@pytest.fixture(scope="session")
def trio_journals(trio):
    """Every word of the trio's journals, and of their guest's, at the end."""
    return journals_of(*trio.everybody)


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
