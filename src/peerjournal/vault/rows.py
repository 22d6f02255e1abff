"""An entry as rows of the tables, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from peerjournal.domain.codec import plain_from_json, plain_to_json, to_json, to_plain
from peerjournal.domain.entries import CONTENT_VERSION, Entry, entry_from_plain, entry_to_plain
from peerjournal.domain.listing import excerpt_of
from peerjournal.domain.opening import opening_text
from peerjournal.vault.extracts import due_of, links_of, state_of
from peerjournal.vault.tallies import count_entry, count_tags
from peerjournal.vault.texts import add_texts, change_texts, remove_texts, stored_texts, texts_of

if TYPE_CHECKING:
    from datetime import date, datetime

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.vault.driver import Connection

POSITIONS_PER_DAY = 1024

Row = dict[str, Any]
"""An entry's row of the table `entries` by the names of its columns."""

_PLAIN_COLUMNS = (
    "id",
    "author",
    "revision",
    "title",
    "happened_on",
    "created_at",
    "changed_at",
    "privacy",
    "kind",
    "version",
)
_JSON_COLUMNS = ("tags", "links", "attachments", "content")
_OTHER_COLUMNS = ("position", "is_mine", "is_withdrawn", "trashed_at", "excerpt", "state", "due")
_COLUMNS = (*_PLAIN_COLUMNS, *_JSON_COLUMNS, *_OTHER_COLUMNS)
_SELECT_ROW = f"SELECT {', '.join(_COLUMNS)} FROM entries WHERE id = ?"  # noqa: S608


def stored_row(c: Connection, entry: EntryId) -> Row | None:
    """Return the row of an entry, if there is one."""
    values = c.execute(_SELECT_ROW, (entry,)).fetchone()
    return None if values is None else dict(zip(_COLUMNS, values, strict=True))


def stored_entry(c: Connection, entry: EntryId) -> Entry | None:
    """Return the entry as it is stored, if it is."""
    row = stored_row(c, entry)
    return None if row is None else entry_from_plain(_plain_of(row))


def whole_of(entry: Entry) -> str:
    """Return an entry as one JSON text."""
    return plain_to_json(entry_to_plain(entry))


def whole_of_row(row: Row) -> str:
    """Return a stored entry as the same JSON text, without decoding it."""
    return plain_to_json(_plain_of(row))


def entry_of(whole: str) -> Entry:
    """Read an entry from its JSON text."""
    return entry_from_plain(plain_from_json(whole))


def add_rows(c: Connection, entry: Entry, *, is_mine: bool) -> None:
    """Write a new entry into all tables that tell of it."""
    position = _free_position(c, entry.happened_on)
    texts = texts_of(entry)
    values = _values(entry) | {
        "position": position,
        "id": entry.id,
        "author": entry.author,
        "is_mine": is_mine,
        "is_withdrawn": 0,
    }
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    c.execute(f"INSERT INTO entries ({names}) VALUES ({marks})", (*values.values(),))  # noqa: S608
    add_texts(c, position, texts)
    count_entry(c, entry.kind, is_mine=is_mine, is_trashed=False, by=1)
    _write_tags(c, entry, is_trashed=False)
    _write_links(c, entry)


def change_rows(c: Connection, entry: Entry, row: Row) -> None:
    """Write the new state of an entry that is stored as `row`."""
    texts, position, is_trashed = texts_of(entry), row["position"], _is_trashed(row)
    changes = {name: new for name, new in _values(entry).items() if new != row[name]}
    if has_moved := "happened_on" in changes:
        remove_texts(c, position)
        position = changes["position"] = _free_position(c, entry.happened_on)
    _set_columns(c, entry.id, changes)
    if has_moved:
        add_texts(c, position, texts)
        _move_shares(c, entry)
    else:
        change_texts(c, position, texts)
    if has_moved or "tags" in changes:
        _remove_tags(c, row, is_trashed=is_trashed)
        _write_tags(c, entry, is_trashed=is_trashed)
    if "links" in changes or "content" in changes:
        _change_links(c, entry)
    if "kind" in changes:
        _recount(c, row, kind=row["kind"], is_trashed=is_trashed, by=-1)
        _recount(c, row, kind=entry.kind, is_trashed=is_trashed, by=1)


def move_rows(c: Connection, row: Row, *, trashed_at: datetime | None) -> None:
    """Put a stored entry into the trash, or take it out."""
    is_trashed = trashed_at is not None
    if _is_trashed(row) == is_trashed:
        return
    _set_columns(c, row["id"], {"trashed_at": trashed_at and trashed_at.isoformat()})
    _recount(c, row, kind=row["kind"], is_trashed=not is_trashed, by=-1)
    _recount(c, row, kind=row["kind"], is_trashed=is_trashed, by=1)
    c.execute("UPDATE entry_tags SET is_trashed = ? WHERE entry = ?", (is_trashed, row["id"]))
    count_tags(c, _tags(row), by=-1 if is_trashed else 1)


