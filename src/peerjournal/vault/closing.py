"""How an open journal is closed, also where its file is not the one any more that was opened."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from peerjournal.domain.errors import (
    JournalChangedUnderneathError,
    JournalMovedError,
    PeerJournalError,
)
from peerjournal.vault import copies, pages
from peerjournal.vault.driver import abandon, fold
from peerjournal.vault.failures import file_translated, translated
from peerjournal.vault.stamps import found_elsewhere, stamp_of

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.vault.connection import Vault
    from peerjournal.vault.driver import Connection
    from peerjournal.vault.stamps import Stamp


def estranged(
    vault: Vault, found: Stamp | None
) -> JournalChangedUnderneathError | JournalMovedError:
    """Return what became of the file that was opened, by what is in its place now."""
    if found is not None:
        return JournalChangedUnderneathError(vault.path)
    elsewhere = found_elsewhere(vault.stamp)
    return JournalMovedError(vault.path, elsewhere.path if elsewhere else None)


def fold_and_close(vault: Vault, c: Connection) -> None:
    """Leave one file on the disk; if it is not ours any more, keep what was open as a copy."""
    try:
        found = stamp_of(vault.path)
        if found is None:
            raise _close_without_file(vault, c)
        if found != vault.stamp:
            raise JournalChangedUnderneathError(vault.path, _rescue(vault, c))
        with translated(vault.path):
            fold(c)
    finally:
        c.close()


def _close_without_file(vault: Vault, c: Connection) -> JournalMovedError:
    """Bring all into the file if it lives on elsewhere as we left it, else into a copy."""
    elsewhere = found_elsewhere(vault.stamp)
    now_at = elsewhere.path if elsewhere else None
    is_whole = elsewhere is not None and elsewhere.is_unchanged and _is_folded(vault, c)
    kept = None if is_whole else _rescue(vault, c)
    return JournalMovedError(vault.path, now_at, is_whole=is_whole, kept=kept)


def _is_folded(vault: Vault, c: Connection) -> bool:
    """Bring the log into the file, on which the connection holds, whatever it is called now."""
    try:
        with translated(vault.path), file_translated(vault.path):
            fold(c)
            pages.log_path(vault.path).unlink(missing_ok=True)
    except PeerJournalError:
        # Then it is to be kept as a copy; that may have more room.
        return False
    return True


def _rescue(vault: Vault, c: Connection) -> Path | None:
    """Keep what was open as a copy of its own, and leave the file on disk alone."""
    try:
        with translated(vault.path), file_translated(vault.path):
            kept = copies.keep_copy(c, vault.path, vault.secret, "changed-underneath")
    except PeerJournalError:
        kept = None
    abandon(c)
    # The log is ours, and must not be taken for the log of the file that lies there now.
    log = pages.log_path(vault.path)
    with file_translated(vault.path):
        if kept is None and log.exists():
            folder = copies.copies_folder(vault.path)
            folder.mkdir(mode=0o700, exist_ok=True)
            log.replace(folder / f"changed-underneath-{secrets.token_hex(4)}.wal")
        log.unlink(missing_ok=True)
    return kept
