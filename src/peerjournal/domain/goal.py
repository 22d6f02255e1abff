"""Goal (learning aim): from what to what, how I will know, and what happened on the way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from peerjournal.domain.fields import Markdown, check_scale, when_chosen


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
        scale: 0 to 10, set by the goal's owner about the goal alone, or none.

    """

    on: date
    note: Markdown = Markdown("")
    scale: int | None = None
    next_step: str = ""

    def __post_init__(self) -> None:
        check_scale(self.scale, "content.check_ins.scale")


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
