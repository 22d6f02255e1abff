"""What was accepted of a bundle."""

from __future__ import annotations

import pytest

from peerjournal.domain.errors import BundleNotFoundError
from peerjournal.domain.identifiers import new_bundle_id
from peerjournal.operations import receiving, sharing
from tests.journals import write


def test_the_accepted_entries_are_told_in_the_order_they_came(pair):
    later, earlier = write(pair.ana, "Second"), write(pair.ana, "First")
    left = write(pair.ana, "Left")
    path = pair.send(pair.ana, earlier, later, left)
    preview = receiving.preview_bundle(pair.ben, path)
    bundle = receiving.receive_bundle(pair.ben, preview, {later.id, earlier.id})
    lines = receiving.accepted_lines(pair.ben, bundle.id)
    assert [line.title for line in lines] == ["First", "Second"]


def test_nothing_is_told_of_an_accepted_withdrawal_without_its_entry(pair):
    entry = write(pair.ana, "Never arrived")
    pair.send(pair.ana, entry)
    out = pair.folder / "withdrawal.pjbundle"
    sharing.withdraw(pair.ana, entry.id, out)
    bundle = pair.receive(pair.ben, out)
    assert receiving.accepted_lines(pair.ben, bundle.id) == ()


def test_an_unknown_bundle_has_no_accepted_entries(pair):
    with pytest.raises(BundleNotFoundError):
        receiving.accepted_lines(pair.ben, new_bundle_id())
