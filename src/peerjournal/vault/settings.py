"""Settings that say something about a person, and so live in the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peerjournal.vault.driver import Connection


def setting(c: Connection, name: str) -> str | None:
    """Return a setting, if it was made."""
    row = c.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def put_setting(c: Connection, name: str, value: str) -> None:
    """Make a setting, in the place of an earlier one."""
    c.execute(
        "INSERT INTO settings (name, value) VALUES (?, ?)"
        " ON CONFLICT DO UPDATE SET value = excluded.value",
        (name, value),
    )
