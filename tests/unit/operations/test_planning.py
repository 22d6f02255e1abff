"""What lies ahead: planned, offered by a rhythm, to be looked at; and not now."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from peerjournal.coaching import formats
from peerjournal.coaching import meeting as talks
from peerjournal.domain import clock
from peerjournal.domain.agreement import Agreement, AgreementState, Member
from peerjournal.domain.bonds import Bond, Footing
from peerjournal.domain.commitment import Commitment, Outcome
from peerjournal.domain.errors import EntryNotFoundError, NotMyEntryError
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Cadence
from peerjournal.domain.peers import Standing
from peerjournal.domain.people import Person
from peerjournal.domain.session import Session
from peerjournal.operations import (
    agreements,
    bonds,
    concluding,
    conversing,
    meetings,
    peers,
    planning,
    plans,
    reading,
    rests,
    writing,
)
from peerjournal.operations import journal as journals
from peerjournal.operations.planning import ReminderKind
from peerjournal.operations.plans import PlannedTalk
from tests.journals import new_journal, write
from tests.unit.operations.test_bonds import held, person

START = datetime(2026, 3, 3, 12, tzinfo=UTC)
TODAY = START.date()


class Clock:
    """A clock that goes only when it is told to."""

    def __init__(self):
        self.at = START

    def go(self, days):
        self.at += timedelta(days=days)


@pytest.fixture(autouse=True)
def time(monkeypatch):
    made = Clock()
    monkeypatch.setattr(clock, "now", lambda: made.at)
    return made


@pytest.fixture
def three(pair):
    with new_journal(pair.folder / "cem.pjournal", "Cem") as cem:
        peers.add_peer(pair.ana, peers.my_card(cem))
        yield pair.ana, pair.ben, cem


def in_days(days, hour=16):
    return datetime(2026, 3, 3, hour, tzinfo=UTC) + timedelta(days=days)


def talk_with(*others, days=2, **changes):
    return PlannedTalk(people=tuple(person(one) for one in others), at=in_days(days), **changes)


def people(journal, others):
    named = {one.id: one.name for one in peers.all_peers(journal)}
    return tuple(Person(name=named[one], identity=one) for one in others)


def ahead_of(journal):
    return planning.next_conversations(journal)


# Planned


def test_a_planned_conversation_is_ahead_can_be_moved_and_cancelled(pair):
    entry = plans.plan_talk(pair.ana, talk_with(pair.ben, topic="The hand-over", minutes=45))
    (found,) = ahead_of(pair.ana)
    assert (found.entry, found.on, found.planned_at) == (entry.id, date(2026, 3, 5), in_days(2))
    assert (found.minutes, found.topic, found.is_planned, found.is_mine) == (
        45,
        "The hand-over",
        True,
        True,
    )
    assert planning.talks_with([found], pair.ben.me.id) == (found,)
    assert planning.talks_with([found], pair.ana.me.id) == ()
    given = plans.planned_talk(pair.ana, entry.id)
    moved = plans.move_talk(pair.ana, entry.id, replace(given, at=in_days(4), topic="Rounds"))
    assert (moved.title, moved.happened_on) == ("Rounds", date(2026, 3, 7))
    assert [one.on for one in ahead_of(pair.ana)] == [date(2026, 3, 7)]
    plans.cancel_talk(pair.ana, entry.id)
    assert ahead_of(pair.ana) == ()
    writing.restore_entry(pair.ana, entry.id)
    assert len(ahead_of(pair.ana)) == 1


def test_a_title_of_its_own_stays_when_the_talk_is_moved(pair):
    entry = plans.plan_talk(pair.ana, talk_with(pair.ben, topic="One", format="peer-hour"))
    writing.save_entry(pair.ana, replace(entry, title="Our third hour"))
    given = plans.planned_talk(pair.ana, entry.id)
    assert given.format == "peer-hour"
    assert plans.move_talk(pair.ana, entry.id, given).title == "Our third hour"


def test_a_peers_plan_is_shown_and_stays_theirs_until_it_was_held(pair, time):
    entry = plans.plan_talk(pair.ana, talk_with(pair.ben))
    pair.receive(pair.ben, pair.send(pair.ana, entry))
    (found,) = ahead_of(pair.ben)
    assert (found.is_mine, [one.name for one in found.people]) == (False, ["Ana"])
    for act in (
        lambda: plans.cancel_talk(pair.ben, entry.id),
        lambda: plans.move_talk(pair.ben, entry.id, talk_with(pair.ana)),
        lambda: plans.cancel_talk(pair.ana, held(pair.ana, pair.ben).id),
        lambda: plans.cancel_talk(pair.ana, write(pair.ana, "No talk").id),
    ):
        with pytest.raises(NotMyEntryError):
            act()
    with pytest.raises(EntryNotFoundError):
        plans.planned_talk(pair.ana, write(pair.ana, "No talk").id)
    time.go(2)
    held(pair.ben, pair.ana, on=date(2026, 3, 5))
    assert ahead_of(pair.ben) == ()


def test_what_nobody_began_stays_in_sight_for_a_week(pair, time):
    plans.plan_talk(pair.ana, talk_with(pair.ben))
    time.go(5)
    assert [one.is_past for one in ahead_of(pair.ana)] == [True]
    time.go(10)
    assert ahead_of(pair.ana) == ()


def test_what_is_held_takes_the_place_of_the_plan(pair, time):
    entry = plans.plan_talk(pair.ana, talk_with(pair.ben, topic="The hand-over"))
    tagged = writing.save_entry(pair.ana, replace(entry, tags=("with Ben",)))
    time.go(2)
    one = formats.by_key("peer-hour")
    begun = conversing.begin_conversation(
        pair.ana,
        conversing.Plan(
            format=one,
            seats=talks.seats_for(one, ["Ana", "Ben"]),
            mine=0,
            identities=(None, pair.ben.me.id),
            planned_at=in_days(2),
            entry=tagged.id,
        ),
    )
    kept = concluding.finish_conversation(pair.ana, replace(begun, private_notes="Mine."))
    stored = reading.read_entry(pair.ana, tagged.id)
    assert kept.session == stored
    assert stored.tags == ("with Ben",)
    assert stored.revision >= tagged.revision
    assert meetings.was_held(stored.content)
    assert ahead_of(pair.ana) == ()
    assert reading.entry_page(pair.ana, tagged.id).private_notes is not None


# Offered by a rhythm


def test_a_rhythm_offers_the_next_one_and_nothing_else_does(pair):
    ben = pair.ben.me.id
    held(pair.ana, pair.ben, on=TODAY - timedelta(days=13))
    assert ahead_of(pair.ana) == ()
    peers.set_cadence(pair.ana, ben, Cadence.FORTNIGHTLY)
    (found,) = ahead_of(pair.ana)
    assert (found.is_planned, found.on, found.last_on) == (
        False,
        TODAY + timedelta(days=1),
        TODAY - timedelta(days=13),
    )
    plans.plan_talk(pair.ana, talk_with(pair.ben))
    assert [one.is_planned for one in ahead_of(pair.ana)] == [True]


@pytest.mark.parametrize("standing", [Standing.RESTING, Standing.CLOSING, Standing.CLOSED])
def test_who_rests_or_has_closed_is_not_offered(pair, time, standing):
    peers.set_cadence(pair.ana, pair.ben.me.id, Cadence.WEEKLY)
    time.go(10)
    assert len(ahead_of(pair.ana)) == 1
    peers.set_standing(pair.ana, pair.ben.me.id, standing)
    assert ahead_of(pair.ana) == ()


def test_a_pair_on_uneven_ground_is_not_offered_but_its_question_is(pair, time):
    peers.set_cadence(pair.ana, pair.ben.me.id, Cadence.MONTHLY)
    bonds.note_footing(pair.ana, pair.ben.me.id, Footing.CHANGED)
    time.go(40)
    assert ahead_of(pair.ana) == ()
    assert [one.kind for one in planning.reminders(pair.ana)] == [ReminderKind.FOOTING]
    peers.set_standing(pair.ana, pair.ben.me.id, Standing.CLOSED)
    assert planning.reminders(pair.ana) == ()


def test_not_now_lets_an_offer_rest_for_a_week(pair, time):
    peers.set_cadence(pair.ana, pair.ben.me.id, Cadence.WEEKLY)
    time.go(10)
    (found,) = ahead_of(pair.ana)
    rests.rest(pair.ana, found.key)
    assert ahead_of(pair.ana) == ()
    rests.end_rest(pair.ana, found.key)
    assert ahead_of(pair.ana) == (found,)
    rests.rest(pair.ana, found.key)
    time.go(8)
    assert len(ahead_of(pair.ana)) == 1
    rests.rest(pair.ana, "another", clock.today() + timedelta(days=90))
    journals.put_note(pair.ana, "planning.rests", "{")
    assert len(ahead_of(pair.ana)) == 1


def test_a_circle_is_offered_planned_and_recognised(three, time):
    ana, ben, cem = three
    circle = peers.put_circle(ana, "Three", (ben.me.id, cem.me.id))
    bonds.set_circle_cadence(ana, circle.id, Cadence.WEEKLY)
    assert ahead_of(ana) == ()
    held(ana, ben, cem, on=TODAY)
    time.go(6)
    (found,) = ahead_of(ana)
    assert (found.circle, found.circle_name, found.last_on) == (circle.id, "Three", TODAY)
    plans.plan_talk(ana, talk_with(ben, cem, days=7))
    plans.plan_talk(ana, talk_with(ben, days=8, topic="We two"))
    assert [one.circle_name for one in ahead_of(ana)] == ["Three", ""]
    bonds.put_bond(ana, circle.id, Bond())
    assert all(one.is_planned for one in ahead_of(ana))


# Reminders


def agreement(journal, other, on, state=AgreementState.IN_FORCE):
    members = tuple(
        Member(name=one.me.name, identity=one.me.id, signed_on=TODAY) for one in (journal, other)
    )
    content = Agreement(members=members, review_on=on, state=state)
    return writing.add_entry(journal, writing.blank_entry(journal, content))


def test_an_agreement_in_force_is_looked_at_on_its_day(pair):
    due = agreement(pair.ana, pair.ben, TODAY + timedelta(days=2))
    agreement(pair.ana, pair.ben, TODAY + timedelta(days=20))
    agreement(pair.ana, pair.ben, None)
    agreement(pair.ana, pair.ben, TODAY, AgreementState.DRAFT)
    (found,) = planning.reminders(pair.ana)
    assert (found.kind, found.entry) == (ReminderKind.REVIEW, due.id)
    assert [one.name for one in found.people] == ["Ben"]
    rests.rest(pair.ana, found.key)
    assert planning.reminders(pair.ana) == ()


def test_far_dates_and_due_commitments_are_offered_on_their_day(pair, time):
    bonds.set_far_date(pair.ana, pair.ben.me.id, TODAY + timedelta(days=90), "How is the hut?")
    promise = Commitment(act="Ask first", due=TODAY + timedelta(days=90))
    open_one = writing.add_entry(pair.ana, writing.blank_entry(pair.ana, promise))
    done = replace(promise, outcome=Outcome.DONE)
    writing.add_entry(pair.ana, writing.blank_entry(pair.ana, done))
    assert planning.reminders(pair.ana) == ()
    time.go(90)
    found = {one.kind: one for one in planning.reminders(pair.ana)}
    assert found[ReminderKind.FAR_DATE].words == "How is the hut?"
    assert found[ReminderKind.COMMITMENT].entry == open_one.id


# Meetings


def test_meetings_are_told_once_and_only_with_those_people(three):
    ana, ben, cem = three
    mine = held(ana, ben, on=TODAY, shared_summary=Markdown("- One"))
    theirs = held(ben, ana, on=TODAY, meeting=mine.id)
    pair_of = held(ana, ben, cem, on=TODAY + timedelta(days=1))
    assert [one.entry for one in meetings.meetings_with(ana, [ben.me.id])] == [mine.id]
    found = meetings.meetings_with(ana, [ben.me.id, cem.me.id])
    assert [one.entry for one in found] == [pair_of.id]
    assert theirs.content.meeting == mine.id


def test_who_waits_longest_for_the_case_comes_first(three):
    ana, ben, cem = three
    others = [ben.me.id, cem.me.id]
    assert meetings.waiting_for_the_case(ana, people(ana, others)) == ()
    for days, roles in ((9, ("Case-giver", "Guide", "")), (2, ("", "Fallgeberin", "Case-giver"))):
        held(
            ana,
            ben,
            cem,
            on=TODAY - timedelta(days=days),
            roles=roles,
            format="peer-case",
        )
    found = meetings.waiting_for_the_case(ana, people(ana, others))
    assert [(one.who.name, one.on) for one in found] == [
        ("Ben", None),
        ("Ana", TODAY - timedelta(days=9)),
        ("Cem", TODAY - timedelta(days=2)),
    ]


def test_a_format_of_ones_own_has_no_chair(three):
    ana, ben, cem = three
    held(ana, ben, cem, roles=("Case-giver", "", ""), format="own-one")
    assert meetings.waiting_for_the_case(ana, people(ana, [ben.me.id, cem.me.id])) == ()


def test_the_next_day_of_a_rhythm():
    assert planning.next_day(TODAY, Cadence.MONTHLY) == TODAY + timedelta(weeks=4)


def test_an_agreement_shows_for_those_it_names(pair):
    entry = agreement(pair.ana, pair.ben, None)
    assert agreements.agreed_with(pair.ana, [pair.ben.me.id]).in_force.entry == entry
    assert Person(name="Ben") not in agreements.all_wordings(pair.ana)[0].others(person(pair.ana))


def test_people_without_a_card_wait_for_the_case_like_everybody_else(journal):
    others = (Person(name="Dora"), Person(name="Emil"))
    for days, role in ((9, "Dora"), (2, "Ana")):
        everybody = (Person(name="Ana", identity=journal.me.id), *others)
        content = Session(
            format="case-clinic",
            participants=tuple(
                replace(one, role="Case-giver" if one.name == role else "") for one in everybody
            ),
            started_at=clock.now(),
        )
        on = TODAY - timedelta(days=days)
        writing.add_entry(journal, writing.blank_entry(journal, content, on=on))
    found = meetings.waiting_for_the_case(journal, others)
    assert [one.who.name for one in found] == ["Emil", "Dora", "Ana"]
    assert conversing.background(journal, others).waiting == found
    assert len(meetings.meetings_among(journal, others)) == 2


def test_a_circle_of_names_only_stands_meets_and_is_offered_like_any_other(journal, time):
    circle = peers.put_circle(journal, "Round", (), names=("Dora ", "Emil", "Dora"))
    assert circle.names == ("Dora", "Emil")
    assert peers.circles(journal) == (circle,)
    assert bonds.circle_standing(journal, circle) is Standing.PROPOSED
    bonds.set_circle_cadence(journal, circle.id, Cadence.WEEKLY)
    people = circle.people({})
    content = Session(participants=people, started_at=clock.now(), ended_at=clock.now())
    writing.add_entry(journal, writing.blank_entry(journal, content, on=TODAY))
    assert bonds.circle_standing(journal, circle) is Standing.ACTIVE
    time.go(6)
    (found,) = ahead_of(journal)
    assert (found.circle, [one.name for one in found.people]) == (circle.id, ["Dora", "Emil"])
    peers.remove_circle(journal, circle.id)
    assert peers.circles(journal) == ()
