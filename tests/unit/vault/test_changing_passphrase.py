"""A new passphrase means a new file; at every moment either the old or the new one is whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from peerjournal.crypto import passphrase as passphrases
from peerjournal.domain.errors import (
    CancelledError,
    CannotWriteFileError,
    CopyNotVerifiedError,
    JournalDamagedError,
    JournalLockedError,
    PassphraseTooShortError,
    WrongPassphraseError,
    WrongRecoveryWordsError,
)
from peerjournal.vault import connection, copies
from peerjournal.vault.check import check_vault
from peerjournal.vault.connection import (
    change_passphrase,
    close_vault,
    create_vault,
    is_passphrase,
    open_vault,
    open_vault_with_words,
    reading,
    recovery_words,
)
from peerjournal.vault.entries import read_entry
from tests.vaults import PASSPHRASE, entry, fill, names_beside, new_vault, put

NEW = "other words for a change"


def test_the_new_passphrase_opens_and_the_old_one_does_not(vault, path):
    written, later = entry("before"), entry("after")
    put(vault, written)
    change_passphrase(vault, NEW)
    put(vault, later)
    assert is_passphrase(vault, NEW)
    close_vault(vault)

    with pytest.raises(WrongPassphraseError):
        open_vault(path, PASSPHRASE)
    opened = open_vault(path, NEW)
    check_vault(opened)
    with reading(opened) as c:
        assert [read_entry(c, one.id) for one in (written, later)] == [written, later]
    close_vault(opened)
    assert names_beside(path) == [path.name]


def test_key_and_salt_are_new_and_the_old_recovery_words_are_void(vault, path):
    salt, words = vault.secret.salt, recovery_words(vault)
    change_passphrase(vault, NEW)
    new_words = recovery_words(vault)
    close_vault(vault)
    assert path.read_bytes()[:16] != salt
    assert new_words != words
    with pytest.raises(WrongRecoveryWordsError):
        open_vault_with_words(path, " ".join(words))
    close_vault(open_vault_with_words(path, " ".join(new_words)))


def test_the_same_passphrase_again_makes_another_key(vault):
    key = vault.secret.key
    change_passphrase(vault, PASSPHRASE)
    assert vault.secret.key != key


def test_a_copy_of_the_old_file_is_kept_under_the_old_passphrase(vault, path):
    written = entry()
    put(vault, written)
    change_passphrase(vault, NEW)
    (kept,) = copies.copies_folder(path).iterdir()
    assert "before-passphrase-change" in kept.name
    copy = open_vault(kept, PASSPHRASE)
    with reading(copy) as c:
        assert read_entry(c, written.id) == written
    close_vault(copy)


def test_an_older_profile_is_raised_with_the_passphrase(vault, path, monkeypatch):
    newer = passphrases.Profile(number=2, iterations=2, memory_kib=32, lanes=1)
    monkeypatch.setattr(passphrases, "PROFILES", (newer, *passphrases.PROFILES))
    change_passphrase(vault, NEW)
    close_vault(vault)
    monkeypatch.setattr(passphrases, "PROFILES", (newer,))
    close_vault(open_vault(path, NEW))


def test_a_short_new_passphrase_is_refused(vault):
    with pytest.raises(PassphraseTooShortError):
        change_passphrase(vault, "short")
    assert is_passphrase(vault, PASSPHRASE)


def assert_as_before(vault, path):
    """Prove that the journal goes on as if nothing had been asked, and that no file is left."""
    put(vault, entry())
    close_vault(vault)
    close_vault(open_vault(path, PASSPHRASE))
    assert names_beside(path) == [path.name]


@pytest.mark.parametrize("half", [0, 1])
def test_a_change_can_be_stopped_and_leaves_everything_as_it_was(vault, path, half):
    def stop(done, total):
        if done > half * total // 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        change_passphrase(vault, NEW, stop)
    assert_as_before(vault, path)


def test_a_change_tells_how_far_it_has_come(vault):
    put(vault, *(entry("word " * 9000) for _ in range(40)))
    told = []
    change_passphrase(vault, NEW, lambda done, total: told.append((done, total)))
    assert len(told) >= 4
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert len({total for _, total in told}) == 1


def test_a_new_file_that_cannot_be_proven_is_not_used(vault, path, monkeypatch):
    monkeypatch.setattr(copies, "faults", lambda _: ["something"])
    with pytest.raises(CopyNotVerifiedError):
        change_passphrase(vault, NEW)
    assert_as_before(vault, path)


def test_a_new_file_that_cannot_take_its_place_leaves_the_old_one_open(vault, path, monkeypatch):
    def fail(_new, _path):
        raise OSError(5, "the disk went away")

    with monkeypatch.context() as patch:
        rename = Path.rename
        patch.setattr(Path, "replace", fail)
        patch.setattr(Path, "rename", rename)
        with pytest.raises(CannotWriteFileError):
            change_passphrase(vault, NEW)
    assert_as_before(vault, path)


def test_a_journal_that_does_not_open_again_is_closed_and_free(path, monkeypatch):
    vault = create_vault(path, PASSPHRASE, fill)

    def fail(_path, _secret):
        raise JournalDamagedError(path)

    with monkeypatch.context() as patch:
        patch.setattr(connection, "_connect", fail)
        with pytest.raises(JournalDamagedError):
            change_passphrase(vault, NEW)
    with pytest.raises(JournalLockedError), reading(vault):
        raise AssertionError
    close_vault(vault)
    close_vault(open_vault(path, NEW))


# Kills itself at a given call of a given function, before or after it.
_CHANGE_AND_DIE = """
import os, signal, sys
from pathlib import Path
from peerjournal.crypto import passphrase
from peerjournal.vault import connection, copies
from tests.vaults import PASSPHRASE
passphrase.PROFILES = (passphrase.Profile(number=1, iterations=1, memory_kib=32, lanes=1),)
path, module, name, call, when = sys.argv[1:]
module = {"connection": connection, "copies": copies}[module]
work, calls = getattr(module, name), [0]

def die():
    os.kill(os.getpid(), signal.SIGKILL)

def counted(*arguments):
    calls[0] += 1
    if calls[0] == int(call) and when == "before":
        die()
    result = work(*arguments)
    if calls[0] == int(call) and when == "after":
        die()
    return result

vault = connection.open_vault(Path(path), PASSPHRASE)
setattr(module, name, counted)
connection.change_passphrase(vault, "other words for a change")
"""


@pytest.mark.skipif(os.name == "nt", reason="kills as Unix does")
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(
    ("module", "name", "call", "is_new_after"),
    [
        ("connection", "fold_in", 1, False),
        ("copies", "_write_copy", 1, False),
        ("copies", "_write_copy", 2, False),
        ("copies", "_prove", 2, False),
        ("copies", "sync_file", 2, False),
        ("connection", "swap_in", 1, True),
        ("connection", "_connect", 1, True),
    ],
)
def test_a_kill_at_any_moment_leaves_the_old_or_the_new_file_whole(
    path, module, name, call, is_new_after, when
):
    written = entry()
    with new_vault(path) as vault:
        put(vault, written)
    done = subprocess.run(
        [sys.executable, "-c", _CHANGE_AND_DIE, str(path), module, name, str(call), when],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    assert done.returncode == -signal.SIGKILL

    is_new = is_new_after and (when == "after" or name == "_connect")
    opened = open_vault(path, NEW if is_new else PASSPHRASE)
    with reading(opened) as c:
        assert read_entry(c, written.id) == written
    check_vault(opened)
    close_vault(opened)
    assert names_beside(path) == [path.name]
