"""Feedback: facts first, asked for, owned by the one who receives it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from peerjournal.domain.fields import Markdown, Sharing, later, never_shared
from peerjournal.domain.identifiers import EntryId, FieldKey
from peerjournal.domain.people import Person


class Direction(StrEnum):
    """Seen from the writer of the entry."""

    GIVEN = "given"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """One note about one moment.

    Attributes:
        direction: given to somebody, or received and written down by the receiver.
        person: the other one.
        structure: which labels the fields bear (peer note, SBI, COIN, feedforward, ...).
        moment: when and where.
        observation: what a camera would have caught.
        impact: what it did to me or to the work.
        perspective: my reading, marked as one, with another beside it.
        question: one open question.
        request: a wish that can be declined, or an offer.
        goal: the goal it speaks to.
        asked_by: the request that this answers.
        welcomed: the other one said that they would like to hear it, though they wrote no
            request; never leaves.
        response: the receiver's own; never leaves the receiver's journal.

    """

    direction: Direction = Direction.GIVEN
    person: Person | None = None
    structure: FieldKey = FieldKey("peer-note")
    moment: str = ""
    observation: Markdown = Markdown("")
    impact: Markdown = Markdown("")
    perspective: Markdown = Markdown("")
    question: Markdown = Markdown("")
    request: Markdown = Markdown("")
    goal: EntryId | None = None
    asked_by: EntryId | None = None
    welcomed: bool = later(default=False, sharing=Sharing.NEVER)
    response: Markdown = never_shared(Markdown(""))
