"""Keep a file with an entry, inside the vault, and take it out again on purpose."""

from __future__ import annotations

import mimetypes
from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.domain.entries import ATTACHMENT_MOST, Attachment, Entry
from peerjournal.domain.errors import CannotReadFileError, FileTooLargeError
from peerjournal.domain.fields import one_line
from peerjournal.operations.camera_data import without_camera_data
from peerjournal.operations.files import written_whole
from peerjournal.operations.writing import save_entry
from peerjournal.vault import attachments
from peerjournal.vault.connection import reading, writing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from peerjournal.operations.journal import Journal

_CHUNK = 256 * 1024
_UNKNOWN = "application/octet-stream"
_CLEANED = frozenset({"image/jpeg", "image/png", "image/webp"})


def attach_file(journal: Journal, entry: Entry, path: Path) -> Entry:
    """Put a copy of a file into the vault and note it with an entry of mine.

    A photo is kept without what the camera noted in it.

    Raises:
        CannotReadFileError: the file cannot be read.
        FileTooLargeError: it is larger than `ATTACHMENT_MOST`.

    """
    name = one_line(path.name)
    kept, media_type = _kept_of(path)
    with writing(journal.vault) as c:
        digest, size = attachments.put_attachment(c, kept)
    added = Attachment(digest=digest, name=name, media_type=media_type, size=size)
    others = tuple(one for one in entry.attachments if one.digest != digest)
    return save_entry(journal, replace(entry, attachments=(*others, added)))


def tells_of_its_camera(attachment: Attachment) -> bool:
    """Whether a file is a photo or film from which place, time and device were not taken out."""
    if attachment.media_type in _CLEANED:
        return False
    named, _ = mimetypes.guess_type(attachment.name)
    return (named or attachment.media_type).partition("/")[0] in {"image", "video"}


def _kept_of(path: Path) -> tuple[Iterable[bytes], str]:
    """Return what is kept of a file and what it is: of a photo no more than the picture.

    What is called a photo and cannot be read as one is kept whole, as a file of no known kind.
    """
    named, _ = mimetypes.guess_type(path.name)
    if named not in _CLEANED:
        return _chunks_of(path), named or _UNKNOWN
    content = b"".join(_chunks_of(path))
    cleaned = without_camera_data(content)
    return ((content,), _UNKNOWN) if cleaned is None else ((cleaned,), named)


def _chunks_of(path: Path) -> Iterator[bytes]:
    size = 0
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                size += len(chunk)
                if size > ATTACHMENT_MOST:
                    raise FileTooLargeError(path, ATTACHMENT_MOST)
                yield chunk
    except OSError as error:
        raise CannotReadFileError(path) from error


def take_out_attachment(
    journal: Journal, attachment: Attachment, out: Path, *, replace_file: bool = False
) -> None:
    """Write a readable copy of an attachment to a place the person chose.

    Raises:
        FileExistsAlreadyError, CannotWriteFileError, DiskFullError: it cannot be written.

    """
    with (
        reading(journal.vault) as c,
        written_whole(out, replace=replace_file) as (file, put_into_place),
    ):
        for chunk in attachments.read_attachment(c, attachment.digest):
            file.write(chunk)
        put_into_place()
