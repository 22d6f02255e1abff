"""Whole entries of a span of days, and where tags of one's own were used."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from peerjournal.domain.identifiers import EntryId
from peerjournal.vault.rows import stored_entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.domain.entries import Entry, Kind
    from peerjournal.vault.driver import Connection


def entries_between(
    c: Connection, kinds: Sequence[Kind], since: date, until: date
) -> tuple[Entry, ...]:
    """Return the entries of some kinds, mine and those of peers, newest first.

    What lies in the trash and what its writer withdrew is left out.
    """
    marks = ", ".join("?" * len(kinds))
    rows = c.execute(
        f"SELECT id FROM entries WHERE trashed_at IS NULL AND is_withdrawn = 0"  # noqa: S608
        f" AND kind IN ({marks}) AND happened_on BETWEEN ? AND ?"
        f" ORDER BY happened_on DESC, id DESC",
        (*(kind.value for kind in kinds), since.isoformat(), until.isoformat()),
    ).fetchall()
    found = (stored_entry(c, EntryId(row[0])) for row in rows)
    return tuple(entry for entry in found if entry is not None)


def my_tags(c: Connection) -> tuple[tuple[str, date, EntryId], ...]:
    """Return every tag on every entry of mine with the entry's day, the earliest first."""
    rows = c.execute(
        "SELECT t.tag, t.happened_on, t.entry FROM entry_tags t"
        " JOIN entries e ON e.id = t.entry"
        " WHERE t.is_trashed = 0 AND e.is_mine = 1 ORDER BY t.happened_on, t.entry, t.folded"
    )
    return tuple((tag, date.fromisoformat(on), EntryId(entry)) for tag, on, entry in rows)
