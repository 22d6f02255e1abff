"""A shared summary: the same words on both sides, offered and accepted."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from peerjournal.domain.errors import EntryNotFoundError
from peerjournal.domain.people import Person
from peerjournal.domain.session import Session
from peerjournal.domain.session_state import SessionState
from peerjournal.operations import conversing, reading, summaries, writing
from tests.journals import write

AT = datetime(2026, 3, 3, 16, tzinfo=UTC)


def held(journal, summary="- We wait a breath."):
    content = Session(
        participants=(Person(name="Ana"), Person(name="Ben")),
        started_at=AT,
        ended_at=AT,
        shared_summary=summary,
    )
    return writing.add_entry(journal, writing.blank_entry(journal, content))


def state(journal, entry):
    return SessionState(reading.entry_page(journal, entry.id).line.state)


def test_a_summary_goes_from_one_to_the_other_and_both_see_that_it_is_the_same(pair):
    hers = held(pair.ana)
    assert state(pair.ana, hers) is SessionState.WRITTEN_UP
    pair.receive(pair.ben, pair.send(pair.ana, hers, name="one"))
    assert state(pair.ana, hers) is SessionState.OFFERED
    assert state(pair.ben, hers) is SessionState.OFFERED
    his = summaries.accept_summary(pair.ben, hers.id)
    assert his.author == pair.ben.me.id
    assert his.content.meeting == hers.id
    assert state(pair.ben, his) is SessionState.ACCEPTED
    pair.receive(pair.ana, pair.send(pair.ben, his, name="two"))
    assert state(pair.ana, hers) is SessionState.ACCEPTED
    words = {
        summaries.summary_words(reading.read_entry(journal, entry.id).content.shared_summary)
        for journal, entry in ((pair.ana, hers), (pair.ben, hers), (pair.ana, his), (pair.ben, his))
    }
    assert len(words) == 1


def test_ones_own_side_takes_the_summary_and_keeps_what_stood_there_before(pair):
    hers = held(pair.ana)
    pair.receive(pair.ben, pair.send(pair.ana, hers))
    first = summaries.accept_summary(pair.ben, hers.id)
    again = summaries.accept_summary(pair.ben, hers.id)
    assert again.id == first.id
    assert reading.counts(pair.ben).total == 2


def test_what_is_no_session_with_a_summary_cannot_be_accepted(journal):
    with pytest.raises(EntryNotFoundError):
        summaries.accept_summary(journal, held(journal, "").id)
    entry = write(journal, "Alone")
    with pytest.raises(EntryNotFoundError):
        summaries.accept_summary(journal, entry.id)
    assert summaries.summary_words(" ") == ""


def test_a_conversation_that_waits_is_told_as_paused(journal):
    from tests.unit.operations.test_conversing import plan  # noqa: PLC0415

    planned = writing.add_entry(
        journal, writing.blank_entry(journal, Session(purpose="Waiting", planned_at=AT))
    )
    assert state(journal, planned) is SessionState.PREPARED
    conversing.begin_conversation(journal, plan("Ana", entry=planned.id))
    assert state(journal, planned) is SessionState.PAUSED
