"""Goal (learning aim): from what to what, how I will know, and what happened on the way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from peerjournal.domain.evidence import Trace
from peerjournal.domain.fields import Markdown, Sharing, check_scale, later, when_chosen


class GoalState(StrEnum):
    """Where a goal stands; its owner alone says so."""

    ACTIVE = "active"
    PAUSED = "paused"
    ACHIEVED = "achieved"
    LET_GO = "let_go"


class Cadence(StrEnum):
    """How often something comes round again."""

    NONE = "none"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"


class MilestoneState(StrEnum):
    """What became of a milestone."""

    AHEAD = "ahead"
    REACHED = "reached"
    MOVED = "moved"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A point on the way.

    Attributes:
        sign: how I will notice that I am there.

    """

    title: str
    sign: str = ""
    on: date | None = None
    state: MilestoneState = MilestoneState.AHEAD


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """Five minutes with one's own goal.

    Attributes:
        note: what happened since last time.
        scale: 0 to 10, set by the goal's owner about the goal alone, or none.
        keeps_off_zero: what keeps that number off zero.
        one_step_up: what one step up would look like.
        adjust_aim: how the aim would be worded by now.

    """

    on: date
    note: Markdown = Markdown("")
    scale: int | None = None
    next_step: str = ""
    keeps_off_zero: str = later("")
    one_step_up: str = later("")
    learned: Markdown = later(Markdown(""))
    in_the_way: str = later("")
    adjust_aim: Markdown = later(Markdown(""))

    def __post_init__(self) -> None:
        check_scale(self.scale, "content.check_ins.scale")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharper:
    """Five questions that may make an aim clearer, each of which may stay open."""

    specific: str = ""
    noticed: str = ""
    within_reach: str = ""
    why_now: str = ""
    by_when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookBack:
    """What is seen from the horizon.

    Attributes:
        evidence_walk: what the traces show, one after the other, and what they do not.
        next_aim: what comes next, or what is let go with thanks.

    """

    on: date | None = None
    then_and_now: Markdown = Markdown("")
    evidence_walk: Markdown = Markdown("")
    who_helped: Markdown = Markdown("")
    what_i_keep_doing: Markdown = Markdown("")
    next_aim: Markdown = Markdown("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A learning aim.

    Attributes:
        why: why it matters to me.
        skill: one of the skills of the question bank, or an own word.
        starting_picture: how it is now, in facts (from what).
        hoped_picture: what I or others would see (to what).
        how_i_will_know: the signs.
        ladder: own words from where I am to more than I hope for; no numbers, no total.
        horizon: the day to look back.
        sharper: answers to questions that nobody has to answer.

    """

    why: Markdown = Markdown("")
    skill: str = ""
    starting_picture: Markdown = Markdown("")
    hoped_picture: Markdown = Markdown("")
    how_i_will_know: Markdown = Markdown("")
    ladder: tuple[str, ...] = when_chosen(())
    horizon: date | None = None
    milestones: tuple[Milestone, ...] = ()
    check_ins: tuple[CheckIn, ...] = when_chosen(())
    cadence: Cadence = Cadence.NONE
    state: GoalState = GoalState.ACTIVE
    sharper: Sharper = later(Sharper(), Sharing.WHEN_CHOSEN)
    evidence: tuple[Trace, ...] = later((), Sharing.WHEN_CHOSEN)
    look_back: LookBack = later(LookBack(), Sharing.WHEN_CHOSEN)


def with_check_in(goal: Goal, given: CheckIn) -> Goal:
    """Return the goal with a check-in; a second one on a day continues the first."""
    others = tuple(one for one in goal.check_ins if one.on != given.on)
    ordered = sorted((*others, given), key=lambda one: one.on)
    return replace(goal, check_ins=tuple(ordered))


def check_in_on(goal: Goal, day: date) -> CheckIn:
    """Return the check-in of a day, a blank one where there is none."""
    return next((one for one in goal.check_ins if one.on == day), CheckIn(on=day))


def next_check_in(goal: Goal, begun_on: date) -> date | None:
    """Return the day on which a look at the goal comes round; none where no rhythm was wanted."""
    if goal.state is not GoalState.ACTIVE or goal.cadence is Cadence.NONE:
        return None
    last = max((one.on for one in goal.check_ins), default=begun_on)
    if goal.cadence is Cadence.MONTHLY:
        return _a_month_after(last)
    return last + timedelta(weeks=1 if goal.cadence is Cadence.WEEKLY else 2)


def _a_month_after(day: date) -> date:
    first = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    last = (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))
