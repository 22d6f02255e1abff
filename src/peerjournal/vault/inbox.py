"""What peers sent. A peer's entry is the fold of all versions that were accepted.

The newest version counts, by the author's revision and then by the number of the bundle that
brought it. An entry is shown as withdrawn when the newest of all its records, by the number of
the bundle, is a withdrawal. So bundles may come in any order, twice or not at all, and be undone:
the same set of accepted records always gives the same entry.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from peerjournal.domain.bundles import (
    BundleState,
    ItemState,
    ReceivedBundleLine,
    ReceivedItem,
    Withdrawal,
)
from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.entries import Entry
from peerjournal.domain.errors import BundleHostileError, BundleNotFoundError
from peerjournal.domain.identifiers import BundleId, EntryId, IdentityId
from peerjournal.vault.rows import (
    add_rows,
    attachments_json,
    change_rows,
    entry_of,
    remove_rows,
    stored_entry,
    stored_row,
    whole_of,
    whole_of_row,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from peerjournal.domain.bundles import Manifest
    from peerjournal.vault.driver import Connection


_ACCEPTED = "accepted"
_LEFT = "left"


class _Record(NamedTuple):
    """One accepted version or withdrawal of an entry, without its words."""

    revision: int
    number: int
    bundle: str
    is_withdrawal: int
    item: int


def record_received(c: Connection, manifest: Manifest, digest: str, received_at: datetime) -> None:
    """Note a bundle that came; one that was undone counts again."""
    c.execute(
        "INSERT INTO received_bundles"
        " (id, number, sender, sender_name, sent_at, received_at, digest, note, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'received') ON CONFLICT DO UPDATE"
        " SET received_at = excluded.received_at, state = 'received'",
        (
            manifest.id,
            manifest.number,
            manifest.sender,
            manifest.sender_name,
            manifest.sent_at.isoformat(),
            received_at.isoformat(),
            digest,
            manifest.note,
        ),
    )


def put_received(
    c: Connection, manifest: Manifest, item: Entry | Withdrawal, *, accepted: bool
) -> None:
    """Keep one item of a recorded bundle, and let it count if it is accepted.

    Raises:
        BundleHostileError: its author is not the sender, or the id belongs to somebody else.

    """
    if isinstance(item, Entry) and item.author != manifest.sender:
        raise BundleHostileError
    entry_id = _entry_id(item)
    if accepted:
        _refuse_foreign(c, entry_id, manifest.sender)
    number = _put_item(c, manifest.id, item, _ACCEPTED if accepted else _LEFT)
    if accepted:
        _fold(c, entry_id, {number: item} if isinstance(item, Entry) else {})


def is_received(c: Connection, bundle_id: BundleId) -> bool:
    """Tell whether this bundle came before, and was not undone."""
    row = c.execute(
        "SELECT 1 FROM received_bundles WHERE id = ? AND state = 'received'", (bundle_id,)
    ).fetchone()
    return row is not None


def refold(c: Connection, entry_id: EntryId) -> None:
    """Make a peer's entry what the accepted records of it say; none leave no entry."""
    _fold(c, entry_id, {})


def undo_bundle(c: Connection, bundle_id: BundleId) -> None:
    """Take back everything a bundle brought, as if it had not come; a second time changes nothing.

    Raises:
        BundleNotFoundError: no such bundle came.

    """
    _require(c, bundle_id)
    c.execute("UPDATE received_bundles SET state = 'undone' WHERE id = ?", (bundle_id,))
    for entry_id in _entries_in(c, bundle_id, _ACCEPTED):
        refold(c, entry_id)


def received_bundles(c: Connection) -> tuple[ReceivedBundleLine, ...]:
    """Return every bundle that came, the last one first."""
    rows = c.execute(
        "SELECT b.id, b.number, b.sender, b.sender_name, b.sent_at, b.received_at, b.state,"
        " b.note, count(i.number), count(i.number) FILTER (WHERE i.choice = 'left')"
        " FROM received_bundles b LEFT JOIN received_items i ON i.bundle = b.id"
        " GROUP BY b.id ORDER BY b.received_at DESC, b.number DESC"
    )
    return tuple(_bundle_line(row) for row in rows)


