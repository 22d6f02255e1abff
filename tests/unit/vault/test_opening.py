"""Each failure at opening has its own name, and leaves the file and its folder as they were."""

from __future__ import annotations

import os
from contextlib import contextmanager

import pytest

from peerjournal.crypto import passphrase as passphrases
from peerjournal.crypto.recovery import words_of_key
from peerjournal.domain.errors import (
    JournalDamagedError,
    JournalInUseError,
    JournalNotFoundError,
    JournalTooNewError,
    NotAJournalError,
    RecoveryWordsUnreadableError,
    WrongPassphraseError,
    WrongRecoveryWordsError,
)
from peerjournal.vault import migrations, pages
from peerjournal.vault.connection import (
    close_vault,
    create_vault,
    is_passphrase,
    open_vault,
    open_vault_with_words,
    reading,
    recovery_words,
)
from peerjournal.vault.driver import FileKey, connect_sealed
from peerjournal.vault.entries import read_entry
from tests.vaults import PASSPHRASE, entry, names_beside, new_vault, put

PAGE = 4096


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """A closed journal with one entry, as bytes."""
    with pytest.MonkeyPatch.context() as patch:
        cheap = passphrases.Profile(number=1, iterations=1, memory_kib=32, lanes=1)
        patch.setattr(passphrases, "PROFILES", (cheap,))
        path = tmp_path_factory.mktemp("finished") / "ana.pjournal"
        with new_vault(path) as vault:
            put(vault, entry("x" * 3000))
    return path.read_bytes()


@contextmanager
def refused(path, error):
    """Prove that an opening fails in this way and that nothing on disk is another than before."""
    before = {one.name: one.read_bytes() for one in path.parent.iterdir() if one.is_file()}
    with pytest.raises(error) as caught:
        yield caught
    after = {one.name: one.read_bytes() for one in path.parent.iterdir() if one.is_file()}
    assert after == before
    assert caught.type is error


def flip(path, place):
    with path.open("rb+") as file:
        file.seek(place)
        (old,) = file.read(1)
        file.seek(place)
        file.write(bytes([old ^ 1]))


def test_what_was_written_is_there_again(path):
    written = entry("Ein Café")
    with new_vault(path) as vault:
        put(vault, written)
    vault = open_vault(path, PASSPHRASE)
    with reading(vault) as c:
        assert read_entry(c, written.id) == written
    close_vault(vault)


def test_the_passphrase_may_be_typed_in_another_normal_form(path):
    close_vault(create_vault(path, "Süße Grüße"))
    close_vault(open_vault(path, "Su\u0308ße Gru\u0308ße"))


def test_a_wrong_passphrase_is_told(path, finished):
    path.write_bytes(finished)
    with refused(path, WrongPassphraseError):
        open_vault(path, "another passphrase")


def test_a_wrong_passphrase_is_told_while_a_log_lies_beside_the_file(path, finished):
    path.write_bytes(finished)
    path.with_name(f"{path.name}-wal").write_bytes(b"w" * (32 + 2 * (24 + PAGE)))
    with refused(path, WrongPassphraseError):
        open_vault(path, "another passphrase")


@pytest.mark.parametrize("place", [0, 15])
def test_a_damaged_salt_looks_like_a_wrong_passphrase(path, finished, place):
    path.write_bytes(finished)
    flip(path, place)
    with refused(path, WrongPassphraseError):
        open_vault(path, PASSPHRASE)


