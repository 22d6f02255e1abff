"""Let a note rest before it is handed over: tomorrow it reads otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.identifiers import EntryId
from peerjournal.operations import journal as journals
from peerjournal.operations.requests import APPRECIATION
from peerjournal.vault import entries
from peerjournal.vault.connection import reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.journal import Journal

_NAME = "resting notes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """A note that rests until the morning of a day."""

    note: EntryId
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rests:
    notes: tuple[Rest, ...] = ()


def let_rest(journal: Journal, notes: Iterable[EntryId]) -> date:
    """Let notes rest until tomorrow, and return that day."""
    until = clock.today() + timedelta(days=1)
    chosen = tuple(notes)
    others = tuple(one for one in rests(journal) if one.note not in chosen)
    resting = tuple(Rest(note=one, until=until) for one in chosen)
    journals.put_note(journal, _NAME, to_json(_Rests(notes=(*others, *resting))))
    return until


def wake(journal: Journal, notes: Iterable[EntryId]) -> None:
    """Let notes rest no longer: they were handed over, or are wanted now."""
    chosen = frozenset(notes)
    kept = tuple(one for one in rests(journal) if one.note not in chosen)
    journals.put_note(journal, _NAME, to_json(_Rests(notes=kept)))


def rests(journal: Journal) -> tuple[Rest, ...]:
    """Return the notes that rest or have rested, the first ones first."""
    text = journals.note(journal, _NAME)
    if not text:
        return ()
    try:
        return from_json(_Rests, text).notes
    except InvalidEntryError:
        # A later version may have written what this one cannot read.
        return ()


def may_rest(journal: Journal, going: Iterable[Entry]) -> tuple[EntryId, ...]:
    """Return those of some entries that are notes about somebody and have not rested yet."""
    today = clock.today()
    rested = {one.note for one in rests(journal) if one.until <= today}
    notes = [one.id for one in going if is_about_somebody(one) and one.id not in rested]
    with reading(journal.vault) as c:
        return tuple(line.id for line in entries.lines_of(c, notes) if not line.shared_with)


def is_about_somebody(entry: Entry) -> bool:
    """Tell whether an entry is a note that I give, thanks and appreciation apart."""
    content = entry.content
    if not isinstance(content, Feedback) or content.direction is not Direction.GIVEN:
        return False
    return content.structure != APPRECIATION


def rested_lines(journal: Journal, today: date) -> tuple[EntryLine, ...]:
    """Return the notes that have rested until today and were not handed over yet."""
    ready = tuple(one.note for one in rests(journal) if one.until <= today)
    with reading(journal.vault) as c:
        lines = entries.lines_of(c, ready)
    return tuple(line for line in lines if line.trashed_at is None and not line.shared_with)


def not_given_yet(journal: Journal) -> frozenset[EntryId]:
    """Return the notes that were let rest and have not been handed over since."""
    let = tuple(one.note for one in rests(journal))
    with reading(journal.vault) as c:
        return frozenset(line.id for line in entries.lines_of(c, let) if not line.shared_with)
