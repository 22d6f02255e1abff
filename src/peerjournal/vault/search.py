"""Search in the index of words, newest first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from peerjournal.domain.listing import Filter, Whose, excerpt_of
from peerjournal.vault.indexing import HIT_END, HIT_START, query_of, shown_text
from peerjournal.vault.lines import LINE_COLUMNS, LINE_TABLES, lines_from
from peerjournal.vault.ways import conditions_of, ways_of

if TYPE_CHECKING:
    from peerjournal.domain.listing import EntryLine
    from peerjournal.vault.driver import Connection

MANY_HITS = 2000
"""From here on a filtered search walks the filtered list instead of the hits."""

SNIPPET_TOKENS = 24
_SNIPPET_MOST = 400

_BODY_COLUMN = 1
_SNIPPET = (
    f"snippet(entry_index, {_BODY_COLUMN}, '{HIT_START}', '{HIT_END}', '…', {SNIPPET_TOKENS})"
)


def search(c: Connection, text: str, wanted: Filter, limit: int) -> tuple[EntryLine, ...]:
    """Return the entries of the filter in which every word of `text` occurs, newest first.

    Words between quotation marks stand together in that order; the last word may be the
    beginning of one. Accents and case do not count. The lines' excerpts show where the words
    are, each between U+0002 and U+0003. Nothing typed is an error; a text without words finds
    nothing.
    """
    query = query_of(text)
    if not query:
        return ()
    if _is_narrow(wanted) and _has_many_hits(c, query):
        rows = _walk_list(c, query, wanted, limit)
    else:
        rows = _walk_hits(c, query, wanted, limit)
    # The index counts days; within one day, lists go by id.
    rows.sort(key=lambda row: (row[3], row[0]), reverse=True)
    lines = lines_from(c, rows[:limit])
    return tuple(
        replace(line, excerpt=excerpt_of(shown_text(line.excerpt), _SNIPPET_MOST)) for line in lines
    )


def _is_narrow(wanted: Filter) -> bool:
    return wanted not in (Filter(), Filter(whose=Whose.MINE))


def _has_many_hits(c: Connection, query: str) -> bool:
    (count,) = c.execute(
        "SELECT count(*) FROM (SELECT 1 FROM entry_index WHERE entry_index MATCH ? LIMIT ?)",
        (query, MANY_HITS),
    ).fetchone()
    return bool(count == MANY_HITS)


def _walk_hits(c: Connection, query: str, wanted: Filter, limit: int) -> list[Any]:
    # Positions follow the days, so the index yields its hits newest first without sorting.
    conditions, values = conditions_of(wanted)
    return c.execute(
        f"SELECT {LINE_COLUMNS}, {_SNIPPET} FROM entry_index"  # noqa: S608
        f" CROSS JOIN entries e ON e.position = entry_index.rowid {LINE_TABLES}"
        f" WHERE entry_index MATCH ? AND {' AND '.join(conditions)}"
        " ORDER BY entry_index.rowid DESC LIMIT ?",
        (query, *values, limit),
    ).fetchall()


def _walk_list(c: Connection, query: str, wanted: Filter, limit: int) -> list[Any]:
    rows = {
        row[0]: row
        for way in ways_of(wanted, None)
        for row in c.execute(
            f"SELECT {LINE_COLUMNS}, {_SNIPPET} FROM {way.tables}"  # noqa: S608
            f" CROSS JOIN entry_index ON entry_index.rowid = e.position {LINE_TABLES}"
            f" WHERE {way.where} AND entry_index MATCH ? ORDER BY {way.newest_first} LIMIT ?",
            (*way.values, query, limit),
        )
    }
    return list(rows.values())
