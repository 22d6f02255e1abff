"""Cards, safety numbers, names and circles."""

from __future__ import annotations

import pytest

from peerjournal.domain.errors import (
    AmbiguousPeerError,
    InvalidEntryError,
    NotACardError,
    PeerExistsError,
    PeerInUseError,
    PeerIsMeError,
    PeerKeyChangedError,
    PeerNotFoundError,
)
from peerjournal.domain.goal import Cadence
from peerjournal.domain.peers import Standing
from peerjournal.operations import journal as journals
from peerjournal.operations import peers, sharing
from tests.journals import new_journal, write


@pytest.fixture
def cards(tmp_path):
    made = {}
    for number, name in enumerate(("Ben", "Ben", "Cem")):
        with new_journal(tmp_path / f"{number}.pjournal", name) as other:
            made[number] = (peers.my_card(other), peers.my_card_text(other), other.me.id)
    return made


def test_a_card_is_added_as_file_or_as_pasted_text(journal, cards):
    file, _, ben = cards[0]
    _, text, cem = cards[2]
    assert peers.add_peer(journal, file).id == ben
    assert peers.add_peer(journal, "  " + text.replace("\n", " \r\n ") + "\n").id == cem
    assert [peer.name for peer in peers.all_peers(journal)] == ["Ben", "Cem"]


def test_a_card_saved_as_text_can_be_sealed_to(journal, cards, tmp_path):
    _, text, _ = cards[0]
    peer = peers.add_peer(journal, text.encode())
    entry = write(journal, "For Ben")
    preview = sharing.preview_share(journal, [sharing.ShareItem(entry=entry.id)], [peer.id])
    sharing.share(journal, preview, tmp_path / "x.pjbundle")
    assert peers.find_peer(journal, "Ben").card == cards[0][0]


def test_the_same_card_twice_and_ones_own_are_named(journal, cards):
    peers.add_peer(journal, cards[0][0])
    with pytest.raises(PeerExistsError):
        peers.add_peer(journal, cards[0][0], "Benjamin")
    with pytest.raises(PeerIsMeError):
        peers.add_peer(journal, peers.my_card(journal))
    with pytest.raises(NotACardError):
        peers.add_peer(journal, "hello")


def test_other_keys_for_a_known_name_are_a_loud_stop(journal, cards):
    peers.add_peer(journal, cards[0][0])
    with pytest.raises(PeerKeyChangedError):
        peers.add_peer(journal, cards[1][0])
    assert len(peers.all_peers(journal)) == 1
    assert peers.add_peer(journal, cards[1][0], "Ben at home").name == "Ben at home"


def test_both_see_the_same_safety_number(pair):
    mine = peers.safety_number(pair.ana, pair.ben.me.id)
    assert mine == peers.safety_number(pair.ben, pair.ana.me.id)


def test_verification_is_given_and_taken_back(journal, cards):
    peer = peers.add_peer(journal, cards[0][0])
    assert not peer.is_verified
    assert peers.verify_peer(journal, peer.id).is_verified
    assert peers.find_peer(journal, "ben").is_verified
    assert not peers.doubt_peer(journal, peer.id).is_verified


def test_a_peer_is_found_by_name_or_identity(journal, cards):
    peer = peers.add_peer(journal, cards[0][0])
    assert peers.find_peer(journal, " BEN ") == peer
    assert peers.find_peer(journal, peer.id[:8]) == peer
    for unknown in ("Dan", peer.id[:3], ""):
        with pytest.raises(PeerNotFoundError):
            peers.find_peer(journal, unknown)


def test_an_identity_that_begins_like_two_is_ambiguous(journal, cards, monkeypatch):
    peers.add_peer(journal, cards[0][0])
    peers.add_peer(journal, cards[2][0])
    monkeypatch.setattr(peers, "_LEAST_OF_AN_IDENTITY", 0)
    with pytest.raises(AmbiguousPeerError):
        peers.find_peer(journal, "")


def test_a_peer_is_renamed_but_not_like_another(journal, cards):
    ben, cem = (peers.add_peer(journal, cards[n][0]) for n in (0, 2))
    assert peers.rename_peer(journal, ben.id, "Benjamin").name == "Benjamin"
    with pytest.raises(PeerExistsError):
        peers.rename_peer(journal, ben.id, "cem")
    assert peers.set_cadence(journal, cem.id, Cadence.WEEKLY).cadence is Cadence.WEEKLY
    assert peers.set_standing(journal, cem.id, Standing.RESTING).standing is Standing.RESTING


def test_only_a_peer_without_history_is_removed(pair, cards):
    other = peers.add_peer(pair.ana, cards[2][0])
    peers.remove_peer(pair.ana, other.id)
    assert [peer.name for peer in peers.all_peers(pair.ana)] == ["Ben"]
    path = pair.send(pair.ana, write(pair.ana, "One"))
    pair.receive(pair.ben, path)
    for mine, theirs in ((pair.ana, pair.ben), (pair.ben, pair.ana)):
        with pytest.raises(PeerInUseError):
            peers.remove_peer(mine, theirs.me.id)


def test_a_circle_is_made_changed_and_forgotten(journal, cards):
    ben, cem = (peers.add_peer(journal, cards[n][0]).id for n in (0, 2))
    circle = peers.put_circle(journal, "Tuesday", (ben,))
    changed = peers.put_circle(journal, "Tuesdays", (ben, cem), circle.id)
    assert peers.circles(journal) == (changed,)
    peers.remove_circle(journal, circle.id)
    assert peers.circles(journal) == ()
    with pytest.raises(InvalidEntryError):
        peers.put_circle(journal, "Nobody", ())


def test_a_new_name_on_my_card_keeps_the_keys(journal):
    before = journal.me.id
    assert journals.rename_me(journal, "Ana Maria").id == before
    with pytest.raises(PeerIsMeError):
        peers.read_card(journal, peers.my_card_text(journal))
