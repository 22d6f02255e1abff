"""Work with pictures for the journal's own thread; touches no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from peerjournal.domain.entries import ATTACHMENT_MOST
from peerjournal.domain.errors import NotAPictureError
from peerjournal.domain.inline_pictures import media_type_of
from peerjournal.operations.files import read_file, write_file
from peerjournal.operations.picturing import attachment_bytes, keep_picture
from peerjournal.ui.images import encoded
from peerjournal.ui.images.encoded import SIDE_SHOWN

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.operations.journal import Journal

SIDE_KEPT = 2400
"""What a large photo is made smaller to: sharp on paper across a whole page."""

SIDE_MOST = 8000
"""What is kept at most where a person wants the full size."""


def image_of(journal: Journal, digest: str, most_side: int = SIDE_SHOWN) -> QImage:
    """Return the picture that is kept under a digest; a null one if there is none."""
    return encoded.shown(attachment_bytes(journal, digest), most_side)


def ending_of(journal: Journal, digest: str) -> str:
    """Return the ending of a file that holds the picture."""
    kept = attachment_bytes(journal, digest) or b""
    return "jpg" if media_type_of(kept) == "image/jpeg" else "png"


def write_out(journal: Journal, digest: str, path: Path) -> None:
    """Write a readable copy of a picture to a place the person chose.

    Raises:
        CannotWriteFileError, DiskFullError: it cannot be written.
        NotAPictureError: it is not here.

    """
    kept = attachment_bytes(journal, digest)
    if kept is None:
        raise NotAPictureError
    write_file(path, kept, replace=True)


def is_large(path: Path) -> bool:
    """Whether the picture in a file would be made smaller.

    Raises:
        CannotReadFileError, FileTooLargeError: the file cannot be read.

    """
    size = encoded.size_of(read_file(path, ATTACHMENT_MOST))
    return max(size.width(), size.height()) > SIDE_KEPT


def keep_file(journal: Journal, path: Path, *, is_full: bool) -> str:
    """Keep the picture in a file, and return its digest.

    Raises:
        CannotReadFileError, FileTooLargeError: the file cannot be read.
        NotAPictureError, PictureTooLargeError: it holds no picture of ours.

    """
    data = read_file(path, ATTACHMENT_MOST)
    image = encoded.opened(data, SIDE_MOST if is_full else SIDE_KEPT, path.name)
    is_photo = encoded.format_of(data) in (b"jpeg", b"webp")
    return keep_picture(journal, encoded.encoded(image, is_photo=is_photo).data)


def keep_image(journal: Journal, image: QImage, *, is_full: bool) -> str:
    """Keep a picture from the clipboard, and return its digest.

    Raises:
        NotAPictureError: it has no points.

    """
    smaller = encoded.within(image, SIDE_MOST if is_full else SIDE_KEPT)
    return keep_picture(journal, encoded.encoded(smaller).data)
