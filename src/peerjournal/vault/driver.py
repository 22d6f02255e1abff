"""The one place that names the SQLCipher driver, and how every connection is set up."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    # sqlcipher3 has the interface of sqlite3, which comes with types.
    from sqlite3 import Connection, DatabaseError, connect
else:
    from sqlcipher3.dbapi2 import Connection, DatabaseError, connect

__all__ = ["Connection", "DatabaseError", "FileKey", "abandon", "connect_sealed", "fold"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKey:
    """The raw key of one journal file and the salt that its first 16 bytes hold."""

    key: bytes = field(repr=False)
    salt: bytes


def connect_sealed(path: Path, secret: FileKey) -> Connection:
    """Connect to an encrypted file that exists; an empty one becomes a journal under this key."""
    # mode=rw: a file that is not there is never silently made.
    c = connect(f"{path.as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=0)
    try:
        c.execute("PRAGMA cipher_log_level = NONE")  # it would write to standard error
        c.execute(f"PRAGMA key = \"x'{secret.key.hex()}{secret.salt.hex()}'\"")
        for setting in _SETTINGS:
            c.execute(f"PRAGMA {setting}")
    except BaseException:
        abandon(c)
        raise
    return c


_SETTINGS = (
    # One process and one connection use the file, so it may keep the file to itself. Then the
    # write-ahead log's index lives in this process's memory: there is no -shm file, and a log is
    # safe on a network drive too, where shared memory is not. Comes before whatever reads a page.
    "locking_mode = EXCLUSIVE",
    # Measured: wiping every freed block makes searching five times slower.
    "cipher_memory_security = OFF",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
    "synchronous = FULL",
    # A Mac calls written what lies in the disk's own memory, unless it is asked for more.
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
)


def fold(c: Connection) -> None:
    """Bring the write-ahead log into the file and empty it."""
    c.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def abandon(c: Connection) -> None:
    """Close without folding the write-ahead log in, so that not a byte of the file changes."""
    # SQLite folds the log in when the last connection closes; an interrupted one gives up on it.
    c.interrupt()
    c.close()
