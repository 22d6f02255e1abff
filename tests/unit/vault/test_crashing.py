"""A process that is killed leaves a journal that opens with every word that was saved."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from peerjournal.domain.errors import (
    JournalDamagedError,
    JournalInUseError,
    JournalTooNewError,
    WrongPassphraseError,
)
from peerjournal.domain.listing import Filter
from peerjournal.vault import pages
from peerjournal.vault.check import check_vault
from peerjournal.vault.connection import close_vault, fold_in, open_vault, reading, writing
from peerjournal.vault.entries import counts, page_of_entries
from peerjournal.vault.stamps import stamp_of
from tests.vaults import PASSPHRASE, entry, names_beside, new_vault, put

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills as Unix does")

# Saves one entry after the other and tells of each that is saved.
_WRITE_ON = """
import sys
from pathlib import Path
from peerjournal.crypto import passphrase
from peerjournal.vault.connection import open_vault
from tests.vaults import PASSPHRASE, entry, put
passphrase.PROFILES = (passphrase.Profile(number=1, iterations=1, memory_kib=32, lanes=1),)
vault = open_vault(Path(sys.argv[1]), PASSPHRASE)
for number in range(1_000_000):
    put(vault, entry("word " * 2000, title=str(number)))
    print(number, flush=True)
"""


@pytest.fixture
def writer(path):
    """Another process that writes on and on into a journal."""
    with new_vault(path):
        pass
    with subprocess.Popen(
        [sys.executable, "-c", _WRITE_ON, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    ) as process:
        yield process
        process.kill()


def saved_before_kill(process, least):
    """Kill the process in the middle of its work; return how many entries it called saved."""
    saved = 0
    for line in process.stdout:
        saved = int(line) + 1
        if saved == least:
            process.send_signal(signal.SIGKILL)
    process.wait()
    return saved


@pytest.mark.parametrize("least", [1, 20, 150])
def test_nothing_that_was_saved_is_lost_in_a_kill(path, writer, least):
    saved = saved_before_kill(writer, least)
    assert f"{path.name}-wal" in names_beside(path)

    vault = open_vault(path, PASSPHRASE)
    with reading(vault) as c:
        lines = page_of_entries(c, Filter(), None, 1000).lines
    assert {str(number) for number in range(saved)} <= {line.title for line in lines}
    check_vault(vault)
    close_vault(vault)
    assert names_beside(path) == [path.name]


def test_a_second_process_is_kept_out_and_let_in_again_after_a_kill(path, writer):
    assert writer.stdout.readline() == "0\n"
    with pytest.raises(JournalInUseError):
        open_vault(path, PASSPHRASE)
    saved_before_kill(writer, 10)
    close_vault(open_vault(path, PASSPHRASE))


def test_a_refused_opening_leaves_the_log_of_a_killed_process_alone(path, writer):
    saved_before_kill(writer, 3)
    before = {one: one.read_bytes() for one in path.parent.iterdir() if one.suffix != ".lock"}
    with pytest.raises(WrongPassphraseError):
        open_vault(path, "another passphrase")
    assert {one: one.read_bytes() for one in path.parent.iterdir()} == before


def crashed_copy(vault, path):
    """Copy an open journal's files, as a power cut would leave them."""
    for ending in ("", "-wal"):
        source = vault.path.with_name(vault.path.name + ending)
        path.with_name(path.name + ending).write_bytes(source.read_bytes())


def test_a_page_that_was_half_folded_in_a_power_cut_is_taken_from_the_log(vault, tmp_path):
    put(vault, entry("word " * 9000))
    crashed = tmp_path / "crashed.pjournal"
    crashed_copy(vault, crashed)
    logged = {frame.number for frame in pages.frames(crashed)}
    assert 1 in logged
    whole = bytearray(crashed.read_bytes())
    for number in logged:
        whole[number * 4096 - 2000 : number * 4096] = bytes(
            len(whole[number * 4096 - 2000 :][:2000])
        )
    crashed.write_bytes(bytes(whole[: len(whole) // 4096 * 4096]))

    opened = open_vault(crashed, PASSPHRASE)
    check_vault(opened)
    with reading(opened) as c:
        assert counts(c).total == 1
    close_vault(opened)


def test_a_log_that_is_cut_short_keeps_what_was_whole(vault, tmp_path):
    put(vault, entry(title="first"))
    put(vault, entry("word " * 9000, title="second"))
    crashed = tmp_path / "crashed.pjournal"
    crashed_copy(vault, crashed)
    log = pages.log_path(crashed)
    log.write_bytes(log.read_bytes()[:-100])

    opened = open_vault(crashed, PASSPHRASE)
    with reading(opened) as c:
        assert [line.title for line in page_of_entries(c, Filter(), None, 9).lines] == ["first"]
    check_vault(opened)
    close_vault(opened)


def test_a_file_cut_short_beside_its_log_is_told(vault, tmp_path):
    put(vault, entry("word " * 9000))
    fold_in(vault)
    put(vault, entry())
    crashed = tmp_path / "crashed.pjournal"
    crashed_copy(vault, crashed)
    logged = {frame.number for frame in pages.frames(crashed)}
    whole = crashed.read_bytes()
    last = max(set(range(1, len(whole) // 4096 + 1)) - logged)
    crashed.write_bytes(whole[: (last - 1) * 4096])
    with pytest.raises(JournalDamagedError) as caught:
        open_vault(crashed, PASSPHRASE)
    assert caught.value.cut_short


def test_a_later_versions_log_is_left_alone(vault, tmp_path):
    put(vault, entry())
    with writing(vault) as c:
        c.execute("PRAGMA user_version = 99")
    crashed = tmp_path / "crashed.pjournal"
    crashed_copy(vault, crashed)
    before = {one: one.read_bytes() for one in tmp_path.glob("crashed*")}
    with pytest.raises(JournalTooNewError):
        open_vault(crashed, PASSPHRASE)
    assert {one: one.read_bytes() for one in tmp_path.glob("crashed*")} == before


def test_what_an_earlier_turn_left_in_the_log_is_not_looked_at(vault, tmp_path):
    put(vault, entry("word " * 9000))
    # Folding without emptying: the next turn writes over the beginning of the log.
    with reading(vault) as c:
        c.execute("PRAGMA wal_checkpoint(RESTART)").fetchone()
    vault.stamp = stamp_of(vault.path)
    put(vault, entry())
    crashed = tmp_path / "crashed.pjournal"
    crashed_copy(vault, crashed)
    log = pages.log_path(crashed)
    assert len(list(pages.frames(crashed))) < (log.stat().st_size - 32) // (24 + 4096)
    with crashed.open("rb+") as file:
        (untouched, *_) = set(range(2, 60)) - {one.number for one in pages.frames(crashed)}
        file.seek(untouched * 4096 - 100)
        file.write(b"damage")
    with pytest.raises(JournalDamagedError) as caught:
        open_vault(crashed, PASSPHRASE)
    assert caught.value.pages == (untouched,)
