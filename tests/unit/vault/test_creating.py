"""A new journal: one file, for its owner only, whole or not there at all."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from peerjournal.domain.errors import (
    CannotWriteFileError,
    JournalExistsError,
    PassphraseTooShortError,
)
from peerjournal.vault import settings
from peerjournal.vault.connection import close_vault, create_vault, open_vault, reading, writing
from tests.vaults import PASSPHRASE, names_beside


def test_a_new_journal_is_one_file_once_it_is_closed(path):
    close_vault(create_vault(path, PASSPHRASE))
    assert names_beside(path) == [path.name]


def test_an_open_journal_has_a_log_and_a_lock_and_no_shared_memory(path):
    vault = create_vault(path, PASSPHRASE)
    assert names_beside(path) == [path.name, f"{path.name}-wal", f"{path.name}.lock"]
    close_vault(vault)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such bits")
def test_every_file_of_a_journal_is_its_owners_alone(path):
    vault = create_vault(path, PASSPHRASE)
    modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in path.parent.iterdir()}
    close_vault(vault)
    assert set(modes.values()) == {0o600}


def test_what_fill_writes_is_there_from_the_first_moment_on(path):
    close_vault(create_vault(path, PASSPHRASE, lambda c: settings.put_setting(c, "a", "b")))
    vault = open_vault(path, PASSPHRASE)
    with reading(vault) as c:
        assert settings.setting(c, "a") == "b"
    close_vault(vault)


def test_an_existing_file_is_never_overwritten(path):
    path.write_bytes(b"a letter")
    with pytest.raises(JournalExistsError):
        create_vault(path, PASSPHRASE)
    assert path.read_bytes() == b"a letter"
    assert names_beside(path) == [path.name]


def test_a_file_that_appears_while_the_journal_is_made_is_not_overwritten(path):
    with pytest.raises(JournalExistsError):
        create_vault(path, PASSPHRASE, lambda _: path.write_bytes(b"a letter"))
    assert path.read_bytes() == b"a letter"
    assert names_beside(path) == [path.name]


def test_nothing_is_left_when_filling_fails(path):
    def fail(_c):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        create_vault(path, PASSPHRASE, fail)
    assert names_beside(path) == []


def test_nothing_is_left_when_the_file_cannot_be_moved_into_place(path, monkeypatch):
    def fail(_new, _path):
        raise OSError(5, "the disk went away")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(CannotWriteFileError):
        create_vault(path, PASSPHRASE)
    assert names_beside(path) == []


def test_a_short_passphrase_is_refused_before_anything_is_made(path):
    with pytest.raises(PassphraseTooShortError) as caught:
        create_vault(path, "seven c")
    assert caught.value.least == 8
    assert names_beside(path) == []


def test_a_folder_that_is_not_there_is_not_made(path):
    with pytest.raises(CannotWriteFileError):
        create_vault(path.parent / "nowhere" / path.name, PASSPHRASE)


def test_a_half_made_file_from_a_crash_is_made_anew(path):
    path.with_name(f"{path.name}.being-made").write_bytes(b"half")
    close_vault(create_vault(path, PASSPHRASE))
    assert names_beside(path) == [path.name]


def test_the_path_may_hold_letters_that_mean_something_in_an_address(tmp_path):
    path = tmp_path / "50% über? #1 & 'so'.pjournal"
    vault = create_vault(path, PASSPHRASE)
    with writing(vault) as c:
        settings.put_setting(c, "a", "b")
    close_vault(vault)
    assert names_beside(path) == [path.name]


def test_the_name_and_nothing_else_is_shown_of_an_open_journal(path):
    vault = create_vault(path, PASSPHRASE)
    assert repr(vault) == "Vault(ana.pjournal)"
    assert vault.secret.key.hex() not in repr(vault.secret)
    assert repr(vault.secret.key) not in repr(vault.secret)
    close_vault(vault)


@pytest.mark.skipif(sys.platform != "linux", reason="needs the names of open files")
def test_a_new_file_is_on_the_disk_before_it_takes_its_name(path, monkeypatch):
    synced, sync = [], os.fsync

    def note(number):
        # What is at the end of the link is what the number stands for.
        synced.append(Path(f"/proc/self/fd/{number}").readlink().name)
        sync(number)

    monkeypatch.setattr(os, "fsync", note)
    close_vault(create_vault(path, PASSPHRASE))
    assert synced == [f"{path.name}.being-made", path.parent.name]
