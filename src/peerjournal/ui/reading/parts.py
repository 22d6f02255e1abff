"""The parts of an entry in the order in which they are read; plain values, no widgets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from peerjournal.coaching import structures
from peerjournal.coaching.formats import by_key as format_of
from peerjournal.domain.agreement import Agreement
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Cadence, Goal
from peerjournal.domain.inquiry import Inquiry
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import Request, RequestFor
from peerjournal.domain.session import Session
from peerjournal.ui.colours import Tone
from peerjournal.ui.days import short_day
from peerjournal.ui.reading.words import state_tone, state_words
from peerjournal.ui.widgets.time_strip import Segment, clock_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from enum import StrEnum

    from peerjournal.domain.entries import Content
    from peerjournal.domain.inquiry import InquiryCycle
    from peerjournal.domain.people import Person

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """Formatted writing under a heading."""

    heading: str = ""
    text: Markdown = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One row of a list: what, with a day or state before it and a remark after it."""

    title: str = field(repr=False)
    before: str = ""
    chip: str = ""
    tone: Tone = Tone.NEUTRAL
    remark: Markdown = field(default=Markdown(""), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """A list under a heading."""

    heading: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """How the floor was shared."""

    segments: tuple[Segment, ...]


Part = Prose | Points | Times


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipWords:
    """A state or a belonging in a word or two."""

    text: str
    tone: Tone = Tone.NEUTRAL


def day_text(day: date) -> str:
    """Return a day as the locale writes it, with its weekday."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def short_day_text(day: date) -> str:
    """Return a day in short, without the year where it is this one."""
    return short_day(day)


def parts_of(content: Content, language: str, me: str = "") -> tuple[Part, ...]:
    """Return what there is to read in a content; what is empty is left out."""
    return tuple(part for part in _parts(content, language, me) if not _is_empty(part))


def _is_empty(part: Part) -> bool:
    match part:
        case Prose(text=text):
            return not text.strip()
        case Points(points=points):
            return not points
        case Times(segments=segments):
            return not segments


def _parts(content: Content, language: str, me: str) -> Iterator[Part]:
    match content:
        case Reflection():
            for section in content.sections:
                yield Prose(
                    heading=section.heading if len(content.sections) > 1 else "", text=section.text
                )
        case Goal():
            yield from _goal(content)
        case Commitment():
            yield from _commitment(content)
        case Session():
            yield from _session(content, me)
        case Feedback():
            yield from _feedback(content, language)
        case Request():
            yield from _request(content)
        case Inquiry():
            yield from _inquiry(content)
        case Agreement():
            yield from _agreement(content)


def _goal(goal: Goal) -> Iterator[Part]:
    yield Prose(heading=translate("reading", "Why it matters"), text=goal.why)
    yield Prose(heading=translate("reading", "How it is now"), text=goal.starting_picture)
    yield Prose(heading=translate("reading", "What I hope to see"), text=goal.hoped_picture)
    yield Prose(heading=translate("reading", "How I will know"), text=goal.how_i_will_know)
    yield Points(
        heading=translate("reading", "Ladder"),
        points=tuple(Point(title=step) for step in goal.ladder if step),
    )
    yield Points(
        heading=translate("reading", "Milestones"),
        points=tuple(
            Point(
                title=one.title,
                before=short_day_text(one.on) if one.on else "",
                chip=state_words(one.state),
                remark=Markdown(one.sign),
            )
            for one in goal.milestones
        ),
    )
    yield Points(
        heading=translate("reading", "Check-ins"),
        points=tuple(
            Point(
                title=one.next_step,
                before=short_day_text(one.on),
                chip=_scale_words(one.scale),
                remark=one.note,
            )
            for one in sorted(goal.check_ins, key=lambda one: one.on, reverse=True)
        ),
    )


def _scale_words(scale: int | None) -> str:
    if scale is None:
        return ""
    return translate("reading", "my own {n} of 10").format(n=QLocale().toString(scale))


def _commitment(plan: Commitment) -> Iterator[Part]:
    yield Prose(heading=translate("reading", "If"), text=Markdown(plan.cue))
    yield Prose(heading=translate("reading", "Then I will"), text=Markdown(plan.act))
    yield Prose(
        heading=translate("reading", "What could get in the way"), text=Markdown(plan.hindrance)
    )
    yield Prose(
        heading=translate("reading", "What I would like you to ask or do"),
        text=Markdown(plan.support_wanted),
    )
    yield Prose(heading=translate("reading", "What it showed me"), text=plan.what_it_showed)


def _session(session: Session, me: str) -> Iterator[Part]:
    yield Times(segments=_segments(session, me))
    yield Prose(heading=translate("reading", "What for"), text=Markdown(session.purpose))
    for phase in session.phases:
        yield Prose(heading=phase.title, text=phase.text)
    yield Prose(heading=translate("reading", "Shared summary"), text=session.shared_summary)


def _segments(session: Session, me: str) -> tuple[Segment, ...]:
    spoken = [one for one in session.floor if one.actual_seconds]
    whole = sum(one.actual_seconds for one in spoken)
    length = _length_seconds(session)
    quiet = (length - whole) // 2 if length > whole else 0
    said = translate("reading", "{name} spoke {time}")
    mine = translate("reading", "I spoke {time}")
    parts = [
        Segment(
            name=one.name,
            seconds=one.actual_seconds,
            tone=Tone.ACCENT if one.name == me else Tone.WARM,
            caption=(mine if one.name == me else said).format(
                name=one.name, time=clock_text(one.actual_seconds)
            ),
        )
        for one in spoken
    ]
    if not parts or not quiet:
        return tuple(parts)
    margin = Segment(name="", seconds=quiet)
    return (margin, *parts, margin)


def _length_seconds(session: Session) -> int:
    if session.started_at and session.ended_at:
        return int((session.ended_at - session.started_at).total_seconds())
    return 0


def _feedback(note: Feedback, language: str) -> Iterator[Part]:
    structure = structures.by_key(note.structure, language) or structures.load(language)[0]
    named = {one.field.value: one.label for one in structure.fields}
    fallback = {one.field.value: one.label for one in structures.load(language)[0].fields}
    for name in (*named, *(other for other in fallback if other not in named)):
        heading = named.get(name) or fallback[name]
        yield Prose(heading=heading, text=Markdown(str(getattr(note, name))))
    yield Prose(heading=translate("reading", "My response"), text=note.response)


def _request(request: Request) -> Iterator[Part]:
    yield Prose(text=request.focus)
    yield Prose(heading=translate("reading", "When it can be seen"), text=Markdown(request.moment))
    yield Prose(
        heading=translate("reading", "What is wished for"), text=Markdown(_wished_for(request))
    )
    yield Prose(heading=translate("reading", "Not now, please"), text=Markdown(request.please_not))
    yield Points(
        heading=translate("reading", "Answers"),
        points=tuple(
            Point(
                title=one.person.name,
                before=short_day_text(one.on) if one.on else "",
                remark=one.text,
            )
            for one in request.answers
        ),
    )


def _wished_for(request: Request) -> str:
    if request.wanted is not RequestFor.FEEDBACK or not request.focus.strip():
        return ""
    said = translate("reading", "{form}, {how}")
    return said.format(form=state_words(request.form), how=state_words(request.how))


def _inquiry(inquiry: Inquiry) -> Iterator[Part]:
    yield Prose(text=inquiry.question)
    for number, cycle in enumerate(inquiry.cycles, start=1):
        yield from _cycle(cycle, number)


def _cycle(cycle: InquiryCycle, number: int) -> Iterator[Part]:
    heading = translate("reading", "Turn {n}: what I changed")
    yield Prose(heading=heading.format(n=QLocale().toString(number)), text=cycle.change)
    yield Points(
        heading=translate("reading", "Traces"),
        points=tuple(
            Point(
                title=one.form,
                before=short_day_text(one.on) if one.on else "",
                remark=Markdown(_with_doubt(one.shows, one.does_not_show)),
            )
            for one in cycle.evidence
        ),
    )
    yield Prose(heading=translate("reading", "What I learned"), text=cycle.learned)
    yield Prose(heading=translate("reading", "What I still doubt"), text=Markdown(cycle.doubt))
    yield Prose(heading=translate("reading", "Next"), text=Markdown(cycle.next_step))


def _with_doubt(shows: str, does_not_show: str) -> str:
    if not does_not_show:
        return shows
    said = translate("reading", "It does not show: {what}").format(what=does_not_show)
    return f"{shows}\n\n{said}".strip()


def _agreement(agreement: Agreement) -> Iterator[Part]:
    for clause in agreement.clauses:
        yield Prose(heading=clause.heading, text=clause.text)
    yield Points(
        heading=translate("reading", "Accepted by"),
        points=tuple(
            Point(
                title=one.name,
                before=short_day_text(one.signed_on) if one.signed_on else "",
                chip="" if one.signed_on else translate("reading", "not yet"),
            )
            for one in agreement.members
        ),
    )


# What stands above


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
            seconds = _length_seconds(content)
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
