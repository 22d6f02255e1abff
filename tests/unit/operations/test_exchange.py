"""Share and receive between two real journals."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peerjournal.domain.bundles import ItemState
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.entries import Link, Privacy
from peerjournal.domain.errors import (
    BundleChangedError,
    BundleDamagedError,
    BundleNotForMeError,
    BundleRepeatedError,
    BundleUnknownSenderError,
    CancelledError,
    CannotReadFileError,
    EntryNeverSharedError,
    FileExistsAlreadyError,
    NothingToShareError,
    NotMyEntryError,
    PeerNotFoundError,
)
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.listing import Filter, Whose
from peerjournal.domain.people import Person
from peerjournal.operations import peers, reading, receiving, sharing, writing
from peerjournal.operations.sharing import Caution, ShareItem
from tests.journals import new_journal, reflection, write


def _titles(journal):
    lines = reading.page_of_entries(journal, Filter(whose=Whose.PEERS)).lines
    return sorted(line.title for line in lines)


def test_entries_go_across_and_back(pair):
    pair.receive(pair.ben, pair.send(pair.ana, write(pair.ana, "From Ana")))
    pair.receive(pair.ana, pair.send(pair.ben, write(pair.ben, "From Ben")))
    assert _titles(pair.ben) == ["From Ana"]
    assert _titles(pair.ana) == ["From Ben"]
    (line,) = reading.page_of_entries(pair.ben, Filter(whose=Whose.PEERS)).lines
    assert (line.author_name, line.is_mine) == ("Ana", False)
    page = reading.entry_page(pair.ben, line.id)
    assert page.author is not None
    assert page.author.is_verified
    (mine,) = reading.page_of_entries(pair.ana, Filter(whose=Whose.MINE)).lines
    assert mine.shared_with == ("Ben",)


def test_the_preview_shows_exactly_what_arrives(pair):
    entry = write(pair.ana, "Chosen parts", tags=("listening",))
    item = ShareItem(entry=entry.id, fields=frozenset({"tags"}))
    preview = sharing.preview_share(pair.ana, [item], [pair.ben.me.id])
    out = pair.folder / "x.pjbundle"
    sharing.share(pair.ana, preview, out)
    found = receiving.preview_bundle(pair.ben, out)
    assert found.items[0].entry == preview.items[0].as_sent
    assert found.items[0].entry.content.sections == ()
    assert found.items[0].entry.tags == ("listening",)


def test_new_changed_older_and_unchanged_are_told_apart(pair):
    first = write(pair.ana, "One")
    old = pair.send(pair.ana, first, name="old")
    second = writing.save_entry(pair.ana, replace(first, title="Two"))
    new = pair.send(pair.ana, second, name="new")
    assert receiving.preview_bundle(pair.ben, old).items[0].state is ItemState.NEW
    pair.receive(pair.ben, new)
    late = receiving.preview_bundle(pair.ben, old)
    assert late.is_late
    assert late.items[0].state is ItemState.OLDER
    pair.receive(pair.ben, old)
    assert _titles(pair.ben) == ["Two"]
    third = writing.save_entry(pair.ana, replace(second, title="Three"))
    preview = receiving.preview_bundle(pair.ben, pair.send(pair.ana, third, name="third"))
    assert preview.items[0].state is ItemState.CHANGED
    assert preview.items[0].before.title == "Two"
    assert receiving.news(preview) == {first.id}


def test_what_a_peer_holds_stays_ticked_until_it_is_written_in_again(pair):
    blank = writing.blank_entry(
        pair.ana, Commitment(act="I wait", hindrance="Noise", what_it_showed=Markdown("Little"))
    )
    entry = writing.add_entry(pair.ana, blank)

    def ticked(*peers):
        item = ShareItem(entry=entry.id)
        preview = sharing.preview_share(pair.ana, [item], peers)
        return preview.items[0].chosen

    assert ticked(pair.ben.me.id) == {"act"}
    asked = ShareItem(entry=entry.id, fields=frozenset({"act", "hindrance"}))
    preview = sharing.preview_share(pair.ana, [asked], [pair.ben.me.id])
    sharing.share(pair.ana, preview, pair.folder / "asked.pjbundle")
    assert ticked(pair.ben.me.id) == {"act", "hindrance"}
    assert ticked() == {"act"}
    content = replace(entry.content, support_wanted="Ask me on Friday")
    saved = writing.save_entry(pair.ana, replace(entry, content=content))
    assert ticked(pair.ben.me.id) == {"act", "hindrance", "support_wanted"}
    content = replace(saved.content, hindrance="Fear, which is nobody's business")
    writing.save_entry(pair.ana, replace(saved, content=content))
    assert ticked(pair.ben.me.id) == {"act", "support_wanted"}


def test_a_bundle_received_twice_is_refused_and_changes_nothing(pair):
    path = pair.send(pair.ana, write(pair.ana, "Once"))
    preview = receiving.preview_bundle(pair.ben, path)
    receiving.receive_bundle(pair.ben, preview)
    with pytest.raises(BundleRepeatedError):
        receiving.preview_bundle(pair.ben, path)
    with pytest.raises(BundleRepeatedError):
        receiving.receive_bundle(pair.ben, preview)
    assert _titles(pair.ben) == ["Once"]


def test_a_whole_bundle_is_undone_and_can_come_again(pair):
    first = write(pair.ana, "One")
    pair.receive(pair.ben, pair.send(pair.ana, first, name="a"))
    second = writing.save_entry(pair.ana, replace(first, title="Two"))
    extra = write(pair.ana, "Extra")
    path = pair.send(pair.ana, second, extra, name="b")
    line = pair.receive(pair.ben, path)
    assert _titles(pair.ben) == ["Extra", "Two"]
    receiving.undo_bundle(pair.ben, line.id)
    assert _titles(pair.ben) == ["One"]
    pair.receive(pair.ben, path)
    assert _titles(pair.ben) == ["Extra", "Two"]


def test_what_is_left_waits_in_the_inbox(pair):
    one, two = write(pair.ana, "One"), write(pair.ana, "Two")
    preview = receiving.preview_bundle(pair.ben, pair.send(pair.ana, one, two))
    line = receiving.receive_bundle(pair.ben, preview, {one.id})
    assert (line.accepted, line.left) == (1, 1)
    assert reading.waiting_items(pair.ben) == 1
    (left,) = receiving.left_items(pair.ben, line.id)
    assert left.entry.title == "Two"
    assert receiving.accept_left(pair.ben, line.id, {two.id}).left == 0
    assert _titles(pair.ben) == ["One", "Two"]


def test_a_withdrawal_is_a_request_that_deletes_nothing(pair):
    entry = write(pair.ana, "Said too much")
    pair.receive(pair.ben, pair.send(pair.ana, entry))
    out = pair.folder / "withdrawal.pjbundle"
    sent = sharing.withdraw(pair.ana, entry.id, out)
    assert sent.entries[0].is_withdrawal
    assert receiving.preview_bundle(pair.ben, out).items[0].state is ItemState.WITHDRAWN
    pair.receive(pair.ben, out)
    (line,) = reading.page_of_entries(pair.ben).lines
    assert line.is_withdrawn
    assert reading.read_entry(pair.ben, entry.id).title == "Said too much"


def test_only_what_was_sent_can_be_withdrawn(pair):
    entry = write(pair.ana, "Kept")
    with pytest.raises(NothingToShareError):
        sharing.withdraw(pair.ana, entry.id, pair.folder / "w.pjbundle")
    assert not (pair.folder / "w.pjbundle").exists()


def test_private_notes_and_foreign_entries_cannot_be_shared(pair):
    hidden = write(pair.ana, "Hidden", privacy=Privacy.NEVER_SHARED)
    with pytest.raises(EntryNeverSharedError):
        pair.send(pair.ana, hidden)
    theirs = write(pair.ben, "Theirs")
    pair.receive(pair.ana, pair.send(pair.ben, theirs))
    with pytest.raises(NotMyEntryError):
        pair.send(pair.ana, theirs)


def test_nobody_and_nothing_cannot_be_shared_with(pair):
    entry = write(pair.ana, "One")
    out = pair.folder / "x.pjbundle"
    for items, recipients in (([], [pair.ben.me.id]), ([ShareItem(entry=entry.id)], [])):
        preview = sharing.preview_share(pair.ana, items, recipients)
        with pytest.raises(NothingToShareError):
            sharing.share(pair.ana, preview, out)
    with pytest.raises(PeerNotFoundError):
        sharing.preview_share(pair.ana, [ShareItem(entry=entry.id)], ["0" * 64])


def test_a_file_that_is_there_is_not_overwritten(pair):
    path = pair.send(pair.ana, write(pair.ana, "One"))
    before = path.read_bytes()
    preview = sharing.preview_share(
        pair.ana, [ShareItem(entry=write(pair.ana, "Two").id)], [pair.ben.me.id]
    )
    with pytest.raises(FileExistsAlreadyError):
        sharing.share(pair.ana, preview, path)
    assert path.read_bytes() == before
    assert len(sharing.sent_bundles(pair.ana)) == 1


def _stop_at_once(_done, _total):
    raise CancelledError


def test_a_share_that_is_stopped_leaves_no_file_and_no_trace_in_the_ledger(pair):
    preview = sharing.preview_share(
        pair.ana, [ShareItem(entry=write(pair.ana, "One").id)], [pair.ben.me.id]
    )
    before = sorted(pair.folder.iterdir())
    with pytest.raises(CancelledError):
        sharing.share(pair.ana, preview, pair.folder / "x.pjbundle", progress=_stop_at_once)
    assert sorted(pair.folder.iterdir()) == before
    assert sharing.sent_bundles(pair.ana) == ()


def test_a_receiving_that_is_stopped_takes_nothing_in(pair):
    preview = receiving.preview_bundle(pair.ben, pair.send(pair.ana, write(pair.ana, "One")))
    with pytest.raises(CancelledError):
        receiving.receive_bundle(pair.ben, preview, progress=_stop_at_once)
    assert reading.counts(pair.ben).total == 0
    assert receiving.received_bundles(pair.ben) == ()


def test_a_bundle_swapped_after_its_preview_is_refused(pair):
    path = pair.send(pair.ana, write(pair.ana, "Seen"), name="a")
    preview = receiving.preview_bundle(pair.ben, path)
    other = pair.send(pair.ana, write(pair.ana, "Unseen"), name="b")
    path.write_bytes(other.read_bytes())
    with pytest.raises(BundleChangedError):
        receiving.receive_bundle(pair.ben, preview)
    assert reading.counts(pair.ben).total == 0


def test_a_stranger_and_a_wrong_recipient_are_named(pair, tmp_path):
    path = pair.send(pair.ana, write(pair.ana, "For Ben"))
    with new_journal(tmp_path / "cem.pjournal", "Cem") as cem:
        with pytest.raises(BundleNotForMeError):
            receiving.preview_bundle(cem, path)
        peers.add_peer(cem, peers.my_card(pair.ben))
        entry = write(cem, "From a stranger")
        out = tmp_path / "stranger.pjbundle"
        preview = sharing.preview_share(cem, [ShareItem(entry=entry.id)], [pair.ben.me.id])
        assert preview.cautions == (Caution.PEER_NOT_VERIFIED,)
        sharing.share(cem, preview, out)
    with pytest.raises(BundleUnknownSenderError) as refused:
        receiving.preview_bundle(pair.ben, out)
    assert refused.value.name == "Cem"


def test_a_damaged_or_missing_bundle_is_refused(pair):
    path = pair.send(pair.ana, write(pair.ana, "One"))
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(BundleDamagedError):
        receiving.preview_bundle(pair.ben, path)
    path.unlink()
    with pytest.raises(CannotReadFileError):
        receiving.preview_bundle(pair.ben, path)


def test_feedback_for_somebody_else_is_cautioned_about(pair):
    note = writing.blank_entry(
        pair.ana, Feedback(person=Person(name="Cem"), observation=Markdown("At ten."))
    )
    writing.add_entry(pair.ana, note)
    preview = sharing.preview_share(pair.ana, [ShareItem(entry=note.id)], [pair.ben.me.id])
    assert Caution.FOR_ANOTHER_PERSON in preview.items[0].cautions


def test_what_was_sent_before_or_is_empty_is_cautioned_about(pair):
    entry = write(pair.ana, "Once")
    pair.send(pair.ana, entry)
    blank = writing.add_entry(pair.ana, writing.blank_entry(pair.ana, reflection("")))
    preview = sharing.preview_share(
        pair.ana, [ShareItem(entry=entry.id), ShareItem(entry=blank.id)], [pair.ben.me.id]
    )
    assert Caution.SENT_ALREADY in preview.items[0].cautions
    assert Caution.NOTHING_LEFT in preview.items[1].cautions


def test_links_go_along_only_to_what_the_peer_has(pair):
    sent, secret = write(pair.ana, "Sent"), write(pair.ana, "Secret")
    pair.send(pair.ana, sent)
    links = (Link(target=sent.id), Link(target=secret.id), Link(target="0" * 8 + secret.id[8:]))
    linked = write(pair.ana, "Linked", links=links)
    preview = sharing.preview_share(pair.ana, [ShareItem(entry=linked.id)], [pair.ben.me.id])
    assert [link.target for link in preview.items[0].as_sent.links] == [sent.id]
