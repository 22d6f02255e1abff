"""What the form for a plan begins with, where it was asked for from somewhere else."""

from __future__ import annotations

from dataclasses import dataclass

from peerjournal.domain.identifiers import EntryId
from peerjournal.domain.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStart:
    """What is known already; everything can be chosen anew.

    Attributes:
        people: who is to be there besides oneself.
        format: the key of a format; empty leaves it open.
        entry: the planned session to be moved; none plans a new one.

    """

    people: tuple[Person, ...] = ()
    format: str = ""
    entry: EntryId | None = None
