"""Any order, repetition or loss of bundles, and any undoing, ends in the same entries."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.crypto import passphrase as passphrases
from peerjournal.domain.bundles import Manifest, Withdrawal
from peerjournal.domain.entries import Entry
from peerjournal.domain.listing import Filter
from peerjournal.vault import entries, inbox
from peerjournal.vault.check import examine_vault
from peerjournal.vault.connection import writing
from tests.vaults import BEN, NOON, entry, manifest, new_vault

BLANKS = [entry(author=BEN, id=f"01955b00-0000-7000-8000-{n:012x}") for n in range(3)]


@dataclass(frozen=True)
class Bundle:
    manifest: Manifest
    items: tuple[Entry | Withdrawal, ...]


@st.composite
def histories(draw):
    """What Ben sends over time: his entries grow, and go along in some bundles or are withdrawn."""
    revisions = [1] * len(BLANKS)
    bundles = []
    for number in range(1, draw(st.integers(1, 6)) + 1):
        items = []
        for n, blank in enumerate(BLANKS):
            revisions[n] += draw(st.integers(0, 1))
            what = draw(st.sampled_from(["nothing", "entry", "withdrawal"]))
            title = draw(st.sampled_from(["", "more fields"]))
            if what == "entry":
                items.append(replace(blank, revision=revisions[n], title=title))
            elif what == "withdrawal":
                items.append(Withdrawal(entry=blank.id, at=NOON))
        bundles.append(Bundle(manifest(number, id=f"{number:032x}"), tuple(items)))
    return bundles


@st.composite
def journeys(draw):
    """A history, and how it arrives: shuffled, repeated, partly lost, left, accepted, undone."""
    history = draw(histories())
    arriving = draw(st.lists(st.sampled_from(history), min_size=1, max_size=10))
    steps = []
    for bundle in arriving:
        chosen = draw(st.sets(st.sampled_from([one.id for one in BLANKS])))
        steps.append(("receive", bundle, chosen))
        other = draw(st.sampled_from(arriving))
        what = draw(st.sampled_from(["nothing", "undo", "accept"]))
        steps.append((what, other, draw(st.sets(st.sampled_from([one.id for one in BLANKS])))))
    return steps


def entry_id(item):
    return item.entry if isinstance(item, Withdrawal) else item.id


def take(c, steps):
    """Walk through a journey; return the accepted items of the bundles that count at its end."""
    counting: dict[str, tuple[Bundle, set[str]]] = {}
    for what, bundle, chosen in steps:
        bundle_id = bundle.manifest.id
        if what == "receive" and bundle_id not in counting:
            inbox.record_received(c, bundle.manifest, "0" * 64, NOON)
            for item in bundle.items:
                inbox.put_received(c, bundle.manifest, item, accepted=entry_id(item) in chosen)
            counting[bundle_id] = (bundle, set(chosen))
        elif what == "undo" and bundle_id in counting:
            inbox.undo_bundle(c, bundle_id)
            del counting[bundle_id]
        elif what == "accept" and bundle_id in counting:
            inbox.accept_left(c, bundle_id, chosen)
            counting[bundle_id][1].update(chosen)
    return [
        (bundle.manifest.number, item)
        for bundle, chosen in counting.values()
        for item in bundle.items
        if entry_id(item) in chosen
    ]


def folded(accepted):
    """Say in the plainest way what the accepted items come to."""
    result = {}
    for blank in BLANKS:
        records = [(n, item) for n, item in accepted if entry_id(item) == blank.id]
        versions = [(item.revision, n, item) for n, item in records if isinstance(item, Entry)]
        if versions:
            newest = max(versions, key=lambda one: one[:2])[2]
            last = max(records, key=lambda one: one[0])[1]
            result[blank.id] = (newest, isinstance(last, Withdrawal))
    return result


def told(c):
    lines = entries.page_of_entries(c, Filter(), None, 100).lines
    return {line.id: (entries.read_entry(c, line.id), line.is_withdrawn) for line in lines}


@pytest.fixture(scope="module")
def vault(tmp_path_factory):
    cheap = passphrases.Profile(number=1, iterations=1, memory_kib=32, lanes=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passphrases, "PROFILES", (cheap,))
        with new_vault(tmp_path_factory.mktemp("converging") / "ana.pjournal") as opened:
            yield opened


def forget_everything(c):
    for line in entries.page_of_entries(c, Filter(), None, 100).lines:
        entries.delete_entry(c, line.id)
    c.execute("DELETE FROM received_items")
    c.execute("DELETE FROM received_bundles")


@given(steps=journeys())
def test_whichever_way_bundles_come_the_accepted_items_decide(vault, steps):
    with writing(vault) as c:
        accepted = take(c, steps)
        assert told(c) == folded(accepted)
    assert examine_vault(vault).problems == ()
    with writing(vault) as c:
        forget_everything(c)


@given(history=histories(), data=st.data())
def test_two_journals_end_alike_when_each_item_reached_both_in_its_newest_form(
    vault, history, data
):
    """Older bundles may be lost or late, as long as the newest version and record came."""
    everything = [("receive", one, {blank.id for blank in BLANKS}) for one in history]
    ends = []
    with writing(vault) as c:
        for _ in range(2):
            order = data.draw(st.permutations(everything + everything))
            take(c, order)
            ends.append(told(c))
            forget_everything(c)
        needed = [step for step in everything if decides(step[1], history)]
        take(c, data.draw(st.permutations(needed)))
        ends.append(told(c))
        forget_everything(c)
    assert ends[0] == ends[1] == ends[2]


def decides(bundle, history):
    """Whether a bundle holds the newest version or the newest record of any entry."""
    for item in bundle.items:
        later = [one for one in history if one.manifest.number > bundle.manifest.number]
        others = [two for one in later for two in one.items if entry_id(two) == entry_id(item)]
        versions = [two for two in others if isinstance(two, Entry)]
        if not others or (isinstance(item, Entry) and not versions):
            return True
    return False
