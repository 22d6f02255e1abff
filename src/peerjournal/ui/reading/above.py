"""What stands above an entry that is read: its states as chips, and its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from peerjournal.coaching import structures
from peerjournal.coaching.formats import by_key as format_of
from peerjournal.domain.agreement import Agreement
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.goal import Cadence, Goal
from peerjournal.domain.inquiry import Inquiry
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import Request
from peerjournal.domain.session import Session
from peerjournal.ui.colours import Tone
from peerjournal.ui.reading.parts import ChipWords, length_seconds, short_day_text
from peerjournal.ui.reading.words import state_tone, state_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from enum import StrEnum

    from peerjournal.domain.entries import Content
    from peerjournal.domain.people import Person

translate = QCoreApplication.translate


def chips_of(content: Content, language: str) -> tuple[ChipWords, ...]:
    """Return the states and belongings of a content as chips."""
    return tuple(chip for chip in _chips(content, language) if chip.text)


def _chips(content: Content, language: str) -> Iterator[ChipWords]:
    match content:
        case Goal():
            yield _state(content.state)
            yield ChipWords(text=content.skill, tone=Tone.BLUE)
        case Commitment(outcome=outcome):
            if outcome is not None:
                yield _state(outcome)
        case Session():
            found = format_of(content.format, language)
            yield ChipWords(text=found.name if found else "", tone=Tone.ACCENT)
        case Feedback():
            found_structure = structures.by_key(content.structure, language)
            yield ChipWords(text=found_structure.name if found_structure else "")
        case Request():
            yield _state(content.state)
            yield ChipWords(text=state_words(content.wanted))
        case Inquiry():
            yield ChipWords(text=state_words(content.setting))
        case Agreement():
            yield _state(content.state)
        case Reflection():
            yield ChipWords(text=content.mood, tone=Tone.BLUE)


def _state(state: StrEnum) -> ChipWords:
    return ChipWords(text=state_words(state), tone=state_tone(state))


def facts_of(content: Content) -> tuple[str, ...]:
    """Return the facts that stand beside the day: how long, with whom, by when."""
    return tuple(fact for fact in _facts(content) if fact)


def _facts(content: Content) -> Iterator[str]:
    match content:
        case Session():
            seconds = length_seconds(content)
            minutes = round(seconds / 60) if seconds else content.planned_minutes
            yield translate("reading", "{n} min").format(n=minutes) if minutes else ""
            yield _with(content.participants)
        case Feedback():
            yield _about(content)
        case Request():
            yield _to(content.to)
            yield _by(content.by_when)
        case Commitment():
            yield _by(content.due)
            if content.witness:
                said = translate("reading", "told to {name}")
                yield said.format(name=content.witness.name)
        case Goal():
            yield _by(content.horizon)
            yield "" if content.cadence is Cadence.NONE else state_words(content.cadence)
        case Agreement():
            yield "" if content.cadence is Cadence.NONE else state_words(content.cadence)
            if content.review_on:
                said = translate("reading", "look again on {day}")
                yield said.format(day=short_day_text(content.review_on))
        case _:
            return


def _with(people: tuple[Person, ...]) -> str:
    names = QLocale().createSeparatedList([one.name for one in people if one.name])
    return translate("reading", "with {names}").format(names=names) if names else ""


def _to(people: tuple[Person, ...]) -> str:
    names = QLocale().createSeparatedList([one.name for one in people if one.name])
    return translate("reading", "to {names}").format(names=names) if names else ""


def _about(note: Feedback) -> str:
    if note.person is None:
        return state_words(note.direction)
    if note.direction is Direction.GIVEN:
        return translate("reading", "given to {name}").format(name=note.person.name)
    return translate("reading", "received from {name}").format(name=note.person.name)


def _by(day: date | None) -> str:
    if day is None:
        return ""
    return translate("reading", "by {day}").format(day=short_day_text(day))
