"""The words an entry opens with, for lists: what was written, not the headings above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.agreement import Agreement
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.goal import Goal
from peerjournal.domain.inline_pictures import told_in_words
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import Request
from peerjournal.domain.session import Session

if TYPE_CHECKING:
    from peerjournal.domain.entries import Content


def opening_text(content: Content) -> str:
    """Return the main words of a content in reading order, a line each."""
    return told_in_words("\n".join(text for text in _texts(content) if text))


def _texts(content: Content) -> tuple[str, ...]:  # noqa: PLR0911 - one a kind
    match content:
        case Reflection(sections=sections) | Agreement(clauses=sections):
            return tuple(section.text for section in sections)
        case Goal():
            return (content.why, content.starting_picture, content.hoped_picture, content.skill)
        case Commitment():
            return (content.cue, content.act)
        case Session():
            notes = (phase.text for phase in content.phases)
            return (content.shared_summary, content.purpose, *notes)
        case Feedback():
            return (content.observation, content.impact, content.perspective, content.question)
        case Request():
            return (content.focus, content.moment)
        case _:
            return (content.question, *(cycle.change for cycle in content.cycles))
