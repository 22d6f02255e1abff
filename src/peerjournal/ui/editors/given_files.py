"""What a drop or the clipboard brings besides words: pictures, files, and addresses with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from peerjournal.operations.files import is_file

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".jfif", ".webp", ".gif", ".bmp"})
_RECEIVED = frozenset({".pjbundle", ".pjcard"})
"""What comes from a peer is received in the inbox, not put beside an entry."""


def given_pictures(source: QMimeData) -> tuple[Path | QImage, ...]:
    """Return the pictures that a clipboard or a drop brings; words are worth more than theirs.

    Only files of this computer and points that are here already: no address is ever fetched.
    Pictures among other files are files like those.
    """
    files = tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())
    pictures = tuple(path for path in files if path.suffix.lower() in _ENDINGS)
    if files:
        return pictures if len(pictures) == len(files) else ()
    if not source.hasImage() or _has_words(source):
        return ()
    image = source.imageData()
    return (image,) if isinstance(image, QImage) and not image.isNull() else ()


def _has_words(source: QMimeData) -> bool:
    text = source.text().strip()
    is_address = text.startswith(("http://", "https://", "file://")) and len(text.split()) == 1
    return bool(text) and not is_address


def given_files(source: QMimeData) -> tuple[Path, ...]:
    """Return the files that are to stand beside the writing; pictures alone stand in it."""
    paths = tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())
    are_pictures = bool(given_pictures(source))
    are_received = any(path.suffix.lower() in _RECEIVED for path in paths)
    if not paths or are_pictures or are_received or not all(is_file(path) for path in paths):
        return ()
    return paths


def given_addresses(source: QMimeData) -> tuple[str, ...]:
    """Return the addresses that come together with files; without files they are words."""
    urls = source.urls()
    if not any(url.isLocalFile() for url in urls):
        return ()
    return tuple(
        dict.fromkeys(
            bytes(url.toEncoded().data()).decode() for url in urls if not url.isLocalFile()
        )
    )
