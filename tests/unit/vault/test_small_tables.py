"""Identity, settings, drafts, peers, circles, attachments and the ledger of what was sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from peerjournal.domain.bundles import SharedEntryLine
from peerjournal.domain.entries import Attachment, Kind
from peerjournal.domain.errors import PeerExistsError, PeerInUseError, PeerNotFoundError
from peerjournal.domain.goal import Cadence
from peerjournal.domain.identifiers import EntryId, IdentityId, new_circle_id
from peerjournal.domain.listing import Draft, Filter
from peerjournal.domain.peers import Circle, Me, Peer, Standing
from peerjournal.vault import (
    attachments,
    drafts,
    entries,
    identity,
    inbox,
    ledger,
    migrations,
    peers,
    settings,
)
from peerjournal.vault.driver import FileKey, connect_sealed
from tests.vaults import BEN, CLEO, ME, NOON, entry, manifest

STRANGER = IdentityId("e" * 64)


def test_the_owner_is_stored_and_stored_anew(c):
    assert identity.me(c) == Me(id=ME, name="Ana", card=b"card")
    assert identity.private_key_bytes(c) == b"private"
    renamed = Me(id=ME, name="Anna", card=b"new card")
    identity.put_me(c, renamed, b"other")
    assert identity.me(c) == renamed
    assert identity.private_key_bytes(c) == b"other"


def test_a_journal_without_an_owner_says_so(c, tmp_path):
    assert identity.has_me(c)
    empty = tmp_path / "empty"
    empty.touch()
    other = connect_sealed(empty, FileKey(key=bytes(32), salt=bytes(16)))
    migrations.migrate(other)
    assert not identity.has_me(other)
    other.close()


def test_a_setting_is_kept_and_changed(c):
    assert settings.setting(c, "theme") is None
    for value in ("dark", "light"):
        settings.put_setting(c, "theme", value)
        assert settings.setting(c, "theme") == value


def test_a_draft_is_kept_changed_and_forgotten(c):
    first = Draft(entry=entry().id, kind=Kind.GOAL, state='{"a":1}', saved_at=NOON)
    other = replace(first, entry=entry().id)
    for draft in (first, other, replace(first, state="{}", saved_at=NOON + timedelta(1))):
        drafts.put_draft(c, draft)
    assert {draft.entry: draft.state for draft in drafts.drafts(c)} == {
        first.entry: "{}",
        other.entry: '{"a":1}',
    }
    for _ in range(2):
        drafts.remove_draft(c, first.entry)
    assert drafts.drafts(c) == (other,)


def test_peers_are_kept_by_name_and_changed(c):
    dora = Peer(
        id=STRANGER,
        name="ben zwei",
        card=b"x",
        added_at=NOON,
        verified_at=NOON,
        cadence=Cadence.WEEKLY,
        standing=Standing.RESTING,
    )
    peers.add_peer(c, dora)
    assert peers.peer(c, STRANGER) == dora
    assert [one.name for one in peers.peers(c)] == ["Ben", "ben zwei", "Cleo"]
    renamed = replace(dora, name="Dora", verified_at=None)
    peers.update_peer(c, renamed)
    assert peers.peer(c, STRANGER) == renamed


def test_a_peer_is_added_once(c):
    with pytest.raises(PeerExistsError) as caught:
        peers.add_peer(c, Peer(id=BEN, name="Ben again", card=b"x", added_at=NOON))
    assert caught.value.name == "Ben again"


def test_an_unknown_peer_is_told(c):
    unknown = Peer(id=STRANGER, name="Dora", card=b"x", added_at=NOON)
    with pytest.raises(PeerNotFoundError):
        peers.peer(c, STRANGER)
    with pytest.raises(PeerNotFoundError):
        peers.update_peer(c, unknown)
    with pytest.raises(PeerNotFoundError):
        peers.remove_peer(c, STRANGER)


def test_a_peer_without_a_trace_is_forgotten_with_their_places_in_circles(c):
    circle = Circle(id=new_circle_id(NOON), name="Three", members=(BEN, CLEO))
    peers.put_circle(c, circle)
    peers.remove_peer(c, BEN)
    assert [one.name for one in peers.peers(c)] == ["Cleo"]
    assert peers.circles(c) == (replace(circle, members=(CLEO,)),)


def test_a_peer_with_whom_something_was_exchanged_stays(c):
    inbox.record_received(c, manifest(), "0" * 64, NOON)
    ledger.record_sent(c, manifest(sender=ME, recipients=(CLEO,)), [])
    for peer, name in ((BEN, "Ben"), (CLEO, "Cleo")):
        with pytest.raises(PeerInUseError) as caught:
            peers.remove_peer(c, peer)
        assert caught.value.name == name


def test_circles_are_kept_by_name_changed_and_forgotten(c):
    first = Circle(id=new_circle_id(NOON), name="b", members=(CLEO, BEN), agreement=entry().id)
    second = Circle(id=new_circle_id(NOON), name="A")
    for circle in (first, second):
        peers.put_circle(c, circle)
    assert peers.circles(c) == (second, first)
    changed = replace(first, name="0", members=(BEN,), agreement=None)
    peers.put_circle(c, changed)
    assert peers.circles(c) == (changed, second)
    for _ in range(2):
        peers.remove_circle(c, first.id)
    assert peers.circles(c) == (second,)


def shared(written, revision=1, *, is_withdrawal=False):
    return SharedEntryLine(
        entry=written.id,
        title=written.title,
        kind=written.kind,
        revision=revision,
        fields=("sections.text", "tags"),
        is_withdrawal=is_withdrawal,
    )


def test_the_ledger_tells_what_was_sent_to_whom(c):
    first, second = entry(title="One"), entry(title="Two")
    for one in (first, second):
        entries.insert_entry(c, one)
    assert ledger.next_bundle_number(c) == 1
    bundles = [
        manifest(1, ME, recipients=(CLEO,)),
        manifest(2, ME, recipients=(BEN, CLEO)),
        manifest(3, ME, recipients=(STRANGER,)),
    ]
    ledger.record_sent(c, bundles[0], [shared(first)])
    ledger.record_sent(c, bundles[1], [shared(first, 4), shared(second)])
    ledger.record_sent(c, bundles[2], [shared(second, 9, is_withdrawal=True)])
    assert ledger.next_bundle_number(c) == 4

    last, middle, _ = ledger.sent_bundles(c)
    assert (middle.id, middle.number, middle.sent_at) == (bundles[1].id, 2, NOON)
    assert middle.recipients == (BEN, CLEO)
    assert middle.recipient_names == ("Ben", "Cleo")
    assert middle.entries == (shared(first, 4), shared(second))
    assert last.recipient_names == ("",)
    assert ledger.last_shared_revision(c, first.id) == 4
    assert ledger.last_shared_revision(c, second.id) == 1
    assert ledger.shared_with(c, first.id) == (CLEO, BEN)
    assert ledger.shared_with(c, second.id) == (BEN, CLEO)


def test_what_was_never_sent_is_told_so(c):
    never = EntryId("01955b00-0000-7000-8000-000000000000")
    assert ledger.last_shared_revision(c, never) is None
    assert ledger.shared_with(c, never) == ()
    assert ledger.sent_bundles(c) == ()


def test_lists_show_with_whom_an_entry_was_shared(c):
    first = entry()
    entries.insert_entry(c, first)
    ledger.record_sent(c, manifest(1, ME, recipients=(CLEO, BEN)), [shared(first)])
    (line,) = entries.page_of_entries(c, Filter(peer=BEN), None, 9).lines
    assert line.shared_with == ("Ben", "Cleo")
    moved = replace(first, happened_on=NOON.date() - timedelta(400))
    entries.update_entry(c, moved, keep_previous=False)
    (line,) = entries.page_of_entries(c, Filter(peer=BEN, until=moved.happened_on), None, 9).lines
    assert line.shared_with == ("Ben", "Cleo")


def test_the_ledger_outlives_the_entry(c):
    first = entry(title="Gone")
    entries.insert_entry(c, first)
    ledger.record_sent(c, manifest(1, ME, recipients=(BEN,)), [shared(first)])
    entries.delete_entry(c, first.id)
    assert ledger.sent_bundles(c)[0].entries[0].title == "Gone"
    assert ledger.shared_with(c, first.id) == (BEN,)


@pytest.mark.parametrize("size", [0, 1, 262_143, 262_144, 262_145, 700_000])
def test_an_attachment_comes_back_byte_for_byte(c, size):
    content = bytes(n * 31 % 251 for n in range(size))
    cuts = [content[at : at + 100_000] for at in range(0, size, 100_000)]
    digest, told = attachments.put_attachment(c, cuts)
    assert told == size
    assert attachments.has_attachment(c, digest)
    assert b"".join(attachments.read_attachment(c, digest)) == content
    assert attachments.put_attachment(c, [content]) == (digest, size)
    assert c.execute("SELECT count(*) FROM attachments").fetchone() == (1,)


def test_bytes_that_are_not_here_are_told_so(c):
    assert not attachments.has_attachment(c, "0" * 64)
    assert list(attachments.read_attachment(c, "0" * 64)) == []


def attached(c, content):
    digest, size = attachments.put_attachment(c, [content])
    return Attachment(digest=digest, name="a.txt", media_type="text/plain", size=size)


def test_attachments_are_dropped_when_nothing_names_them(c):
    kept, revised, sent, drafted, unused = (attached(c, bytes([n])) for n in range(5))
    first = entry(attachments=(revised,))
    entries.insert_entry(c, first)
    second = replace(first, revision=2, attachments=(kept,))
    entries.update_entry(c, second, keep_previous=True)
    came = manifest()
    inbox.record_received(c, came, "0" * 64, NOON)
    inbox.put_received(c, came, entry(author=BEN, attachments=(sent,)), accepted=False)
    state = f'{{"picture":"{drafted.digest}"}}'
    drafts.put_draft(c, Draft(entry=entry().id, kind=Kind.GOAL, state=state, saved_at=NOON))

    assert attachments.drop_unused_attachments(c) == 1
    assert not attachments.has_attachment(c, unused.digest)
    for one in (kept, revised, sent, drafted):
        assert attachments.has_attachment(c, one.digest)
    entries.delete_entry(c, first.id)
    assert attachments.drop_unused_attachments(c) == 2
    assert c.execute("SELECT count(*) FROM attachment_chunks").fetchone() == (2,)
