"""One process at a time: a lock file beside the journal while it is open."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from peerjournal.domain.errors import JournalInUseError
from peerjournal.vault.failures import file_failure_of

if TYPE_CHECKING:
    from filelock import BaseFileLock


def hold_lock(path: Path) -> BaseFileLock:
    """Keep every other process from opening the journal.

    Raises:
        JournalInUseError: one has it open.
        JournalReadOnlyError: the folder does not let us write.

    """
    lock = FileLock(lock_path(path), timeout=0, mode=0o600, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise JournalInUseError(path) from error
    except OSError as error:
        raise file_failure_of(error, path) from error
    return lock


def release_lock(lock: BaseFileLock) -> None:
    """Let others open the journal, and take the lock file away; does nothing a second time."""
    if not lock.is_locked:
        return
    # While it is still held: one who waits for this very file finds it unlinked and starts over.
    # Windows refuses, because the file is open, and the library removes it there by itself.
    with suppress(OSError):
        Path(lock.lock_file).unlink()
    lock.release()


def lock_path(path: Path) -> Path:
    """Return where the lock of a journal lies."""
    return path.with_name(f"{path.name}.lock")
