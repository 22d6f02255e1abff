"""What the journal tells its owner about themselves, gathered anew from it at any time."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from peerjournal.coaching import insight_balance, insight_panes, insight_turns, questions
from peerjournal.domain import clock
from peerjournal.domain.entries import Kind
from peerjournal.domain.identifiers import EntryId
from peerjournal.operations import resting
from peerjournal.operations import themes as theme_operations
from peerjournal.vault import entries, spans
from peerjournal.vault import themes as stored
from peerjournal.vault.connection import reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from peerjournal.coaching.insight_balance import Month, SessionTurns
    from peerjournal.coaching.insight_panes import Contrast, FourPanes, Reading
    from peerjournal.coaching.insight_turns import Topic, Touched, Untried, Wait
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

EARLIEST = date(1, 1, 1)

Lines = dict[EntryId, "EntryLine"]
"""The entries behind the marks of a view, as lists show them."""


class Window(StrEnum):
    """How far back a view looks."""

    THREE_MONTHS = "three_months"
    SIX_MONTHS = "six_months"
    YEAR = "year"
    ALWAYS = "always"


_DAYS = {Window.THREE_MONTHS: 92, Window.SIX_MONTHS: 183, Window.YEAR: 366}


def since(window: Window, today: date) -> date:
    """Return the first day that a view looks at."""
    days = _DAYS.get(window)
    return EARLIEST if days is None else today - timedelta(days=days)


@dataclass(frozen=True, slots=True, kw_only=True)
class PanesView:
    """The four panes with what stands behind them.

    Attributes:
        answers: what I wrote about a note, by the note.

    """

    panes: FourPanes
    contrasts: tuple[Contrast, ...] = ()
    answers: Mapping[EntryId, tuple[EntryId, ...]] = field(
        default_factory=dict[EntryId, tuple[EntryId, ...]]
    )
    lines: Mapping[EntryId, EntryLine] = field(default_factory=dict[EntryId, "EntryLine"])


def four_panes(journal: Journal, window: Window, language: str) -> PanesView:
    """Return the four panes of the days of a window."""
    today = clock.today()
    known = theme_operations.all_themes(journal, language)
    with reading(journal.vault) as c:
        marks = stored.theme_marks(c, since(window, today), today)
        panes = insight_panes.four_panes(known, marks, stored.tellings(c))
        shown = {one for theme in panes.themes for one in (*theme.mine, *theme.notes)}
        answers = {
            note: tuple(line.id for line in entries.links_to(c, note) if line.is_mine)
            for theme in panes.themes
            for note in theme.notes
        }
        shown.update(one for several in answers.values() for one in several)
        mine = _readings(c, journal, {one for theme in panes.themes for one in theme.mine})
        notes = _readings(c, journal, {one for theme in panes.themes for one in theme.notes})
        return PanesView(
            panes=panes,
            contrasts=insight_panes.contrasts(mine, notes),
            answers=answers,
            lines=_lines(c, shown),
        )


def _readings(c: Connection, journal: Journal, ids: Iterable[EntryId]) -> list[Reading]:
    found: list[Reading] = []
    for line in entries.lines_of(c, sorted(ids, reverse=True)):
        entry = entries.read_entry(c, line.id)
        found.append(
            insight_panes.reading_of(
                entry, line.author_name, frozenset(stored.themes_on(c, line.id)), journal.me.id
            )
        )
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenView:
    """What I gave, got, asked for and thanked for."""

    months: tuple[Month, ...]
    lines: Mapping[EntryId, EntryLine]


def given_and_received(journal: Journal, window: Window) -> GivenView:
    """Return giving and receiving by month; a note that rests was not given yet."""
    today = clock.today()
    waiting = resting.not_given_yet(journal)
    with reading(journal.vault) as c:
        kinds = (Kind.FEEDBACK, Kind.REQUEST)
        noted = spans.entries_between(c, kinds, since(window, today), today)
        found = tuple(one for one in noted if one.id not in waiting)
        first = max(since(window, today), min((one.happened_on for one in found), default=today))
        months = insight_balance.given_and_received(found, journal.me.id, first, today)
        return GivenView(months=months, lines=_lines(c, (one.id for one in found)))


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnsView:
    """Who had the floor, and who has waited for the case."""

    turns: tuple[SessionTurns, ...]
    waits: tuple[Wait, ...]
    lines: Mapping[EntryId, EntryLine]


def turns(journal: Journal, window: Window) -> TurnsView:
    """Return the turns of my sessions and the longest waits."""
    today = clock.today()
    with reading(journal.vault) as c:
        found = spans.entries_between(c, (Kind.SESSION,), since(window, today), today)
        return TurnsView(
            turns=insight_balance.turns(found, journal.me.id),
            waits=insight_turns.waits(found, journal.me.id, journal.me.name),
            lines=_lines(c, (one.id for one in found)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeView:
    """Purposes and skills that came up, and what was not tried."""

    purposes: tuple[Touched, ...]
    skills: tuple[Touched, ...]
    untried: Untried
    lines: Mapping[EntryId, EntryLine]


def practice(journal: Journal, window: Window, language: str) -> PracticeView:
    """Return what my sessions and aims were about, and what they were not."""
    today = clock.today()
    me = journal.me
    names = {str(one.key): one.name for one in questions.skills(language)}
    with reading(journal.vault) as c:
        found = spans.entries_between(c, (Kind.SESSION, Kind.GOAL), since(window, today), today)
        return PracticeView(
            purposes=insight_turns.purposes(found, me.id, language),
            skills=insight_turns.skills(found, me.id, names),
            untried=insight_turns.untried(found, me.id, me.name, language),
            lines=_lines(c, (one.id for one in found)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicsView:
    """My own tags over time."""

    topics: tuple[Topic, ...]
    lines: Mapping[EntryId, EntryLine]


def topics(journal: Journal, window: Window) -> TopicsView:
    """Return my tags with their first and latest mention."""
    today = clock.today()
    with reading(journal.vault) as c:
        found = insight_turns.topics(spans.my_tags(c), since(window, today), today)
        cut = tuple(replace(one, entries=one.entries[:BEHIND_MOST]) for one in found)
        return TopicsView(topics=cut, lines=_lines(c, {id_ for one in cut for id_ in one.entries}))


BEHIND_MOST = 50
"""How many entries behind a mark are listed; the search has the rest."""


def _lines(c: Connection, ids: Iterable[EntryId]) -> Lines:
    return {line.id: line for line in entries.lines_of(c, tuple(dict.fromkeys(ids)))}
