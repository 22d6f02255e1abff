"""What the parts of a goal are called where they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from peerjournal.domain.commitment import Commitment, is_open
from peerjournal.domain.goal import Goal, MilestoneState
from peerjournal.domain.listing import excerpt_of
from peerjournal.ui.kinds import kind_name
from peerjournal.ui.pictures.goal_path import Path, PathEvent, PathKind
from peerjournal.ui.reading.words import state_words, trace_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.goal import CheckIn, Milestone
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.goals import Offer, Shown, Story

translate = QCoreApplication.translate

_TITLE_MOST = 70
_WORDS_MOST = 140


def line_title(line: EntryLine) -> str:
    """Return what a source is called."""
    return line.title or excerpt_of(line.excerpt, _TITLE_MOST) or kind_name(line.kind)


def source_words(line: EntryLine) -> str:
    """Say where a piece of evidence comes from."""
    words = translate("goals", "{kind}: {title}")
    if line.author_name:
        words = translate("goals", "{kind} from {name}: {title}")
    return words.format(kind=kind_name(line.kind), title=line_title(line), name=line.author_name)


def plan_title(entry: Entry) -> str:
    """Return what a commitment is called."""
    plan = entry.content
    act = plan.act if isinstance(plan, Commitment) else ""
    return entry.title or act or kind_name(entry.kind)


def offer_words(offer: Offer) -> str:
    """Word a look that comes round as an offer, to be taken or left."""
    title = offer.title or translate("goals", "your goal")
    if offer.is_look_back:
        return translate(
            "goals", "The day to look back on “{title}” has come, if you like."
        ).format(title=title)
    return translate("goals", "A look at “{title}” is due, if you like.").format(title=title)


def refused_words(line: EntryLine) -> str:
    """Say that only its writer says what became of a commitment."""
    return translate("goals", "Only {name} says what became of it.").format(name=line.author_name)


def many_aims_words(count: int) -> str:
    """Say that many aims are active, without asking for anything."""
    spelled = QLocale().toString(count)
    return translate(
        "goals", "{count} aims are active. Three are easier to carry; how many is yours to say."
    ).format(count=spelled)


def path_of(entry: Entry, story: Story, today: date) -> Path:
    """Return what happened on the way to a goal."""
    goal = entry.content
    if not isinstance(goal, Goal):
        return Path()
    events = (
        *(_check_in(one) for one in goal.check_ins),
        *(_milestone(one) for one in goal.milestones if one.title),
        *(_evidence(one) for one in story.evidence),
        *_commitments(story, today),
    )
    return Path(
        events=events,
        today=today,
        begun_on=entry.happened_on,
        horizon=goal.horizon,
        low=goal.ladder[0] if goal.ladder else "",
        high=goal.ladder[-1] if goal.ladder else "",
    )


def _check_in(one: CheckIn) -> PathEvent:
    words = (one.note, one.keeps_off_zero, one.learned, one.one_step_up, one.in_the_way)
    said = [part for part in words if part]
    return PathEvent(
        on=one.on,
        kind=PathKind.CHECK_IN,
        title=translate("goals", "Check-in"),
        words=excerpt_of(said[0], _WORDS_MOST) if said else "",
        scale=one.scale,
    )


def _milestone(one: Milestone) -> PathEvent:
    return PathEvent(
        on=one.on,
        kind=PathKind.MILESTONE,
        title=one.title,
        words=excerpt_of(one.sign, _WORDS_MOST),
        state="" if one.state is MilestoneState.AHEAD else state_words(one.state),
        is_ahead=one.state in {MilestoneState.AHEAD, MilestoneState.MOVED},
    )


def _evidence(one: Shown) -> PathEvent:
    trace, source = one.trace, one.source
    title = trace.title or (line_title(source) if source else "") or trace_words(trace.form)
    return PathEvent(
        on=trace.on or (source.happened_on if source else None),
        kind=PathKind.EVIDENCE,
        title=title,
        words=excerpt_of(trace.shows, _WORDS_MOST),
        key=trace.source if source else None,
    )


def _commitments(story: Story, today: date) -> Iterator[PathEvent]:
    for entry in story.commitments:
        plan = entry.content
        if not isinstance(plan, Commitment):
            continue
        last = max((one.on for one in plan.said), default=None)
        day = (plan.due or entry.happened_on) if is_open(plan) or last is None else last
        yield PathEvent(
            on=day,
            kind=PathKind.COMMITMENT,
            title=plan_title(entry),
            words=excerpt_of(plan.what_it_showed, _WORDS_MOST),
            state=state_words(plan.outcome) if plan.outcome else "",
            is_ahead=is_open(plan) and day >= today,
            key=entry.id,
        )
