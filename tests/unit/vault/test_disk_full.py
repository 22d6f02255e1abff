"""A full disk is told, nothing that was saved is lost, and work goes on when there is room."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from peerjournal.domain.errors import DiskFullError
from peerjournal.vault.check import check_vault
from peerjournal.vault.connection import close_vault, open_vault, reading, writing
from peerjournal.vault.entries import counts, insert_entry
from tests.vaults import PASSPHRASE, entry, new_vault, put

BIG = "word " * 20_000


def test_a_full_file_is_told_and_the_transaction_undone(vault, look):
    put(vault, entry())
    (pages,) = look(lambda c: c.execute("PRAGMA page_count").fetchone())
    look(lambda c: c.execute(f"PRAGMA max_page_count = {pages + 2}").fetchone())
    with pytest.raises(DiskFullError) as caught, writing(vault) as c:
        insert_entry(c, entry(BIG))
    assert caught.value.path == vault.path
    assert look(counts).total == 1

    look(lambda c: c.execute("PRAGMA max_page_count = 1000000").fetchone())
    put(vault, entry(BIG))
    check_vault(vault)


# Writes until there is no room at all, locks, and opens again where there is room.
_FILL_UP = """
import subprocess, sys
from pathlib import Path
from peerjournal.crypto import passphrase
from peerjournal.domain.errors import DiskFullError
from peerjournal.vault.backup import verified_copy
from peerjournal.vault.check import check_vault
from peerjournal.vault.connection import close_vault, create_vault, open_vault, reading
from peerjournal.vault.entries import counts
from tests.vaults import PASSPHRASE, entry, fill, names_beside, put
passphrase.PROFILES = (passphrase.Profile(number=1, iterations=1, memory_kib=32, lanes=1),)

def told(work, *arguments):
    try:
        work(*arguments)
    except DiskFullError:
        return True
    return False

folder, size = sys.argv[1:]
subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", folder], check=True)
path = Path(folder) / "ana.pjournal"
vault = create_vault(path, PASSPHRASE, fill)
saved = 0
while not told(put, vault, entry("word " * 2000)):
    saved += 1
with reading(vault) as c:
    assert counts(c).total == saved > 0
assert told(verified_copy, vault)
assert not list(path.parent.glob("*-copies/*"))
assert told(create_vault, path.with_name("another.pjournal"), PASSPHRASE)
could_fold = not told(close_vault, vault)
assert names_beside(path) == ([path.name] if could_fold else [path.name, f"{path.name}-wal"])

subprocess.run(["mount", "-o", "remount,size=50m", folder], check=True)
vault = open_vault(path, PASSPHRASE)
with reading(vault) as c:
    assert counts(c).total == saved
put(vault, entry())
check_vault(vault)
close_vault(vault)
assert names_beside(path) == [path.name]
print("nothing lost")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs a small disk of its own")
@pytest.mark.parametrize("size", [600, 900])
def test_everything_called_saved_is_there_when_there_is_room_again(tmp_path, size):
    done = subprocess.run(
        ["unshare", "-rm", sys.executable, "-c", _FILL_UP, str(tmp_path), str(size)],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    if "unshare: " in done.stderr or "mount: " in done.stderr:
        pytest.skip("this machine lets nobody mount a small disk")
    assert done.stderr == ""
    assert done.stdout == "nothing lost\n"


# Where a quota is used up, the system says so in another way.
_MEET_THE_LIMIT = """
import resource, signal, sys
from pathlib import Path
from peerjournal.crypto import passphrase
from peerjournal.domain.errors import CannotWriteFileError
from peerjournal.vault.connection import close_vault, open_vault, reading
from peerjournal.vault.entries import counts
from tests.vaults import PASSPHRASE, entry, put
passphrase.PROFILES = (passphrase.Profile(number=1, iterations=1, memory_kib=32, lanes=1),)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
vault = open_vault(Path(sys.argv[1]), PASSPHRASE)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
saved = 0
try:
    while True:
        put(vault, entry("word " * 2000))
        saved += 1
except CannotWriteFileError:
    with reading(vault) as c:
        assert counts(c).total == saved
close_vault(vault)
print(saved)
"""


@pytest.mark.skipif(os.name == "nt", reason="needs the limits of Unix")
def test_a_used_up_quota_loses_nothing_either(path):
    with new_vault(path):
        pass
    done = subprocess.run(
        [sys.executable, "-c", _MEET_THE_LIMIT, str(path)],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    assert done.stderr == ""
    vault = open_vault(path, PASSPHRASE)
    with reading(vault) as c:
        assert counts(c).total == int(done.stdout) > 0
    check_vault(vault)
    close_vault(vault)
