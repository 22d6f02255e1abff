"""Inquiry: research into one's own classroom or workplace, in cycles (action research)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from peerjournal.domain.fields import Markdown, later


class InquirySetting(StrEnum):
    """Where the question lives."""

    CLASSROOM = "classroom"
    WORKPLACE = "workplace"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A trace, with learners and clients named by codes.

    Attributes:
        form: note, quote, count, photo, sample, in the writer's words.
        people_coded: whether its writer looked that people are named by codes.

    """

    on: date | None = None
    form: str = ""
    shows: Markdown = Markdown("")
    does_not_show: str = ""
    people_coded: bool = later(False)


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryCycle:
    """One turn: a change, what was seen, what it means, what comes next."""

    started_on: date | None = None
    change: Markdown = Markdown("")
    evidence: tuple[Evidence, ...] = ()
    learned: Markdown = Markdown("")
    doubt: str = ""
    next_step: str = ""
    watch_for: str = later("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What is told of an inquiry on one page.

    Attributes:
        saw: what was seen.
        doubt: what is still doubted.
        offer: what is offered to colleagues.
        care: who was asked, and how those who were watched are protected.

    """

    saw: Markdown = Markdown("")
    doubt: Markdown = Markdown("")
    offer: Markdown = Markdown("")
    care: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """A question followed through one or more cycles."""

    question: Markdown = Markdown("")
    setting: InquirySetting = InquirySetting.WORKPLACE
    cycles: tuple[InquiryCycle, ...] = ()
    finding: Finding = later(Finding())


def with_next_cycle(inquiry: Inquiry, on: date) -> Inquiry:
    """Return the inquiry with a new cycle, which begins with what the last one left to try."""
    last = inquiry.cycles[-1] if inquiry.cycles else InquiryCycle()
    begun = InquiryCycle(started_on=on, change=Markdown(last.next_step))
    return replace(inquiry, cycles=(*inquiry.cycles, begun))
