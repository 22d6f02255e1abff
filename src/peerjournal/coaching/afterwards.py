"""After a conversation: what was written, what may be shared of it, and what was planned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from peerjournal.coaching.formats import FieldType, Visibility
from peerjournal.coaching.meeting import Place, Step, SummaryLine, phases_of, receivers, written
from peerjournal.domain.identifiers import FieldKey

if TYPE_CHECKING:
    from peerjournal.coaching.formats import Phase
    from peerjournal.coaching.meeting import Meeting, Writing


def lines_of(place: Place, writing: Writing) -> tuple[str, ...]:
    """Return what was written in a field as single lines, a choice in its words."""
    if place.field.type is FieldType.PLAN:
        both = [part.strip() for part in (writing.text, writing.act)]
        return (" → ".join(part for part in both if part),) if any(both) else ()
    labels = {option.key: option.label for option in place.field.options}
    lines = (line.strip() for line in writing.text.splitlines())
    return tuple(labels.get(FieldKey(line), line) for line in lines if line)


def all_places(meeting: Meeting) -> tuple[tuple[Place, Writing], ...]:
    """Return every field in which something was written, in the order of the phases."""
    found: list[tuple[Place, Writing]] = []
    for phase in phases_of(meeting.format).values():
        for one in phase.fields:
            for seat in range(len(meeting.talk.seats)):
                place = Place(phase=phase.key, field=one, seat=seat)
                writing = written(meeting, place)
                if writing.text or writing.act:
                    found.append((place, writing))
    return tuple(found)


_OFFERED = frozenset({Visibility.SHARED, Visibility.CHOSEN})
_PARTS_OF_A_PLAN = frozenset({FieldType.DATE, FieldType.CUE, FieldType.ACT})
SUMMARY_FIELD = FieldKey("shared_summary_lines")


def summary_offered(meeting: Meeting) -> tuple[SummaryLine, ...]:
    """Return the lines that may enter the shared summary, none of them ticked."""
    return tuple(
        SummaryLine(
            text=line,
            about="" if place.field.key == SUMMARY_FIELD else place.field.label,
            by="" if place.seat == meeting.mine else meeting.talk.seats[place.seat].name,
        )
        for place, writing in all_places(meeting)
        if place.field.visibility in _OFFERED and place.field.type not in _PARTS_OF_A_PLAN
        for line in lines_of(place, writing)
    )


def steps_offered(meeting: Meeting) -> tuple[Step, ...]:
    """Return the plans that one made, with what was written beside them in the same phase."""
    made: list[Step] = []
    for phase in phases_of(meeting.format).values():
        beside = {
            place.field.key: writing
            for place, writing in all_places(meeting)
            if place.phase == phase.key and place.seat == meeting.mine
        }
        step = _step(phase, beside)
        if step is not None and not step.is_empty:
            made.append(step)
    return tuple(made)


def _step(phase: Phase, beside: dict[FieldKey, Writing]) -> Step | None:
    def of_type(kind: FieldType) -> Writing | None:
        keys = (one.key for one in phase.fields if one.type is kind)
        return next((beside[key] for key in keys if key in beside), None)

    def named_so(key: str) -> str:
        found = beside.get(FieldKey(key))
        return found.text if found else ""

    plan, cue, act = (of_type(kind) for kind in (FieldType.PLAN, FieldType.CUE, FieldType.ACT))
    if plan is None and cue is None and act is None:
        return None
    return Step(
        cue=plan.text if plan else cue.text if cue else "",
        act=plan.act if plan else act.text if act else "",
        due=as_date(named_so("by_when")),
        support_wanted=named_so("support_wanted"),
        hindrance=named_so("likely_hindrance"),
    )


_NEXT = (FieldKey("next_date"), FieldKey("return_visit"), FieldKey("look_back_date"))


def next_day(meeting: Meeting) -> date | None:
    """Return the day on which these people said that they meet again."""
    days = (
        as_date(writing.text)
        for place, writing in all_places(meeting)
        if place.field.key in _NEXT and place.field.type is FieldType.DATE
    )
    return next((day for day in days if day is not None), None)


_FIRST = "founding-conversation"
_AFTER_THE_FIRST = "peer-hour"


def next_format(meeting: Meeting) -> str:
    """Return how these people mean to meet next: as now, unless they only got acquainted."""
    if meeting.next_format is not None:
        return meeting.next_format
    return _AFTER_THE_FIRST if meeting.format.key == _FIRST else meeting.format.key


def next_minutes(meeting: Meeting) -> int:
    """Return for how long they mean to meet next: as long as now, unless they say otherwise."""
    return meeting.next_minutes or meeting.format.minutes


def words_for(meeting: Meeting, seat: int) -> tuple[str, ...]:
    """Return the lines that were written down here for somebody else."""
    return tuple(
        line
        for place, writing in all_places(meeting)
        if place.seat == meeting.mine and seat in receivers(meeting, place.field, place.seat)
        for line in lines_of(place, writing)
    )


def told_plans(meeting: Meeting) -> tuple[tuple[int, str], ...]:
    """Return the others' plans that were written down here, each with whose it is."""
    return tuple(
        (place.seat, line)
        for place, writing in all_places(meeting)
        if place.seat != meeting.mine and place.field.type is FieldType.PLAN
        for line in lines_of(place, writing)
    )


def as_date(text: str) -> date | None:
    """Return the day that a date field holds, if it holds one."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def prepared(meeting: Meeting) -> Meeting:
    """Lay out the lines to tick and the plans, once; what was ticked before stays ticked."""
    ticked = {(one.text, one.about, one.by): one for one in meeting.summary}
    own = tuple(one for one in meeting.summary if not one.about)
    offered = tuple(
        ticked.get((one.text, one.about, one.by), one) for one in summary_offered(meeting)
    )
    known = {(each.text, each.by) for each in offered}
    added = tuple(one for one in own if (one.text, one.by) not in known)
    return replace(
        meeting,
        summary=(*offered, *added),
        steps=meeting.steps or steps_offered(meeting),
    )
