"""How many entries there are of each sort and of each tag, kept so that no list has to count."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.vault.driver import Connection


def count_entry(c: Connection, kind: str, *, is_mine: bool, is_trashed: bool, by: int) -> None:
    """Count an entry in or out of its sort."""
    sort = (kind, is_mine, is_trashed)
    counted = c.execute(
        "UPDATE entry_counts SET entries = entries + ?"
        " WHERE kind = ? AND is_mine = ? AND is_trashed = ?",
        (by, *sort),
    )
    if not counted.rowcount:
        c.execute(
            "INSERT INTO entry_counts (kind, is_mine, is_trashed, entries) VALUES (?, ?, ?, ?)",
            (*sort, by),
        )


def count_tags(c: Connection, tags: Iterable[str], *, by: int) -> None:
    """Count an entry in or out of its tags; a tag that nothing carries any more is forgotten."""
    for tag in tags:
        folded = tag.casefold()
        counted = c.execute(
            "UPDATE tag_counts SET entries = entries + ?, tag = iif(? > 0, ?, tag)"
            " WHERE folded = ?",
            (by, by, tag, folded),
        )
        if not counted.rowcount:
            c.execute(
                "INSERT INTO tag_counts (folded, tag, entries) VALUES (?, ?, ?)", (folded, tag, by)
            )
        elif by < 0:
            c.execute("DELETE FROM tag_counts WHERE folded = ? AND entries = 0", (folded,))
