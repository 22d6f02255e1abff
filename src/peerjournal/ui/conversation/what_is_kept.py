"""What a conversation leaves behind, as lines: entries to be, and what goes into one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from peerjournal.coaching.afterwards import all_places, next_minutes, told_plans
from peerjournal.coaching.formats import Visibility
from peerjournal.coaching.meeting import receivers
from peerjournal.operations.concluding import handed_to, private_words
from peerjournal.ui.conversation.kept_list import KeptLine
from peerjournal.ui.conversation.spoken import is_alone, name_of
from peerjournal.ui.days import day_form
from peerjournal.ui.models.entry_words import qdate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peerjournal.coaching.meeting import Meeting, Step

translate = QCoreApplication.translate


def kept_lines(meeting: Meeting, locale: QLocale) -> tuple[KeptLine, ...]:
    """Return a line for each entry to be, and for what others leave with."""
    return tuple(_lines(meeting, locale))


def _lines(meeting: Meeting, locale: QLocale) -> Iterator[KeptLine]:
    agreed = sum(line.is_agreed for line in meeting.summary)
    note = translate("conversation", "the session; lines in the shared summary: {count}")
    if is_alone(meeting):
        note = translate("conversation", "the session")
    yield KeptLine(
        icon_name="sessions",
        text=meeting.topic or meeting.format.name,
        note=note.format(count=agreed),
    )
    for step in meeting.steps:
        if not step.is_empty:
            yield KeptLine(
                icon_name="commitment",
                text=" → ".join(part for part in (step.cue, step.act) if part),
                note=_step_words(step, locale),
            )
    for seat, plan in told_plans(meeting):
        note = translate("conversation", "{name}'s step, in your notes of the hour")
        yield KeptLine(
            icon_name="commitment", text=plan, note=note.format(name=name_of(meeting, seat))
        )
    for seat in _written_for(meeting):
        text = translate("conversation", "Words for {names}").format(names=name_of(meeting, seat))
        yield KeptLine(icon_name="quote", text=text, note=_handed_words(meeting, seat))
    if meeting.next_at is not None:
        text = locale.toString(qdate(meeting.next_at.date()), day_form(locale, has_year=False))
        note = translate("conversation", "a planned session of {count} min; it comes up in Today")
        note = note.format(count=next_minutes(meeting))
        yield KeptLine(icon_name="calendar", text=f"{text}, {meeting.next_at:%H:%M}", note=note)
    if private_words(meeting):
        text = translate("conversation", "Private notes")
        note = translate("conversation", "never shared with anybody")
        yield KeptLine(icon_name="lock", text=text, note=note)


def _handed_words(meeting: Meeting, seat: int) -> str:
    if seat in handed_to(meeting):
        return translate("conversation", "handed over when you share the session")
    return translate("conversation", "in the session; they stay here unless you hand them over")


def _step_words(step: Step, locale: QLocale) -> str:
    if step.due is None:
        return translate("conversation", "a commitment of yours")
    day = locale.toString(qdate(step.due), day_form(locale, has_year=False))
    return translate("conversation", "a commitment of yours, by {day}").format(day=day)


def _written_for(meeting: Meeting) -> list[int]:
    seats = {
        seat
        for place, _writing in all_places(meeting)
        if place.field.visibility is Visibility.HANDED
        for seat in receivers(meeting, place.field, place.seat)
        if seat != meeting.mine
    }
    return sorted(seats)
