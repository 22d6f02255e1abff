"""The words of entries, and the index of words that is kept beside them.

The index holds no words of its own: what is taken out of it has to be told exactly as it was
put in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.entries import body_text
from peerjournal.vault.indexing import indexed_text

if TYPE_CHECKING:
    from peerjournal.domain.entries import Entry
    from peerjournal.vault.driver import Connection


def texts_of(entry: Entry) -> tuple[str, str, str]:
    """Return title, body and tags as they are indexed."""
    return (
        indexed_text(entry.title),
        indexed_text(body_text(entry)),
        indexed_text("\n".join(entry.tags)),
    )


def stored_texts(c: Connection, position: int) -> tuple[str, str, str]:
    """Return the texts of a stored entry."""
    row: tuple[str, str, str] = c.execute(
        "SELECT title, body, tags FROM entry_texts WHERE position = ?", (position,)
    ).fetchone()
    return row


def add_texts(c: Connection, position: int, texts: tuple[str, str, str]) -> None:
    """Store the texts of an entry, and index them."""
    c.execute(
        "INSERT INTO entry_texts (position, title, body, tags) VALUES (?, ?, ?, ?)",
        (position, *texts),
    )
    c.execute(_PUT_IN, (position, *texts))


def change_texts(c: Connection, position: int, texts: tuple[str, str, str]) -> None:
    """Store and index the new texts of an entry that has stayed in its place."""
    before = stored_texts(c, position)
    if before == texts:
        return
    c.execute(
        "UPDATE entry_texts SET title = ?, body = ?, tags = ? WHERE position = ?",
        (*texts, position),
    )
    c.execute(_TAKE_OUT, (position, *before))
    c.execute(_PUT_IN, (position, *texts))


def remove_texts(c: Connection, position: int) -> None:
    """Take the texts of an entry out of the index and the table."""
    c.execute(_TAKE_OUT, (position, *stored_texts(c, position)))
    c.execute("DELETE FROM entry_texts WHERE position = ?", (position,))


_PUT_IN = "INSERT INTO entry_index (rowid, title, body, tags) VALUES (?, ?, ?, ?)"
_TAKE_OUT = (
    "INSERT INTO entry_index (entry_index, rowid, title, body, tags) VALUES ('delete', ?, ?, ?, ?)"
)
