"""The verified copies that lie beside a journal: which there are, and one more by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from peerjournal.domain.progress import no_progress
from peerjournal.vault.backup import verified_copy
from peerjournal.vault.copies import copies_folder

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.progress import Progress
    from peerjournal.operations.journal import Journal

_MOMENT = "%Y-%m-%dT%H%M%S"
_MOMENT_LENGTH = len("2026-11-27T101500")


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyCopy:
    """One copy, as its name tells.

    Attributes:
        reason: in the program's words, such as `by-hand`.

    """

    path: Path
    made_at: datetime
    reason: str
    size: int


def safety_copies(journal: Journal) -> tuple[SafetyCopy, ...]:
    """Return the copies that lie beside the journal, the newest first."""
    return copies_in(copies_folder(journal.path))


def copies_in(folder: Path) -> tuple[SafetyCopy, ...]:
    """Return the copies in a folder, the newest first; none where there is no folder."""
    found = [copy_of_name(path) for path in sorted(folder.glob("*.pjournal"), reverse=True)]
    return tuple(one for one in found if one is not None)


def make_copy(journal: Journal, progress: Progress = no_progress) -> Path:
    """Write one more copy, and open and count it before it counts as one."""
    return verified_copy(journal.vault, progress=progress)


def copy_of_name(path: Path) -> SafetyCopy | None:
    """Return what the name of a copy tells; none where the program did not name it."""
    moment, reason = path.stem[:_MOMENT_LENGTH], path.stem[_MOMENT_LENGTH + 1 :]
    try:
        made_at = datetime.strptime(moment, _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None  # somebody else's file; it is none of ours
    return SafetyCopy(path=path, made_at=made_at, reason=reason, size=path.stat().st_size)
