"""The check finds each thing that can be wrong, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peerjournal.domain.bundles import Withdrawal
from peerjournal.domain.entries import Attachment, Link
from peerjournal.domain.errors import CancelledError, JournalDamagedError
from peerjournal.vault import attachments, entries, inbox
from peerjournal.vault.check import Fault, Problem, check_vault, examine_vault
from peerjournal.vault.connection import close_vault, open_vault, reading, writing
from peerjournal.vault.driver import connect_sealed
from tests.vaults import BEN, NOON, PASSPHRASE, entry, manifest, names_beside


@pytest.fixture
def written(vault):
    """An entry of mine with everything around it."""
    with writing(vault) as c:
        digest, size = attachments.put_attachment(c, [b"x" * 300_000])
        picture = Attachment(digest=digest, name="a", media_type="image/png", size=size)
        first = entry("word", tags=("a", "b"), attachments=(picture,))
        entries.insert_entry(c, first)
        second = replace(first, revision=2, links=(Link(target=entry().id),))
        entries.update_entry(c, second, keep_previous=True)
        came = manifest()
        inbox.record_received(c, came, "0" * 64, NOON)
        theirs = entry(author=BEN)
        inbox.put_received(c, came, theirs, accepted=True)
        inbox.put_received(c, came, Withdrawal(entry=theirs.id, at=NOON), accepted=False)
        gone = entry(author=BEN)
        inbox.put_received(c, came, gone, accepted=True)
        entries.delete_entry(c, gone.id)
    return second


def test_a_sound_journal_is_told_to_be_sound(vault, written):
    report = check_vault(vault)
    assert written
    assert report.problems == ()
    assert (report.entries, report.revisions, report.received, report.attachments) == (
        2,
        1,
        4 - 1,
        1,
    )
    assert report.pages == vault.path.stat().st_size // 4096
    assert f"{vault.path.name}-wal" in names_beside(vault.path)


def test_progress_is_told_to_the_end(vault, written):
    told = []
    check_vault(vault, lambda done, total: told.append((done, total)))
    assert written
    assert told[-1] == (7, 7)
    assert told == sorted(told)


def test_a_check_can_be_stopped(vault, written):
    def stop(done, _total):
        if done == 2:
            raise CancelledError

    assert written
    with pytest.raises(CancelledError):
        check_vault(vault, stop)
    check_vault(vault)


@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        ("UPDATE entries SET content = '{' WHERE is_mine", Fault.ENTRY),
        ("UPDATE entries SET content = replace(content, ':', ': ') WHERE is_mine", Fault.ENTRY),
        ("UPDATE entries SET kind = 'none' WHERE is_mine", Fault.ENTRY),
        ("UPDATE entries SET state = 'done' WHERE is_mine", Fault.ENTRY),
        ("UPDATE entries SET excerpt = '' WHERE is_mine", Fault.ENTRY),
        ("UPDATE entries SET due = '2025-01-01' WHERE is_mine", Fault.ENTRY),
        ("DELETE FROM entry_links", Fault.ENTRY),
        ("UPDATE entry_tags SET folded = 'z' WHERE tag = 'a'", Fault.ENTRY),
        ("UPDATE entry_tags SET happened_on = '1999-01-01' WHERE tag = 'a'", Fault.ENTRY),
        ("UPDATE entry_texts SET body = 'other'", Fault.ENTRY),
        ("UPDATE entry_texts SET body = 'other'", Fault.INDEX),
        ("INSERT INTO entry_index (entry_index) VALUES ('delete-all')", Fault.INDEX),
        ("UPDATE entry_counts SET entries = 7", Fault.COUNTS),
        ("UPDATE tag_counts SET entries = 7", Fault.COUNTS),
        ("UPDATE entries SET revision = 1 WHERE is_mine", Fault.REVISION),
        ("UPDATE revisions SET revision = 0", Fault.REVISION),
        ("UPDATE revisions SET whole = '{}'", Fault.REVISION),
        ("UPDATE received_items SET whole = '{}' WHERE choice = 'accepted'", Fault.RECEIVED),
        ("UPDATE received_items SET choice = 'left'", Fault.RECEIVED),
        ("UPDATE received_bundles SET state = 'undone'", Fault.RECEIVED),
        ("UPDATE entries SET is_withdrawn = 1 WHERE NOT is_mine", Fault.RECEIVED),
        ("UPDATE attachments SET size = 3", Fault.ATTACHMENT),
        ("UPDATE attachments SET digest = 'd'", Fault.ATTACHMENT),
        ("DELETE FROM attachment_chunks WHERE place = 1", Fault.ATTACHMENT),
    ],
)
def test_what_does_not_hold_is_found(vault, written, damage, fault):
    assert written
    with writing(vault) as c:
        c.execute(damage)
    assert fault in {problem.fault for problem in examine_vault(vault).problems}
    with pytest.raises(JournalDamagedError) as caught:
        check_vault(vault)
    assert caught.value.pages == ()


def test_it_is_said_where_something_does_not_hold(vault, written):
    with writing(vault) as c:
        c.execute("UPDATE entry_links SET role = 'other'")
    assert examine_vault(vault).problems == (Problem(fault=Fault.ENTRY, where=written.id),)


def test_a_damaged_page_is_named(vault, written, monkeypatch):
    assert written
    close_vault(vault)
    monkeypatch.setattr("peerjournal.vault.pages.FULL_CHECK_MOST", 0)
    monkeypatch.setattr("peerjournal.vault.pages.EDGE_PAGES", 1)
    with vault.path.open("rb+") as file:
        file.seek(30 * 4096 + 7)
        file.write(b"\xff\x00\xff")
    opened = open_vault(vault.path, PASSPHRASE)
    with pytest.raises(JournalDamagedError) as caught:
        check_vault(opened)
    assert caught.value.pages == (31,)
    report = examine_vault(opened)
    assert (report.entries, len(report.problems)) == (0, 1)
    with pytest.raises(JournalDamagedError), reading(opened) as c:
        c.execute("PRAGMA integrity_check").fetchall()
    close_vault(opened)


def test_a_tie_that_leads_nowhere_is_found(vault, written):
    close_vault(vault)
    c = connect_sealed(vault.path, vault.secret)
    c.execute("PRAGMA foreign_keys = OFF")
    c.execute("DELETE FROM entries WHERE id = ?", (written.id,))
    c.close()
    opened = open_vault(vault.path, PASSPHRASE)
    problems = examine_vault(opened).problems
    assert {problem.where for problem in problems} >= {"foreign key in entry_texts"}
    close_vault(opened)
