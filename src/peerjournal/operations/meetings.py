"""The conversations that were held with certain people, or are planned; each meeting once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from peerjournal.coaching import formats
from peerjournal.coaching.library import languages
from peerjournal.domain.accepting import is_same_person
from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Filter
from peerjournal.domain.people import Person
from peerjournal.domain.session import Session
from peerjournal.vault import entries
from peerjournal.vault import peers as stored_peers
from peerjournal.vault.connection import reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

# A weekly meeting over six years; older ones are not looked at.
_READ_BACK = 300

_LEAST_OF_A_CIRCLE = 2

_CHAIRS = frozenset({"case-giver", "presenter"})
"""The roles of those whose matter a whole circle turns to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLine:
    """One meeting, from one's own side of it where there is one.

    Attributes:
        entry: the session to open.
        tie: what ties everybody's sides together.

    """

    entry: EntryId
    tie: EntryId
    on: date
    content: Session
    is_mine: bool
    title: str = ""

    @property
    def is_held(self) -> bool:
        """Whether it took place, rather than being planned or written ahead."""
        return was_held(self.content)


def was_held(content: Session) -> bool:
    """Whether a session took place: it was begun or ended, or something was written of it."""
    return bool(content.started_at or content.ended_at or content.shared_summary or content.phases)


def is_planned(content: Session) -> bool:
    """Whether a session has a time and was not held yet."""
    return content.planned_at is not None and not was_held(content)


def meetings_with(
    journal: Journal, others: Iterable[IdentityId], limit: int = _READ_BACK
) -> tuple[MeetingLine, ...]:
    """Return the meetings held with these peers and nobody else, the newest first.

    One of a circle may have been missing; a conversation of two is not the circle's.
    """
    with reading(journal.vault) as c:
        known = people_of(c, others)
    return meetings_among(journal, known, limit)


def meetings_among(
    journal: Journal, people: tuple[Person, ...], limit: int = _READ_BACK
) -> tuple[MeetingLine, ...]:
    """Do the same with people of whom perhaps only the name is known."""
    with reading(journal.vault) as c:
        found = (one for one in all_meetings(c, journal.me.id) if one.is_held)
        met = [one for one in found if is_among(people, others_in(one.content, _me(journal)))]
    return tuple(met[:limit])


def is_among(known: tuple[Person, ...], present: tuple[Person, ...]) -> bool:
    """Whether a pair, or so many of a circle that it is no pair, is there and nobody else."""
    least = min(len(known), _LEAST_OF_A_CIRCLE)
    return len(present) >= max(1, least) and all(
        any(is_same_person(one, other) for other in known) for one in present
    )


def people_of(c: Connection, several: Iterable[IdentityId]) -> tuple[Person, ...]:
    """Return peers as people, by their names here."""
    wanted = set(several)
    return tuple(
        Person(name=one.name, identity=one.id) for one in stored_peers.peers(c) if one.id in wanted
    )


def others_in(content: Session, me: Person) -> tuple[Person, ...]:
    """Return who takes part besides oneself."""
    return tuple(one for one in content.participants if not is_same_person(one, me))


def all_meetings(c: Connection, me: IdentityId, most: int = _READ_BACK) -> tuple[MeetingLine, ...]:
    """Return every meeting once, the newest first; one's own side of it is preferred."""
    found: dict[EntryId, MeetingLine] = {}
    for entry, content in _sessions(c, most):
        tie = content.meeting or entry.id
        line = MeetingLine(
            entry=entry.id,
            tie=tie,
            on=entry.happened_on,
            content=content,
            is_mine=entry.author == me,
            title=entry.title,
        )
        if tie not in found or (line.is_mine and not found[tie].is_mine):
            found[tie] = line
    return tuple(sorted(found.values(), key=lambda one: (one.on, one.entry), reverse=True))


def _sessions(c: Connection, most: int) -> Iterator[tuple[Entry, Session]]:
    page = entries.page_of_entries(c, Filter(kinds=(Kind.SESSION,)), None, most)
    for line in page.lines:
        entry = entries.read_entry(c, line.id)
        if isinstance(entry.content, Session):
            yield entry, entry.content


def _me(journal: Journal) -> Person:
    return Person(name=journal.me.name, identity=journal.me.id)


# Who has waited longest


@dataclass(frozen=True, slots=True, kw_only=True)
class LastTurn:
    """When somebody last had the case-giver's chair; never means not yet."""

    who: Person
    on: date | None


def waiting_for_the_case(journal: Journal, others: tuple[Person, ...]) -> tuple[LastTurn, ...]:
    """Return everybody of a circle in the order of their last case, who waits longest first.

    Only the days are told, never how often. Empty where no session with such a chair was held.
    """
    known = (_me(journal), *(replace(one, role="") for one in others))
    last: dict[int, date] = {}
    for meeting in meetings_among(journal, others):
        names = _case_giver_names(meeting.content.format)
        for one in meeting.content.participants:
            if one.role.casefold() not in names:
                continue
            for place, person in enumerate(known):
                if is_same_person(person, one):
                    last.setdefault(place, meeting.on)
    if not last:
        return ()
    turns = [LastTurn(who=person, on=last.get(place)) for place, person in enumerate(known)]
    return tuple(sorted(turns, key=lambda one: (one.on is not None, one.on)))


def _case_giver_names(key: str) -> frozenset[str]:
    """Return what the chair is called in every language, for roles are kept in words."""
    found = (formats.by_key(key, language) for language in languages("formats"))
    return frozenset(
        name.casefold()
        for one in found
        if one is not None
        for role in one.roles
        if role.key in _CHAIRS
        for name in (role.name, role.key)
    )
