"""Entries: written, read, listed, put in the trash and removed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from peerjournal.domain.entries import Kind
from peerjournal.domain.errors import (
    EntryChangedElsewhereError,
    EntryNotFoundError,
    NotMyEntryError,
)
from peerjournal.domain.identifiers import EntryId
from peerjournal.domain.listing import Counts, Page, PageKey, RevisionLine, TagCount
from peerjournal.vault.lines import (
    LINE_COLUMNS,
    LINE_EXCERPT,
    LINE_TABLES,
    lines_from,
    lines_of_ids,
)
from peerjournal.vault.rows import (
    add_rows,
    change_rows,
    entry_of,
    move_rows,
    remove_rows,
    stored_entry,
    stored_row,
    whole_of,
    whole_of_row,
)
from peerjournal.vault.themes import take_all_off
from peerjournal.vault.ways import ways_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.listing import EntryLine, Filter
    from peerjournal.vault.driver import Connection
    from peerjournal.vault.rows import Row
    from peerjournal.vault.ways import Way


def insert_entry(c: Connection, entry: Entry) -> None:
    """Store a new entry. It is mine when its author is the journal's owner."""
    add_rows(c, entry, is_mine=_is_me(c, entry.author))


def update_entry(c: Connection, entry: Entry, *, keep_previous: bool) -> None:
    """Store the new state of an entry of mine.

    With `keep_previous`, the state before moves to the revisions, if the new one has a higher
    number; a state that takes the same number's place leaves nothing behind.

    Raises:
        EntryNotFoundError: there is no such entry.
        NotMyEntryError: another person wrote it.
        EntryChangedElsewhereError: what is stored has a higher revision.

    """
    row = _row(c, entry.id)
    if row["author"] != entry.author or not _is_me(c, entry.author):
        raise NotMyEntryError
    if row["revision"] > entry.revision:
        raise EntryChangedElsewhereError
    if keep_previous and row["revision"] < entry.revision:
        kept = [row[name] for name in ("id", "revision", "changed_at", "title", "attachments")]
        c.execute(
            "INSERT INTO revisions (entry, revision, changed_at, title, attachments, whole)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (*kept, whole_of_row(row)),
        )
    change_rows(c, entry, row)


def read_entry(c: Connection, entry: EntryId) -> Entry:
    """Return an entry, in the trash or not.

    Raises:
        EntryNotFoundError: there is no such entry.

    """
    stored = stored_entry(c, entry)
    if stored is None:
        raise EntryNotFoundError(entry)
    return stored


def ids_starting_with(c: Connection, text: str, most: int = 20) -> tuple[EntryId, ...]:
    """Return the ids that begin so, at most `most` of them."""
    start = text.strip().lower()
    rows = c.execute(
        "SELECT id FROM entries WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
        (start, f"{start}~", most),
    )
    return tuple(EntryId(row[0]) for row in rows)


def page_of_entries(c: Connection, wanted: Filter, after: PageKey | None, limit: int) -> Page:
    """Return the next lines of a list in its order, and the key to go on with."""
    ways = ways_of(wanted, after)
    rows = {
        row[0]: row
        for way in ways
        for row in c.execute(
            f"SELECT {LINE_COLUMNS}, {LINE_EXCERPT} FROM {way.tables} {LINE_TABLES}"  # noqa: S608
            f" WHERE {way.where} ORDER BY {way.order_by} LIMIT ?",
            (*way.values, limit + 1),
        )
    }
    if ways[0].is_rising:
        chosen = list(rows.values())  # there is but one walk, which is in order
    else:
        chosen = sorted(rows.values(), key=lambda row: (row[3], row[0]), reverse=True)
    lines = lines_from(c, chosen[:limit])
    is_end = len(chosen) <= limit or not lines
    return Page(lines=lines, after=None if is_end else _key_of(lines[-1], ways[0]))


def _key_of(line: EntryLine, way: Way) -> PageKey:
    day = line.due if way.is_rising and line.due is not None else line.happened_on
    return PageKey(happened_on=day, id=line.id)


def lines_of(c: Connection, ids: Iterable[EntryId]) -> tuple[EntryLine, ...]:
    """Return the lines of the entries that exist, in the order of `ids`."""
    return lines_of_ids(c, ids)


def links_to(c: Connection, entry: EntryId) -> tuple[EntryLine, ...]:
    """Return the entries that point to this one, by a link or from within, newest first."""
    rows = c.execute(
        "SELECT DISTINCT e.happened_on, e.id FROM entry_links l"
        " CROSS JOIN entries e ON e.id = l.source"
        " WHERE l.target = ? AND e.trashed_at IS NULL ORDER BY e.happened_on DESC, e.id DESC",
        (entry,),
    )
    return lines_of_ids(c, [EntryId(row[1]) for row in rows])


