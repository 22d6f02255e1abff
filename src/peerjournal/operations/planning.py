"""What lies ahead between people: next conversations, reviews, far dates; offered, never pressed.

Today asks `ahead` once and shows two things from it:

- `Ahead.conversations` under a heading such as "Next conversation": one row each. A row that has
  an `entry` was planned ("Tuesday, 16:00 · with Ben"); it can be begun, moved or cancelled. A row
  without one is only an offer that follows from a rhythm the person chose ("It is two weeks since
  you met Ben. Plan the next conversation?"); it can be planned or put off.
- `Ahead.reminders`: one quiet line each, phrased as an offer, with "Not now" beside it, which is
  `rests.rest`. Commitments are among them only where they are due; a page that lists what is due
  anyway leaves out those of `ReminderKind.COMMITMENT`.

Nothing here counts how often somebody was late, and nothing rings.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.agreement import AgreementState
from peerjournal.domain.entries import Kind
from peerjournal.domain.goal import Cadence
from peerjournal.domain.identifiers import CircleId, EntryId, IdentityId
from peerjournal.domain.peers import Standing
from peerjournal.domain.people import Person
from peerjournal.operations import agreements, bonds, meetings, peers, reading, rests
from peerjournal.vault.connection import reading as looking

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from peerjournal.domain.accepting import Wording
    from peerjournal.domain.peers import Circle, Peer
    from peerjournal.operations.journal import Journal
    from peerjournal.operations.meetings import MeetingLine

OFFERED_BEFORE = timedelta(days=3)
"""How long before its day something is offered."""

KEPT_AFTER = timedelta(days=7)
"""How long a planned conversation that nobody began stays in sight."""

_DUE_MOST = 10

# Read with every change while Today is open; a rhythm asks only for the last meeting.
_READ_BACK = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class NextConversation:
    """A conversation ahead: planned, or offered because a rhythm says so.

    Attributes:
        key: what putting it off names it by.
        people: who is to be there besides oneself.
        circle: the circle that meets, if it is one.
        on: the day.
        planned_at: the hour, where it was planned.
        entry: the session that holds the plan; none where it is only offered.
        is_mine: whether the plan is an entry of mine, to be moved and cancelled here.
        last_on: when these people met before.
        is_past: planned for a day that has gone by, and not held.

    """

    key: str
    people: tuple[Person, ...]
    on: date
    circle: CircleId | None = None
    circle_name: str = ""
    planned_at: datetime | None = None
    minutes: int | None = None
    format: str = ""
    topic: str = field(default="", repr=False)
    entry: EntryId | None = None
    is_mine: bool = True
    cadence: Cadence = Cadence.NONE
    last_on: date | None = None
    is_past: bool = False

    @property
    def is_planned(self) -> bool:
        """Whether there is a plan, rather than an offer to make one."""
        return self.entry is not None


class ReminderKind(StrEnum):
    """What a reminder is about."""

    REVIEW = "review"
    FAR_DATE = "far_date"
    FOOTING = "footing"
    COMMITMENT = "commitment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """Something to be offered on a day; it goes away by itself or by "not now".

    Attributes:
        key: what putting it off names it by.
        entry: the agreement to look at, or the commitment.
        people: with whom.
        words: what the person wrote for that day, or the commitment's act.

    """

    kind: ReminderKind
    key: str
    on: date
    people: tuple[Person, ...] = ()
    entry: EntryId | None = None
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """Everything that lies ahead, each list the earliest first."""

    conversations: tuple[NextConversation, ...] = ()
    reminders: tuple[Reminder, ...] = ()


# What lies ahead


def ahead(journal: Journal, now: datetime | None = None) -> Ahead:
    """Return what lies ahead with everybody."""
    at = now or clock.now()
    with looking(journal.vault) as c:
        everything = meetings.all_meetings(c, journal.me.id, _READ_BACK)
    gathered = _Gathered(journal, at, everything, agreements.all_wordings(journal))
    resting = rests.resting(journal, at.date())
    planned = list(gathered.planned())
    offered = [one for one in gathered.offered(planned) if one.key not in resting]
    reminders = (*gathered.reviews(), *gathered.far_dates(), *gathered.commitments())
    return Ahead(
        conversations=tuple(sorted((*planned, *offered), key=_by_time)),
        reminders=tuple(
            sorted((one for one in reminders if one.key not in resting), key=lambda one: one.on)
        ),
    )


def next_conversations(
    journal: Journal, now: datetime | None = None
) -> tuple[NextConversation, ...]:
    """Return the conversations ahead, the earliest first."""
    return ahead(journal, now).conversations


def reminders(journal: Journal, now: datetime | None = None) -> tuple[Reminder, ...]:
    """Return what may be offered today."""
    return ahead(journal, now).reminders


def _by_time(one: NextConversation) -> tuple[date, str]:
    return (one.on, one.planned_at.isoformat() if one.planned_at else "")


class _Gathered:
    """What was read once, for all that is drawn from it."""

    def __init__(
        self,
        journal: Journal,
        at: datetime,
        everything: tuple[MeetingLine, ...],
        found: tuple[Wording, ...],
    ) -> None:
        self._journal = journal
        self._at = at
        self._today = at.date()
        self._everything = everything
        self._wordings = found
        self._me = Person(name=journal.me.name, identity=journal.me.id)
        self._peers = peers.all_peers(journal)
        self._names = {one.id: one.name for one in self._peers}
        self._circles = peers.circles(journal)

    def planned(self) -> Iterator[NextConversation]:
        """Yield what was planned, by me or by a peer who told me."""
        for one in self._everything:
            content = one.content
            if content.planned_at is None or not meetings.is_planned(content):
                continue
            day = content.planned_at.astimezone(self._at.tzinfo).date()
            people = meetings.others_in(content, self._me)
            if day < self._today - KEPT_AFTER or self._was_held_on(day, people):
                continue
            circle = self._circle_of(people)
            yield NextConversation(
                key=f"plan.{one.entry}",
                people=people,
                on=day,
                circle=circle.id if circle else None,
                circle_name=circle.name if circle else "",
                planned_at=content.planned_at,
                minutes=content.planned_minutes,
                format=content.format,
                topic=content.purpose,
                entry=one.entry,
                is_mine=one.is_mine,
                is_past=day < self._today,
            )

    def offered(self, planned: list[NextConversation]) -> Iterator[NextConversation]:
        """Yield the conversations that a rhythm asks for, where none is planned."""
        for peer in self._peers:
            bond = bonds.bond_of(self._journal, peer.id)
            if peer.standing is Standing.ACTIVE and not bond.is_paused:
                since = peer.added_at.astimezone(self._at.tzinfo).date()
                found = self._offer((_person(peer),), peer.cadence, since, planned)
                if found is not None:
                    yield replace(found, key=f"next.{peer.id}")
        for circle in self._circles:
            bond = bonds.bond_of(self._journal, circle.id)
            members = circle.people(self._names)
            if bond.standing is Standing.ACTIVE and members:
                found = self._offer(members, bond.cadence, self._today, planned)
                if found is not None:
                    yield replace(
                        found,
                        key=f"next.{circle.id}",
                        circle=circle.id,
                        circle_name=circle.name,
                    )

    def _offer(
        self,
        people: tuple[Person, ...],
        cadence: Cadence,
        since: date,
        planned: list[NextConversation],
    ) -> NextConversation | None:
        if cadence is Cadence.NONE:
            return None
        if any(meetings.is_among(people, one.people) for one in planned):
            return None
        last = next((one.on for one in self._everything if self._was_with(one, people)), None)
        on = next_day(last or since, cadence)
        if on > self._today + OFFERED_BEFORE:
            return None
        return NextConversation(key="", people=people, on=on, cadence=cadence, last_on=last)

    def _was_with(self, one: MeetingLine, people: tuple[Person, ...]) -> bool:
        return one.is_held and meetings.is_among(people, meetings.others_in(one.content, self._me))

    def _was_held_on(self, day: date, people: tuple[Person, ...]) -> bool:
        # A peer's plan stays a plan here until their side of the conversation arrives.
        return any(one.on == day and self._was_with(one, people) for one in self._everything)

    def reviews(self) -> Iterator[Reminder]:
        """Yield the agreements in force whose day to be looked at has come."""
        for one in self._wordings:
            on = one.content.review_on
            if one.state is not AgreementState.IN_FORCE or on is None:
                continue
            if on <= self._today + OFFERED_BEFORE:
                yield Reminder(
                    kind=ReminderKind.REVIEW,
                    key=f"review.{one.entry.id}.{on.isoformat()}",
                    on=on,
                    people=tuple(
                        Person(name=each.name, identity=each.identity)
                        for each in one.others(self._me)
                    ),
                    entry=one.entry.id,
                )

    def far_dates(self) -> Iterator[Reminder]:
        """Yield the far dates that have come, and pairs about which nothing was decided yet."""
        for peer in self._peers:
            bond = bonds.bond_of(self._journal, peer.id)
            if bond.far_on is not None and bond.far_on <= self._today:
                yield Reminder(
                    kind=ReminderKind.FAR_DATE,
                    key=f"far.{peer.id}.{bond.far_on.isoformat()}",
                    on=bond.far_on,
                    people=(_person(peer),),
                    words=bond.far_words,
                )
            if bond.is_paused and peer.standing is not Standing.CLOSED:
                yield Reminder(
                    kind=ReminderKind.FOOTING,
                    key=f"footing.{peer.id}",
                    on=bond.footings[-1].on,
                    people=(_person(peer),),
                )

    def commitments(self) -> Iterator[Reminder]:
        """Yield my commitments that are due."""
        for line in reading.due_lines(self._journal, self._today, _DUE_MOST):
            if line.kind is Kind.COMMITMENT and line.is_mine and line.due is not None:
                yield Reminder(
                    kind=ReminderKind.COMMITMENT,
                    key=f"due.{line.id}.{line.due.isoformat()}",
                    on=line.due,
                    entry=line.id,
                    words=line.title or line.excerpt,
                )

    def _circle_of(self, people: tuple[Person, ...]) -> Circle | None:
        for circle in self._circles:
            members = circle.people(self._names)
            if len(members) == len(people) and meetings.is_among(members, people):
                return circle
        return None


def next_day(last: date, cadence: Cadence) -> date:
    """Return the day that a rhythm asks for after a meeting."""
    return last + _DISTANCES[cadence]


# A month is four weeks here, so that a meeting stays on its weekday.
_DISTANCES = {
    Cadence.NONE: timedelta(0),
    Cadence.WEEKLY: timedelta(weeks=1),
    Cadence.FORTNIGHTLY: timedelta(weeks=2),
    Cadence.MONTHLY: timedelta(weeks=4),
}


def _person(peer: Peer) -> Person:
    return Person(name=peer.name, identity=peer.id)


def talks_with(
    several: Iterable[NextConversation], peer: IdentityId
) -> tuple[NextConversation, ...]:
    """Return those conversations ahead in which somebody takes part."""
    return tuple(one for one in several if any(person.identity == peer for person in one.people))