def left_items(c: Connection, bundle_id: BundleId) -> tuple[ReceivedItem, ...]:
    """Return what of a bundle was left for later, in its order; nothing once it is undone.

    Raises:
        BundleNotFoundError: no such bundle came.

    """
    _require(c, bundle_id)
    rows = c.execute(
        "SELECT i.entry, i.is_withdrawal, i.whole, b.number FROM received_items i"
        " CROSS JOIN received_bundles b ON b.id = i.bundle WHERE i.bundle = ?"
        " AND i.choice = 'left' AND b.state = 'received' ORDER BY i.number",
        (bundle_id,),
    ).fetchall()
    return tuple(
        received_item(c, from_json(Withdrawal, whole) if is_withdrawal else entry_of(whole), number)
        for _, is_withdrawal, whole, number in rows
    )


def accepted_ids(c: Connection, bundle_id: BundleId) -> tuple[EntryId, ...]:
    """Return which entries the accepted items of a bundle are about, in its order.

    Raises:
        BundleNotFoundError: no such bundle came.

    """
    _require(c, bundle_id)
    return _entries_in(c, bundle_id, _ACCEPTED)


def accept_left(c: Connection, bundle_id: BundleId, entry_ids: Iterable[EntryId]) -> None:
    """Let items of a bundle count that were left before.

    Raises:
        BundleNotFoundError: no such bundle came.
        BundleHostileError: the id belongs to somebody else's entry.

    """
    sender = _require(c, bundle_id)
    for entry_id in entry_ids:
        _refuse_foreign(c, entry_id, sender)
        c.execute(
            "UPDATE received_items SET choice = 'accepted'"
            " WHERE bundle = ? AND entry = ? AND choice = 'left'",
            (bundle_id, entry_id),
        )
        refold(c, entry_id)


def newest_number_from(c: Connection, sender: IdentityId) -> int:
    """Return the highest number of the bundles that came from a peer; 0 if none came."""
    (number,) = c.execute(
        "SELECT coalesce(max(number), 0) FROM received_bundles WHERE sender = ?", (sender,)
    ).fetchone()
    return int(number)


def received_item(c: Connection, item: Entry | Withdrawal, number: int) -> ReceivedItem:
    """Compare what a bundle of that number holds with what is here; nothing is changed."""
    records = _accepted(c, _entry_id(item))
    if isinstance(item, Withdrawal):
        before = stored_entry(c, item.entry)
        is_late = any(record.number > number for record in records)
        state = ItemState.OLDER if is_late else ItemState.WITHDRAWN
        return ReceivedItem(entry_id=item.entry, state=state, entry=None, before=before)
    before = stored_entry(c, item.id)
    state = _state_of(item, number, before, _newest_version(records))
    return ReceivedItem(entry_id=item.id, state=state, entry=item, before=before)


def received_ids(c: Connection) -> Iterator[tuple[EntryId, int, str | None]]:
    """Yield the id, the revision and the whole of each received item that is an entry.

    A withdrawal and an item that was deleted for ever have no whole.
    """
    yield from c.execute(
        "SELECT entry, revision, CASE WHEN is_withdrawal OR choice = 'deleted' THEN NULL"
        " ELSE whole END FROM received_items ORDER BY number"
    )


def disagreeing_entries(c: Connection) -> Iterator[EntryId]:
    """Yield each peer's entry that is not what its accepted records say."""
    rows = c.execute(
        "SELECT entry FROM received_items UNION SELECT id FROM entries WHERE is_mine = 0"
    )
    for (entry_id,) in rows.fetchall():
        records = _accepted(c, entry_id)
        newest = _newest_version(records)
        expected = None if newest is None else (_whole_item(c, newest), _is_withdrawn(records))
        row = stored_row(c, entry_id)
        told = None if row is None else (whole_of_row(row), row["is_withdrawn"])
        if told != expected:
            yield EntryId(entry_id)


def _state_of(item: Entry, number: int, before: Entry | None, newest: _Record | None) -> ItemState:
    if before is None:
        return ItemState.NEW
    if replace(item, revision=before.revision, changed_at=before.changed_at) == before:
        return ItemState.UNCHANGED
    if newest is not None and (item.revision, number) < (newest.revision, newest.number):
        return ItemState.OLDER
    return ItemState.CHANGED


def _fold(c: Connection, entry_id: EntryId, known: dict[int, Entry]) -> None:
    """Refold; `known` holds items by number that need not be read again."""
    records = _accepted(c, entry_id)
    newest = _newest_version(records)
    before = stored_row(c, entry_id)
    if newest is None:
        if before is not None:
            remove_rows(c, before)
        return
    entry = known.get(newest.item) or entry_of(_whole_item(c, newest))
    if before is None:
        add_rows(c, entry, is_mine=False)
    else:
        change_rows(c, entry, before)
    is_withdrawn = _is_withdrawn(records)
    if is_withdrawn != (0 if before is None else before["is_withdrawn"]):
        c.execute("UPDATE entries SET is_withdrawn = ? WHERE id = ?", (is_withdrawn, entry_id))