def test_one_flipped_bit_in_any_page_is_found_and_named(path, finished):
    for number in range(1, len(finished) // PAGE + 1):
        path.write_bytes(finished)
        flip(path, (number - 1) * PAGE + 16 + (number * 977) % (PAGE - 16))
        with refused(path, JournalDamagedError) as caught:
            open_vault(path, PASSPHRASE)
        assert caught.value.pages == (number,)
        assert not caught.value.cut_short


def test_every_byte_of_a_page_is_watched(path, finished):
    path.write_bytes(finished)
    secret = key_of(path)
    for place in range(2 * PAGE, 3 * PAGE, 61):
        flip(path, place)
        with pytest.raises(JournalDamagedError):
            pages.refuse_damage(path, secret)
        flip(path, place)
    pages.refuse_damage(path, secret)


def key_of(path):
    salt = pages.read_salt(path)
    return FileKey(key=passphrases.derive_key(PASSPHRASE, salt, passphrases.PROFILES[0]), salt=salt)


@pytest.mark.parametrize("missing", [1, 100, PAGE - 1, PAGE, PAGE + 1, 5 * PAGE])
def test_a_missing_tail_is_told(path, finished, missing):
    path.write_bytes(finished[:-missing])
    with refused(path, JournalDamagedError) as caught:
        open_vault(path, PASSPHRASE)
    assert caught.value.cut_short


def test_a_file_of_one_page_is_told_to_be_cut(path, finished):
    path.write_bytes(finished[:PAGE])
    with refused(path, JournalDamagedError) as caught:
        open_vault(path, PASSPHRASE)
    assert caught.value.cut_short


@pytest.mark.parametrize(
    "content",
    [b"", b"x", b"SQLite format 3\0" + bytes(PAGE), bytes(PAGE - 1), b"Dear diary\n" * PAGE],
    ids=["empty", "one byte", "plain SQLite", "too short", "a long text"],
)
def test_what_another_program_wrote_is_no_journal(path, content):
    path.write_bytes(content)
    with refused(path, NotAJournalError):
        open_vault(path, PASSPHRASE)


def test_a_file_of_noise_can_only_be_told_to_have_another_passphrase(path):
    path.write_bytes(os.urandom(3 * PAGE))
    with refused(path, WrongPassphraseError):
        open_vault(path, PASSPHRASE)


def test_a_folder_is_no_journal(path):
    path.mkdir()
    with refused(path, NotAJournalError):
        open_vault(path, PASSPHRASE)


def test_another_programs_encrypted_file_is_no_journal(path, finished):
    path.write_bytes(finished)
    with direct(path) as c:
        c.execute("PRAGMA application_id = 7")
    with refused(path, NotAJournalError):
        open_vault(path, PASSPHRASE)


def test_a_journal_that_is_not_there_is_not_made(path):
    with refused(path, JournalNotFoundError):
        open_vault(path, PASSPHRASE)
    with refused(path, JournalNotFoundError):
        open_vault_with_words(path, " ".join(words_of_key(bytes(32))))


def test_a_journal_of_a_later_version_is_told(path, finished):
    path.write_bytes(finished)
    with direct(path) as c:
        c.execute("PRAGMA user_version = 99")
    with refused(path, JournalTooNewError) as caught:
        open_vault(path, PASSPHRASE)
    assert (caught.value.found, caught.value.known) == (99, len(migrations.STEPS))


@contextmanager
def direct(path):
    """A connection past the vault, as another program would have."""
    c = connect_sealed(path, key_of(path))
    try:
        yield c
    finally:
        c.close()


def test_a_journal_that_is_open_is_told_to_be_in_use(vault):
    with pytest.raises(JournalInUseError):
        open_vault(vault.path, PASSPHRASE)
    with pytest.raises(JournalInUseError):
        open_vault(vault.path, "another passphrase")


def test_a_file_that_another_tool_holds_open_is_told_to_be_in_use(path, finished):
    path.write_bytes(finished)
    with direct(path) as c:
        c.execute("SELECT count(*) FROM entries").fetchone()
        with pytest.raises(JournalInUseError):
            open_vault(path, PASSPHRASE)
    close_vault(open_vault(path, PASSPHRASE))


def test_the_recovery_words_open_the_journal(vault):
    words = recovery_words(vault)
    close_vault(vault)
    assert len(words) == 24
    close_vault(open_vault_with_words(vault.path, " ".join(words)))


def test_words_of_another_journal_are_told(path, finished):
    path.write_bytes(finished)
    with refused(path, WrongRecoveryWordsError):
        open_vault_with_words(path, " ".join(words_of_key(bytes(32))))


def test_words_that_are_none_are_told(path, finished):
    path.write_bytes(finished)
    with refused(path, RecoveryWordsUnreadableError):
        open_vault_with_words(path, "abandon " * 24)


def test_the_open_journal_knows_its_passphrase(vault):
    assert is_passphrase(vault, PASSPHRASE)
    assert not is_passphrase(vault, "another passphrase")


def test_a_file_made_under_an_older_profile_opens(path, monkeypatch):
    with new_vault(path) as vault:
        put(vault, entry())
    newer = passphrases.Profile(number=2, iterations=2, memory_kib=32, lanes=1)
    monkeypatch.setattr(passphrases, "PROFILES", (newer, *passphrases.PROFILES))
    vault = open_vault(path, PASSPHRASE)
    assert is_passphrase(vault, PASSPHRASE)
    close_vault(vault)


def test_a_half_made_file_beside_the_journal_is_cleared_away(path, finished):
    path.write_bytes(finished)
    for ending in ("being-made", "changing-passphrase", "changing-passphrase-wal", "restoring"):
        path.with_name(f"{path.name}.{ending}").write_bytes(b"half")
    close_vault(open_vault(path, PASSPHRASE))
    assert names_beside(path) == [path.name]


def test_a_link_to_a_journal_leads_to_the_same_lock(tmp_path, vault):
    link = tmp_path / "link.pjournal"
    link.symlink_to(vault.path)
    with pytest.raises(JournalInUseError):
        open_vault(link, PASSPHRASE)


def test_only_the_edges_of_a_large_file_are_checked_at_opening(path, finished, monkeypatch):
    path.write_bytes(finished)
    count = len(finished) // PAGE
    monkeypatch.setattr(pages, "FULL_CHECK_MOST", 10 * PAGE)
    monkeypatch.setattr(pages, "EDGE_PAGES", 2)
    secret = key_of(path)
    for number in (1, 2, count - 1, count):
        flip(path, number * PAGE - 1)
        with pytest.raises(JournalDamagedError):
            pages.refuse_damage(path, secret)
        flip(path, number * PAGE - 1)
    flip(path, 10 * PAGE)
    pages.refuse_damage(path, secret)


def test_the_errors_at_opening_say_which_file(path, finished):
    path.write_bytes(finished)
    with pytest.raises(WrongPassphraseError) as caught:
        open_vault(path, "another passphrase")
    assert caught.value.path == path
