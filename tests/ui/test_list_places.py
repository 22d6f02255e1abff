"""Where a list goes to by day, by month and by group."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from peerjournal.domain.entries import Kind
from peerjournal.ui.pages.list_places import finder_of_day, finder_of_step, stays
from peerjournal.ui.widgets.list_steps import Step
from tests.ui.entry_lines import TODAY, a_line

AIM = a_line(1, date(2026, 9, 1), kind=Kind.GOAL, state="active")
OLD_AIM = a_line(2, date(2025, 1, 1), kind=Kind.GOAL, state="let_go")
PLAN = a_line(3, date(2026, 11, 1), kind=Kind.COMMITMENT, due=TODAY)
DONE = a_line(4, date(2026, 10, 1), kind=Kind.COMMITMENT, state="done")
PARTED = (AIM, OLD_AIM, PLAN, DONE)


@pytest.mark.parametrize(
    ("step", "here", "reached"),
    [
        (Step.MONTH_OLDER, AIM, PLAN),
        (Step.YEAR_OLDER, OLD_AIM, PLAN),
        (Step.MONTH_NEWER, DONE, PLAN),
        (Step.MONTH_NEWER, PLAN, AIM),
        (Step.YEAR_NEWER, OLD_AIM, AIM),
        (Step.MONTH_OLDER, DONE, None),
        (Step.OLDEST, AIM, None),
    ],
)
def test_a_step_in_a_parted_list_leads_to_another_group(step, here, reached):
    assert finder_of_step(step, here, PARTED, is_grouped=True)(PARTED, True) == reached


def test_a_day_in_a_parted_list_is_found_among_all_of_it():
    find = finder_of_day(date(2026, 10, 15), is_grouped=True)
    assert find(PARTED, False) is None
    assert find(PARTED, True) == DONE
    assert finder_of_day(date(2020, 1, 1), is_grouped=True)(PARTED, True) == OLD_AIM
    assert finder_of_day(TODAY, is_grouped=True)((), True) is None


def test_a_line_moves_where_its_group_or_the_order_in_it_changes():
    assert stays(PLAN, replace(PLAN, title="Other"), is_grouped=True)
    assert not stays(PLAN, replace(PLAN, state="done", due=None), is_grouped=True)
    assert not stays(PLAN, replace(PLAN, due=date(2026, 12, 1)), is_grouped=True)
    assert stays(PLAN, replace(PLAN, happened_on=TODAY), is_grouped=True)
    assert not stays(PLAN, replace(PLAN, happened_on=TODAY), is_grouped=False)
    assert not stays(PLAN, replace(PLAN, trashed_at=PLAN.changed_at), is_grouped=True)
