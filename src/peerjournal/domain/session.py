"""Session: a guided conversation; each participant's contribution is an entry of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from peerjournal.domain.fields import Markdown, check_not_negative, when_chosen
from peerjournal.domain.identifiers import EntryId, FieldKey
from peerjournal.domain.people import Person

HANDED_TO = "-for-"
"""What stands between a phase and the place of the one for whom something was written there."""

_HANDED = re.compile(rf"{HANDED_TO}([1-9])\Z")


def seat_of_receiver(key: str) -> int | None:
    """Return for whom a phase's note was written, by place at the table; none: for nobody."""
    found = _HANDED.search(key)
    return int(found[1]) - 1 if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseNote:
    """What was written in one phase of the format.

    Attributes:
        planned_seconds: what the format gives the phase.
        actual_seconds: what it took.

    """

    key: FieldKey
    title: str = ""
    text: Markdown = Markdown("")
    planned_seconds: int | None = None
    actual_seconds: int | None = None

    def __post_init__(self) -> None:
        check_not_negative(self.planned_seconds, "content.phases.planned_seconds")
        check_not_negative(self.actual_seconds, "content.phases.actual_seconds")


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorTime:
    """How long one participant had the floor, from the timer; nothing is listened to."""

    name: str
    planned_seconds: int = 0
    actual_seconds: int = 0

    def __post_init__(self) -> None:
        check_not_negative(self.planned_seconds, "content.floor.planned_seconds")
        check_not_negative(self.actual_seconds, "content.floor.actual_seconds")


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One writer's side of a joint session. Private notes are another entry, linked to this one.

    Attributes:
        meeting: the id that ties the participants' entries together; the first writer's entry
            id, or one that each derives alike from who met, when and how.
        format: the key of the guided format, or an own word's key.
        purpose: what the hour is for.
        participants: everybody present, the writer included, with the role each held.
        phases: the notes of each phase, kept here unless chosen.
        shared_summary: the lines all have agreed to keep.
        commitments: what was promised, as entries.

    """

    meeting: EntryId | None = None
    format: FieldKey = FieldKey("free")
    purpose: str = ""
    participants: tuple[Person, ...] = ()
    planned_at: datetime | None = None
    planned_minutes: int | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    phases: tuple[PhaseNote, ...] = when_chosen(())
    floor: tuple[FloorTime, ...] = ()
    shared_summary: Markdown = Markdown("")
    commitments: tuple[EntryId, ...] = ()

    def __post_init__(self) -> None:
        check_not_negative(self.planned_minutes, "content.planned_minutes")
