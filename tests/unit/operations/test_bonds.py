"""Pairs between real journals: states, equal footing, closing and what is undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from peerjournal.domain.bonds import AfterClosing, Bond, Footing
from peerjournal.domain.errors import InvalidEntryError, PairPausedError
from peerjournal.domain.listing import Filter
from peerjournal.domain.peers import Standing
from peerjournal.domain.people import Person
from peerjournal.domain.session import Session
from peerjournal.operations import bonds, peers, reading, sharing, writing
from peerjournal.operations import journal as journals
from tests.journals import write
from tests.unit.operations.test_agreements import agree

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)


def person(journal, role=""):
    return Person(name=journal.me.name, identity=journal.me.id, role=role)


def held(journal, *others, on=date(2026, 3, 3), roles=(), **changes):
    names = roles or ("",) * (len(others) + 1)
    everybody = tuple(
        person(one, role) for one, role in zip((journal, *others), names, strict=True)
    )
    content = Session(participants=everybody, started_at=NOON, ended_at=NOON, **changes)
    return writing.add_entry(journal, writing.blank_entry(journal, content, on=on))


def titles(journal):
    return {line.title for line in reading.page_of_entries(journal, Filter()).lines}


def test_a_pair_is_proposed_then_agreed_then_active_by_what_happens(pair):
    ben = pair.ben.me.id
    assert bonds.pair_standing(pair.ana, ben) is Standing.PROPOSED
    agree(pair)
    assert bonds.pair_standing(pair.ana, ben) is Standing.AGREED
    held(pair.ana, pair.ben)
    assert bonds.pair_standing(pair.ana, ben) is Standing.ACTIVE
    peers.set_standing(pair.ana, ben, Standing.RESTING)
    assert bonds.pair_standing(pair.ana, ben) is Standing.RESTING
    bonds.begin_closing(pair.ana, ben)
    assert bonds.pair_standing(pair.ana, ben) is Standing.CLOSING


def test_a_yes_to_the_question_pauses_sharing_until_something_is_decided_in_words(pair, tmp_path):
    ben, entry = pair.ben.me.id, write(pair.ana, "For Ben")
    bonds.note_footing(pair.ana, ben, Footing.EQUAL)
    assert bonds.bond_of(pair.ana, ben).was_asked
    pair.send(pair.ana, entry)
    bonds.note_footing(pair.ana, ben, Footing.CHANGED)
    assert [one.name for one in bonds.paused_among(pair.ana, [ben])] == ["Ben"]
    preview = sharing.preview_share(pair.ana, [sharing.ShareItem(entry=entry.id)], [ben])
    with pytest.raises(PairPausedError) as told:
        sharing.share(pair.ana, preview, tmp_path / "not.pjbundle")
    assert told.value.name == "Ben"
    assert not (tmp_path / "not.pjbundle").exists()
    with pytest.raises(InvalidEntryError):
        bonds.note_footing(pair.ana, ben, Footing.TALKED, "  ")
    bonds.note_footing(pair.ana, ben, Footing.TALKED, "We go on, without the appraisal topics.")
    assert bonds.paused_among(pair.ana, [ben]) == ()
    sharing.share(pair.ana, preview, tmp_path / "yes.pjbundle")
    assert [one.footing for one in bonds.bond_of(pair.ana, ben).footings] == [
        Footing.EQUAL,
        Footing.CHANGED,
        Footing.TALKED,
    ]


def _exchanged(pair):
    """Give Ana a note and a session of Ben's, and a session and a page of her own."""
    session = held(pair.ben, pair.ana, shared_summary="- One line")
    named = writing.save_entry(pair.ben, replace(session, title="Their side"))
    pair.receive(pair.ana, pair.send(pair.ben, write(pair.ben, "Their note"), named))
    mine = held(pair.ana, pair.ben, meeting=session.id)
    writing.save_entry(pair.ana, replace(mine, title="My side"))
    write(pair.ana, "My page")


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        (AfterClosing.KEEP_ALL, {"Their note", "Their side", "My side", "My page"}),
        (AfterClosing.KEEP_SUMMARIES, {"Their side", "My side", "My page"}),
        (AfterClosing.REMOVE_ALL, {"My page"}),
    ],
)
def test_closing_keeps_or_removes_lines_and_can_be_taken_back(pair, lines, left):
    ben = pair.ben.me.id
    _exchanged(pair)
    before = titles(pair.ana)
    closing = bonds.Closing(
        lines=lines,
        is_contact=True,
        far_on=date(2026, 6, 3),
        far_words="How is the hut?",
        goodbye="Thank you for the seven seconds.",
    )
    closed = bonds.close_pair(pair.ana, ben, closing)
    assert titles(pair.ana) == left
    assert bonds.pair_standing(pair.ana, ben) is Standing.CLOSED
    bond = bonds.bond_of(pair.ana, ben)
    assert bond.is_contact
    assert bond.goodbye == "Thank you for the seven seconds."
    bonds.undo_closing(pair.ana, closed)
    assert titles(pair.ana) == before
    assert bonds.bond_of(pair.ana, ben) == Bond()
    assert bonds.pair_standing(pair.ana, ben) is Standing.ACTIVE


def test_shared_lines_can_be_removed_without_closing(pair):
    _exchanged(pair)
    doomed = bonds.remove_shared_lines(pair.ana, pair.ben.me.id)
    assert titles(pair.ana) == {"My page"}
    for entry in doomed:
        writing.restore_entry(pair.ana, entry)
    assert len(titles(pair.ana)) == 4


def test_a_far_date_is_set_and_dropped(pair):
    ben = pair.ben.me.id
    bonds.set_far_date(pair.ana, ben, date(2026, 6, 3), "  Say\nhello ")
    assert bonds.bond_of(pair.ana, ben).far_words == "Say hello"
    assert bonds.set_far_date(pair.ana, ben, None).far_on is None


def test_what_a_later_version_keeps_does_not_stand_in_the_way(pair):
    journals.put_note(pair.ana, f"bond.{pair.ben.me.id}", '{"aura": "blue"}')
    assert bonds.bond_of(pair.ana, pair.ben.me.id) == Bond()
