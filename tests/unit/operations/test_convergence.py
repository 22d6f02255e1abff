"""Any order, repetition or loss of bundles ends in the same state."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from peerjournal.domain.entries import entry_to_plain
from peerjournal.domain.errors import BundleRepeatedError
from peerjournal.domain.listing import Filter, Whose
from peerjournal.operations import peers, reading, receiving, sharing, writing
from tests.journals import new_journal, write

_STEPS = st.lists(
    st.tuples(st.sampled_from(["edit", "share", "share a part", "withdraw"]), st.integers(0, 2)),
    min_size=1,
    max_size=8,
)


def _act(ana, entries, step, to, out):
    what, which = step
    entry = entries[which]
    if what == "edit":
        entries[which] = writing.save_entry(ana, replace(entry, title=entry.title + "!"))
    elif what == "withdraw":
        if not any(entry.id in _ids(bundle) for bundle in sharing.sent_bundles(ana)):
            return
        sharing.withdraw(ana, entry.id, out)
    else:
        fields = frozenset({"tags"}) if what == "share a part" else None
        item = sharing.ShareItem(entry=entry.id, fields=fields)
        sharing.share(ana, sharing.preview_share(ana, [item], to), out)


def _ids(bundle):
    return {line.entry for line in bundle.entries}


def _receive(journal, paths):
    for path in paths:
        try:
            receiving.receive_bundle(journal, receiving.preview_bundle(journal, path))
        except BundleRepeatedError:
            continue


def _state(journal):
    lines = reading.page_of_entries(journal, Filter(whose=Whose.PEERS), limit=100).lines
    return {
        line.id: (entry_to_plain(reading.read_entry(journal, line.id)), line.is_withdrawn)
        for line in lines
    }


@settings(max_examples=25)
@given(steps=_STEPS, data=st.data())
def test_two_receivers_agree_whatever_happened_to_the_bundles_on_the_way(steps, data):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with (
            new_journal(folder / "a.pjournal", "Ana") as ana,
            new_journal(folder / "b.pjournal", "Ben") as ben,
            new_journal(folder / "c.pjournal", "Cem") as cem,
        ):
            for other in (ben, cem):
                peers.add_peer(ana, peers.my_card(other))
                peers.add_peer(other, peers.my_card(ana))
            to = [ben.me.id, cem.me.id]
            entries = [write(ana, f"Entry {n}", tags=("a",)) for n in range(3)]
            paths = [folder / f"{n}.pjbundle" for n in range(len(steps))]
            for step, path in zip(steps, paths, strict=True):
                _act(ana, entries, step, to, path)
            sent = [path for path in paths if path.exists()]
            last = folder / "last.pjbundle"
            items = [sharing.ShareItem(entry=one.id) for one in entries]
            sharing.share(ana, sharing.preview_share(ana, items, to), last)
            for receiver in (ben, cem):
                some = data.draw(st.lists(st.sampled_from(sent))) if sent else []
                _receive(receiver, data.draw(st.permutations([*some, last])))
            assert _state(ben) == _state(cem)
            assert len(_state(ben)) == 3


@settings(max_examples=15)
@given(steps=_STEPS, data=st.data())
def test_undoing_bundles_leaves_what_the_others_brought(steps, data):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with (
            new_journal(folder / "a.pjournal", "Ana") as ana,
            new_journal(folder / "b.pjournal", "Ben") as ben,
            new_journal(folder / "c.pjournal", "Cem") as cem,
        ):
            for other in (ben, cem):
                peers.add_peer(ana, peers.my_card(other))
                peers.add_peer(other, peers.my_card(ana))
            to = [ben.me.id, cem.me.id]
            entries = [write(ana, f"Entry {n}", tags=("a",)) for n in range(3)]
            paths = [folder / f"{n}.pjbundle" for n in range(len(steps))]
            for step, path in zip(steps, paths, strict=True):
                _act(ana, entries, step, to, path)
            sent = [path for path in paths if path.exists()]
            undone = set(data.draw(st.lists(st.sampled_from(sent)))) if sent else set()
            _receive(ben, sent)
            brought = list(reversed(receiving.received_bundles(ben)))
            for path, line in zip(sent, sorted(brought, key=lambda one: one.number), strict=True):
                if path in undone:
                    receiving.undo_bundle(ben, line.id)
            _receive(cem, [path for path in sent if path not in undone])
            assert _state(ben) == _state(cem)
