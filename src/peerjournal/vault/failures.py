"""What the errors of the driver and of the file system mean to a person."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from peerjournal.domain.errors import (
    CannotReadFileError,
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
        failure = failure_of(error, path)
        if failure is None:
            raise
        raise failure from error


@contextmanager
def file_translated(path: Path) -> Generator[None]:
    """Turn errors of the file system about a file into those that a person can act on."""
    try:
        yield
    except OSError as error:
        raise file_failure_of(error, path) from error


def failure_of(error: DatabaseError, path: Path) -> PeerJournalError | None:
    """Return what a person is told of a driver's error; none when the fault is ours."""
    name: str = getattr(error, "sqlite_errorname", "")
    for start, failure in _FAILURES.items():
        if name.startswith(start):
            return failure(path)
    return None


def file_failure_of(error: OSError, path: Path) -> PeerJournalError:
    """Return what a person is told when a file could not be made, written or moved."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return DiskFullError(path)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return JournalReadOnlyError(path)
    return CannotWriteFileError(path)


# By the beginning of SQLite's name for the error; the first that fits counts.
_FAILURES: dict[str, Callable[[Path], PeerJournalError]] = {
    "SQLITE_FULL": DiskFullError,
    # A quota and a limit on the size of files end here; a full disk is SQLITE_FULL.
    "SQLITE_IOERR_WRITE": DiskFullError,
    "SQLITE_IOERR_READ": CannotReadFileError,
    "SQLITE_IOERR_SHORT_READ": JournalDamagedError,
    "SQLITE_IOERR": CannotWriteFileError,
    "SQLITE_CORRUPT": JournalDamagedError,
    "SQLITE_NOTADB": JournalDamagedError,
    "SQLITE_READONLY": JournalReadOnlyError,
    "SQLITE_PERM": JournalReadOnlyError,
    "SQLITE_CANTOPEN": JournalReadOnlyError,
    "SQLITE_BUSY": JournalInUseError,
}
