"""What tells that the files on disk are the ones we wrote last."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from peerjournal.vault.pages import log_path

if TYPE_CHECKING:
    from pathlib import Path


class Stamp(NamedTuple):
    """The state of the file, and which write-ahead log lies beside it."""

    device: int
    inode: int
    size: int
    changed_ns: int
    log_inode: int | None


def stamp_of(path: Path) -> Stamp | None:
    """Return the state of the journal's files on disk; none if the journal is gone."""
    try:
        file = path.stat()
    except OSError:
        return None
    try:
        log = log_path(path).stat().st_ino
    except OSError:
        log = None
    # Windows settles the time of the last change only when the file is closed; there, an open
    # file cannot be replaced anyway.
    changed_ns = 0 if os.name == "nt" else file.st_mtime_ns
    return Stamp(file.st_dev, file.st_ino, file.st_size, changed_ns, log)
