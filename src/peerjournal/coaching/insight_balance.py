"""The balance of giving and receiving, and of turns: for a question, never for a judgement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.identifiers import EntryId
from peerjournal.domain.request import Request
from peerjournal.domain.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.domain.session import FloorTime

APPRECIATION = "appreciation"
"""The structure in which thanks are said."""

EVEN_WITHIN = 0.1
"""How far two shares of time may lie apart and still be about even."""


class Act(StrEnum):
    """What went from me or came to me."""

    GAVE = "gave"
    RECEIVED = "received"
    ASKED = "asked"
    THANKED = "thanked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One note, request or thanks: a dot that opens it."""

    entry: EntryId
    on: date
    act: Act


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month's notes, requests and thanks, the earliest first."""

    first: date
    given: tuple[Given, ...] = ()

    def of(self, act: Act) -> tuple[Given, ...]:
        """Return those of one kind."""
        return tuple(one for one in self.given if one.act is act)


def given_and_received(
    entries: Iterable[Entry], me: IdentityId, since: date, until: date
) -> tuple[Month, ...]:
    """Return every month of a span, the earliest first, with what went both ways."""
    found = sorted(
        (
            Given(entry=entry.id, on=entry.happened_on, act=act)
            for entry in entries
            if (act := _act(entry, me)) is not None and since <= entry.happened_on <= until
        ),
        key=lambda one: (one.on, one.entry),
    )
    return tuple(
        Month(first=first, given=tuple(one for one in found if one.on.replace(day=1) == first))
        for first in _months(since, until)
    )


def _act(entry: Entry, me: IdentityId) -> Act | None:
    is_mine = entry.author == me
    match entry.content:
        case Feedback(direction=Direction.RECEIVED):
            return Act.RECEIVED if is_mine else None
        case Feedback(structure=structure):
            if not is_mine:
                return Act.RECEIVED
            return Act.THANKED if structure == APPRECIATION else Act.GAVE
        case Request():
            return Act.ASKED if is_mine else None
        case _:
            return None


def _months(since: date, until: date) -> Iterable[date]:
    first = since.replace(day=1)
    while first <= until:
        yield first
        first = next_month(first)


def next_month(first: date) -> date:
    """Return the first day of the month after."""
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)


class Evenness(StrEnum):
    """What the minutes of a session suggest."""

    EVEN = "even"
    UNEVEN = "uneven"
    PLANNED_SO = "planned_so"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionTurns:
    """Who had the floor how long in one session, from its timer.

    Attributes:
        starts_next: who had less, where it was not about even.

    """

    entry: EntryId
    title: str
    on: date
    floor: tuple[FloorTime, ...]
    evenness: Evenness
    starts_next: str = ""


def turns(entries: Iterable[Entry], me: IdentityId) -> tuple[SessionTurns, ...]:
    """Return the turns of my sessions in which at least two people had the floor."""
    return tuple(
        _turns(entry, entry.content)
        for entry in entries
        if isinstance(entry.content, Session)
        and entry.author == me
        and sum(one.actual_seconds > 0 for one in entry.content.floor) > 1
    )


def _turns(entry: Entry, session: Session) -> SessionTurns:
    evenness = _evenness(session.floor)
    least = min(session.floor, key=lambda one: one.actual_seconds)
    return SessionTurns(
        entry=entry.id,
        title=entry.title,
        on=entry.happened_on,
        floor=session.floor,
        evenness=evenness,
        starts_next=least.name if evenness is Evenness.UNEVEN else "",
    )


def _evenness(floor: tuple[FloorTime, ...]) -> Evenness:
    if not _is_even([one.planned_seconds for one in floor]):
        # Watching a lesson, say: the format itself gives one of them more.
        return Evenness.PLANNED_SO
    is_even = _is_even([one.actual_seconds for one in floor])
    return Evenness.EVEN if is_even else Evenness.UNEVEN


def _is_even(seconds: list[int]) -> bool:
    return max(seconds) - min(seconds) <= EVEN_WITHIN * max(seconds)
