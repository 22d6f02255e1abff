"""An open journal for each test that asks for one."""

from __future__ import annotations

import pytest

from peerjournal.vault.connection import reading, writing
from tests.vaults import new_vault


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ana.pjournal"


@pytest.fixture
def vault(path):
    with new_vault(path) as opened:
        yield opened


@pytest.fixture
def c(vault):
    """A connection inside one transaction that lasts for the whole test."""
    with writing(vault) as connection:
        yield connection


@pytest.fixture
def look(vault):
    """Call a function of the vault with a connection for reading."""

    def read(function, *arguments):
        with reading(vault) as connection:
            return function(connection, *arguments)

    return read
