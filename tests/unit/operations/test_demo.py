"""The sample journal is a real one."""

from __future__ import annotations

import pytest

from peerjournal.domain.entries import Kind
from peerjournal.domain.errors import JournalExistsError
from peerjournal.domain.inline_pictures import are_pictures
from peerjournal.domain.listing import Filter, Whose
from peerjournal.operations import journal as journals
from peerjournal.operations import peers, picturing, reading, receiving, sharing
from peerjournal.operations.demo import DEMO_PASSPHRASE, create_demo
from peerjournal.operations.sample_picture import shredded_list


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_sample_tells_six_weeks_of_all_kinds_with_a_bundle_received(tmp_path, language):
    path = tmp_path / "sample.pjournal"
    journals.close_journal(create_demo(path, language))
    journal = journals.open_journal(path, DEMO_PASSPHRASE)
    try:
        mine = reading.page_of_entries(journal, Filter(whose=Whose.MINE), limit=500).lines
        theirs = reading.page_of_entries(journal, Filter(whose=Whose.PEERS), limit=500).lines
        assert {line.kind for line in mine} == set(Kind)
        assert 35 <= len(mine) <= 60
        assert len(theirs) >= 5
        assert (mine[0].happened_on - mine[-1].happened_on).days in range(35, 50)
        (peer,) = peers.all_peers(journal)
        assert peer.is_verified
        (received,) = receiving.received_bundles(journal)
        assert received.accepted == len(theirs)
        assert len(sharing.sent_bundles(journal)) == 1
        assert journals.check_journal(journal).entries == len(mine) + len(theirs) + 1
    finally:
        journals.close_journal(journal)


def test_the_sample_overwrites_nothing(tmp_path):
    path = tmp_path / "sample.pjournal"
    path.write_text("mine")
    with pytest.raises(JournalExistsError):
        create_demo(path)
    assert path.read_text() == "mine"


def test_a_goal_of_the_sample_keeps_a_picture_as_evidence(tmp_path):
    journal = create_demo(tmp_path / "sample.pjournal", "de")
    try:
        wanted = Filter(kinds=(Kind.GOAL,), whose=Whose.MINE)
        lines = reading.page_of_entries(journal, wanted).lines
        goals = [reading.read_entry(journal, line.id) for line in lines]
        ((goal, trace),) = [
            (goal, trace) for goal in goals for trace in goal.content.evidence if trace.attachment
        ]
        assert trace.attachment in are_pictures(goal.attachments)
        assert trace.milestone in [one.title for one in goal.content.milestones]
        kept = picturing.attachment_bytes(journal, trace.attachment)
        assert kept == shredded_list()
    finally:
        journals.close_journal(journal)
