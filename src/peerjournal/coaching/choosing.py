"""Which format next, and why: from what somebody says, or from what was held before."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from peerjournal.coaching import formats
from peerjournal.coaching.formats import Purpose
from peerjournal.coaching.library import FALLBACK, records
from peerjournal.domain.identifiers import FieldKey

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from peerjournal.coaching.formats import Format

MOST = 3
"""How many suggestions are enough to choose from."""

LOOK_AGAIN_AFTER = 3
"""Meetings after which an agreement deserves another look."""

_FOUNDING = "founding-conversation"
_READS_AGREEMENT = frozenset({_FOUNDING, "midway-check"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Something that people say, and the formats that answer it.

    Attributes:
        first: keys of what to offer first.
        then: keys of what may follow.
        why: what makes the first ones fit.
        is_alone: whether it is said by somebody whom nobody else is with.

    """

    key: FieldKey
    says: str
    first: tuple[FieldKey, ...]
    then: tuple[FieldKey, ...]
    why: str
    is_alone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A format, and why it may be the next one."""

    format: Format
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Words for why a format comes next; may hold `{count}`."""

    key: FieldKey
    text: str


@cache
def situations(language: str = FALLBACK) -> tuple[Situation, ...]:
    """Return what people say when they do not know which format to take."""
    return records(Situation, "choosing", language, "situation")


def answering(
    situation: Situation, people: int, language: str = FALLBACK
) -> tuple[Suggestion, ...]:
    """Return the formats for a situation that suit so many people, the first ones first."""
    found = (formats.by_key(key, language) for key in (*situation.first, *situation.then))
    return tuple(
        Suggestion(format=one, why=situation.why)
        for one in found
        if one is not None and _suits(one, 1 if situation.is_alone else people)
    )


def following(held: Sequence[str], people: int, language: str = FALLBACK) -> tuple[Suggestion, ...]:
    """Return up to three formats for the next meeting of people who held these, oldest first."""
    suggestions: dict[FieldKey, Suggestion] = {}
    for key, reason, count in _reasons(held, people):
        one = formats.by_key(key, language)
        if one is not None and _suits(one, people) and one.key not in suggestions:
            why = _words(reason, language).replace("{count}", str(count))
            suggestions[one.key] = Suggestion(format=one, why=why)
    return tuple(suggestions.values())[:MOST]


def _reasons(held: Sequence[str], people: int) -> Iterator[tuple[str, str, int]]:
    if not held:
        yield _FOUNDING, "never-met", 0
    if set(held) == {_FOUNDING}:
        yield "peer-hour", "first-hour", 0
    since = _meetings_since_reading(held)
    if since >= LOOK_AGAIN_AFTER:
        yield "midway-check", "look-again", since
    troubled = _troubled_lately(held)
    if troubled >= LOOK_AGAIN_AFTER:
        yield "appreciative-exchange", "only-trouble", troubled
    known = [one for one in formats.load() if _suits(one, people)]
    for one in _untried(known, held):
        yield one.key, "not-yet-tried", 0
    last_place = {key: place for place, key in enumerate(held)}
    for key in sorted({one.key for one in known} & set(held), key=lambda key: last_place[key]):
        yield key, "longest-ago", 0


def _suits(one: Format, people: int) -> bool:
    return one.least <= people <= one.most


def _meetings_since_reading(held: Sequence[str]) -> int:
    newest_first = list(reversed(held))
    return next(
        (count for count, key in enumerate(newest_first) if key in _READS_AGREEMENT), len(held)
    )


def _troubled_lately(held: Sequence[str]) -> int:
    count = 0
    for key in reversed(held):
        one = formats.by_key(key)
        if one is None or Purpose.SOLVE_PROBLEM not in one.purposes:
            break
        count += 1
    return count


def _untried(known: Sequence[Format], held: Sequence[str]) -> list[Format]:
    """Those that bring a purpose not touched yet go first."""
    touched = {
        purpose
        for key in held
        if (one := formats.by_key(key)) is not None
        for purpose in one.purposes
    }
    fresh = [one for one in known if one.key not in held and one.key != _FOUNDING]
    return sorted(fresh, key=lambda one: len(set(one.purposes) - touched), reverse=True)


def _words(reason: str, language: str) -> str:
    return next(one.text for one in _texts(language) if one.key == reason)


@cache
def _texts(language: str) -> tuple[Reason, ...]:
    return records(Reason, "choosing", language, "reason")
