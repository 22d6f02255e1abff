"""The question bank: eighty short, single, open questions, sorted by skill."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from peerjournal.coaching.library import FALLBACK, records
from peerjournal.domain.identifiers import FieldKey

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet
    from datetime import date


class AskedOf(StrEnum):
    """Whom a question serves most often."""

    THINKER = "thinker"
    ONESELF = "oneself"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of the bank."""

    key: FieldKey
    asked_of: AskedOf
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """One of the twelve skills of colleagues who coach each other, with its questions."""

    key: FieldKey
    name: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Builder:
    """The three steps that help to make a question, and one tip; a helper, not a check.

    Attributes:
        curious: the first step.
        opener: the second; `openers` are the words to pick from.
        cut: the third.

    """

    curious: str
    opener: str
    openers: tuple[str, ...]
    cut: str
    tip: str


@cache
def skills(language: str = FALLBACK) -> tuple[Skill, ...]:
    """Return the twelve skills, each with its questions."""
    return records(Skill, "questions", language, "skill")


@cache
def load(language: str = FALLBACK) -> tuple[Question, ...]:
    """Return all questions in the order of the bank."""
    return tuple(chain.from_iterable(skill.questions for skill in skills(language)))


def by_key(key: str, language: str = FALLBACK) -> Question | None:
    """Return the question of that key; none where it is somebody's own."""
    return next((one for one in load(language) if one.key == key), None)


def builder(language: str = FALLBACK) -> Builder:
    """Return the steps that help to make a question."""
    (only,) = records(Builder, "questions", language, "builder")
    return only


@dataclass(frozen=True, slots=True, kw_only=True)
class Synonyms:
    """Words by which people look for the same thing."""

    words: tuple[str, ...]


@cache
def synonyms(language: str = FALLBACK) -> tuple[Synonyms, ...]:
    """Return the words that mean the same to whoever searches."""
    return records(Synonyms, "synonyms", language, "group")


def meaning_of(word: str, language: str = FALLBACK) -> tuple[str, ...]:
    """Return a word with those that mean the same; a beginning of a word is enough."""
    folded = word.casefold()
    same = [
        other.casefold()
        for group in synonyms(language)
        if any(one.casefold().startswith(folded) for one in group.words if len(folded) >= _TELLING)
        for other in group.words
    ]
    return (folded, *same)


_TELLING = 4


def search(text: str, language: str = FALLBACK) -> tuple[Question, ...]:
    """Return the questions that hold every word of `text`, the names of their skill included."""
    words = text.casefold().split()
    return tuple(
        question
        for skill in skills(language)
        for question in skill.questions
        if all(word in f"{question.text} {skill.name}".casefold() for word in words)
    )


def of_the_day(
    day: date,
    language: str = FALLBACK,
    skill: str | None = None,
    hidden: AbstractSet[str] = frozenset(),
) -> Question | None:
    """Return the question to offer on a day: the same all day, another tomorrow.

    None where the person has hidden every question of the skill.
    """
    chosen = [
        question
        for one in skills(language)
        if skill is None or one.key == skill
        for question in one.questions
        if question.key not in hidden
    ]
    return chosen[place_on(day, len(chosen))] if chosen else None


def place_on(day: date, count: int) -> int:
    """Return which of so many questions comes on a day."""
    # A step without a factor in common visits every place before it repeats, and jumps skills.
    step = 29 if count % 29 else 31
    return day.toordinal() * step % count
