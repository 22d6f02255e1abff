"""Whole encrypted copies of an open journal, each opened and counted before it counts as one."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from peerjournal.domain.clock import now
from peerjournal.domain.errors import CopyNotVerifiedError
from peerjournal.domain.progress import no_progress
from peerjournal.vault.driver import DatabaseError, connect_sealed
from peerjournal.vault.failures import translated
from peerjournal.vault.files import make_owner_only, remove_file_and_log, sync_file, sync_folder

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.progress import Progress
    from peerjournal.vault.driver import Connection, FileKey

KEPT_OF_EACH_REASON = 3

_PAGES_AT_ONCE = 256


def copies_folder(path: Path) -> Path:
    """Return where the safety copies of a journal lie."""
    return path.with_name(f"{path.name}-copies")


def keep_copy(
    c: Connection, path: Path, secret: FileKey, reason: str, progress: Progress = no_progress
) -> Path:
    """Put a verified copy beside the journal, under the same key, and thin out older ones.

    Raises:
        CopyNotVerifiedError: the copy does not hold what the journal holds; it is removed.
        DiskFullError: there is no room for it.

    """
    folder = copies_folder(path)
    folder.mkdir(mode=0o700, exist_ok=True)
    for unfinished in folder.glob("*.unfinished*"):
        unfinished.unlink()
    target = free_name(folder, f"{now():%Y-%m-%dT%H%M%S}-{reason}")
    unfinished = target.with_suffix(".unfinished")
    copy_sealed(c, unfinished, secret, progress)
    unfinished.rename(target)
    sync_folder(folder)
    # By a clock that was set back, the one just made would be the oldest.
    others = sorted(one for one in folder.glob(f"*-{reason}*.pjournal") if one != target)
    for old in others[: 1 - KEPT_OF_EACH_REASON]:
        old.unlink()
    return target


def copy_sealed(c: Connection, target: Path, secret: FileKey, progress: Progress) -> None:
    """Write all of an open journal into a new file under `secret`, and prove that it opens.

    Nothing is left at `target` after a failure.
    """
    make_owner_only(target)
    try:
        with translated(target):
            _write_copy(c, target, secret, progress)
        _prove(c, target, secret)
        sync_file(target)
    except BaseException:
        remove_file_and_log(target)
        raise


def _write_copy(c: Connection, target: Path, secret: FileKey, progress: Progress) -> None:
    def tell(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    with closing(connect_sealed(target, secret)) as copy:
        copy.execute("PRAGMA journal_mode = MEMORY").fetchone()
        c.backup(copy, pages=_PAGES_AT_ONCE, progress=tell)


def _prove(c: Connection, target: Path, secret: FileKey) -> None:
    try:
        with closing(connect_sealed(target, secret)) as copy:
            is_sound = not faults(copy) and rows_by_table(copy) == rows_by_table(c)
    except DatabaseError as error:
        raise CopyNotVerifiedError(target) from error
    if not is_sound:
        raise CopyNotVerifiedError(target)


def faults(c: Connection) -> list[str]:
    """Return what SQLCipher and SQLite find wrong with a file; nothing if it is sound."""
    sealed = [str(row[0]) for row in c.execute("PRAGMA cipher_integrity_check")]
    if sealed:
        return sealed
    found = [str(row[0]) for row in c.execute("PRAGMA integrity_check")]
    broken = [f"foreign key in {row[0]}" for row in c.execute("PRAGMA foreign_key_check")]
    return [one for one in found if one != "ok"] + broken


def rows_by_table(c: Connection) -> dict[str, int]:
    """Count the rows of every table."""
    names = c.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    return {
        name: int(c.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608
        for (name,) in names
    }


def free_name(folder: Path, stem: str) -> Path:
    """Return a path in the folder that is not taken, by a stem and perhaps a number."""
    target, count = folder / f"{stem}.pjournal", 1
    while target.exists():
        count += 1
        target = folder / f"{stem}-{count}.pjournal"
    return target
