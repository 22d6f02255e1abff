"""Lists tell of each session where it stands, as its own page does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from peerjournal.coaching import conversation as talks
from peerjournal.domain import clock
from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Filter
from peerjournal.domain.people import Person
from peerjournal.domain.session import Session
from peerjournal.domain.session_state import SessionState
from peerjournal.operations import conversing, reading, summaries, writing
from tests.journals import write
from tests.unit.operations.test_conversing import plan

AT = datetime(2026, 3, 3, 16, tzinfo=UTC)
PAIR = (Person(name="Ana"), Person(name="Ben"))
SESSIONS = Filter(kinds=(Kind.SESSION,))


def add(journal, **fields):
    content = Session(participants=PAIR, **fields)
    return writing.add_entry(journal, writing.blank_entry(journal, content))


def told(journal, entry):
    """Return the state that a list tells, which is the page's and a search's, too."""
    (line,) = (one for one in reading.page_of_entries(journal).lines if one.id == entry.id)
    (alone,) = reading.lines_of(journal, (entry.id,))
    page = reading.entry_page(journal, entry.id)
    assert line.state == alone.state == page.line.state
    return SessionState(line.state)


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({}, SessionState.IDEA),
        ({"planned_at": AT}, SessionState.PLANNED),
        ({"planned_at": AT, "purpose": "Waiting"}, SessionState.PREPARED),
        ({"started_at": AT, "ended_at": AT}, SessionState.WRITTEN_UP),
        ({"ended_at": AT, "shared_summary": "- One"}, SessionState.WRITTEN_UP),
    ],
)
def test_a_session_of_my_own_tells_where_it_stands(journal, fields, state):
    assert told(journal, add(journal, **fields)) is state


def test_a_summary_is_told_as_offered_and_as_accepted_by_all(pair):
    hers = add(pair.ana, ended_at=AT, shared_summary="- We wait a breath.")
    pair.receive(pair.ben, pair.send(pair.ana, hers, name="one"))
    assert told(pair.ana, hers) is told(pair.ben, hers) is SessionState.OFFERED
    his = summaries.accept_summary(pair.ben, hers.id)
    pair.receive(pair.ana, pair.send(pair.ben, his, name="two"))
    states = {told(journal, one) for journal in (pair.ana, pair.ben) for one in (hers, his)}
    assert states == {SessionState.ACCEPTED}
    writing.trash_entry(pair.ben, his.id)
    assert told(pair.ben, hers) is SessionState.OFFERED


def test_a_planned_session_that_was_begun_is_under_way_and_then_to_finish(journal):
    planned = add(journal, planned_at=AT)
    begun = conversing.begin_conversation(journal, plan("Ana", entry=planned.id))
    assert told(journal, planned) is SessionState.PAUSED
    over = replace(begun, talk=talks.finish(begun.talk, clock.now()))
    conversing.keep_conversation(journal, over)
    assert told(journal, planned) is SessionState.TO_FINISH
    conversing.discard_conversation(journal)
    assert told(journal, planned) is SessionState.PLANNED


def test_other_kinds_keep_the_state_they_had(journal):
    entry = write(journal, "Alone")
    (line,) = reading.lines_of(journal, (entry.id,))
    assert line.state == ""
    assert reading.page_of_entries(journal, SESSIONS).lines == ()
