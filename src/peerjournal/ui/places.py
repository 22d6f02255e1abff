"""What is to be said of the folder in which a journal would lie."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import QStandardPaths, QStorageInfo


class PlaceCaution(StrEnum):
    """Why a folder deserves a second thought."""

    SYNCED = "synced"
    NETWORK = "network"


_SYNC_NAMES = (
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "my drive",
    "icloud",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "syncthing",
    "pcloud",
    "megasync",
    "seafile",
)
_SYNC_MARKS = (".stfolder", ".sync", ".dropbox", ".owncloudsync.log", ".sync-exclude.lst")
_NETWORK_FILE_SYSTEMS = ("nfs", "cifs", "smb", "sshfs", "davfs", "9p", "afpfs", "webdav", "rclone")


def caution_of(folder: Path) -> PlaceCaution | None:
    """Return why a folder is not the quietest place for a journal, if there is a reason."""
    if looks_shared_by_network(folder):
        return PlaceCaution.NETWORK
    if looks_synced(folder):
        return PlaceCaution.SYNCED
    return None


def looks_synced(folder: Path) -> bool:
    """Whether a program that keeps folders alike between computers seems to own the folder."""
    lower = [part.lower() for part in folder.parts]
    if any(part.startswith(name) for part in lower for name in _SYNC_NAMES):
        return True
    return any(
        (place / mark).exists() for place in (folder, *folder.parents) for mark in _SYNC_MARKS
    )


def looks_shared_by_network(folder: Path) -> bool:
    """Whether the folder lies on another computer."""
    if str(folder).startswith(("\\\\", "//")):
        return True
    kind = file_system_of(folder)
    return any(name in kind for name in _NETWORK_FILE_SYSTEMS)


def file_system_of(folder: Path) -> str:
    """Return the name of the file system that holds a folder, which need not exist yet."""
    there = next((one for one in (folder, *folder.parents) if one.exists()), folder)
    return (
        bytes(QStorageInfo(str(there)).fileSystemType().data()).decode("ascii", "replace").lower()
    )


def documents_folder() -> Path:
    """Return where people keep their own files."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    found = QStandardPaths.writableLocation(documents)
    return Path(found) if found else Path.home()


def sample_path(language: str) -> Path:
    """Return where the sample journal of a language is kept."""
    folder = user_data_path("PeerJournal", appauthor=False)
    return folder / f"Sample journal ({language}).pjournal"
