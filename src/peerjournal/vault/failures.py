"""What the errors of the driver and of the file system mean to a person."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from peerjournal.domain.errors import (
    CannotWriteFileError,
    DiskFullError,
    JournalDamagedError,
    JournalInUseError,
    JournalReadOnlyError,
    PeerJournalError,
)
from peerjournal.vault.driver import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path


@contextmanager
def translated(path: Path) -> Generator[None]:
    """Turn the driver's errors about a file into those that a person can act on."""
    try:
        yield
    except DatabaseError as error:
        failure = _FAILURES.get(_name_of(error))
        if failure is None:  # the fault is ours
            raise
        raise failure(path) from error


@contextmanager
def file_translated(path: Path) -> Generator[None]:
    """Turn errors of the file system about a file into those that a person can act on."""
    try:
        yield
    except OSError as error:
        raise file_failure_of(error, path) from error


def file_failure_of(error: OSError, path: Path) -> PeerJournalError:
    """Return what a person is told when a file could not be made, written or moved."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return DiskFullError(path)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return JournalReadOnlyError(path)
    return CannotWriteFileError(path)


def _name_of(error: DatabaseError) -> str:
    name: str | None = getattr(error, "sqlite_errorname", None)
    # What fails while a copy is written comes without a name.
    return name or _NAMES.get(str(error), "")


_NAMES = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
}
# The driver names no more than these: a read that fails and a used-up quota are SQLITE_IOERR too.
_FAILURES: dict[str, Callable[[Path], PeerJournalError]] = {
    "SQLITE_FULL": DiskFullError,
    "SQLITE_IOERR": CannotWriteFileError,
    "SQLITE_CORRUPT": JournalDamagedError,
    "SQLITE_NOTADB": JournalDamagedError,
    "SQLITE_READONLY": JournalReadOnlyError,
    "SQLITE_PERM": JournalReadOnlyError,
    "SQLITE_CANTOPEN": JournalReadOnlyError,
    "SQLITE_BUSY": JournalInUseError,
}
