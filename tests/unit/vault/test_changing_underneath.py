"""When something else writes or replaces the open file, nothing of either side is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from peerjournal.domain.errors import (
    CannotWriteFileError,
    JournalChangedUnderneathError,
    JournalLockedError,
    JournalMovedError,
    JournalReadOnlyError,
)
from peerjournal.vault import closing, connection, copies, stamps
from peerjournal.vault.backup import verified_copy
from peerjournal.vault.connection import (
    change_passphrase,
    close_vault,
    create_vault,
    open_vault,
    reading,
    writing,
)
from peerjournal.vault.entries import counts
from tests.vaults import PASSPHRASE, entry, fill, names_beside, put


@pytest.fixture
def older(path):
    """A journal that was open elsewhere: its bytes before one more entry, and the open journal."""
    vault = create_vault(path, PASSPHRASE, fill)
    put(vault, entry())
    close_vault(vault)
    before = path.read_bytes()
    vault = open_vault(path, PASSPHRASE)
    put(vault, entry("only here"))
    yield before, vault
    # A test that has met the change has closed the journal already.
    vault.connection = None
    close_vault(vault)


def replace_by_rename(path, content):
    other = path.with_name("synced.tmp")
    other.write_bytes(content)
    other.replace(path)


def overwrite(path, content):
    with path.open("rb+") as file:
        file.write(content)
        file.truncate()


def touch(path, _content):
    os.utime(path, ns=(1, 1))


def take_log(path, _content):
    path.with_name(f"{path.name}-wal").unlink()


@pytest.mark.parametrize("change", [replace_by_rename, overwrite, touch, take_log])
def test_nothing_is_written_into_a_file_that_is_no_longer_ours(older, path, change):
    before, vault = older
    change(path, before)
    with pytest.raises(JournalChangedUnderneathError) as caught, writing(vault):
        raise AssertionError
    assert caught.value.kept is None
    with pytest.raises(JournalChangedUnderneathError):
        change_passphrase(vault, "another passphrase")
    with pytest.raises(JournalChangedUnderneathError):
        close_vault(vault)


@pytest.mark.parametrize("change", [replace_by_rename, overwrite])
def test_the_other_file_stays_and_ours_is_kept_as_a_copy(older, path, change):
    before, vault = older
    change(path, before)
    with pytest.raises(JournalChangedUnderneathError) as caught:
        close_vault(vault)
    assert path.read_bytes() == before
    assert names_beside(path) == [path.name]
    assert "changed-underneath" in caught.value.kept.name
    assert entries_in(path) == 1
    assert entries_in(caught.value.kept) == 2


def entries_in(path):
    vault = open_vault(path, PASSPHRASE)
    try:
        with reading(vault) as c:
            return counts(c).total
    finally:
        close_vault(vault)


def test_a_file_that_was_deleted_is_told_as_gone_and_kept_as_a_copy(older, path):
    _, vault = older
    path.unlink()
    with pytest.raises(JournalMovedError) as told, writing(vault):
        raise AssertionError
    assert (told.value.now_at, told.value.is_whole, told.value.kept) == (None, False, None)
    with pytest.raises(JournalMovedError) as caught:
        close_vault(vault)
    assert names_beside(path) == []
    assert entries_in(caught.value.kept) == 2


def renamed(path):
    return path.rename(path.with_name("Other name.pjournal"))


def put_into_another_folder(path):
    folder = path.with_name("Archive 2026 – Übungen")
    folder.mkdir()
    return path.rename(folder / path.name)


def with_its_folder(path):
    return path.parent.rename(path.parent.with_name("moved")) / path.name


MOVES = [renamed, put_into_another_folder, with_its_folder]


@pytest.fixture
def path(tmp_path):
    folder = tmp_path / "journals"
    folder.mkdir()
    return folder / "ana.pjournal"


@pytest.mark.parametrize("move", MOVES)
def test_a_file_that_was_moved_is_told_and_whole_where_it_is_now(older, path, move):
    _, vault = older
    now_at = move(path)
    with pytest.raises(JournalMovedError) as told, writing(vault):
        raise AssertionError
    assert (told.value.now_at, told.value.is_whole) == (now_at, False)
    with reading(vault) as c:
        assert counts(c).total == 2
    with pytest.raises(JournalMovedError) as caught:
        close_vault(vault)
    assert (caught.value.now_at, caught.value.is_whole) == (now_at, True)
    assert not path.parent.exists() or not [one for one in names_beside(path) if "ana" in one]
    assert entries_in(now_at) == 2


@pytest.mark.parametrize("move", MOVES)
def test_work_goes_on_once_the_file_is_back(older, path, move):
    _, vault = older
    now_at, folder = move(path), path.parent
    with pytest.raises(JournalMovedError), writing(vault):
        raise AssertionError
    if folder.exists():
        now_at.rename(path)
    else:
        now_at.parent.rename(folder)
    put(vault, entry("after it came back"))
    close_vault(vault)
    assert entries_in(path) == 3


def test_a_moved_file_that_something_else_wrote_to_is_left_alone(older, path):
    before, vault = older
    now_at = renamed(path)
    os.utime(now_at, ns=(1, 1))
    content = now_at.read_bytes()
    with pytest.raises(JournalMovedError) as caught:
        close_vault(vault)
    assert not caught.value.is_whole
    assert now_at.read_bytes() == content == before
    assert entries_in(caught.value.kept) == 2


def test_where_there_is_no_room_to_fold_in_a_copy_is_kept(older, path, monkeypatch):
    _, vault = older
    now_at = renamed(path)

    def full(_connection):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(closing, "fold", full)
        with pytest.raises(JournalMovedError) as caught:
            close_vault(vault)
    assert (caught.value.now_at, caught.value.is_whole) == (now_at, False)
    assert entries_in(caught.value.kept) == 2


def test_where_the_system_lists_no_open_files_a_copy_is_kept(older, path, monkeypatch, tmp_path):
    _, vault = older
    renamed(path)
    monkeypatch.setattr(stamps, "_OPEN_FILES", tmp_path / "no such list")
    with pytest.raises(JournalMovedError) as caught:
        close_vault(vault)
    assert (caught.value.now_at, caught.value.is_whole) == (None, False)
    assert entries_in(caught.value.kept) == 2


def test_a_new_name_is_told_only_where_it_is_that_of_the_file(older, path, monkeypatch):
    _, vault = older
    renamed(path)
    monkeypatch.setattr(Path, "readlink", lambda _link: path.parent)
    assert stamps.found_elsewhere(vault.stamp) == (None, True)
    path.with_name("Other name.pjournal").rename(path)


def test_the_log_is_kept_where_no_sound_copy_can_be_made(older, path):
    before, vault = older
    log = path.with_name(f"{path.name}-wal").read_bytes()
    overwrite(path, os.urandom(len(before)))
    changed = path.read_bytes()
    with pytest.raises(JournalChangedUnderneathError) as caught:
        close_vault(vault)
    assert caught.value.kept is None
    assert path.read_bytes() == changed
    assert names_beside(path) == [path.name]
    (kept,) = copies.copies_folder(path).iterdir()
    assert kept.suffix == ".wal"
    assert kept.read_bytes() == log


def test_no_log_is_kept_where_there_is_none(older, path, monkeypatch):
    before, vault = older

    def fail(*_):
        raise CannotWriteFileError(path)

    monkeypatch.setattr(copies, "keep_copy", fail)
    overwrite(path, os.urandom(len(before)))
    take_log(path, before)
    with pytest.raises(JournalChangedUnderneathError) as caught:
        close_vault(vault)
    assert caught.value.kept is None
    assert not copies.copies_folder(path).exists()


def test_a_page_that_was_overwritten_is_told_as_a_change_not_as_damage(older, path):
    before, vault = older
    overwrite(path, os.urandom(len(before)))
    with pytest.raises(JournalChangedUnderneathError), reading(vault) as c:
        c.execute("PRAGMA integrity_check").fetchall()
    with pytest.raises(JournalChangedUnderneathError):
        close_vault(vault)


def test_our_own_writing_and_folding_is_no_change(vault, path):
    for _ in range(5):
        put(vault, *(entry("word " * 9000) for _ in range(40)))
    connection.fold_in(vault)
    put(vault, entry())
    verified_copy(vault)
    close_vault(vault)
    assert entries_in(path) == 201


def test_a_closed_journal_answers_nobody(vault):
    close_vault(vault)
    close_vault(vault)
    with pytest.raises(JournalLockedError), reading(vault):
        raise AssertionError
    with pytest.raises(JournalLockedError), writing(vault):
        raise AssertionError
    with pytest.raises(JournalLockedError):
        change_passphrase(vault, "another passphrase")
    with pytest.raises(JournalLockedError):
        verified_copy(vault)


def test_an_error_in_the_middle_undoes_the_whole_transaction(vault, look):
    with pytest.raises(ZeroDivisionError), writing(vault) as c:
        c.execute("INSERT INTO settings VALUES ('a', 'b')").fetchall()[1 // 0]
    assert look(lambda c: c.execute("SELECT * FROM settings").fetchall()) == []
    put(vault, entry())


def test_a_fault_of_ours_is_not_taken_for_a_damaged_file(vault):
    with pytest.raises(Exception, match="syntax error") as caught, writing(vault) as c:
        c.execute("SELEKT")
    assert caught.type.__name__ == "OperationalError"


def test_errors_of_other_files_are_not_told_of_the_journal(vault):
    with pytest.raises(FileNotFoundError), reading(vault):
        Path("nowhere").read_bytes()


def test_a_folder_that_takes_no_log_is_told(older, path, monkeypatch):
    before, vault = older
    overwrite(path, os.urandom(len(before)))
    log = path.with_name(f"{path.name}-wal").read_bytes()

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(JournalReadOnlyError):
        close_vault(vault)
    assert path.with_name(f"{path.name}-wal").read_bytes() == log
