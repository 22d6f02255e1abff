"""What the tests of the whole program share."""

from __future__ import annotations

import pytest

from peerjournal.operations import demo
from peerjournal.operations.journal import close_journal
from tests.journals import new_journal
from tests.windows import Desk


@pytest.fixture
def make_desk(qapp, qtbot, tmp_path, monkeypatch):
    """Put the program on a desk; cleared away at the end."""
    del qapp
    monkeypatch.setenv("HOME", str(tmp_path))
    desks = []

    def make(name: str = "settings", language: str = "en") -> Desk:
        desks.append(Desk(qtbot, tmp_path / f"{name}.ini", language))
        return desks[-1]

    yield make
    for desk in desks:
        desk.leave()


@pytest.fixture
def desk(make_desk):
    """The program on one desk."""
    return make_desk()


@pytest.fixture
def journal_file(tmp_path):
    """An empty journal of Ana's, locked."""
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana"):
        pass
    return path


@pytest.fixture(scope="session")
def sample_bytes(tmp_path_factory):
    """The sample journal, made once."""
    from peerjournal.crypto import passphrase  # noqa: PLC0415

    cheap = passphrase.Profile(number=1, iterations=1, memory_kib=32, lanes=1)
    before, passphrase.PROFILES = passphrase.PROFILES, (cheap,)
    path = tmp_path_factory.mktemp("sample") / "Sample.pjournal"
    close_journal(demo.create_demo(path))
    passphrase.PROFILES = before
    return path.read_bytes()


@pytest.fixture
def sample_file(sample_bytes, tmp_path):
    """A copy of the sample journal, locked."""
    path = tmp_path / "Sample.pjournal"
    path.write_bytes(sample_bytes)
    return path
