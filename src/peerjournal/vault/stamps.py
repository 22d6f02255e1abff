"""What tells that the files on disk are the ones we wrote last."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from peerjournal.vault.pages import log_path

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPEN_FILES = Path("/dev/fd")
"""Where Linux and a Mac list what this process has open; Windows lets no open file be moved."""


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


class Elsewhere(NamedTuple):
    """The file that is open, under another name or in another folder.

    Attributes:
        path: where it lies now; none where the system does not tell.
        is_unchanged: whether it is as we left it.

    """

    path: Path | None
    is_unchanged: bool


def found_elsewhere(left: Stamp | None) -> Elsewhere | None:
    """Find the open file that is not in its place any more; none if it is deleted."""
    for link, found in _open_files():
        if left is not None and (found.st_dev, found.st_ino) == left[:2] and found.st_nlink:
            is_unchanged = (found.st_size, found.st_mtime_ns) == left[2:4]
            return Elsewhere(_told_path(link, found), is_unchanged)
    return None


def _open_files() -> Iterator[tuple[Path, os.stat_result]]:
    if _OPEN_FILES.is_dir():
        for name in os.listdir(_OPEN_FILES):  # noqa: PTH208 - it closes the list before the first
            # The list itself was open while it was read.
            with suppress(OSError):
                yield _OPEN_FILES / name, os.fstat(int(name))


def _told_path(link: Path, found: os.stat_result) -> Path | None:
    with suppress(OSError):
        told = link.readlink()
        if os.path.samestat(told.stat(), found):
            return told
    return None
