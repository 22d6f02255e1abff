"""A file or folder that does not let us write is told before anything is tried."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from peerjournal.domain.errors import CannotReadFileError, JournalReadOnlyError
from peerjournal.vault.connection import close_vault, create_vault, open_vault
from tests.vaults import PASSPHRASE, names_beside

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs Unix rights")


@pytest.fixture
def path():
    """A place that another user can reach, which the folders of pytest are not."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder).resolve() / "ana.pjournal"


# What a process without rights sees; as root, the bits would not hold us back.
_OPEN_AS_NOBODY = """
import os, sys
from pathlib import Path
from peerjournal.crypto import passphrase
from peerjournal.domain.errors import PeerJournalError
from peerjournal.vault.connection import close_vault, create_vault, open_vault, open_vault
passphrase.PROFILES = (passphrase.Profile(number=1, iterations=1, memory_kib=32, lanes=1),)
if os.getuid() == 0:
    os.setuid(65534)
try:
    if sys.argv[2] == "create":
        create_vault(Path(sys.argv[1]), "four quiet words together")
    else:
        close_vault(open_vault(Path(sys.argv[1]), "four quiet words together"))
except PeerJournalError as error:
    print(type(error).__name__)
"""


@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "told"),
    [
        (0o444, 0o777, "JournalReadOnlyError"),
        (0o666, 0o555, "JournalReadOnlyError"),
        (0o000, 0o777, "CannotReadFileError"),
        (0o666, 0o777, ""),
    ],
)
def test_what_may_not_be_written_is_told(path, file_mode, folder_mode, told):
    close_vault(create_vault(path, PASSPHRASE))
    whole = path.read_bytes()
    path.chmod(file_mode)
    path.parent.chmod(folder_mode)
    assert as_nobody(path, "open") == told
    path.parent.chmod(0o777)
    assert names_beside(path) == [path.name]
    assert path.read_bytes() == whole


def test_a_folder_that_may_not_be_written_is_told_at_creating(path):
    path.parent.chmod(0o555)
    assert as_nobody(path, "create") == "JournalReadOnlyError"
    path.parent.chmod(0o777)


def test_a_file_that_may_not_be_written_is_not_even_tried(path, monkeypatch):
    close_vault(create_vault(path, PASSPHRASE))
    monkeypatch.setattr(os, "access", lambda place, _mode: place != path)
    with pytest.raises(JournalReadOnlyError):
        open_vault(path, PASSPHRASE)


def test_a_file_that_cannot_be_read_is_told(path):
    path.touch()
    with pytest.raises(CannotReadFileError):
        open_vault(path / "inside.pjournal", PASSPHRASE)


def as_nobody(path, what):
    done = subprocess.run(
        [sys.executable, "-c", _OPEN_AS_NOBODY, str(path), what],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONDONTWRITEBYTECODE": "1"},
        check=True,
    )
    return done.stdout.strip()
