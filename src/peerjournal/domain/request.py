"""Request: asking one or several peers for feedback, for support, or a question."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from peerjournal.domain.fields import Markdown, later, when_chosen
from peerjournal.domain.people import Person


class RequestFor(StrEnum):
    """What is asked for; `WELCOME` asks whether a note of mine is wanted at all."""

    FEEDBACK = "feedback"
    SUPPORT = "support"
    ANSWER = "answer"
    WELCOME = "welcome"


class FeedbackForm(StrEnum):
    """How much the receiver wants to hear."""

    FACTS = "facts"
    FACTS_AND_EFFECT = "facts_and_effect"
    FACTS_EFFECT_AND_VIEW = "facts_effect_and_view"
    IDEAS = "ideas"
    APPRECIATION = "appreciation"


class AnswerBy(StrEnum):
    """In which way an answer is wished for."""

    WRITTEN = "written"
    SPOKEN = "spoken"
    BOTH = "both"


class RequestState(StrEnum):
    """Where a request stands."""

    OPEN = "open"
    ANSWERED = "answered"
    TAKEN_IN = "taken_in"
    THANKED = "thanked"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer that came by word of mouth or otherwise, written down by the asker."""

    person: Person
    on: date | None = None
    text: Markdown = Markdown("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A question or a wish for support.

    Attributes:
        focus: what I would like you to notice, or the question itself.
        moment: when or where it can be seen.
        please_not: what I would rather not hear about now.
        how: written, spoken, or both.
        answers: what came back; kept here unless chosen.

    """

    wanted: RequestFor = RequestFor.FEEDBACK
    to: tuple[Person, ...] = ()
    focus: Markdown = Markdown("")
    moment: str = ""
    form: FeedbackForm = FeedbackForm.FACTS
    please_not: str = ""
    by_when: date | None = None
    how: AnswerBy = later(AnswerBy.WRITTEN)
    state: RequestState = RequestState.OPEN
    answers: tuple[Answer, ...] = when_chosen(())
