"""Journals of every earlier version open, and are copied before they are changed."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from peerjournal.crypto import passphrase as passphrases
from peerjournal.crypto.passphrase import Profile
from peerjournal.domain.entries import Kind, entry_from_plain, entry_to_plain
from peerjournal.domain.errors import CopyNotVerifiedError, DiskFullError
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.listing import Filter
from peerjournal.vault import (
    attachments,
    copies,
    drafts,
    inbox,
    ledger,
    migrations,
    peers,
    themes,
)
from peerjournal.vault import entries as stored
from peerjournal.vault.check import check_vault
from peerjournal.vault.connection import (
    close_vault,
    open_vault,
    open_vault_with_words,
    reading,
    recovery_words,
    writing,
)
from peerjournal.vault.search import search
from tests.vaults import PASSPHRASE, entry, names_beside, new_vault, put

JOURNALS = sorted((Path(__file__).parents[2] / "data" / "journals").glob("*.pjournal"))
REAL_PROFILE_1 = Profile(number=1, iterations=3, memory_kib=256 * 1024, lanes=4)


def told_of(golden):
    return json.loads(golden.with_suffix(".json").read_text(encoding="utf-8"))


@pytest.fixture
def real_profile(monkeypatch):
    monkeypatch.setattr(passphrases, "PROFILES", (REAL_PROFILE_1,))


@pytest.mark.usefixtures("real_profile")
@pytest.mark.parametrize("golden", JOURNALS, ids=lambda golden: golden.stem)
def test_a_journal_of_every_version_opens_with_its_real_passphrase(golden, path):
    shutil.copy(golden, path)
    vault = open_vault(path, told_of(golden)["passphrase"])
    assert " ".join(recovery_words(vault)) == told_of(golden)["recovery_words"]
    close_vault(vault)


@pytest.fixture(params=JOURNALS, ids=lambda golden: golden.stem)
def opened(request, path):
    """A journal of each version, opened by its recovery words, and what it is known to hold."""
    told = told_of(request.param)
    shutil.copy(request.param, path)
    vault = open_vault_with_words(path, told["recovery_words"])
    with reading(vault) as c:
        yield c, told
    close_vault(vault)


def test_every_entry_of_every_version_is_read_back(opened):
    c, told = opened
    kinds = set()
    for plain in told["entries"]:
        found = stored.read_entry(c, plain["id"])
        assert entry_to_plain(found) == plain
        assert found == entry_from_plain(plain)
        kinds.add(found.kind)
    assert kinds == set(Kind)
    assert stored.counts(c).total + stored.counts(c).in_trash == len(told["entries"])
    for plain in told["revisions"]:
        assert entry_to_plain(stored.read_revision(c, plain["id"], plain["revision"])) == plain


def test_what_lies_around_the_entries_of_every_version_is_read_back(opened):
    c, told = opened
    (peer,) = peers.peers(c)
    (circle,) = peers.circles(c)
    assert peer.name == "Ben"
    assert peer.is_verified
    assert circle.members == (peer.id,)
    (draft,) = drafts.drafts(c)
    assert draft.state == '{"title":"half"}'
    (sent,) = ledger.sent_bundles(c)
    assert [line.title for line in sent.entries] == ["Hour with Ben"]
    assert [line.number for line in inbox.received_bundles(c)] == [2, 1]
    (theirs,) = stored.page_of_entries(c, Filter(peer=peer.id), None, 9).lines[:1]
    assert theirs.is_withdrawn
    (attached,) = next(plain["attachments"] for plain in told["entries"] if plain["attachments"])
    content = b"".join(attachments.read_attachment(c, attached["digest"]))
    assert content == bytes(range(256)) * 1025


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("stung", "On the Tuesday stand-up"),
        ("深呼吸", "A rushed handover"),
        ("נשי", "A rushed handover"),
    ],
)
def test_every_version_can_be_searched(opened, typed, title):
    c, _ = opened
    assert [line.title for line in search(c, typed, Filter(), 9)] == [title]


def test_a_journal_without_themes_gets_their_tables_and_keeps_its_copy(path):
    golden = JOURNALS[0]
    shutil.copy(golden, path)
    vault = open_vault_with_words(path, told_of(golden)["recovery_words"])
    first = told_of(golden)["entries"][0]["id"]
    with writing(vault) as c:
        assert themes.kept_themes(c) == ()
        themes.put_on(c, first, FieldKey("says-no"))
        assert themes.themes_on(c, first) == ("says-no",)
    close_vault(vault)
    (kept,) = copies.copies_folder(path).iterdir()
    assert "before-migration" in kept.name


def test_themes_are_read_back_from_the_version_that_brought_them(path):
    golden = JOURNALS[1]
    shutil.copy(golden, path)
    vault = open_vault_with_words(path, told_of(golden)["recovery_words"])
    with reading(vault) as c:
        assert [(one.words, one.is_hidden) for one in themes.kept_themes(c)] == [
            ("hört bis zum Ende zu", False),
            ("", True),
            ("", False),
        ]
        marks = themes.theme_marks(c, date(2025, 1, 1), date(2026, 1, 1))
        assert [(one.theme[:5], one.side) for one in marks] == [
            ("own-0", "mine"),
            ("waits", "mine"),
        ]
        (peers_entry,) = [
            plain["id"] for plain in told_of(golden)["entries"] if plain["author"][0] == "b"
        ]
        assert themes.themes_on(c, peers_entry) == ("waits-after-asking",)
        (telling,) = themes.tellings(c)
        assert telling.told_to == "Ben"
    close_vault(vault)


@pytest.mark.parametrize("golden", JOURNALS, ids=lambda golden: golden.stem)
def test_every_version_stands_the_check(golden, path):
    shutil.copy(golden, path)
    vault = open_vault_with_words(path, told_of(golden)["recovery_words"])
    assert check_vault(vault).entries == len(told_of(golden)["entries"])
    close_vault(vault)


def test_there_is_a_journal_of_each_released_version():
    assert [golden.stem for golden in JOURNALS] == [
        f"v{number}" for number in range(1, len(migrations.STEPS) + 1)
    ]


def test_each_step_says_what_it_does():
    assert all(step.__doc__ for step in migrations.STEPS)


def add_a_column(c):
    """Give entries a colour."""
    c.execute("ALTER TABLE entries ADD COLUMN colour TEXT")


@pytest.fixture
def older(path, monkeypatch):
    """A journal that lacks a step."""
    written = entry(happened_on=date(1912, 4, 15))
    with new_vault(path) as vault:
        put(vault, written)
    monkeypatch.setattr(migrations, "STEPS", [*migrations.STEPS, add_a_column])
    return written


def test_an_older_journal_is_raised_step_by_step(path, older):
    vault = open_vault(path, PASSPHRASE)
    with reading(vault) as c:
        assert migrations.version_of(c) == len(migrations.STEPS)
        assert c.execute("SELECT colour FROM entries").fetchall() == [(None,)]
        assert stored.read_entry(c, older.id) == older
    close_vault(vault)
    assert names_beside(path) == [path.name]


def test_a_verified_copy_of_the_older_journal_is_kept(path, older, monkeypatch):
    before = migrations.STEPS[:-1]
    close_vault(open_vault(path, PASSPHRASE))
    (kept,) = copies.copies_folder(path).iterdir()
    assert "before-migration" in kept.name
    monkeypatch.setattr(migrations, "STEPS", before)
    copy = open_vault(kept, PASSPHRASE)
    with reading(copy) as c:
        assert stored.read_entry(c, older.id) == older
    close_vault(copy)


def test_a_second_opening_has_nothing_to_raise_and_makes_no_copy(path, older):
    assert older
    for _ in range(2):
        close_vault(open_vault(path, PASSPHRASE))
    assert len(list(copies.copies_folder(path).iterdir())) == 1


def test_a_step_that_fails_leaves_the_older_journal_as_it_was(path, older, monkeypatch):
    def half_a_step(c):
        """Change something and fail."""
        add_a_column(c)
        c.execute("DELETE FROM entry_texts")
        raise ZeroDivisionError

    steps = migrations.STEPS[:-1]
    monkeypatch.setattr(migrations, "STEPS", [*steps, half_a_step])
    with pytest.raises(ZeroDivisionError):
        open_vault(path, PASSPHRASE)
    monkeypatch.setattr(migrations, "STEPS", steps)
    vault = open_vault(path, PASSPHRASE)
    check_vault(vault)
    with reading(vault) as c:
        assert stored.read_entry(c, older.id) == older
    close_vault(vault)


@pytest.mark.parametrize("error", [CopyNotVerifiedError, DiskFullError])
def test_nothing_is_raised_without_a_verified_copy(path, older, monkeypatch, error):
    assert older
    before = path.read_bytes()

    def fail(*_):
        raise error(path)

    monkeypatch.setattr(copies, "copy_sealed", fail)
    with pytest.raises(error):
        open_vault(path, PASSPHRASE)
    assert path.read_bytes() == before
    assert names_beside(path) == [path.name]
