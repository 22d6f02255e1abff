"""On which days there are entries: looked up in an index, a stretch of days at a time."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import TYPE_CHECKING

from peerjournal.domain.entries import Kind
from peerjournal.domain.identifiers import EntryId
from peerjournal.domain.listing import WrittenDay

if TYPE_CHECKING:
    from peerjournal.vault.driver import Connection

_BEYOND_ALL = "9999-12-32"


def days_between(c: Connection, since: date, until: date) -> tuple[WrittenDay, ...]:
    """Return the days with entries, both ends included, in their order."""
    found: dict[str, list[tuple[str, bool, bool]]] = {}
    for is_mine, kind in product((1, 0), Kind):
        rows = c.execute(
            "SELECT happened_on, id FROM entries INDEXED BY entries_by_kind"
            " WHERE is_mine = ? AND kind = ? AND trashed_at IS NULL"
            " AND happened_on BETWEEN ? AND ?",
            (is_mine, kind.value, since.isoformat(), until.isoformat()),
        )
        for day, entry in rows:
            found.setdefault(day, []).append((entry, bool(is_mine), kind is Kind.SESSION))
    return tuple(
        WrittenDay(
            on=date.fromisoformat(day),
            entries=tuple(EntryId(entry) for entry, *_ in sorted(entries, reverse=True)),
            has_mine=any(is_mine for _, is_mine, _ in entries),
            has_session=any(is_session for *_, is_session in entries),
            has_received=not all(is_mine for _, is_mine, _ in entries),
        )
        for day, entries in sorted(found.items())
    )


def years(c: Connection) -> tuple[int, ...]:
    """Return the years with entries, the latest first; one step in the index for each."""
    found: list[int] = []
    before = _BEYOND_ALL
    while True:
        (day,) = c.execute(
            "SELECT max(happened_on) FROM entries INDEXED BY entries_by_day"
            " WHERE trashed_at IS NULL AND happened_on < ?",
            (before,),
        ).fetchone()
        if day is None:
            return tuple(found)
        found.append(int(day[:4]))
        before = f"{day[:4]}-01-01"
