"""Commitment: one act tied to a cue (Gollwitzer's if-then plan), and what it showed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from peerjournal.domain.fields import Markdown, check_not_negative, when_chosen
from peerjournal.domain.identifiers import EntryId
from peerjournal.domain.people import Person


class Outcome(StrEnum):
    """Four equal answers to what became of a commitment."""

    DONE = "done"
    PARTLY = "partly"
    CHANGED = "changed"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """If a cue comes, then I will do one act.

    Attributes:
        cue: the "if".
        act: the "then"; an act, not a mood.
        size_minutes: how long the act takes.
        hindrance: what is likely to get in the way.
        support_wanted: what the witness should ask or do.
        goal: the goal it serves.
        session: the session it was made in.
        witness: whom it was told to, if anybody.
        outcome: none while it is open.

    """

    cue: str = ""
    act: str = ""
    due: date | None = None
    size_minutes: int | None = None
    hindrance: str = when_chosen("")
    support_wanted: str = ""
    goal: EntryId | None = None
    session: EntryId | None = None
    witness: Person | None = None
    outcome: Outcome | None = None
    what_it_showed: Markdown = when_chosen(Markdown(""))

    def __post_init__(self) -> None:
        check_not_negative(self.size_minutes, "content.size_minutes")
