"""Goals and commitments: what serves them, what became of them, and what shows it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.commitment import Commitment, with_outcome
from peerjournal.domain.entries import Entry, Kind, LinkRole
from peerjournal.domain.errors import NotMyEntryError
from peerjournal.domain.evidence import Trace
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import one_line
from peerjournal.domain.goal import Goal, GoalState, next_check_in
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.listing import EntryLine, Filter, Whose
from peerjournal.domain.reflection import Reflection
from peerjournal.operations import attaching, reading
from peerjournal.operations.writing import blank_entry, link_to, save_entry
from peerjournal.vault import entries
from peerjournal.vault.connection import reading as looking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from peerjournal.domain.commitment import Outcome
    from peerjournal.domain.entries import Content
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

WISH_AND_OBSTACLE = FieldKey("wish-and-obstacle")

AIMS_SUGGESTED = 3
"""So many active aims are easy to carry; more are allowed."""

_GOALS_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A piece of evidence as it is read.

    Attributes:
        source: the line of the entry it was taken from; none where that is not here any more.
        by_link: whether the entry itself says that it is evidence, rather than the goal.

    """

    trace: Trace
    source: EntryLine | None = None
    by_link: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What belongs to a goal or a commitment besides its own words.

    Attributes:
        commitments: those that serve the goal, the earliest first.
        evidence: what shows how it goes.
        feedback: what speaks to the goal.
        session: the session a commitment was made in.
        goal: the goal a commitment serves.
        active_aims: how many aims of mine are active.

    """

    commitments: tuple[Entry, ...] = ()
    evidence: tuple[Shown, ...] = ()
    feedback: tuple[EntryLine, ...] = ()
    session: EntryLine | None = None
    goal: EntryLine | None = None
    active_aims: int = 0


def story_of(journal: Journal, entry: Entry) -> Story:
    """Return what belongs to a goal or a commitment."""
    with looking(journal.vault) as c:
        match entry.content:
            case Goal():
                return _goal_story(c, entry, entry.content)
            case Commitment():
                return _commitment_story(c, entry, entry.content)
            case _:
                return Story()


def _goal_story(c: Connection, entry: Entry, goal: Goal) -> Story:
    around = [entries.read_entry(c, line.id) for line in entries.links_to(c, entry.id)]
    serving = [
        one
        for one in around
        if isinstance(one.content, Commitment) and one.content.goal == entry.id
    ]
    speaking = [
        one.id
        for one in around
        if isinstance(one.content, Feedback) and one.content.goal == entry.id
    ]
    return Story(
        commitments=tuple(sorted(serving, key=lambda one: (one.happened_on, one.id))),
        evidence=tuple(_evidence(c, entry, goal.evidence, around)),
        feedback=entries.lines_of(c, speaking),
        active_aims=_count_active(c),
    )


def _commitment_story(c: Connection, entry: Entry, plan: Commitment) -> Story:
    around = [entries.read_entry(c, line.id) for line in entries.links_to(c, entry.id)]
    return Story(
        evidence=tuple(_evidence(c, entry, plan.evidence, around)),
        session=_line(c, plan.session),
        goal=_line(c, plan.goal),
    )


def _evidence(
    c: Connection, entry: Entry, kept: tuple[Trace, ...], around: list[Entry]
) -> Iterator[Shown]:
    """Yield what the goal keeps, then what says of itself that it is evidence."""
    for trace in kept:
        yield Shown(trace=trace, source=_line(c, trace.source))
    told = {trace.source for trace in kept}
    tie = link_to(entry.id, LinkRole.EVIDENCE_FOR)
    for one in around:
        if tie in one.links and one.id not in told:
            trace = Trace(on=one.happened_on, source=one.id)
            yield Shown(trace=trace, source=_line(c, one.id), by_link=True)


def _line(c: Connection, entry: EntryId | None) -> EntryLine | None:
    found = entries.lines_of(c, (entry,)) if entry is not None else ()
    return next((line for line in found if line.trashed_at is None), None)


def _my_goals(c: Connection) -> tuple[EntryLine, ...]:
    wanted = Filter(kinds=(Kind.GOAL,), whose=Whose.MINE)
    return entries.page_of_entries(c, wanted, None, _GOALS_MOST).lines


def _count_active(c: Connection) -> int:
    return sum(line.state == GoalState.ACTIVE for line in _my_goals(c))


# What comes round


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A look at a goal that comes round, to be taken or left."""

    goal: EntryId
    title: str
    since: date
    is_look_back: bool = False


def offers(journal: Journal, today: date) -> tuple[Offer, ...]:
    """Return the looks that come round by today: check-ins by their rhythm, and the horizon."""
    with looking(journal.vault) as c:
        active = [line for line in _my_goals(c) if line.state == GoalState.ACTIVE]
        found = [_offer(entries.read_entry(c, line.id), today) for line in active]
    return tuple(sorted((one for one in found if one), key=lambda one: one.since))


def _offer(entry: Entry, today: date) -> Offer | None:
    goal = entry.content
    if not isinstance(goal, Goal):
        return None
    horizon = goal.horizon
    if horizon is not None and horizon <= today and goal.look_back.on is None:
        return Offer(goal=entry.id, title=entry.title, since=horizon, is_look_back=True)
    due = next_check_in(goal, entry.happened_on)
    if due is None or due > today:
        return None
    return Offer(goal=entry.id, title=entry.title, since=due)


# What became of it


