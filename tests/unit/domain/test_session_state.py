"""Where a session stands follows from what is written in it and what came back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from peerjournal.domain.people import Person
from peerjournal.domain.session import PhaseNote, Session
from peerjournal.domain.session_state import SessionState, not_ticked_yet, session_state

AT = datetime(2026, 3, 3, 16, tzinfo=UTC)
PAIR = (Person(name="Ana"), Person(name="Ben"))


def test_a_session_goes_from_an_idea_to_a_summary_that_both_accept():
    idea = Session(participants=PAIR)
    planned = replace(idea, planned_at=AT)
    prepared = replace(planned, purpose="Waiting")
    held = replace(prepared, started_at=AT, ended_at=AT)
    summed = replace(held, shared_summary="- One")
    theirs = replace(summed, purpose="")
    assert [session_state(one) for one in (idea, planned, prepared, held, summed)] == [
        SessionState.IDEA,
        SessionState.PLANNED,
        SessionState.PREPARED,
        SessionState.WRITTEN_UP,
        SessionState.WRITTEN_UP,
    ]
    assert session_state(summed, was_sent=True) is SessionState.OFFERED
    other = replace(theirs, shared_summary="- Two")
    assert session_state(summed, (other,), was_sent=True) is SessionState.OFFERED
    assert session_state(summed, (theirs,), was_sent=True) is SessionState.ACCEPTED


def test_notes_without_a_plan_were_written_up():
    noted = Session(phases=(PhaseNote(key="notes", text="We met."),))
    assert session_state(noted) is SessionState.WRITTEN_UP
    assert session_state(replace(noted, planned_at=AT)) is SessionState.PREPARED


def test_a_circle_has_accepted_once_everybody_has():
    one = Session(participants=(*PAIR, Person(name="Cleo")), shared_summary="- One")
    assert session_state(one, (one,), was_sent=True) is SessionState.OFFERED
    assert session_state(one, (one, one), was_sent=True) is SessionState.ACCEPTED


def test_everybody_with_a_journal_ticks_a_summary_and_nobody_else_is_asked():
    ana, ben, cleo = (Person(name=name, identity=name * 8) for name in ("ana", "ben", "cleo"))
    dora = Person(name="dora")
    page = Session(participants=(ana, ben, cleo, dora), shared_summary="- One")
    silent = replace(page, shared_summary="")
    assert not_ticked_yet([(ana.identity, silent)]) == ()
    assert not_ticked_yet([(ana.identity, page)]) == (ben, cleo)
    assert not_ticked_yet([(ana.identity, page), (ben.identity, page)]) == (cleo,)
    everybody = [(one.identity, page) for one in (ana, ben, cleo)]
    assert not_ticked_yet(everybody) == ()
    other = replace(page, shared_summary="- Two")
    assert not_ticked_yet([*everybody[:2], (cleo.identity, other)]) == (cleo,)
    # What I hold no wording of yet is what somebody else proposes.
    assert not_ticked_yet([(ana.identity, silent), (ben.identity, page)]) == (ana, cleo)
