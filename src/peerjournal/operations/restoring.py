"""Go on with a safety copy: which there are beside a journal, and what is not in one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from peerjournal.domain.errors import JournalNotFoundError
from peerjournal.domain.progress import no_progress
from peerjournal.operations import journal as journals
from peerjournal.operations.peers import all_peers
from peerjournal.operations.safekeeping import SafetyCopy, copies_in, copy_of_name
from peerjournal.vault import restoring
from peerjournal.vault.copies import copies_folder

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.progress import Progress
    from peerjournal.operations.journal import Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """A journal that is open as it was in a copy.

    Attributes:
        since: nothing that was written after this moment is in it.
        aside: where the file is that lay in its place; none where there was none.
        peers: what those are called who may hold what was shared since then.

    """

    journal: Journal
    since: datetime
    aside: Path | None
    peers: tuple[str, ...]


def copies_beside(path: Path) -> tuple[SafetyCopy, ...]:
    """Return the copies that lie beside a journal, the newest first, whether it is there or not."""
    return copies_in(copies_folder(path))


def copy_at(path: Path) -> SafetyCopy:
    """Return what can be told of a copy from outside; of a foreign one by the file's own time.

    Raises:
        JournalNotFoundError: there is no file.

    """
    if not path.is_file():
        raise JournalNotFoundError(path)
    known = copy_of_name(path)
    if known is not None:
        return known
    stat = path.stat()
    made_at = datetime.fromtimestamp(stat.st_mtime, tz=UTC)
    return SafetyCopy(path=path, made_at=made_at, reason="", size=stat.st_size)


def journal_of(copy: Path) -> Path | None:
    """Return whose copy a file is by the folder that it lies in; none if by no journal's."""
    folder = copy.resolve().parent
    name = folder.name.removesuffix("-copies")
    path = folder.with_name(name)
    is_beside = name.endswith(journals.SUFFIX) and copies_folder(path) == folder
    return path if is_beside else None


def restore(
    path: Path, copy: SafetyCopy, passphrase: str, progress: Progress = no_progress
) -> Restored:
    """Put a copy in the place of a journal, set aside what lies there, and open it."""
    return _restored(restoring.restore_vault(path, copy.path, passphrase, progress), copy)


def restore_with_words(
    path: Path, copy: SafetyCopy, words: str, progress: Progress = no_progress
) -> Restored:
    """Do the same by the words of a recovery sheet."""
    return _restored(restoring.restore_vault_with_words(path, copy.path, words, progress), copy)


def _restored(found: restoring.Restored, copy: SafetyCopy) -> Restored:
    journal = journals.opened(found.vault)
    return Restored(
        journal=journal,
        since=copy.made_at,
        aside=found.aside,
        peers=tuple(peer.name for peer in all_peers(journal)),
    )
