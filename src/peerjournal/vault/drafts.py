"""Unfinished writing, sealed into the journal as the window left it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from peerjournal.domain.entries import Kind
from peerjournal.domain.identifiers import EntryId
from peerjournal.domain.listing import Draft

if TYPE_CHECKING:
    from peerjournal.vault.driver import Connection


def put_draft(c: Connection, draft: Draft) -> None:
    """Keep the draft of an entry, in the place of an earlier one."""
    c.execute(
        "INSERT INTO drafts (entry, kind, state, saved_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET kind = excluded.kind, state = excluded.state,"
        " saved_at = excluded.saved_at",
        (draft.entry, draft.kind.value, draft.state, draft.saved_at.isoformat()),
    )


def drafts(c: Connection) -> tuple[Draft, ...]:
    """Return all drafts by the ids of their entries, which follow the time they were made."""
    rows = c.execute("SELECT entry, kind, state, saved_at FROM drafts ORDER BY entry")
    return tuple(
        Draft(
            entry=EntryId(entry),
            kind=Kind(kind),
            state=state,
            saved_at=datetime.fromisoformat(saved_at),
        )
        for entry, kind, state, saved_at in rows
    )


def remove_draft(c: Connection, entry_id: EntryId) -> None:
    """Forget the draft of an entry, if there is one."""
    c.execute("DELETE FROM drafts WHERE entry = ?", (entry_id,))
