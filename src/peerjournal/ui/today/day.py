"""What there is to tell on a day, read at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from peerjournal.coaching.library import FALLBACK
from peerjournal.coaching.questions import AskedOf, load, of_the_day
from peerjournal.domain.listing import Filter
from peerjournal.operations import (
    conversing,
    goals,
    reading,
    remembering,
    requests,
    resting,
    writing,
)
from peerjournal.operations import journal as journals
from peerjournal.operations.question_wishes import question_for

if TYPE_CHECKING:
    from datetime import date

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import Draft, EntryLine
    from peerjournal.operations.goals import Offer
    from peerjournal.operations.journal import Journal
    from peerjournal.operations.remembering import Memory
    from peerjournal.operations.requests import Asked

AHEAD = timedelta(days=14)
FOLDED = "today/folded"
_LATELY = 4
_DUE_MOST = 6
_ASKED_MOST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class RestingNote:
    """A note that rests before it is handed over, and the day from which it may go."""

    line: EntryLine
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What there is to tell today.

    Attributes:
        question: to write from, as the person wishes questions.
        is_new: nothing was ever written here.
        is_folded: what is told of earlier years is folded away.

    """

    question: str = ""
    due: tuple[EntryLine, ...] = ()
    offers: tuple[Offer, ...] = ()
    asked: tuple[Asked, ...] = ()
    resting: tuple[RestingNote, ...] = ()
    memories: tuple[Memory, ...] = ()
    lately: tuple[EntryLine, ...] = ()
    drafts: tuple[Draft, ...] = ()
    waiting: int = 0
    is_conversing: bool = False
    is_new: bool = False
    is_folded: bool = False


def read_day(
    journal: Journal,
    today: date,
    settled: frozenset[EntryId] = frozenset(),
    language: str = FALLBACK,
) -> Day:
    """Return what there is to tell today; what was settled just now stays in sight."""
    offers = goals.offers(journal, today)
    looked_back = {one.goal for one in offers if one.is_look_back}
    due = tuple(line for line in _due(journal, today, settled) if line.id not in looked_back)
    named = {line.id for line in due}
    # What is planned for a later day is told above, as what lies ahead.
    so_far = Filter(until=today)
    latest = reading.page_of_entries(journal, so_far, limit=_LATELY + len(named)).lines
    asked = tuple(one for one in requests.asked_of_me(journal) if one.is_waiting)
    counts = reading.counts(journal)
    return Day(
        question=question_for(journal, today, language),
        due=due,
        offers=offers,
        asked=asked[:_ASKED_MOST],
        resting=_resting(journal),
        memories=remembering.on_this_day(journal, today),
        lately=tuple(line for line in latest if line.id not in named)[:_LATELY],
        drafts=writing.all_drafts(journal),
        waiting=reading.waiting_items(journal),
        is_conversing=conversing.running_conversation(journal) is not None,
        is_new=not counts.total,
        is_folded=journals.note(journal, FOLDED) == "yes",
    )


def fold_memories(journal: Journal, folded: str) -> None:
    """Remember whether what is told of earlier years is folded away."""
    journals.put_note(journal, FOLDED, folded)


def _due(journal: Journal, today: date, settled: frozenset[EntryId]) -> tuple[EntryLine, ...]:
    due = reading.due_lines(journal, today + AHEAD, _DUE_MOST)
    known = {line.id for line in due}
    kept = reading.lines_of(journal, tuple(one for one in settled if one not in known))
    return (*due, *(line for line in kept if line.trashed_at is None))


def _resting(journal: Journal) -> tuple[RestingNote, ...]:
    rests = {one.note: one.until for one in resting.rests(journal)}
    lines = reading.lines_of(journal, tuple(rests))
    return tuple(
        RestingNote(line=line, until=rests[line.id])
        for line in lines
        if line.trashed_at is None and not line.shared_with
    )


def prompt_of(day: date, language: str) -> str:
    """Return the question to write from on a day."""
    others = frozenset(one.key for one in load(language) if one.asked_of is AskedOf.PARTNER)
    question = of_the_day(day, language, hidden=others)
    return question.text if question is not None else ""
