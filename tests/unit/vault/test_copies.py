"""A copy counts only when it was opened and holds what the journal holds."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from peerjournal.domain.errors import CopyNotVerifiedError, DiskFullError
from peerjournal.vault import copies, files
from peerjournal.vault.backup import verified_copy
from peerjournal.vault.check import check_vault
from peerjournal.vault.connection import close_vault, open_vault, reading
from peerjournal.vault.entries import read_entry
from tests.vaults import PASSPHRASE, entry, names_beside, put


@pytest.fixture
def clock(monkeypatch):
    """A clock that goes on by a minute each time somebody looks at it."""
    started = datetime(2025, 3, 1, 9, 5, 7, tzinfo=timezone(timedelta(hours=1)))
    looks = iter(range(1000))
    monkeypatch.setattr(copies, "now", lambda: started + timedelta(minutes=next(looks)))


def test_a_copy_is_a_journal_under_the_same_passphrase(vault):
    written = entry()
    put(vault, written)
    copy = open_vault(verified_copy(vault), PASSPHRASE)
    with reading(copy) as c:
        assert read_entry(c, written.id) == written
    check_vault(copy)
    close_vault(copy)


@pytest.mark.usefixtures("clock")
def test_a_copy_says_when_and_why_it_was_made_and_no_more(vault):
    copy = verified_copy(vault, "before-import")
    assert copy.parent == copies.copies_folder(vault.path)
    assert copy.name == "2025-03-01T090507-before-import.pjournal"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such bits")
def test_a_copy_is_its_owners_alone(vault):
    copy = verified_copy(vault)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


@pytest.mark.usefixtures("clock")
def test_the_newest_three_of_each_reason_are_kept(vault):
    kept = [verified_copy(vault, "by-hand") for _ in range(5)]
    other = verified_copy(vault, "before-import")
    assert sorted(copies.copies_folder(vault.path).iterdir()) == sorted([*kept[2:], other])


def test_two_copies_of_one_second_do_not_overwrite_each_other(vault, monkeypatch):
    moment = datetime(2025, 3, 1, 9, 5, 7, tzinfo=UTC)
    monkeypatch.setattr(copies, "now", lambda: moment)
    assert len({verified_copy(vault) for _ in range(3)}) == 3


def test_an_unfinished_copy_of_a_crash_is_cleared_away(vault):
    folder = copies.copies_folder(vault.path)
    folder.mkdir()
    (folder / "2025-03-01T090507-by-hand.unfinished-wal").write_bytes(b"half")
    copy = verified_copy(vault)
    assert list(folder.iterdir()) == [copy]


def test_a_copy_is_made_while_the_log_is_not_folded_in(vault):
    put(vault, entry(), entry())
    copy = open_vault(verified_copy(vault), PASSPHRASE)
    with reading(copy) as c:
        assert c.execute("SELECT count(*) FROM entries").fetchone() == (2,)
    close_vault(copy)


@contextmanager
def spoiled(monkeypatch, spoil):
    """Let something happen to the copy between writing and proving it."""
    write = copies._write_copy

    def write_and_spoil(c, target, secret, progress):
        write(c, target, secret, progress)
        spoil(target)

    monkeypatch.setattr(copies, "_write_copy", write_and_spoil)
    yield
    monkeypatch.setattr(copies, "_write_copy", write)


def flip_a_bit(target):
    whole = bytearray(target.read_bytes())
    whole[5 * 4096 + 100] ^= 1
    target.write_bytes(whole)


def damage_first_page(target):
    whole = bytearray(target.read_bytes())
    whole[100] ^= 1
    target.write_bytes(whole)


@pytest.mark.parametrize("spoil", [flip_a_bit, damage_first_page])
def test_a_damaged_copy_does_not_count_and_is_not_kept(vault, monkeypatch, spoil):
    put(vault, entry())
    with spoiled(monkeypatch, spoil), pytest.raises(CopyNotVerifiedError):
        verified_copy(vault)
    assert list(copies.copies_folder(vault.path).iterdir()) == []


def test_a_copy_that_lacks_a_row_does_not_count(vault, monkeypatch):
    put(vault, entry())

    def forget_a_row(target):
        c = copies.connect_sealed(target, vault.secret)
        c.execute("DELETE FROM peers WHERE name = 'Ben'")
        c.close()

    with spoiled(monkeypatch, forget_a_row), pytest.raises(CopyNotVerifiedError):
        verified_copy(vault)


def test_a_copy_with_a_tie_that_leads_nowhere_does_not_count(vault, monkeypatch):
    put(vault, entry())

    def cut_a_tie(target):
        c = copies.connect_sealed(target, vault.secret)
        c.execute("PRAGMA foreign_keys = OFF")
        c.execute("UPDATE entry_texts SET position = 7")
        c.close()

    with spoiled(monkeypatch, cut_a_tie), pytest.raises(CopyNotVerifiedError):
        verified_copy(vault)


def test_no_room_for_a_copy_is_told_and_nothing_is_left(vault, monkeypatch):
    put(vault, entry())

    def fail(_path):
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(copies, "sync_file", fail)
    with pytest.raises(DiskFullError):
        verified_copy(vault)
    assert list(copies.copies_folder(vault.path).iterdir()) == []
    assert names_beside(vault.path)[0] == vault.path.name


def test_a_file_that_cannot_take_its_place_is_cleared_away(tmp_path):
    new, folder = tmp_path / "new", tmp_path / "folder"
    new.write_bytes(b"new")
    folder.mkdir()
    with pytest.raises(OSError, match="folder"):
        files.swap_in(new, folder)
    assert not new.exists()
    assert folder.is_dir()


def test_owner_only_files_never_replace_another(tmp_path):
    there = tmp_path / "there"
    there.write_bytes(b"x")
    with pytest.raises(FileExistsError):
        files.make_owner_only(there)
    assert Path(there).read_bytes() == b"x"


def test_a_copy_made_by_a_clock_that_was_set_back_is_not_cleared_away(vault, monkeypatch):
    for year in (2030, 2031, 2032, 2020):
        moment = datetime(year, 3, 1, tzinfo=UTC)
        monkeypatch.setattr(copies, "now", lambda moment=moment: moment)
        made = verified_copy(vault, "by-hand")
        assert made.exists()
    left = sorted(one.name[:4] for one in copies.copies_folder(vault.path).iterdir())
    assert left == ["2020", "2031", "2032"]
