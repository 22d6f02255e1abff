"""Files made for their owner only, brought to the disk, and moved into place whole."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def make_owner_only(path: Path) -> None:
    """Make an empty file that only its owner can read; there must be none."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def remove_file_and_log(path: Path) -> None:
    """Remove an unfinished file and what SQLite may have put beside it."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-journal"):
        path.with_name(name).unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Wait until a file's bytes are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk."""
    if os.name == "nt":  # pragma: no cover - Windows has no such call and needs none
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def swap_in(new: Path, path: Path) -> None:
    """Move a finished file into the place of the old one, durably; clean up if that fails."""
    try:
        new.replace(path)
    except OSError:
        new.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
