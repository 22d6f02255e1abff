"""The parts of an entry in the order in which they are read; plain values, no widgets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from peerjournal.coaching import structures
from peerjournal.domain.agreement import Agreement
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Goal
from peerjournal.domain.inquiry import Inquiry
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import Request, RequestFor
from peerjournal.domain.session import Session
from peerjournal.ui.colours import Tone
from peerjournal.ui.days import short_day
from peerjournal.ui.reading.goal_parts import (
    answers_of,
    check_in_text,
    finding_of,
    look_back_of,
    said_words,
    trace_text,
    trace_title,
)
from peerjournal.ui.reading.words import state_words
from peerjournal.ui.widgets.time_strip import Segment, clock_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from peerjournal.domain.entries import Content
    from peerjournal.domain.evidence import Trace
    from peerjournal.domain.inquiry import InquiryCycle

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
            yield from _goal_later(content)
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
                remark=check_in_text(one),
            )
            for one in sorted(goal.check_ins, key=lambda one: one.on, reverse=True)
        ),
    )


def _goal_later(goal: Goal) -> Iterator[Part]:
    answers = tuple(Point(before=n, title=text) for n, text in answers_of(goal.sharper) if text)
    yield Points(heading=translate("reading", "Sharper"), points=answers)
    yield from _evidence(goal.evidence)
    for heading, text in look_back_of(goal.look_back):
        yield Prose(heading=heading, text=text)


def _evidence(traces: tuple[Trace, ...]) -> Iterator[Part]:
    points = tuple(
        Point(
            title=trace_title(one),
            before=short_day_text(one.on) if one.on else "",
            remark=trace_text(one),
        )
        for one in traces
    )
    yield Points(heading=translate("reading", "Evidence"), points=points)


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
    said = tuple(Point(before=short_day_text(one.on), title=said_words(one)) for one in plan.said)
    yield Points(heading=translate("reading", "What I said of it"), points=said)
    yield from _evidence(plan.evidence)


def _session(session: Session, me: str) -> Iterator[Part]:
    yield Times(segments=_segments(session, me))
    yield Prose(heading=translate("reading", "What for"), text=Markdown(session.purpose))
    for phase in session.phases:
        yield Prose(heading=phase.title, text=phase.text)
    yield Prose(heading=translate("reading", "Shared summary"), text=session.shared_summary)


def _segments(session: Session, me: str) -> tuple[Segment, ...]:
    spoken = [one for one in session.floor if one.actual_seconds]
    whole = sum(one.actual_seconds for one in spoken)
    length = length_seconds(session)
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


def length_seconds(session: Session) -> int:
    """Return how long a session took."""
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
    for heading, text in finding_of(inquiry.finding):
        yield Prose(heading=heading, text=text)


def _cycle(cycle: InquiryCycle, number: int) -> Iterator[Part]:
    heading = translate("reading", "Turn {n}: what I changed")
    yield Prose(heading=heading.format(n=QLocale().toString(number)), text=cycle.change)
    yield Prose(heading=translate("reading", "What I watch for"), text=Markdown(cycle.watch_for))
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
