"""Safety copies of the open journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.progress import no_progress
from peerjournal.vault.connection import reading
from peerjournal.vault.copies import keep_copy
from peerjournal.vault.failures import file_translated

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.progress import Progress
    from peerjournal.vault.connection import Vault


def verified_copy(vault: Vault, reason: str = "by-hand", progress: Progress = no_progress) -> Path:
    """Write an encrypted copy under the same passphrase, and open and count it.

    It lies in a folder beside the journal, named for the moment and the reason; the newest three
    of each reason are kept.

    Raises:
        CopyNotVerifiedError: the copy does not hold what the journal holds; it is removed.
        DiskFullError: there is no room for it.

    """
    with reading(vault) as c, file_translated(vault.path):
        return keep_copy(c, vault.path, vault.secret, reason, progress)
