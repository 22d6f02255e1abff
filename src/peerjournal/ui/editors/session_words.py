"""The phases of a session's format as questions to write notes on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.coaching import formats
from peerjournal.coaching.composing import named, steps
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.sections import Section
from peerjournal.domain.session import PhaseNote
from peerjournal.ui.editors.sections_edit import Question

if TYPE_CHECKING:
    from peerjournal.domain.session import Session

NOTES = FieldKey("notes")


def questions_of(
    chosen: str, language: str, names: tuple[str, ...], words: str
) -> tuple[Question, ...]:
    """Return one question a phase of a format; `words` ask for notes where there are none.

    Where a phase belongs to one of several who take turns, their names take the letters' places.
    """
    known = formats.by_key(chosen, language)
    if known is None:
        return (Question(key=NOTES, heading="", prompt=words, is_heading_kept=False),)
    letters = [role.key for role in known.roles if role.takes_turns]
    places = {key: name for key, name in zip(letters, names, strict=False) if name}
    return tuple(Question(key=one.key, heading=named(one.title, places)) for one in steps(known))


def sections_of(session: Session) -> tuple[Section, ...]:
    """Return the notes of the phases as sections."""
    return tuple(Section(key=one.key, heading=one.title, text=one.text) for one in session.phases)


def phases_of(
    sections: tuple[Section, ...], before: tuple[PhaseNote, ...]
) -> tuple[PhaseNote, ...]:
    """Return sections as notes of phases, with the times that were measured before."""
    left = list(before)
    found: list[PhaseNote] = []
    for section in sections:
        measured = next((one for one in left if one.key == section.key), None)
        if measured is None:
            found.append(PhaseNote(key=section.key, title=section.heading, text=section.text))
        else:
            left.remove(measured)
            found.append(replace(measured, title=section.heading, text=section.text))
    return tuple(found)
