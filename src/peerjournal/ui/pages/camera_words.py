"""What is said of a photo that is kept: whether it still tells where it was taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.operations import attaching

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from peerjournal.domain.entries import Entry

translate = QCoreApplication.translate


def camera_words(entry: Entry, paths: Iterable[Path]) -> str:
    """Say of the files that were just kept whether a camera's notes are in them."""
    names = {path.name for path in paths}
    kept = [one for one in entry.attachments if one.name in names]
    if any(attaching.tells_of_its_camera(one) for one in kept):
        return translate("photos", "It may still tell where and with what it was taken.")
    if any(one.media_type.startswith("image/") for one in kept):
        return clean_words()
    return ""


def clean_words() -> str:
    """Say what a photo is kept without."""
    return translate("photos", "Photos are kept without the place and device they were taken with.")
