"""The rules of goals, commitments and inquiries as plain functions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from peerjournal.domain.codec import to_json
from peerjournal.domain.commitment import (
    COMES_ROUND,
    Commitment,
    Outcome,
    Said,
    is_open,
    open_until,
    times_not_yet,
    with_outcome,
)
from peerjournal.domain.evidence import Trace, carried_along
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import (
    Cadence,
    CheckIn,
    Goal,
    GoalState,
    check_in_on,
    next_check_in,
    with_check_in,
)
from peerjournal.domain.inquiry import Inquiry, InquiryCycle, with_next_cycle
from peerjournal.domain.names import caught_names, clean_names

MONDAY = date(2026, 3, 2)


def test_a_second_check_in_of_a_day_continues_the_first():
    later = CheckIn(on=MONDAY + timedelta(days=7), note=Markdown("later"))
    goal = with_check_in(Goal(check_ins=(later,)), CheckIn(on=MONDAY, scale=3))
    assert [one.on for one in goal.check_ins] == [MONDAY, later.on]
    goal = with_check_in(goal, CheckIn(on=MONDAY, scale=4))
    assert [one.scale for one in goal.check_ins] == [4, None]
    assert check_in_on(goal, MONDAY).scale == 4
    assert check_in_on(goal, MONDAY + timedelta(days=1)) == CheckIn(on=MONDAY + timedelta(days=1))


@pytest.mark.parametrize(
    ("cadence", "due"),
    [
        (Cadence.NONE, None),
        (Cadence.WEEKLY, date(2026, 2, 7)),
        (Cadence.FORTNIGHTLY, date(2026, 2, 14)),
        (Cadence.MONTHLY, date(2026, 2, 28)),
    ],
)
def test_a_look_comes_round_by_the_rhythm_that_was_wanted(cadence, due):
    begun = date(2026, 1, 31)
    goal = Goal(cadence=cadence)
    assert next_check_in(goal, begun) == due
    checked = replace(goal, check_ins=(CheckIn(on=begun),))
    assert next_check_in(checked, date(2025, 1, 1)) == due
    assert next_check_in(replace(goal, state=GoalState.PAUSED), begun) is None


def test_the_last_answer_of_a_day_is_the_one_that_counts():
    plan = with_outcome(Commitment(due=MONDAY), Outcome.PARTLY, MONDAY)
    assert (plan.outcome, plan.due) == (Outcome.PARTLY, MONDAY)
    plan = with_outcome(plan, Outcome.DONE, MONDAY)
    assert plan.said == (Said(on=MONDAY, outcome=Outcome.DONE),)
    assert open_until(plan) is None
    assert not is_open(plan)
    assert with_outcome(plan, None, MONDAY) == Commitment(due=MONDAY)


def test_what_is_not_yet_done_comes_round_again():
    plan = with_outcome(Commitment(due=MONDAY), Outcome.NOT_YET, MONDAY)
    assert plan.due == MONDAY + COMES_ROUND
    assert open_until(plan) == plan.due
    assert is_open(plan)
    ahead = with_outcome(Commitment(due=MONDAY + timedelta(days=3)), Outcome.NOT_YET, MONDAY)
    assert ahead.due == MONDAY + timedelta(days=3)
    assert open_until(with_outcome(Commitment(), Outcome.NOT_YET, MONDAY)) is None
    assert open_until(Commitment(due=MONDAY, outcome=Outcome.NOT_YET)) is None
    assert open_until(Commitment(due=MONDAY)) == MONDAY


def test_not_yet_is_counted_by_days():
    plan = Commitment()
    for day in (0, 0, 1, 2):
        plan = with_outcome(plan, Outcome.NOT_YET, MONDAY + timedelta(days=day))
    assert times_not_yet(plan) == 3


def test_the_next_cycle_begins_with_what_the_last_one_left_to_try():
    first = with_next_cycle(Inquiry(question=Markdown("?")), MONDAY)
    assert first.cycles == (InquiryCycle(started_on=MONDAY),)
    left = replace(first, cycles=(InquiryCycle(next_step="Wait ten seconds"),))
    assert with_next_cycle(left, MONDAY).cycles[1] == InquiryCycle(
        started_on=MONDAY, change=Markdown("Wait ten seconds")
    )


def test_names_are_caught_as_words_and_only_those_of_the_list():
    names = clean_names([" Tom ", "tom", "", "Anna  Lena", "Li"])
    assert names == ("Tom", "Anna Lena", "Li")
    said = ["Toms Heft lag offen.", "ANNA\nLena asked why.", "Lightly said"]
    assert caught_names(said, names) == ("Tom", "Anna Lena")
    assert caught_names(["Tomorrow"], names) == ()


def test_what_came_later_is_not_in_contents_of_before():
    for content in (Goal(check_ins=(CheckIn(on=MONDAY),)), Commitment(), Inquiry()):
        written = to_json(content)
        for name in ('evidence":', "sharper", "look_back", "said", "finding", "learned"):
            assert name not in written


def test_evidence_goes_along_with_the_new_titles_of_milestones():
    kept = (Trace(title="a", milestone="First"), Trace(title="b", milestone="Second"), Trace())
    renamed = {"First": "Second", "Second": "First"}
    assert [one.milestone for one in carried_along(kept, renamed)] == ["Second", "First", ""]
    assert carried_along(kept, {}) == kept
