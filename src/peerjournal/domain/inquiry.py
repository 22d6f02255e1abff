"""Inquiry: research into one's own classroom or workplace, in cycles (action research)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from peerjournal.domain.fields import Markdown


class InquirySetting(StrEnum):
    """Where the question lives."""

    CLASSROOM = "classroom"
    WORKPLACE = "workplace"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A trace, with learners and clients named by codes.

    Attributes:
        form: note, quote, count, photo, sample, in the writer's words.

    """

    on: date | None = None
    form: str = ""
    shows: Markdown = Markdown("")
    does_not_show: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryCycle:
    """One turn: a change, what was seen, what it means, what comes next."""

    started_on: date | None = None
    change: Markdown = Markdown("")
    evidence: tuple[Evidence, ...] = ()
    learned: Markdown = Markdown("")
    doubt: str = ""
    next_step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """A question followed through one or more cycles."""

    question: Markdown = Markdown("")
    setting: InquirySetting = InquirySetting.WORKPLACE
    cycles: tuple[InquiryCycle, ...] = ()
