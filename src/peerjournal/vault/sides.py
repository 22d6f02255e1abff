"""What several people wrote of the same session; the meeting's id ties them together."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.vault.driver import Connection


def other_sides(c: Connection, entry: EntryId, meeting: EntryId) -> tuple[EntryId, ...]:
    """Return the other sessions of a meeting that are not in the trash, its first one first."""
    rows = c.execute(
        "WITH tied(id) AS (SELECT :meeting UNION"
        " SELECT source FROM entry_links WHERE target = :meeting AND role = 'meeting')"
        " SELECT e.id FROM tied CROSS JOIN entries e ON e.id = tied.id"
        " WHERE e.kind = 'session' AND e.trashed_at IS NULL AND e.id <> :entry"
        " ORDER BY e.id <> :meeting, e.happened_on DESC, e.id DESC",
        {"meeting": meeting, "entry": entry},
    )
    return tuple(entry for (entry,) in rows)
