"""Feedback structures: labels and help over the same few fields of a note."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from peerjournal.coaching.library import FALLBACK, records
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.request import FeedbackForm


class NoteField(StrEnum):
    """The fields of `Feedback` that a giver writes."""

    MOMENT = "moment"
    OBSERVATION = "observation"
    IMPACT = "impact"
    PERSPECTIVE = "perspective"
    QUESTION = "question"
    REQUEST = "request"


@dataclass(frozen=True, slots=True, kw_only=True)
class StructureField:
    """What a structure calls one field, and what helps to write it."""

    field: NoteField
    label: str
    help: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """A way to give feedback.

    Attributes:
        choose_when: completes "choose it when".
        fields: those it uses, in the order to write them.

    """

    key: FieldKey
    name: str
    choose_when: str
    fields: tuple[StructureField, ...]


APPRECIATION = FieldKey("appreciation")
RECORD = FieldKey("record-only")
_FACTS = frozenset({NoteField.MOMENT, NoteField.OBSERVATION})
_EFFECT = _FACTS | {NoteField.IMPACT}
_ANSWERS: dict[FeedbackForm, tuple[FieldKey, frozenset[NoteField]]] = {
    FeedbackForm.FACTS: (RECORD, _FACTS),
    FeedbackForm.FACTS_AND_EFFECT: (FieldKey("sbi"), _EFFECT),
    FeedbackForm.FACTS_EFFECT_AND_VIEW: (
        FieldKey("peer-note"),
        _EFFECT | {NoteField.PERSPECTIVE, NoteField.QUESTION},
    ),
    FeedbackForm.IDEAS: (FieldKey("feedforward"), frozenset({NoteField.MOMENT, NoteField.REQUEST})),
    FeedbackForm.APPRECIATION: (APPRECIATION, _EFFECT | {NoteField.PERSPECTIVE}),
}


def answering(form: FeedbackForm) -> FieldKey:
    """Return the structure in which a request is answered that wishes for this much."""
    return _ANSWERS[form][0]


def wished_for(form: FeedbackForm) -> frozenset[NoteField]:
    """Return the fields that a request of this form opens; all others were not asked for."""
    return _ANSWERS[form][1]


@cache
def load(language: str = FALLBACK) -> tuple[Structure, ...]:
    """Return all structures, the peer note first."""
    return records(Structure, "structures", language, "structure")


def by_key(key: str, language: str = FALLBACK) -> Structure | None:
    """Return the structure of that key; none where it is not one of ours."""
    return next((one for one in load(language) if one.key == key), None)
