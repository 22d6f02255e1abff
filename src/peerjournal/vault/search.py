"""Search in the index of words, newest first."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING, Any

from peerjournal.domain.codec import plain_to_json
from peerjournal.domain.listing import Filter, Whose, without_marks
from peerjournal.vault.indexing import HIT_END, HIT_START, query_of, shown_text
from peerjournal.vault.lines import LINE_COLUMNS, LINE_TABLES, lines_from
from peerjournal.vault.ways import conditions_of, ways_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peerjournal.domain.listing import EntryLine
    from peerjournal.vault.driver import Connection
    from peerjournal.vault.ways import Way

MANY_HITS = 2000
"""From here on a filtered search walks the filtered list beside the hits."""

SNIPPET_TOKENS = 24

_BODY_COLUMN = 1
_SNIPPET = (
    f"snippet(entry_index, {_BODY_COLUMN}, '{HIT_START}', '{HIT_END}', '…', {SNIPPET_TOKENS})"
)

_SELECT_HITS = (
    f"SELECT {LINE_COLUMNS}, {_SNIPPET} FROM entry_index"  # noqa: S608
    f" CROSS JOIN entries e ON e.position = entry_index.rowid {LINE_TABLES}"
    " WHERE entry_index MATCH ?"
)
_ABOVE_ALL = 1 << 62
_BELOW_ALL = -1


def search(
    c: Connection, text: str, wanted: Filter, limit: int, *, in_titles: bool = False
) -> tuple[EntryLine, ...]:
    """Return the entries of the filter in which every word of `text` occurs, newest first.

    Words between quotation marks stand together in that order; the last word may be the
    beginning of one. Accents and case do not count. The lines' excerpts show where the words
    are, each between U+0002 and U+0003. Nothing typed is an error; a text without words finds
    nothing. With `in_titles`, only words of titles count.
    """
    query = query_of(text)
    if not query:
        return ()
    if in_titles:
        query = f"title : ({query})"
    if _is_narrow(wanted) and _has_many_hits(c, query):
        rows = _walk_list(c, query, wanted, limit)
    else:
        rows = _walk_hits(c, query, wanted, limit)
    # The index counts days; within one day, lists go by id.
    rows.sort(key=lambda row: (row[3], row[0]), reverse=True)
    return lines_from(c, rows[:limit], _shown)


def _shown(snippet: str) -> str:
    return " ".join(without_marks(shown_text(snippet)).split())


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
        f"{_SELECT_HITS} AND {' AND '.join(conditions)} ORDER BY entry_index.rowid DESC LIMIT ?",
        (query, *values, limit),
    ).fetchall()


def _walk_list(c: Connection, query: str, wanted: Filter, limit: int) -> list[Any]:
    chosen = _first_in_both(c, query, wanted, limit)
    # The range is for the index; the plus sign keeps it from looking up each number by itself.
    return c.execute(
        f"{_SELECT_HITS} AND entry_index.rowid BETWEEN ? AND ?"  # noqa: S608
        " AND +entry_index.rowid IN (SELECT value FROM json_each(?))",
        (query, min(chosen, default=0), max(chosen, default=0), plain_to_json(chosen)),
    ).fetchall()


def _first_in_both(c: Connection, query: str, wanted: Filter, limit: int) -> tuple[int, ...]:
    """Walk the list and the hits side by side, both newest first, until enough is found."""
    hits = c.execute(
        "SELECT rowid FROM entry_index WHERE entry_index MATCH ? ORDER BY rowid DESC", (query,)
    )
    passed: set[int] = set()
    last = _ABOVE_ALL
    found: dict[int, None] = {}
    ways = [_positions(c, way) for way in ways_of(wanted, None)]
    for _, _, position in heapq.merge(*ways, reverse=True):
        while last > position:
            (last,) = hits.fetchone() or (_BELOW_ALL,)
            passed.add(last)
        if position in passed:
            found[position] = None
        if len(found) == limit:
            break
    return tuple(found)


def _positions(c: Connection, way: Way) -> Iterator[tuple[str, str, int]]:
    day, entry = way.order
    yield from c.execute(
        f"SELECT {day}, {entry}, e.position FROM {way.tables} WHERE {way.where}"  # noqa: S608
        f" ORDER BY {way.order_by}",
        way.values,
    )
