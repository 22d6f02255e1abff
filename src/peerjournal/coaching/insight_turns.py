"""Whose turn it is: when each last had the case, and which chairs one has not sat in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from peerjournal.coaching import formats
from peerjournal.coaching.formats import Purpose
from peerjournal.coaching.library import FALLBACK, languages
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import EntryId, FieldKey
from peerjournal.domain.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.domain.people import Person

_CASE_ROLES = frozenset({"case-giver", "presenter", "receiver", "teacher", "host"})


class Chair(StrEnum):
    """A part that somebody can take in a session."""

    CASE_GIVER = "case_giver"
    GUIDE = "guide"
    OBSERVER = "observer"
    SCRIBE = "scribe"
    TIMEKEEPER = "timekeeper"


_CHAIR_OF_ROLE = {
    "case-giver": Chair.CASE_GIVER,
    "presenter": Chair.CASE_GIVER,
    "receiver": Chair.CASE_GIVER,
    "guide": Chair.GUIDE,
    "observers": Chair.OBSERVER,
    "visitor": Chair.OBSERVER,
    "scribe": Chair.SCRIBE,
    "timekeeper": Chair.TIMEKEEPER,
}

# Where people go round, each sits in all of its chairs.
_CHAIRS_OF_FORMAT = {
    "triad-rotation": (Chair.CASE_GIVER, Chair.OBSERVER),
    "troika": (Chair.CASE_GIVER,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """When somebody last had the case.

    Attributes:
        name: empty for me.
        since: the day of it, or of the first session together where it was not their turn yet.
        entry: the session of that day.
        has_had: whether it was their turn at all.

    """

    name: str
    since: date
    entry: EntryId
    has_had: bool


def waits(entries: Sequence[Entry], me: IdentityId, my_name: str) -> tuple[Wait, ...]:
    """Return everybody from my sessions, whoever has waited longest first.

    Args:
        entries: sessions, newest first.
        me: whose journal it is.
        my_name: what I am called in them.

    """
    found: dict[str, Wait] = {}
    for entry in reversed(entries):
        if isinstance(entry.content, Session) and entry.author == me and is_held(entry.content):
            turned = _with_turn(entry.content)
            for person in entry.content.participants:
                is_me = person.identity == me or person.name == my_name
                name = "" if is_me else person.name
                has_had = person in turned
                if has_had or name not in found:
                    on = entry.happened_on
                    found[name] = Wait(name=name, since=on, entry=entry.id, has_had=has_had)
    return tuple(sorted(found.values(), key=lambda one: (one.since, one.name)))


def is_held(session: Session) -> bool:
    """Tell whether a session took place."""
    return session.ended_at is not None or any(one.actual_seconds for one in session.floor)


def _with_turn(session: Session) -> tuple[Person, ...]:
    holders = tuple(
        one for one in session.participants if role_key(session.format, one.role) in _CASE_ROLES
    )
    # Where nobody holds the case alone, everybody has a turn.
    return holders or session.participants


def role_key(format_key: str, words: str) -> str:
    """Return the key of a role from what it was called when the session was held, or nothing."""
    folded = words.strip().casefold()
    return _roles(format_key).get(folded) or _roles("").get(folded, "") if folded else ""


@cache
def _roles(format_key: str) -> dict[str, str]:
    """Return the roles of one format, or of all, by their names in every language."""
    return {
        role.name.casefold(): role.key
        for language in languages("formats")
        for one in formats.load(language)
        if format_key in {"", one.key}
        for role in one.roles
        if not role.takes_turns
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """Something that came up, and the entries in which it did, newest first."""

    key: str
    name: str
    entries: tuple[EntryId, ...] = ()


def purposes(entries: Sequence[Entry], me: IdentityId, language: str) -> tuple[Touched, ...]:
    """Return the six purposes, each with my sessions that were about it, by their formats."""
    held = _held(entries, me)
    found: dict[Purpose, list[EntryId]] = {one: [] for one in Purpose}
    for entry, session in held:
        one = formats.by_key(session.format, language)
        for purpose in one.purposes if one is not None else ():
            found[purpose].append(entry.id)
    return tuple(Touched(key=one, name=one, entries=tuple(ids)) for one, ids in found.items())


def skills(entries: Sequence[Entry], me: IdentityId, names: dict[str, str]) -> tuple[Touched, ...]:
    """Return the twelve skills and own ones, each with the goals and sessions that touched it.

    Args:
        entries: goals and sessions, newest first.
        me: whose journal it is.
        names: the skills of the question bank by their keys.

    """
    mine = [entry for entry in entries if entry.author == me]
    keys = {name.casefold(): key for key, name in names.items()}
    found: dict[str, list[EntryId]] = {key: [] for key in names}
    called = dict(names)
    for entry in mine:
        if isinstance(entry.content, Goal) and entry.content.skill:
            words = entry.content.skill
            key = words if words in names else keys.get(words.casefold(), words.casefold())
            called.setdefault(key, words)
            found.setdefault(key, []).append(entry.id)
    return tuple(
        Touched(key=key, name=called[key], entries=tuple(ids)) for key, ids in found.items()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Untried:
    """What I have not tried within the days that are looked at."""

    chairs: tuple[Chair, ...]
    formats: tuple[FieldKey, ...]
    sessions: int


def untried(
    entries: Sequence[Entry], me: IdentityId, my_name: str, language: str = FALLBACK
) -> Untried:
    """Return the chairs I have not sat in and the formats I have not held."""
    held = _held(entries, me)
    sat = {chair for _, session in held for chair in _chairs(session, me, my_name)}
    used = {session.format for _, session in held}
    return Untried(
        chairs=tuple(one for one in Chair if one not in sat),
        formats=tuple(one.key for one in formats.load(language) if one.key not in used),
        sessions=len(held),
    )


def _chairs(session: Session, me: IdentityId, my_name: str) -> Iterable[Chair]:
    yield from _CHAIRS_OF_FORMAT.get(session.format, ())
    for person in session.participants:
        if person.identity == me or person.name == my_name:
            chair = _CHAIR_OF_ROLE.get(role_key(session.format, person.role))
            if chair is not None:
                yield chair


def _held(entries: Sequence[Entry], me: IdentityId) -> list[tuple[Entry, Session]]:
    return [
        (entry, entry.content)
        for entry in entries
        if isinstance(entry.content, Session) and entry.author == me and is_held(entry.content)
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A tag of mine over time.

    Attributes:
        days: on which it was used, the earliest first.
        entries: that carry it, newest first.

    """

    tag: str
    days: tuple[date, ...]
    entries: tuple[EntryId, ...]

    @property
    def first(self) -> date:
        """The day on which it came up."""
        return self.days[0]

    @property
    def latest(self) -> date:
        """The day on which it was used last."""
        return self.days[-1]


def topics(
    tags: Iterable[tuple[str, date, EntryId]], since: date, until: date
) -> tuple[Topic, ...]:
    """Return my tags that were used in those days, by when they came up first, newest first.

    Args:
        tags: every use of every tag, the earliest first.
        since: the first day that counts as use.
        until: the last one.

    """
    used: dict[str, list[tuple[str, date, EntryId]]] = {}
    for tag, on, entry in tags:
        if on <= until:
            used.setdefault(tag.casefold(), []).append((tag, on, entry))
    found = [
        Topic(
            tag=uses[-1][0],
            days=tuple(sorted({on for _, on, _ in uses})),
            entries=tuple(entry for _, _, entry in reversed(uses)),
        )
        for uses in used.values()
        if uses[-1][1] >= since
    ]
    by_name = sorted(found, key=lambda one: one.tag.casefold())
    return tuple(sorted(by_name, key=lambda one: one.first, reverse=True))
