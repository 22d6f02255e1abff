"""Agreement clauses: what a pair or a circle may promise each other, with a text to start from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from peerjournal.coaching.library import FALLBACK, records, tables
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One promise, whose text its makers rewrite as they like."""

    key: FieldKey
    title: str
    text: Markdown


@cache
def load(language: str = FALLBACK) -> tuple[Clause, ...]:
    """Return all clauses in the order of the page."""
    return records(Clause, "clauses", language, "clause")


def by_key(key: str, language: str = FALLBACK) -> Clause | None:
    """Return the clause of that key; none where it is the makers' own."""
    return next((one for one in load(language) if one.key == key), None)


def note(language: str = FALLBACK) -> str:
    """Return what every agreement page says of itself: a promise, not a legal privilege."""
    (table,) = tables("clauses", language)
    return str(table["note"])
