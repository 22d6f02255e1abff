"""How lists of goals are parted: aims, commitments by whether they are open, inquiries."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from peerjournal.domain.commitment import Outcome
from peerjournal.domain.entries import Kind
from peerjournal.domain.goal import GoalState
from peerjournal.domain.listing import PageKey

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.domain.listing import EntryLine


class Group(StrEnum):
    """A part of the list under a heading of its own."""

    AIMS = "aims"
    OPEN = "open"
    SETTLED = "settled"
    INQUIRIES = "inquiries"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Entries that follow each other in one order; a group has one run or several.

    Attributes:
        states: as lines tell them; the empty word is a commitment of which nothing was said.
        has_due: whether a day is set, by which the run is then ordered, the earliest first;
            none where that does not count. Every other run has its newest entries first.

    """

    group: Group
    kind: Kind
    states: tuple[str, ...] = ()
    has_due: bool | None = None


_OPEN = ("", Outcome.NOT_YET.value)
_SETTLED = tuple(one.value for one in Outcome if one is not Outcome.NOT_YET)

RUNS = (
    *(Run(group=Group.AIMS, kind=Kind.GOAL, states=(state.value,)) for state in GoalState),
    Run(group=Group.OPEN, kind=Kind.COMMITMENT, states=_OPEN, has_due=True),
    Run(group=Group.OPEN, kind=Kind.COMMITMENT, states=_OPEN, has_due=False),
    Run(group=Group.SETTLED, kind=Kind.COMMITMENT, states=_SETTLED),
    Run(group=Group.INQUIRIES, kind=Kind.INQUIRY),
)
"""All of a list's runs, in its order."""

GROUPED_KINDS = frozenset(run.kind for run in RUNS)


def run_of(line: EntryLine) -> int:
    """Return the number of the run in which a line stands."""
    return next(number for number, run in enumerate(RUNS) if _holds(run, line))


def group_of(line: EntryLine) -> Group:
    """Return the group in which a line stands."""
    return RUNS[run_of(line)].group


def grouped(lines: Iterable[EntryLine]) -> tuple[EntryLine, ...]:
    """Return lines, which come newest first, in the order of the runs."""
    return tuple(sorted(lines, key=_place))


def key_after(line: EntryLine) -> PageKey:
    """Return where a parted list goes on after a line."""
    number = run_of(line)
    day = line.due if RUNS[number].has_due and line.due is not None else line.happened_on
    return PageKey(happened_on=day, id=line.id, run=number)


def _place(line: EntryLine) -> tuple[int, int, str]:
    key = key_after(line)
    day = key.happened_on.toordinal()
    return (key.run, day, line.id) if RUNS[key.run].has_due else (key.run, -day, "")


def _holds(run: Run, line: EntryLine) -> bool:
    is_state = not run.states or line.state in run.states
    is_due = run.has_due is None or run.has_due == (line.due is not None)
    return run.kind is line.kind and is_state and is_due
