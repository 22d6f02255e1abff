"""What an answer of a note is to whoever reads it, by which its words are looked at."""

from __future__ import annotations

from peerjournal.coaching.language import HintField
from peerjournal.coaching.structures import APPRECIATION, NoteField

_OF_APPRECIATION = (NoteField.OBSERVATION, NoteField.IMPACT, NoteField.PERSPECTIVE)


def meant_as(structure: str, field: NoteField) -> HintField:
    """Return as what a field of a structure is read."""
    if structure == APPRECIATION and field in _OF_APPRECIATION:
        return HintField.APPRECIATION
    return HintField(field.value)