def due_lines(c: Connection, until: date, limit: int) -> tuple[EntryLine, ...]:
    """Return the entries about which something falls due by that day, the earliest first."""
    rows = c.execute(
        f"SELECT {LINE_COLUMNS}, {LINE_EXCERPT} FROM entries e INDEXED BY entries_by_due"  # noqa: S608
        f" {LINE_TABLES} WHERE e.trashed_at IS NULL AND e.due <= ? ORDER BY e.due, e.id LIMIT ?",
        (until.isoformat(), limit),
    ).fetchall()
    return lines_from(c, rows)


def counts(c: Connection) -> Counts:
    """Count the entries; what peers sent and was left for later waits in the inbox."""
    rows = c.execute("SELECT kind, is_mine, is_trashed, entries FROM entry_counts").fetchall()
    by_kind = dict.fromkeys(Kind, 0)
    for kind, _, is_trashed, number in rows:
        by_kind[Kind(kind)] += 0 if is_trashed else number
    (left,) = c.execute(
        "SELECT count(*) FROM received_items i CROSS JOIN received_bundles b ON b.id = i.bundle"
        " WHERE i.choice = 'left' AND b.state = 'received'"
    ).fetchone()
    return Counts(
        by_kind=by_kind,
        from_peers=sum(row[3] for row in rows if not row[1] and not row[2]),
        in_trash=sum(row[3] for row in rows if row[2]),
        inbox=left,
    )


def tags(c: Connection) -> tuple[TagCount, ...]:
    """Return all tags outside the trash, the most used first."""
    rows = c.execute("SELECT tag, entries FROM tag_counts ORDER BY entries DESC, folded")
    return tuple(TagCount(tag=tag, count=count) for tag, count in rows)


def trash_entry(c: Connection, entry: EntryId, at: datetime) -> None:
    """Put an entry into the trash; a second time changes nothing.

    Raises:
        EntryNotFoundError: there is no such entry.

    """
    move_rows(c, _row(c, entry), trashed_at=at)


def restore_entry(c: Connection, entry: EntryId) -> None:
    """Take an entry out of the trash again.

    Raises:
        EntryNotFoundError: there is no such entry.

    """
    move_rows(c, _row(c, entry), trashed_at=None)


def delete_entry(c: Connection, entry: EntryId) -> None:
    """Remove an entry for ever, with its revisions, its draft, its themes and its indexed words.

    What a bundle brought of it is emptied too, so that undoing another bundle does not bring it
    back; a later bundle may. The ledger keeps its lines.

    Raises:
        EntryNotFoundError: there is no such entry.

    """
    remove_rows(c, _row(c, entry))
    take_all_off(c, entry)
    c.execute(
        "UPDATE received_items SET choice = 'deleted', whole = '', attachments = '[]'"
        " WHERE entry = ?",
        (entry,),
    )


def trashed_ids(c: Connection) -> tuple[EntryId, ...]:
    """Return the ids of all entries in the trash, newest first."""
    rows = c.execute(
        "SELECT id FROM entries INDEXED BY entries_in_trash WHERE trashed_at IS NOT NULL"
        " AND happened_on >= '' ORDER BY happened_on DESC, id DESC"
    )
    return tuple(EntryId(row[0]) for row in rows)


def revision_lines(c: Connection, entry: EntryId) -> tuple[RevisionLine, ...]:
    """Return the earlier states that were kept of an entry, newest first."""
    rows = c.execute(
        "SELECT revision, changed_at, title FROM revisions WHERE entry = ? ORDER BY revision DESC",
        (entry,),
    )
    return tuple(
        RevisionLine(revision=number, changed_at=datetime.fromisoformat(at), title=title)
        for number, at, title in rows
    )


def read_revision(c: Connection, entry: EntryId, revision: int) -> Entry:
    """Return an earlier state of an entry.

    Raises:
        EntryNotFoundError: it was not kept.

    """
    row = c.execute(
        "SELECT whole FROM revisions WHERE entry = ? AND revision = ?", (entry, revision)
    ).fetchone()
    if row is None:
        raise EntryNotFoundError(entry)
    return entry_of(row[0])


def rewrite_revision(c: Connection, entry: Entry) -> None:
    """Put another state in the place of the one that was kept under the same number."""
    c.execute(
        "UPDATE revisions SET whole = ? WHERE entry = ? AND revision = ?",
        (whole_of(entry), entry.id, entry.revision),
    )


def _is_me(c: Connection, author: str) -> bool:
    return c.execute("SELECT 1 FROM identity WHERE id = ?", (author,)).fetchone() is not None


def _row(c: Connection, entry: EntryId) -> Row:
    row = stored_row(c, entry)
    if row is None:
        raise EntryNotFoundError(entry)
    return row
