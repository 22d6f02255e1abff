"""Files kept inside the journal, named by their contents and stored in pieces."""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from peerjournal.vault.driver import Connection

CHUNK_SIZE = 256 * 1024


def put_attachment(c: Connection, chunks: Iterable[bytes]) -> tuple[str, int]:
    """Store the bytes, unless they are here already; return their SHA-256 and size."""
    # Its name is known only at the end, so it begins under one that no digest can have.
    (number,) = c.execute(
        "INSERT INTO attachments (digest, size) VALUES (?, 0) RETURNING number",
        (f"incoming {secrets.token_hex(16)}",),
    ).fetchone()
    digest, size = hashlib.sha256(), 0
    for place, chunk in enumerate(_pieces(chunks)):
        digest.update(chunk)
        size += len(chunk)
        c.execute(
            "INSERT INTO attachment_chunks (attachment, place, bytes) VALUES (?, ?, ?)",
            (number, place, chunk),
        )
    name = digest.hexdigest()
    if has_attachment(c, name):
        c.execute("DELETE FROM attachments WHERE number = ?", (number,))
    else:
        c.execute(
            "UPDATE attachments SET digest = ?, size = ? WHERE number = ?", (name, size, number)
        )
    return name, size


def has_attachment(c: Connection, digest: str) -> bool:
    """Tell whether the bytes of that digest are here; a peer may name what they did not send."""
    return _number_of(c, digest) is not None


def attachment_size(c: Connection, digest: str) -> int | None:
    """Return how many bytes are kept under a digest; none if it is not here."""
    row = c.execute("SELECT size FROM attachments WHERE digest = ?", (digest,)).fetchone()
    return None if row is None else int(row[0])


def read_attachment(c: Connection, digest: str) -> Iterator[bytes]:
    """Yield the bytes in pieces; none if `has_attachment` says that they are not here."""
    number = _number_of(c, digest)
    place = 0
    while row := c.execute(
        "SELECT bytes FROM attachment_chunks WHERE attachment = ? AND place = ?", (number, place)
    ).fetchone():
        yield bytes(row[0])
        place += 1


def drop_unused_attachments(c: Connection) -> int:
    """Remove the bytes that no entry, revision, received item or draft names; return how many."""
    unused = unused_attachments(c)
    c.executemany("DELETE FROM attachments WHERE number = ?", [(number,) for number in unused])
    return len(unused)


def unused_attachments(c: Connection) -> tuple[int, ...]:
    """Return the numbers of the bytes that nothing names."""
    rows = c.execute(
        f"SELECT number FROM attachments WHERE digest NOT IN ({_USED})"  # noqa: S608
        " AND NOT EXISTS (SELECT 1 FROM drafts WHERE instr(state, digest))"
    )
    return tuple(int(number) for (number,) in rows)


_USED = " UNION ALL ".join(
    f"SELECT json_extract(a.value, '$.digest') FROM {table} x INDEXED BY {table}_attaching,"  # noqa: S608
    " json_each(x.attachments) a WHERE x.attachments <> '[]'"
    for table in ("entries", "revisions", "received_items")
)


def _number_of(c: Connection, digest: str) -> int | None:
    row = c.execute("SELECT number FROM attachments WHERE digest = ?", (digest,)).fetchone()
    return None if row is None else int(row[0])


def _pieces(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Cut a stream anew, so that the stored form does not depend on how it came."""
    waiting = bytearray()
    for chunk in chunks:
        waiting += chunk
        while len(waiting) >= CHUNK_SIZE:
            yield bytes(waiting[:CHUNK_SIZE])
            del waiting[:CHUNK_SIZE]
    if waiting:
        yield bytes(waiting)
