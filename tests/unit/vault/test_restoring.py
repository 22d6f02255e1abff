"""A safety copy takes the place of a journal, and what lay there is set aside, whatever fails."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from pathlib import Path

import pytest

from peerjournal.crypto.recovery import words_of_key
from peerjournal.domain.errors import (
    CancelledError,
    CannotWriteFileError,
    DiskFullError,
    JournalDamagedError,
    JournalInUseError,
    JournalNotFoundError,
    JournalReadOnlyError,
    JournalTooNewError,
    NotAJournalError,
    RecoveryWordsUnreadableError,
    WrongPassphraseError,
    WrongRecoveryWordsError,
)
from peerjournal.domain.progress import no_progress
from peerjournal.vault import connection, copies, pages, restoring, settings
from peerjournal.vault.backup import verified_copy
from peerjournal.vault.connection import (
    close_vault,
    create_vault,
    open_vault,
    reading,
    recovery_words,
    writing,
)
from peerjournal.vault.locking import lock_path

SECRET = "a walk along the river"


def noted(vault):
    with reading(vault) as c:
        return settings.setting(c, "week")


def note(vault, week):
    with writing(vault) as c:
        settings.put_setting(c, "week", week)


@pytest.fixture
def kept(tmp_path):
    """A locked journal of week 5, and a copy of its week 4."""
    path = tmp_path / "Mirjam.pjournal"
    vault = create_vault(path, SECRET)
    note(vault, "4")
    copy = verified_copy(vault)
    note(vault, "5")
    close_vault(vault)
    return path, copy


def names_in(folder):
    return sorted(one.name for one in folder.iterdir())


def test_a_copy_takes_the_place_of_a_damaged_journal_which_is_set_aside(kept):
    path, copy = kept
    torn = path.read_bytes()[:-4096]
    path.write_bytes(torn)
    before = copy.read_bytes()
    restored = restoring.restore_vault(path, copy, SECRET)
    assert noted(restored.vault) == "4"
    close_vault(restored.vault)
    assert restored.aside.read_bytes() == torn
    assert restored.aside.name.endswith("-set-aside.pjournal")
    assert copy.read_bytes() == before
    assert names_in(path.parent) == ["Mirjam.pjournal", "Mirjam.pjournal-copies"]
    again = open_vault(path, SECRET)
    assert noted(again) == "4"
    close_vault(again)


def test_where_no_journal_is_left_the_copy_is_put_there(kept):
    path, copy = kept
    path.unlink()
    restored = restoring.restore_vault(path, copy, SECRET)
    assert (noted(restored.vault), restored.aside) == ("4", None)
    close_vault(restored.vault)


def test_the_log_of_a_killed_program_goes_aside_with_its_file(kept):
    path, copy = kept
    log = pages.log_path(path)
    log.write_bytes(b"what was not folded in")
    restored = restoring.restore_vault(path, copy, SECRET)
    assert noted(restored.vault) == "4"
    close_vault(restored.vault)
    assert pages.log_path(restored.aside).read_bytes() == b"what was not folded in"
    assert not log.exists()
    # A log without its file is set aside as well: it must not be read as another file's.
    path.unlink()
    log.write_bytes(b"a log alone")
    second = restoring.restore_vault(path, copy, SECRET)
    close_vault(second.vault)
    assert pages.log_path(second.aside).read_bytes() == b"a log alone"
    assert not second.aside.exists()


def test_what_was_set_aside_can_be_gone_on_with_and_is_never_thinned_out(kept):
    path, copy = kept
    first = restoring.restore_vault(path, copy, SECRET)
    for _ in range(copies.KEPT_OF_EACH_REASON + 1):
        verified_copy(first.vault)
    close_vault(first.vault)
    second = restoring.restore_vault(path, first.aside, SECRET)
    assert noted(second.vault) == "5"
    close_vault(second.vault)
    assert first.aside.exists()
    assert second.aside.exists()


def test_a_copy_with_a_log_is_read_with_it(kept, tmp_path):
    path, _copy = kept
    vault = open_vault(path, SECRET)
    note(vault, "6")
    stick = tmp_path / "stick"
    stick.mkdir()
    taken = stick / "taken.pjournal"
    shutil.copyfile(path, taken)
    shutil.copyfile(pages.log_path(path), pages.log_path(taken))
    close_vault(vault)
    restored = restoring.restore_vault(path, taken, SECRET)
    assert noted(restored.vault) == "6"
    close_vault(restored.vault)
    assert names_in(stick) == ["taken.pjournal", "taken.pjournal-wal"]


def test_words_of_the_recovery_sheet_open_a_copy_too(kept):
    path, copy = kept
    vault = open_vault(path, SECRET)
    words = " ".join(recovery_words(vault))
    close_vault(vault)
    others = " ".join(words_of_key(bytes(32)))
    with pytest.raises(WrongRecoveryWordsError):
        restoring.restore_vault_with_words(path, copy, others)
    with pytest.raises(RecoveryWordsUnreadableError):
        restoring.restore_vault_with_words(path, copy, "one two")
    restored = restoring.restore_vault_with_words(path, copy, words)
    assert noted(restored.vault) == "4"
    close_vault(restored.vault)


def stays_as_it_was(path, copy, error, *, passphrase=SECRET, progress=no_progress):
    """Make sure that a copy is refused and that nothing else changes."""
    before = path.read_bytes(), names_in(path.parent), names_in(copy.parent)
    with pytest.raises(error):
        restoring.restore_vault(path, copy, passphrase, progress)
    assert (path.read_bytes(), names_in(path.parent), names_in(copy.parent)) == before
    assert not lock_path(path).exists()


def test_a_wrong_passphrase_changes_nothing(kept):
    path, copy = kept
    stays_as_it_was(path, copy, WrongPassphraseError, passphrase="another walk altogether")


@pytest.mark.parametrize("step", range(4))
def test_whoever_stops_it_at_any_step_finds_all_as_it_was(kept, step):
    told = []

    def stop(done, total):
        told.append((done, total))
        if done == step:
            raise CancelledError

    path, copy = kept
    stays_as_it_was(path, copy, CancelledError, progress=stop)
    assert told == [(number, 3) for number in range(step + 1)]
    vault = open_vault(path, SECRET)
    assert noted(vault) == "5"
    close_vault(vault)


def test_what_is_no_copy_changes_nothing(kept, tmp_path):
    path, _copy = kept
    text = tmp_path / "notes.pjournal"
    text.write_text("only words\n" * 1000)
    stays_as_it_was(path, text, NotAJournalError)
    stays_as_it_was(path, tmp_path / "gone.pjournal", JournalNotFoundError)


def test_a_damaged_copy_changes_nothing(kept):
    path, copy = kept
    content = bytearray(copy.read_bytes())
    content[-100] ^= 1
    copy.write_bytes(content)
    stays_as_it_was(path, copy, JournalDamagedError)


def test_every_page_of_a_large_copy_is_looked_at(kept, monkeypatch):
    path, copy = kept
    content = bytearray(copy.read_bytes())
    content[3 * pages.PAGE_SIZE + 50] ^= 1
    copy.write_bytes(content)
    # Of a large file, opening looks at the edges alone.
    monkeypatch.setattr(restoring.pages, "refuse_damage", lambda *_: None)
    stays_as_it_was(path, copy, JournalDamagedError)


def test_a_journal_that_is_open_is_left_alone(kept):
    path, copy = kept
    vault = open_vault(path, SECRET)
    with pytest.raises(JournalInUseError):
        restoring.restore_vault(path, copy, SECRET)
    assert noted(vault) == "5"
    close_vault(vault)


def test_a_folder_that_is_gone_is_told(kept, tmp_path):
    _path, copy = kept
    with pytest.raises(CannotWriteFileError):
        restoring.restore_vault(tmp_path / "gone" / "Mirjam.pjournal", copy, SECRET)


def test_a_copy_of_a_later_version_changes_nothing(kept, tmp_path):
    path, _copy = kept
    newer = tmp_path / "newer" / "later.pjournal"
    newer.parent.mkdir()
    vault = create_vault(newer, SECRET)
    vault.connection.execute("PRAGMA user_version = 99")
    close_vault(vault)
    stays_as_it_was(path, newer, JournalTooNewError)


@pytest.mark.parametrize("lies_there", ["a file and its log", "a file", "nothing"])
def test_where_the_last_step_fails_what_lay_there_is_put_back(kept, monkeypatch, lies_there):
    path, copy = kept
    if lies_there == "nothing":
        path.unlink()
    if "log" in lies_there:
        pages.log_path(path).write_bytes(b"what was not folded in")
    before = {one: one.read_bytes() for one in path.parent.iterdir() if one.is_file()}

    def has_no_room(_path, _secret, _lock):
        raise DiskFullError(path)

    monkeypatch.setattr(connection, "open_held", has_no_room)
    with pytest.raises(DiskFullError):
        restoring.restore_vault(path, copy, SECRET)
    assert {one: one.read_bytes() for one in path.parent.iterdir() if one.is_file()} == before
    assert names_in(copy.parent) == [copy.name]


@pytest.mark.parametrize("lies_there", ["a file and its log", "a file"])
def test_a_journal_that_cannot_be_set_aside_keeps_its_log(kept, monkeypatch, lies_there):
    path, copy = kept
    if "log" in lies_there:
        pages.log_path(path).write_bytes(b"what was not folded in")
    before = {one: one.read_bytes() for one in path.parent.iterdir() if one.is_file()}
    rename = Path.rename

    def is_held_by_another_program(self, target):
        if self == path:
            raise PermissionError(errno.EACCES, "held")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", is_held_by_another_program)
    with pytest.raises(JournalReadOnlyError):
        restoring.restore_vault(path, copy, SECRET)
    assert {one: one.read_bytes() for one in path.parent.iterdir() if one.is_file()} == before
    assert names_in(copy.parent) == [copy.name]


@pytest.mark.skipif(os.name == "nt", reason="Windows waits for no folder")
def test_a_journal_is_in_its_place_again_where_the_folder_of_copies_does_not_answer(
    kept, monkeypatch
):
    path, copy = kept
    pages.log_path(path).write_bytes(b"what was not folded in")
    before = {one: one.read_bytes() for one in path.parent.iterdir() if one.is_file()}
    sync = os.fsync

    def fails_for_folders(number):
        if stat.S_ISDIR(os.fstat(number).st_mode):
            raise OSError(errno.EIO, "no answer")
        sync(number)

    monkeypatch.setattr(os, "fsync", fails_for_folders)
    with pytest.raises(CannotWriteFileError):
        restoring.restore_vault(path, copy, SECRET)
    assert {one: one.read_bytes() for one in path.parent.iterdir() if one.is_file()} == before
    assert names_in(copy.parent) == [copy.name]
