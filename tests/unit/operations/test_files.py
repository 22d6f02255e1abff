"""Writing a file whole, into folders that refuse."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from peerjournal.domain.errors import (
    CannotWriteFileError,
    DiskFullError,
    FileExistsAlreadyError,
)
from peerjournal.operations.files import write_file, written_whole

if TYPE_CHECKING:
    from pathlib import Path


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_a_file_is_written_whole_and_nothing_else_stays(tmp_path: Path) -> None:
    write_file(tmp_path / "a.pjbundle", b"words")
    assert (tmp_path / "a.pjbundle").read_bytes() == b"words"
    assert names(tmp_path) == ["a.pjbundle"]


def test_what_is_there_stays_unless_it_is_to_be_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.pjbundle"
    write_file(path, b"first")
    with pytest.raises(FileExistsAlreadyError):
        write_file(path, b"second")
    assert path.read_bytes() == b"first"
    write_file(path, b"third", replace=True)
    assert path.read_bytes() == b"third"


def test_a_folder_that_is_gone_or_none_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"no folder")
    for folder in ("gone", "file"):
        with pytest.raises(CannotWriteFileError):
            write_file(tmp_path / folder / "a.pjbundle", b"words")


def test_a_place_that_refuses_even_to_be_cleared_is_told_of(tmp_path: Path) -> None:
    # As a write-protected stick does: asking whether something is there, writing and taking away
    # fail alike. The disk refuses names of this length in the same way.
    for place in (tmp_path / ("x" * 300), tmp_path / ("x" * 300) / "a.pjbundle"):
        with pytest.raises(CannotWriteFileError):
            write_file(place, b"words")
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("number", "told"), [(errno.ENOSPC, DiskFullError), (errno.EIO, CannotWriteFileError)]
)
def test_a_refusal_while_writing_is_told_of_and_leaves_nothing(
    tmp_path: Path, number: int, told: type[Exception]
) -> None:
    error = OSError(number, os.strerror(number))
    with pytest.raises(told), written_whole(tmp_path / "a.pjbundle"):
        raise error
    assert names(tmp_path) == []
