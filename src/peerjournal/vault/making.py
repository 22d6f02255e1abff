"""How the file of a new journal comes into being: whole, or not at all."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from peerjournal.domain.errors import JournalExistsError
from peerjournal.vault.driver import connect_sealed, fold
from peerjournal.vault.files import make_owner_only, remove_file_and_log, swap_in, sync_file
from peerjournal.vault.migrations import migrate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from peerjournal.vault.driver import Connection, FileKey


UNFINISHED = ".being-made"
"""What a new journal's name ends in until it is whole."""

RESTORING = ".restoring"
"""What a safety copy's name ends in until it takes the place of a journal."""


def make_file(path: Path, secret: FileKey, fill: Callable[[Connection], None] | None) -> None:
    """Make the file of a new journal, filled; after a failure nothing is left.

    Raises:
        JournalExistsError: there is a file of that name by now.

    """
    unfinished = path.with_name(path.name + UNFINISHED)
    remove_file_and_log(unfinished)
    make_owner_only(unfinished)
    try:
        with closing(connect_sealed(unfinished, secret)) as c:
            c.execute("PRAGMA journal_mode = WAL").fetchone()
            migrate(c)
            if fill is not None:
                c.execute("BEGIN")
                fill(c)
                c.execute("COMMIT")
            fold(c)
        sync_file(unfinished)
        _take_name(path)
    except BaseException:
        remove_file_and_log(unfinished)
        raise
    try:
        swap_in(unfinished, path)
    except BaseException:
        path.unlink()
        raise


def _take_name(path: Path) -> None:
    # Whoever else makes a file of that name at this very moment is not overwritten.
    try:
        make_owner_only(path)
    except FileExistsError as error:
        raise JournalExistsError(path) from error
