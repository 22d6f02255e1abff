"""Write files beside their target, flushed to disk, then move them into place."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from peerjournal.domain.errors import (
    CannotReadFileError,
    CannotWriteFileError,
    DiskFullError,
    FileExistsAlreadyError,
    FileTooLargeError,
    FolderNotFoundError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path


@contextmanager
def written_whole(
    path: Path, *, replace: bool = False
) -> Generator[tuple[BinaryIO, Callable[[], None]]]:
    """Yield an owner-only file to write to, and the step that puts it into place.

    Whatever fails, no half-written file stays, and what was at `path` is untouched until the
    step is called.

    Raises:
        FileExistsAlreadyError: a file is there and `replace` is false.
        FolderNotFoundError: there is no such folder.
        CannotWriteFileError, DiskFullError: the folder refuses.

    """
    beside = path.with_name(f".{secrets.token_hex(8)}.partial")
    try:
        if path.exists() and not replace:
            raise FileExistsAlreadyError(path)
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:

            def put_into_place() -> None:
                file.flush()
                os.fsync(file.fileno())
                beside.replace(path)
                _flush_folder(path.parent)

            yield file, put_into_place
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFullError(path) from error
        if error.errno == errno.ENOENT:
            raise FolderNotFoundError(path) from error
        raise CannotWriteFileError(path) from error
    finally:
        # A place that refuses to be written to may refuse this, too; what was raised above says it.
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def is_taken(path: Path) -> bool:
    """Return whether something is at a path; what cannot be looked at is told when written to."""
    return _answered(path.exists)


def is_folder(path: Path) -> bool:
    """Return whether a folder is there and can be looked at: a drive may have gone away."""
    return _answered(path.is_dir)


def is_file(path: Path) -> bool:
    """Return whether a file is there and can be looked at."""
    return _answered(path.is_file)


def _answered(look: Callable[[], bool]) -> bool:
    try:
        return look()
    except OSError:
        return False


def _flush_folder(folder: Path) -> None:
    # Where folders cannot be opened (Windows), renaming is durable by itself.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def write_file(path: Path, content: bytes, *, replace: bool = False) -> None:
    """Write a small file whole."""
    with written_whole(path, replace=replace) as (file, put_into_place):
        file.write(content)
        put_into_place()


def read_file(path: Path, most: int) -> bytes:
    """Read a small file.

    Raises:
        CannotReadFileError: it is not there or may not be read.
        FileTooLargeError: it has more than `most` bytes.

    """
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise CannotReadFileError(path) from error
    if len(content) > most:
        raise FileTooLargeError(path, most)
    return content
