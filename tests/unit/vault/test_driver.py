"""How a connection is set up, and what the errors of the driver and the disk come to."""

from __future__ import annotations

import errno
import os

import pytest

from peerjournal.domain.errors import (
    CannotWriteFileError,
    DiskFullError,
    JournalInUseError,
    JournalReadOnlyError,
)
from peerjournal.vault import failures, locking, migrations
from peerjournal.vault.connection import close_vault, open_vault, reading
from peerjournal.vault.driver import DatabaseError, FileKey, connect_sealed
from tests.vaults import PASSPHRASE


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("temp_store", 2),
        ("synchronous", 2),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("journal_mode", "wal"),
        ("locking_mode", "exclusive"),
        ("cipher_memory_security", "0"),
        ("page_size", "4096"),
        ("user_version", len(migrations.STEPS)),
        ("application_id", 0x504A524E),
    ],
)
def test_every_connection_is_set_up_the_same(vault, setting, value):
    with reading(vault) as c:
        assert c.execute(f"PRAGMA {setting}").fetchone() == (value,)


def test_the_file_has_the_cipher_settings_of_sqlcipher_4(vault):
    with reading(vault) as c:
        told = {row[0] for row in c.execute("PRAGMA cipher_settings")}
    assert told == {
        "PRAGMA kdf_iter = 256000;",
        "PRAGMA cipher_page_size = 4096;",
        "PRAGMA cipher_use_hmac = 1;",
        "PRAGMA cipher_plaintext_header_size = 0;",
        "PRAGMA cipher_hmac_algorithm = HMAC_SHA512;",
        "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA512;",
    }


def test_the_salt_is_the_first_sixteen_bytes(vault):
    assert vault.path.read_bytes()[:16] == vault.secret.salt


def test_a_connection_to_nothing_makes_no_file(path):
    with pytest.raises(DatabaseError):
        connect_sealed(path, FileKey(key=bytes(32), salt=bytes(16)))
    assert not path.exists()


def test_a_wrong_key_closes_the_connection_again_and_prints_nothing(vault, capfd):
    close_vault(vault)
    with pytest.raises(DatabaseError):
        connect_sealed(vault.path, FileKey(key=bytes(32), salt=vault.secret.salt))
    assert capfd.readouterr() == ("", "")
    close_vault(open_vault(vault.path, PASSPHRASE))


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EDQUOT, DiskFullError),
        (errno.EFBIG, DiskFullError),
        (errno.EACCES, JournalReadOnlyError),
        (errno.EPERM, JournalReadOnlyError),
        (errno.EROFS, JournalReadOnlyError),
        (errno.EIO, CannotWriteFileError),
    ],
)
def test_an_error_of_the_disk_is_told_as_what_it_means(path, number, told):
    with pytest.raises(told) as caught, failures.file_translated(path):
        raise OSError(number, "words of the system")
    assert caught.type is told
    assert caught.value.path == path


def test_the_lock_is_free_again_after_the_last_word(path):
    lock = locking.hold_lock(path)
    with pytest.raises(JournalInUseError):
        locking.hold_lock(path)
    locking.release_lock(lock)
    other = locking.hold_lock(path)
    # A second release must not take away what another one holds by now.
    locking.release_lock(lock)
    assert locking.lock_path(path).exists()
    locking.release_lock(other)
    assert not locking.lock_path(path).exists()


def test_a_lock_file_from_a_crash_keeps_nobody_out(path):
    locking.lock_path(path).touch()
    locking.release_lock(locking.hold_lock(path))
    assert not locking.lock_path(path).exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such links")
def test_a_lock_that_cannot_be_made_is_told(path):
    locking.lock_path(path).mkdir()
    with pytest.raises((CannotWriteFileError, JournalReadOnlyError)):
        locking.hold_lock(path)