def remove_rows(c: Connection, row: Row) -> None:
    """Remove a stored entry from all tables that tell of it; the ledger keeps its lines."""
    is_trashed = _is_trashed(row)
    remove_texts(c, row["position"])
    _remove_tags(c, row, is_trashed=is_trashed)
    _recount(c, row, kind=row["kind"], is_trashed=is_trashed, by=-1)
    # Links, revisions and shares go along by their foreign keys.
    c.execute("DELETE FROM entries WHERE id = ?", (row["id"],))
    c.execute("DELETE FROM drafts WHERE entry = ?", (row["id"],))


def is_told_alike(c: Connection, entry: Entry, row: Row) -> bool:
    """Tell whether each table says of a stored entry what the entry itself says."""
    texts, is_trashed = texts_of(entry), _is_trashed(row)
    day = entry.happened_on.isoformat()
    tags = c.execute(
        "SELECT tag, folded, is_trashed, happened_on FROM entry_tags WHERE entry = ?", (entry.id,)
    )
    return (
        all(row[name] == value for name, value in _values(entry).items())
        and stored_texts(c, row["position"]) == texts
        and set(tags) == {(tag, tag.casefold(), is_trashed, day) for tag in entry.tags}
        and _stored_links(c, entry.id) == links_of(entry)
    )


def attachments_json(entry: Entry) -> str:
    """Return an entry's attachments as the tables keep them."""
    return plain_to_json([to_plain(one) for one in entry.attachments])


def _plain_of(row: Row) -> dict[str, object]:
    plain: dict[str, object] = {name: row[name] for name in _PLAIN_COLUMNS}
    return plain | {name: plain_from_json(row[name], name) for name in _JSON_COLUMNS}


def _values(entry: Entry) -> dict[str, object]:
    """Return the columns that change with an entry's revision."""
    due = due_of(entry.content)
    return {
        "revision": entry.revision,
        "title": entry.title,
        "happened_on": entry.happened_on.isoformat(),
        "created_at": entry.created_at.isoformat(),
        "changed_at": entry.changed_at.isoformat(),
        "privacy": entry.privacy.value,
        "tags": plain_to_json(entry.tags),
        "links": plain_to_json([to_plain(link) for link in entry.links]),
        "attachments": attachments_json(entry),
        "kind": entry.kind.value,
        "excerpt": excerpt_of(opening_text(entry.content)),
        "state": state_of(entry.content),
        "due": due and due.isoformat(),
        "version": CONTENT_VERSION,
        "content": to_json(entry.content),
    }


def _set_columns(c: Connection, entry: EntryId, changes: dict[str, Any]) -> None:
    # Only what is another than before: SQLite writes each index whose columns are named anew.
    if changes:
        names = ", ".join(f"{name} = ?" for name in changes)
        c.execute(f"UPDATE entries SET {names} WHERE id = ?", (*changes.values(), entry))  # noqa: S608


def _is_trashed(row: Row) -> bool:
    return row["trashed_at"] is not None


def _tags(row: Row) -> list[str]:
    return cast("list[str]", plain_from_json(row["tags"]))


def _recount(c: Connection, row: Row, *, kind: str, is_trashed: bool, by: int) -> None:
    count_entry(c, kind, is_mine=bool(row["is_mine"]), is_trashed=is_trashed, by=by)


def _write_tags(c: Connection, entry: Entry, *, is_trashed: bool) -> None:
    day = entry.happened_on.isoformat()
    for tag in entry.tags:
        c.execute(
            "INSERT INTO entry_tags (folded, is_trashed, happened_on, entry, tag)"
            " VALUES (?, ?, ?, ?, ?)",
            (tag.casefold(), is_trashed, day, entry.id, tag),
        )
    if not is_trashed:
        count_tags(c, entry.tags, by=1)


def _remove_tags(c: Connection, row: Row, *, is_trashed: bool) -> None:
    c.execute("DELETE FROM entry_tags WHERE entry = ?", (row["id"],))
    if not is_trashed:
        count_tags(c, _tags(row), by=-1)


def _move_shares(c: Connection, entry: Entry) -> None:
    c.execute(
        "UPDATE shares SET happened_on = ? WHERE entry = ?",
        (entry.happened_on.isoformat(), entry.id),
    )


def _stored_links(c: Connection, entry: EntryId) -> frozenset[tuple[str, str]]:
    return frozenset(c.execute("SELECT target, role FROM entry_links WHERE source = ?", (entry,)))


def _change_links(c: Connection, entry: Entry) -> None:
    if _stored_links(c, entry.id) != links_of(entry):
        c.execute("DELETE FROM entry_links WHERE source = ?", (entry.id,))
        _write_links(c, entry)


def _write_links(c: Connection, entry: Entry) -> None:
    for target, role in sorted(links_of(entry)):
        c.execute(
            "INSERT INTO entry_links (target, source, role) VALUES (?, ?, ?)",
            (target, entry.id, role),
        )


def _free_position(c: Connection, day: date) -> int:
    start = day.toordinal() * POSITIONS_PER_DAY
    while True:
        (last,) = c.execute(
            "SELECT max(position) FROM entries WHERE position BETWEEN ? AND ?",
            (start, start + POSITIONS_PER_DAY - 1),
        ).fetchone()
        if last is None:
            return start
        if last + 1 < start + POSITIONS_PER_DAY:
            return int(last) + 1
        start += POSITIONS_PER_DAY  # a fuller day than anybody writes runs on into the next
