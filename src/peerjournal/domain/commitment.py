"""Commitment: one act tied to a cue (Gollwitzer's if-then plan), and what it showed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from peerjournal.domain.evidence import Trace
from peerjournal.domain.fields import Markdown, Sharing, check_not_negative, later, when_chosen
from peerjournal.domain.identifiers import EntryId
from peerjournal.domain.people import Person


class Outcome(StrEnum):
    """Four equal answers to what became of a commitment."""

    DONE = "done"
    PARTLY = "partly"
    CHANGED = "changed"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What was said on a day of how it went."""

    on: date
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """If a cue comes, then I will do one act.

    Attributes:
        cue: the "if".
        act: the "then"; an act, not a mood.
        size_minutes: how long the act takes.
        hindrance: what is likely to get in the way.
        support_wanted: what the witness should ask or do.
        goal: the goal it serves.
        session: the session it was made in.
        witness: whom it was told to, if anybody.
        outcome: none while it is open.
        said: what was said of it over time; the last one is the outcome.

    """

    cue: str = ""
    act: str = ""
    due: date | None = None
    size_minutes: int | None = None
    hindrance: str = when_chosen("")
    support_wanted: str = ""
    goal: EntryId | None = None
    session: EntryId | None = None
    witness: Person | None = None
    outcome: Outcome | None = None
    what_it_showed: Markdown = when_chosen(Markdown(""))
    said: tuple[Said, ...] = later((), Sharing.WHEN_CHOSEN)
    evidence: tuple[Trace, ...] = later((), Sharing.WHEN_CHOSEN)

    def __post_init__(self) -> None:
        check_not_negative(self.size_minutes, "content.size_minutes")


def with_outcome(plan: Commitment, outcome: Outcome | None, on: date) -> Commitment:
    """Return the commitment with what became of it; a day's last answer is the one that counts.

    What is not yet done comes round again in a week, if it was due.
    """
    before = tuple(one for one in plan.said if one.on != on)
    said = before if outcome is None else (*before, Said(on=on, outcome=outcome))
    due = plan.due
    if outcome is Outcome.NOT_YET and due is not None and due <= on:
        due = on + COMES_ROUND
    return replace(plan, outcome=outcome, said=said, due=due)


COMES_ROUND = timedelta(weeks=1)


def times_not_yet(plan: Commitment) -> int:
    """Count on how many days it was not yet done."""
    return sum(one.outcome is Outcome.NOT_YET for one in plan.said)


MAYBE_TOO_LARGE = 3
"""From so many times on, one may ask whether it is time for something smaller."""


def is_open(plan: Commitment) -> bool:
    """Tell whether there is still something to do."""
    return plan.outcome in {None, Outcome.NOT_YET}


def open_until(plan: Commitment) -> date | None:
    """Return the day on which it falls due; none where it is settled.

    What was not yet done is due again only where a later day was given for it.
    """
    if plan.outcome is Outcome.NOT_YET:
        last = max((one.on for one in plan.said), default=None)
        is_later = last is not None and plan.due is not None and plan.due > last
        return plan.due if is_later else None
    return plan.due if plan.outcome is None else None
