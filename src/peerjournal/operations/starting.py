"""The first content of a kind: blank, or around a text that is there already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.agreement import Agreement
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.entries import CONTENT_TYPES, Content, Kind
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown, one_line
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.inquiry import Inquiry
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import Request
from peerjournal.domain.sections import Section
from peerjournal.domain.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = FieldKey("text")


def blank_content(kind: Kind) -> Content:
    """Return the empty content of a kind."""
    return CONTENT_TYPES[kind]()


def content_of_text(kind: Kind, text: Markdown) -> Content:
    """Return a content that holds one text where that kind's main words go."""
    return _MAKERS[kind](text)


def _sections(text: Markdown) -> tuple[Section, ...]:
    return (Section(key=TEXT, text=text),) if text else ()


_MAKERS: dict[Kind, Callable[[Markdown], Content]] = {
    Kind.REFLECTION: lambda text: Reflection(sections=_sections(text)),
    Kind.GOAL: lambda text: Goal(why=text),
    Kind.COMMITMENT: lambda text: Commitment(act=one_line(text)),
    Kind.SESSION: lambda text: Session(shared_summary=text),
    Kind.FEEDBACK: lambda text: Feedback(observation=text),
    Kind.REQUEST: lambda text: Request(focus=text),
    Kind.INQUIRY: lambda text: Inquiry(question=text),
    Kind.AGREEMENT: lambda text: Agreement(clauses=_sections(text)),
}
