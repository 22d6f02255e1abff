"""The phrases that themes of behaviour begin with: what somebody does, not what somebody is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from peerjournal.coaching.library import FALLBACK, records
from peerjournal.domain.identifiers import FieldKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Starter:
    """A phrase that ships; `key` stays when the words are translated."""

    key: FieldKey
    words: str


@cache
def load(language: str = FALLBACK) -> tuple[Starter, ...]:
    """Return the forty phrases in the order of the list."""
    return records(Starter, "themes", language, "theme")


@cache
def words_by_key(language: str = FALLBACK) -> dict[str, str]:
    """Return the phrases by their keys."""
    return {one.key: one.words for one in load(language)}
