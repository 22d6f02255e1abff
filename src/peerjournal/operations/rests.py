"""Not now: what is not to be offered again before a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.operations import journal as journals

if TYPE_CHECKING:
    from peerjournal.operations.journal import Journal

USUAL_REST = timedelta(days=7)
"""How long "not now" lasts."""

_NAME = "planning.rests"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """Something that is not offered before a day."""

    key: str
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rests:
    """All of them."""

    rests: tuple[Rest, ...] = ()


def rest(journal: Journal, key: str, until: date | None = None) -> None:
    """Offer something again only from a day on, in a week where none is named."""
    today = clock.today()
    kept = tuple(one for one in _rests(journal).rests if one.key != key and one.until > today)
    new = Rest(key=key, until=until or today + USUAL_REST)
    journals.put_note(journal, _NAME, to_json(_Rests(rests=(*kept, new))))


def end_rest(journal: Journal, key: str) -> None:
    """Offer something again at once."""
    kept = tuple(one for one in _rests(journal).rests if one.key != key)
    journals.put_note(journal, _NAME, to_json(_Rests(rests=kept)))


def _rests(journal: Journal) -> _Rests:
    text = journals.note(journal, _NAME)
    if not text:
        return _Rests()
    try:
        return from_json(_Rests, text)
    except InvalidEntryError:
        # What cannot be read any more only lets an offer come back.
        return _Rests()


def resting(journal: Journal, today: date) -> frozenset[str]:
    """Return the keys of what rests on a day."""
    return frozenset(one.key for one in _rests(journal).rests if one.until > today)
