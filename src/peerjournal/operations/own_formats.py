"""Formats of one's own, kept in the journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from peerjournal.coaching.formats import Format
from peerjournal.domain import clock
from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.domain.identifiers import FieldKey, new_entry_id
from peerjournal.operations import journal as journals

if TYPE_CHECKING:
    from peerjournal.operations.journal import Journal

PREFIX = "own-"
"""How the keys of one's own formats begin."""

_NAME = "formats"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFormats:
    """All of them, in the order in which they were made."""

    formats: tuple[Format, ...] = ()


def new_key() -> FieldKey:
    """Return a key that no other format has."""
    return FieldKey(f"{PREFIX}{new_entry_id(clock.now())}")


def own_formats(journal: Journal) -> tuple[Format, ...]:
    """Return the formats that were copied, changed or put together here."""
    text = journals.note(journal, _NAME)
    if not text:
        return ()
    try:
        return from_json(OwnFormats, text).formats
    except InvalidEntryError:
        # A later version may have written what this one cannot read; it stays as it is.
        return ()


def keep_format(journal: Journal, one: Format) -> tuple[Format, ...]:
    """Keep a format, in the place of the one with the same key, and return all."""
    known = own_formats(journal)
    if any(each.key == one.key for each in known):
        kept = tuple(one if each.key == one.key else each for each in known)
    else:
        kept = (*known, one)
    return _put(journal, kept)


def remove_format(journal: Journal, key: FieldKey) -> tuple[Format, ...]:
    """Forget a format; conversations that were held in it stay as they are."""
    return _put(journal, tuple(one for one in own_formats(journal) if one.key != key))


def _put(journal: Journal, kept: tuple[Format, ...]) -> tuple[Format, ...]:
    journals.put_note(journal, _NAME, to_json(OwnFormats(formats=kept)))
    return kept