def set_outcome(
    journal: Journal, entry_id: EntryId, outcome: Outcome | None, *, on: date | None = None
) -> tuple[Entry, Entry]:
    """Say what became of a commitment of mine; return it as it was before and as it is now.

    Raises:
        NotMyEntryError: only its writer says what became of it.

    """
    before = reading.read_entry(journal, entry_id)
    if not isinstance(before.content, Commitment):
        raise TypeError(before.kind)
    content = with_outcome(before.content, outcome, on or clock.today())
    return before, save_entry(journal, replace(before, content=content))


def set_state(journal: Journal, entry_id: EntryId, state: GoalState) -> tuple[Entry, Entry]:
    """Say where a goal of mine stands; return it as it was before and as it is now."""
    before = reading.read_entry(journal, entry_id)
    if not isinstance(before.content, Goal):
        raise TypeError(before.kind)
    content = replace(before.content, state=state)
    return before, save_entry(journal, replace(before, content=content))


def put_back(journal: Journal, before: Entry) -> Entry:
    """Give an entry of mine the content that it had before."""
    now = reading.read_entry(journal, before.id)
    return save_entry(journal, replace(now, content=before.content))


# Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What evidence may be kept for: a goal of mine, one of its milestones, or a commitment."""

    entry: EntryId
    kind: Kind
    title: str
    milestone: str = ""


def targets(journal: Journal) -> tuple[Target, ...]:
    """Return what evidence may be kept for, active goals first, each with its milestones."""
    with looking(journal.vault) as c:
        goals = sorted(_my_goals(c), key=lambda line: line.state != GoalState.ACTIVE)
        found = [target for line in goals for target in _goal_targets(c, line)]
        wanted = Filter(kinds=(Kind.COMMITMENT,), whose=Whose.MINE)
        plans = entries.page_of_entries(c, wanted, None, _GOALS_MOST).lines
    found += [Target(entry=line.id, kind=line.kind, title=_title(line)) for line in plans]
    return tuple(found)


def _goal_targets(c: Connection, line: EntryLine) -> Iterator[Target]:
    yield Target(entry=line.id, kind=Kind.GOAL, title=_title(line))
    content = entries.read_entry(c, line.id).content
    for one in content.milestones if isinstance(content, Goal) else ():
        if one.title:
            yield Target(entry=line.id, kind=Kind.GOAL, title=_title(line), milestone=one.title)


def _title(line: EntryLine) -> str:
    return line.title or line.excerpt


def keep_evidence(
    journal: Journal, target: Target, trace: Trace, file: Path | None = None
) -> tuple[Entry, Entry]:
    """Keep a piece of evidence where it is evidence for something; also a copy of a file.

    Raises:
        NotMyEntryError: the goal or commitment is a peer's.
        CannotReadFileError, FileTooLargeError: the file cannot be kept.

    """
    before = reading.read_entry(journal, target.entry)
    if before.author != journal.me.id:
        raise NotMyEntryError
    holder = before
    if file is not None:
        known = {one.digest for one in before.attachments}
        holder = attaching.attach_file(journal, before, file)
        added = [one.digest for one in holder.attachments if one.digest not in known]
        trace = replace(trace, attachment=added[0] if added else holder.attachments[-1].digest)
    kept = replace(trace, milestone=target.milestone)
    return before, save_entry(journal, replace(holder, content=with_trace(holder.content, kept)))


def with_trace(content: Content, trace: Trace) -> Content:
    """Return a goal or a commitment with one more piece of evidence."""
    if isinstance(content, Goal):
        return replace(content, evidence=(*content.evidence, trace))
    if isinstance(content, Commitment):
        return replace(content, evidence=(*content.evidence, trace))
    raise TypeError(type(content))


# What comes next


def begin_commitment(journal: Journal, goal: EntryId, act: str) -> Entry | None:
    """Write a commitment of mine that serves a goal; none where there is nothing to do."""
    words = one_line(act)
    if not words:
        return None
    entry = replace(blank_entry(journal, Commitment(act=words, goal=goal)), title=words)
    return save_entry(journal, entry)


def blank_commitment(journal: Journal, goal: EntryId) -> Entry:
    """Return a new commitment of mine, not yet written, that serves a goal."""
    return blank_entry(journal, Commitment(goal=goal))


def commitment_of_wish(journal: Journal, wish: Entry) -> Entry:
    """Return a new commitment of mine, not yet written, from a wish and its obstacle (R11)."""
    if not isinstance(wish.content, Reflection):
        raise TypeError(wish.kind)
    said = {str(one.key): one_line(one.text) for one in wish.content.sections}
    content = Commitment(
        cue=said.get("if", ""), act=said.get("then", ""), hindrance=said.get("inner_obstacle", "")
    )
    title = content.act or said.get("wish", "")
    links = (link_to(wish.id, LinkRole.FOLLOWS_UP),)
    return replace(blank_entry(journal, content), title=title, links=links)


def next_aim_of(journal: Journal, goal: Entry) -> Entry:
    """Return a new goal of mine, not yet written, that follows one that was looked back on."""
    if not isinstance(goal.content, Goal):
        raise TypeError(goal.kind)
    before = goal.content
    content = Goal(why=before.look_back.next_aim, skill=before.skill, cadence=before.cadence)
    links = (link_to(goal.id, LinkRole.FOLLOWS_UP),)
    return replace(blank_entry(journal, content), links=links)


def may_look_at(journal: Journal) -> tuple[EntryLine, ...]:
    """Return the active goals of mine, whose check-in may be wanted."""
    with looking(journal.vault) as c:
        return tuple(line for line in _my_goals(c) if line.state == GoalState.ACTIVE)