def _newest_version(records: Sequence[_Record]) -> _Record | None:
    # Numbers repeat only when a sender went back to an older copy of their journal; then the
    # bundle's random name decides, alike on every computer.
    versions = (one for one in records if not one.is_withdrawal)
    return max(versions, key=lambda one: (one.revision, one.number, one.bundle), default=None)


def _accepted(c: Connection, entry_id: EntryId) -> tuple[_Record, ...]:
    rows = c.execute(
        "SELECT i.revision, b.number, b.id, i.is_withdrawal, i.number FROM received_items i"
        " CROSS JOIN received_bundles b ON b.id = i.bundle"
        " WHERE i.entry = ? AND i.choice = 'accepted' AND b.state = 'received'",
        (entry_id,),
    )
    return tuple(_Record(*row) for row in rows)


def _is_withdrawn(records: Sequence[_Record]) -> int:
    # Where numbers repeat, a withdrawal counts: it is the careful reading.
    return max(records, key=lambda one: (one.number, one.is_withdrawal)).is_withdrawal


def _whole_item(c: Connection, record: _Record) -> str:
    row = c.execute("SELECT whole FROM received_items WHERE number = ?", (record.item,)).fetchone()
    return str(row[0])


def _refuse_foreign(c: Connection, entry_id: EntryId, sender: str) -> None:
    """Refuse an id that is mine, or another sender's: two writers cannot share an entry."""
    is_mine = c.execute("SELECT 1 FROM entries WHERE id = ? AND is_mine", (entry_id,)).fetchone()
    other = c.execute(
        "SELECT 1 FROM received_items i CROSS JOIN received_bundles b ON b.id = i.bundle"
        " WHERE i.entry = ? AND i.choice = 'accepted' AND b.state = 'received' AND b.sender <> ?",
        (entry_id, sender),
    ).fetchone()
    if is_mine or other:
        raise BundleHostileError


def _require(c: Connection, bundle_id: BundleId) -> str:
    row = c.execute("SELECT sender FROM received_bundles WHERE id = ?", (bundle_id,)).fetchone()
    if row is None:
        raise BundleNotFoundError
    return str(row[0])


def _entries_in(c: Connection, bundle_id: BundleId, choice: str) -> tuple[EntryId, ...]:
    rows = c.execute(
        "SELECT entry FROM received_items WHERE bundle = ? AND choice = ? ORDER BY number",
        (bundle_id, choice),
    )
    return tuple(dict.fromkeys(EntryId(row[0]) for row in rows))


def _put_item(c: Connection, bundle: BundleId, item: Entry | Withdrawal, choice: str) -> int:
    """Store an item, in the place of what an undone bundle left of it; return its number."""
    is_withdrawal, revision, attachments, whole = _item_values(item)
    place = (_entry_id(item), bundle, is_withdrawal)
    # Two plain statements: one that decides by itself would have the index of words written out.
    found = c.execute(
        "SELECT number FROM received_items WHERE entry = ? AND bundle = ? AND is_withdrawal = ?",
        place,
    ).fetchone()
    if found is not None:
        c.execute(
            "UPDATE received_items SET choice = ?, revision = ?, attachments = ?, whole = ?"
            " WHERE number = ?",
            (choice, revision, attachments, whole, found[0]),
        )
        return int(found[0])
    added = c.execute(
        "INSERT INTO received_items"
        " (entry, bundle, is_withdrawal, choice, revision, attachments, whole)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (*place, choice, revision, attachments, whole),
    )
    return int(added.lastrowid or 0)


def _item_values(item: Entry | Withdrawal) -> tuple[int, int, str, str]:
    if isinstance(item, Withdrawal):
        return 1, 0, "[]", to_json(item)
    return 0, item.revision, attachments_json(item), whole_of(item)


def _entry_id(item: Entry | Withdrawal) -> EntryId:
    return item.entry if isinstance(item, Withdrawal) else item.id


def _bundle_line(row: Any) -> ReceivedBundleLine:  # noqa: ANN401 - a row
    bundle, number, sender, sender_name, sent_at, received_at, state, note, items, left = row
    return ReceivedBundleLine(
        id=BundleId(bundle),
        number=number,
        sender=IdentityId(sender),
        sender_name=sender_name,
        sent_at=datetime.fromisoformat(sent_at),
        received_at=datetime.fromisoformat(received_at),
        state=BundleState(state),
        accepted=items - left,
        left=left,
        note=note,
    )
