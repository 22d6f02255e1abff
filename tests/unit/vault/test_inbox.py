"""What peers send becomes one entry each, whichever way and in whichever order it comes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from peerjournal.domain.bundles import BundleState, ItemState, Withdrawal
from peerjournal.domain.errors import BundleHostileError, BundleNotFoundError, EntryNotFoundError
from peerjournal.domain.identifiers import new_bundle_id
from peerjournal.domain.listing import Filter
from peerjournal.vault import entries, inbox
from peerjournal.vault.search import search
from tests.vaults import BEN, CLEO, ME, NOON, entry, manifest


def receive(c, came, *items, accepted=True):
    inbox.record_received(c, came, "0" * 64, NOON)
    for item in items:
        inbox.put_received(c, came, item, accepted=accepted)
    return came


def theirs(text="Their words.", **changes):
    return entry(text, author=BEN, **changes)


def stored(c, one):
    try:
        return entries.read_entry(c, one.id)
    except EntryNotFoundError:
        return None


def is_withdrawn(c, one):
    return entries.lines_of(c, [one.id])[0].is_withdrawn


def test_an_accepted_entry_is_in_the_lists_and_in_the_index(c):
    one = theirs("unheard", tags=("new",))
    receive(c, manifest(), one)
    assert stored(c, one) == one
    assert [line.author_name for line in search(c, "unheard", Filter(), 9)] == ["Ben"]
    assert entries.tags(c)[0].tag == "new"


def test_the_newest_revision_counts_whenever_it_comes(c):
    first = theirs("one")
    third = replace(theirs("three"), id=first.id, revision=3)
    second = replace(theirs("two"), id=first.id, revision=2)
    for number, one in enumerate((first, third, second), start=1):
        receive(c, manifest(number), one)
    assert stored(c, first) == third


def test_of_the_same_revision_the_later_bundle_counts(c):
    full, short = theirs("with more fields"), theirs("")
    short = replace(short, id=full.id)
    receive(c, manifest(2), full)
    receive(c, manifest(1), short)
    assert stored(c, full) == full


def test_where_numbers_repeat_the_choice_does_not_depend_on_the_order(c):
    one, other = theirs("one"), theirs("other")
    other = replace(other, id=one.id)
    bundles = [manifest(1, id=bundle * 32) for bundle in ("1", "2")]
    receive(c, bundles[1], other)
    receive(c, bundles[0], one)
    assert stored(c, one) == other


def test_a_withdrawal_marks_and_deletes_nothing(c):
    one = theirs()
    receive(c, manifest(1), one)
    receive(c, manifest(2), Withdrawal(entry=one.id, at=NOON))
    assert stored(c, one) == one
    assert is_withdrawn(c, one)


def test_what_is_sent_again_after_a_withdrawal_is_no_longer_withdrawn(c):
    one = theirs()
    receive(c, manifest(2), Withdrawal(entry=one.id, at=NOON))
    assert stored(c, one) is None
    receive(c, manifest(1), one)
    assert is_withdrawn(c, one)
    receive(c, manifest(3), one)
    assert not is_withdrawn(c, one)


def test_what_is_left_waits_and_can_be_accepted_later(c):
    one, other = theirs("one"), theirs("other")
    gone = Withdrawal(entry=other.id, at=NOON)
    came = receive(c, manifest(4), one, other, gone, accepted=False)
    assert stored(c, one) is None
    assert entries.counts(c).inbox == 3
    left = inbox.left_items(c, came.id)
    assert [(item.entry_id, item.state, item.entry) for item in left] == [
        (one.id, ItemState.NEW, one),
        (other.id, ItemState.NEW, other),
        (other.id, ItemState.WITHDRAWN, None),
    ]
    inbox.accept_left(c, came.id, [other.id])
    assert stored(c, other) == other
    assert is_withdrawn(c, other)
    assert [item.entry_id for item in inbox.left_items(c, came.id)] == [one.id]
    (line,) = inbox.received_bundles(c)
    assert (line.accepted, line.left) == (2, 1)


def test_what_was_accepted_is_known_in_the_order_in_which_it_came(c):
    items = [theirs() for _ in range(4)][::-1]
    came = receive(c, manifest(), *items[:3], Withdrawal(entry=items[0].id, at=NOON))
    inbox.put_received(c, came, items[3], accepted=False)
    assert inbox.accepted_ids(c, came.id) == tuple(one.id for one in items[:3])


def test_undoing_takes_back_what_came_and_gives_back_what_was(c):
    first = theirs("one")
    second = replace(theirs("two"), id=first.id, revision=2)
    new = theirs("new")
    receive(c, manifest(1), first)
    came = receive(c, manifest(2), second, new, Withdrawal(entry=first.id, at=NOON))
    for _ in range(2):
        inbox.undo_bundle(c, came.id)
    assert stored(c, first) == first
    assert not is_withdrawn(c, first)
    assert stored(c, new) is None
    assert [line.state for line in inbox.received_bundles(c)] == [
        BundleState.UNDONE,
        BundleState.RECEIVED,
    ]


def test_an_undone_bundle_may_come_again(c):
    one = theirs()
    came = receive(c, manifest(), one)
    assert inbox.is_received(c, came.id)
    inbox.undo_bundle(c, came.id)
    assert not inbox.is_received(c, came.id)
    receive(c, came, one)
    assert inbox.is_received(c, came.id)
    assert stored(c, one) == one


def test_what_an_undone_bundle_left_waits_no_more(c):
    came = receive(c, manifest(), theirs(), accepted=False)
    inbox.undo_bundle(c, came.id)
    assert inbox.left_items(c, came.id) == ()
    assert entries.counts(c).inbox == 0


def test_what_was_deleted_for_ever_comes_back_only_with_a_new_bundle(c):
    one = theirs("unwanted")
    receive(c, manifest(1), one)
    other = receive(c, manifest(2), replace(one, revision=2))
    entries.delete_entry(c, one.id)
    inbox.undo_bundle(c, other.id)
    inbox.refold(c, one.id)
    assert stored(c, one) is None
    assert c.execute("SELECT whole FROM received_items").fetchall() == [("",), ("",)]
    receive(c, manifest(3), replace(one, revision=2))
    assert stored(c, one) == replace(one, revision=2)


def test_a_new_version_does_not_pull_an_entry_out_of_the_trash(c):
    one = theirs()
    receive(c, manifest(1), one)
    entries.trash_entry(c, one.id, NOON)
    receive(c, manifest(2), replace(one, revision=2, title="New", tags=("new",)))
    (line,) = entries.lines_of(c, [one.id])
    assert (line.title, line.trashed_at) == ("New", NOON)
    assert entries.tags(c) == ()
    assert len(entries.page_of_entries(c, Filter(tag="new", in_trash=True), None, 9).lines) == 1
    entries.restore_entry(c, one.id)
    assert [tag.count for tag in entries.tags(c)] == [1]


def test_a_bundle_holds_nothing_but_its_senders_own_entries(c):
    came = manifest(sender=CLEO)
    inbox.record_received(c, came, "0" * 64, NOON)
    for accepted in (True, False):
        with pytest.raises(BundleHostileError):
            inbox.put_received(c, came, theirs(), accepted=accepted)


def test_an_id_of_mine_or_of_another_peer_is_refused(c):
    mine, bens = entry(), theirs()
    entries.insert_entry(c, mine)
    receive(c, manifest(1), bens)
    came = manifest(sender=CLEO)
    inbox.record_received(c, came, "0" * 64, NOON)
    for taken in (mine, bens):
        for item in (
            entry(id=taken.id, author=CLEO),
            Withdrawal(entry=taken.id, at=NOON),
        ):
            with pytest.raises(BundleHostileError):
                inbox.put_received(c, came, item, accepted=True)
    inbox.put_received(c, came, entry(id=bens.id, author=CLEO), accepted=False)
    with pytest.raises(BundleHostileError):
        inbox.accept_left(c, came.id, [bens.id])
    assert stored(c, mine) == mine
    assert stored(c, bens) == bens


def test_a_claim_that_was_undone_keeps_nobody_out(c):
    bens = theirs()
    claim = manifest(sender=CLEO)
    receive(c, claim, entry(id=bens.id, author=CLEO))
    inbox.undo_bundle(c, claim.id)
    receive(c, manifest(), bens)
    assert stored(c, bens) == bens


def test_a_preview_says_what_each_item_would_be(c):
    one = theirs()
    newer = replace(one, revision=3, title="Newer")
    withdrawal = Withdrawal(entry=one.id, at=NOON)

    def state(item, number):
        return inbox.received_item(c, item, number).state

    assert state(one, 5) is ItemState.NEW
    assert state(withdrawal, 5) is ItemState.WITHDRAWN
    receive(c, manifest(5), replace(one, revision=2))
    assert state(newer, 6) is ItemState.CHANGED
    assert state(replace(one, revision=3), 6) is ItemState.UNCHANGED
    assert state(replace(one, title="Older"), 4) is ItemState.OLDER
    assert state(replace(one, title="Other fields", revision=2), 4) is ItemState.OLDER
    assert state(replace(one, title="Other fields", revision=2), 6) is ItemState.CHANGED
    assert state(withdrawal, 6) is ItemState.WITHDRAWN
    assert state(withdrawal, 4) is ItemState.OLDER
    item = inbox.received_item(c, newer, 6)
    assert (item.entry, item.before) == (newer, replace(one, revision=2))
    item = inbox.received_item(c, withdrawal, 6)
    assert (item.entry, item.before) == (None, replace(one, revision=2))


def test_a_preview_of_an_id_of_mine_compares_with_mine(c):
    mine = entry()
    entries.insert_entry(c, mine)
    item = inbox.received_item(c, entry(id=mine.id, author=BEN), 1)
    assert item.state is ItemState.CHANGED
    assert item.before == mine


def test_the_ledger_of_what_came_tells_the_last_one_first(c):
    first = manifest(1, note="Here")
    second = manifest(2, CLEO, sender_name="Cleo")
    inbox.record_received(c, first, "a" * 64, NOON)
    inbox.record_received(c, second, "b" * 64, NOON + timedelta(hours=1))
    last, line = inbox.received_bundles(c)
    assert last.sender_name == "Cleo"
    assert (line.id, line.number, line.sender, line.note) == (first.id, 1, BEN, "Here")
    assert (line.sent_at, line.received_at) == (NOON, NOON)
    assert (line.accepted, line.left, line.state) == (0, 0, BundleState.RECEIVED)


def test_the_highest_number_of_each_sender_is_known(c):
    for number, sender in ((3, BEN), (9, CLEO), (2, BEN)):
        receive(c, manifest(number, sender))
    assert inbox.newest_number_from(c, BEN) == 3
    assert inbox.newest_number_from(c, CLEO) == 9
    assert inbox.newest_number_from(c, ME) == 0


def test_a_bundle_that_did_not_come_is_told(c):
    unknown = new_bundle_id()
    assert not inbox.is_received(c, unknown)
    for work in (
        lambda: inbox.undo_bundle(c, unknown),
        lambda: inbox.left_items(c, unknown),
        lambda: inbox.accept_left(c, unknown, []),
        lambda: inbox.accepted_ids(c, unknown),
    ):
        with pytest.raises(BundleNotFoundError):
            work()
