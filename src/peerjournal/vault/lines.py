"""Entries as lists show them."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, cast

from peerjournal.domain.codec import plain_from_json, plain_to_json
from peerjournal.domain.entries import Kind, Privacy
from peerjournal.domain.inline_pictures import told_in_words
from peerjournal.domain.listing import EntryLine, excerpt_of, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.vault.driver import Connection

# What every list selects; `excerpt` comes last so that a search can put its snippet there.
LINE_COLUMNS = """e.id, e.kind, e.title, e.happened_on, e.changed_at, e.author, e.is_mine,
    p.name, e.tags,
    CASE e.kind WHEN 'feedback' THEN json_extract(e.content, '$.direction') ELSE e.state END,
    CASE e.kind WHEN 'feedback' THEN json_extract(e.content, '$.person.name')
        WHEN 'request' THEN json_extract(e.content, '$.to[0].name') END,
    e.due, e.is_withdrawn, d.entry IS NOT NULL, e.privacy, e.trashed_at"""
# The stored excerpt runs what stands in several fields together; a list shows where one ends.
LINE_EXCERPT = """CASE e.kind
    WHEN 'commitment' THEN
        iif(json_extract(e.content, '$.cue') <> '' AND json_extract(e.content, '$.act') <> '',
        json_extract(e.content, '$.cue') || ' → ' || json_extract(e.content, '$.act'), e.excerpt)
    WHEN 'goal' THEN json_array(json_extract(e.content, '$.why'),
        json_extract(e.content, '$.starting_picture'), json_extract(e.content, '$.hoped_picture'),
        json_extract(e.content, '$.skill'))
    WHEN 'inquiry' THEN json_array(json_extract(e.content, '$.question'),
        json_extract(e.content, '$.cycles[#-1].change'))
    ELSE e.excerpt END"""
LINE_TABLES = """LEFT JOIN peers p ON p.id = e.author AND e.is_mine = 0
    LEFT JOIN drafts d ON d.entry = e.id"""


def lines_from(
    c: Connection, rows: Sequence[Any], shown: Callable[[str], str] | None = None
) -> tuple[EntryLine, ...]:
    """Make the lines of rows that hold `LINE_COLUMNS` and `LINE_EXCERPT`, or what is `shown`."""
    names = _names_shared_with(c, [row[0] for row in rows])
    return tuple(
        _line(
            row,
            tuple(sorted(names.get(row[0], ()))),
            shown(row[-1]) if shown else _excerpt(Kind(row[1]), row[-1]),
        )
        for row in rows
    )


def _excerpt(kind: Kind, told: str) -> str:
    """Return what a list shows of the fields of a goal or an inquiry, each set apart."""
    if kind not in {Kind.GOAL, Kind.INQUIRY}:
        return told
    fields = cast("list[str | None]", plain_from_json(told))
    words = [excerpt_of(told_in_words(one or "")) for one in fields]
    if kind is Kind.GOAL:
        why, start, hoped, skill = words
        words = [why, " → ".join(one for one in (start, hoped) if one), skill]
    return shortened(" · ".join(one for one in words if one))


def lines_of_ids(c: Connection, ids: Iterable[EntryId]) -> tuple[EntryLine, ...]:
    """Return the lines of the entries that exist, in the order of `ids`."""
    wanted = tuple(dict.fromkeys(ids))
    rows = c.execute(
        f"SELECT {LINE_COLUMNS}, {LINE_EXCERPT} FROM json_each(?) w"  # noqa: S608
        f" CROSS JOIN entries e ON e.id = w.value {LINE_TABLES} ORDER BY w.key",
        (plain_to_json(wanted),),
    ).fetchall()
    return lines_from(c, rows)


def _names_shared_with(c: Connection, ids: Sequence[str]) -> dict[str, list[str]]:
    names: defaultdict[str, list[str]] = defaultdict(list)
    rows = c.execute(
        "SELECT s.entry, p.name FROM json_each(?) w CROSS JOIN shares s ON s.entry = w.value"
        " CROSS JOIN peers p ON p.id = s.peer",
        (plain_to_json(ids),),
    )
    for entry, name in rows:
        names[entry].append(name)
    return names


def _line(row: Any, shared_with: tuple[str, ...], excerpt: str) -> EntryLine:  # noqa: ANN401 - a row
    (
        entry,
        kind,
        title,
        happened_on,
        changed_at,
        author,
        is_mine,
        author_name,
        tags,
        state,
        person,
        due,
        is_withdrawn,
        is_draft,
        privacy,
        trashed_at,
        _,
    ) = row
    return EntryLine(
        id=entry,
        kind=Kind(kind),
        title=title,
        excerpt=excerpt,
        happened_on=date.fromisoformat(happened_on),
        changed_at=datetime.fromisoformat(changed_at),
        author=author,
        is_mine=bool(is_mine),
        author_name=author_name or "",
        tags=tuple(cast("list[str]", plain_from_json(tags))) if tags != "[]" else (),
        shared_with=shared_with,
        state=state or "",
        person=person or "",
        due=date.fromisoformat(due) if due else None,
        is_withdrawn=bool(is_withdrawn),
        is_draft=bool(is_draft),
        is_never_shared=privacy == Privacy.NEVER_SHARED,
        trashed_at=datetime.fromisoformat(trashed_at) if trashed_at else None,
    )
