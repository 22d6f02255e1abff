"""What was shared, with whom, when, which revision and which fields; kept for ever."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from peerjournal.domain.bundles import SentBundleLine, SharedEntryLine
from peerjournal.domain.codec import plain_from_json, plain_to_json
from peerjournal.domain.entries import Kind
from peerjournal.domain.identifiers import BundleId, EntryId, IdentityId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.domain.bundles import Manifest
    from peerjournal.vault.driver import Connection


def next_bundle_number(c: Connection) -> int:
    """Return the number of the next bundle, counted from 1."""
    (last,) = c.execute("SELECT coalesce(max(number), 0) FROM sent_bundles").fetchone()
    return int(last) + 1


def record_sent(c: Connection, manifest: Manifest, items: Sequence[SharedEntryLine]) -> None:
    """Note a bundle that leaves, with what it holds and for whom."""
    c.execute(
        "INSERT INTO sent_bundles (id, number, sent_at, note) VALUES (?, ?, ?, ?)",
        (manifest.id, manifest.number, manifest.sent_at.isoformat(), manifest.note),
    )
    c.executemany(
        "INSERT INTO sent_recipients (bundle, place, peer, name)"
        " VALUES (?, ?, ?, coalesce((SELECT name FROM peers WHERE id = ?), ''))",
        [(manifest.id, n, peer, peer) for n, peer in enumerate(manifest.recipients)],
    )
    c.executemany(
        "INSERT INTO sent_items"
        " (bundle, place, entry, kind, title, revision, fields, is_withdrawal)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(manifest.id, n, *_item_values(item)) for n, item in enumerate(items)],
    )
    c.executemany(
        "INSERT INTO shares (peer, happened_on, entry)"
        " SELECT ?, happened_on, id FROM entries WHERE id = ? ON CONFLICT DO NOTHING",
        [
            (peer, item.entry)
            for item in items
            if not item.is_withdrawal
            for peer in manifest.recipients
        ],
    )


def sent_bundles(c: Connection) -> tuple[SentBundleLine, ...]:
    """Return every bundle that was sent, newest first."""
    rows = c.execute("SELECT id, number, sent_at FROM sent_bundles ORDER BY number DESC").fetchall()
    return tuple(_sent_bundle(c, *row) for row in rows)


def last_shared_revision(c: Connection, entry: EntryId) -> int | None:
    """Return the newest revision of an entry that anybody was sent."""
    (revision,) = c.execute(
        "SELECT max(revision) FROM sent_items WHERE entry = ? AND NOT is_withdrawal", (entry,)
    ).fetchone()
    return None if revision is None else int(revision)


def shared_with(c: Connection, entry: EntryId) -> tuple[IdentityId, ...]:
    """Return everybody whom an entry was sent to, in the order of the first time."""
    rows = c.execute(
        "SELECT r.peer FROM sent_items i CROSS JOIN sent_bundles b ON b.id = i.bundle"
        " CROSS JOIN sent_recipients r ON r.bundle = i.bundle"
        " WHERE i.entry = ? AND NOT i.is_withdrawal ORDER BY b.number, r.place",
        (entry,),
    )
    return tuple(dict.fromkeys(IdentityId(row[0]) for row in rows))


def last_sent(c: Connection, entry: EntryId, peer: IdentityId) -> SharedEntryLine | None:
    """Return how an entry went to somebody last, or that it was withdrawn; none where never."""
    row = c.execute(
        "SELECT i.entry, i.kind, i.title, i.revision, i.fields, i.is_withdrawal FROM sent_items i"
        " CROSS JOIN sent_bundles b ON b.id = i.bundle"
        " CROSS JOIN sent_recipients r ON r.bundle = i.bundle"
        " WHERE i.entry = ? AND r.peer = ? ORDER BY b.number DESC LIMIT 1",
        (entry, peer),
    ).fetchone()
    return None if row is None else _shared_entry(row)


def _item_values(item: SharedEntryLine) -> tuple[object, ...]:
    return (
        item.entry,
        item.kind.value,
        item.title,
        item.revision,
        plain_to_json(item.fields),
        item.is_withdrawal,
    )


def _sent_bundle(c: Connection, bundle: str, number: int, sent_at: str) -> SentBundleLine:
    recipients = c.execute(
        "SELECT peer, name FROM sent_recipients WHERE bundle = ? ORDER BY place", (bundle,)
    ).fetchall()
    items = c.execute(
        "SELECT entry, kind, title, revision, fields, is_withdrawal FROM sent_items"
        " WHERE bundle = ? ORDER BY place",
        (bundle,),
    )
    return SentBundleLine(
        id=BundleId(bundle),
        number=number,
        sent_at=datetime.fromisoformat(sent_at),
        recipients=tuple(IdentityId(peer) for peer, _ in recipients),
        recipient_names=tuple(name for _, name in recipients),
        entries=tuple(_shared_entry(row) for row in items),
    )


def _shared_entry(row: Any) -> SharedEntryLine:  # noqa: ANN401 - a row
    entry, kind, title, revision, fields, is_withdrawal = row
    return SharedEntryLine(
        entry=EntryId(entry),
        kind=Kind(kind),
        title=title,
        revision=revision,
        fields=tuple(cast("list[str]", plain_from_json(fields))),
        is_withdrawal=bool(is_withdrawal),
    )
