"""A safety copy in the place of a journal; what lies there is set aside and never deleted."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from peerjournal.crypto import passphrase as passphrases
from peerjournal.crypto.recovery import key_of_words
from peerjournal.domain.clock import now
from peerjournal.domain.errors import (
    FolderNotFoundError,
    JournalDamagedError,
    WrongPassphraseError,
    WrongRecoveryWordsError,
)
from peerjournal.domain.progress import no_progress
from peerjournal.vault import connection, copies, pages
from peerjournal.vault.driver import FileKey, connect_sealed, fold
from peerjournal.vault.failures import file_translated, translated
from peerjournal.vault.files import (
    make_owner_only,
    remove_file_and_log,
    swap_in,
    sync_file,
    sync_folder,
)
from peerjournal.vault.locking import hold_lock, release_lock
from peerjournal.vault.making import RESTORING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from peerjournal.domain.progress import Progress
    from peerjournal.vault.connection import Vault
    from peerjournal.vault.driver import Connection

_STEPS = 3
"""The key, every page of the copy as it lies, and every page of what takes the place."""

SET_ASIDE = "set-aside"
"""The reason of a file that a copy took the place of; such files are never thinned out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """An open journal that was a safety copy.

    Attributes:
        aside: where the file is that lay in its place; none where there was none.

    """

    vault: Vault
    aside: Path | None = None


def restore_vault(
    path: Path, copy: Path, passphrase: str, progress: Progress = no_progress
) -> Restored:
    """Put a copy in the place of a journal and open it. After a failure all is as it was.

    Raises:
        CancelledError: it was stopped before the copy came into its place.
        JournalNotFoundError, NotAJournalError: there is no such copy, or it is none.
        WrongPassphraseError: the passphrase is not the copy's.
        JournalDamagedError: the copy is not sound.
        JournalTooNewError: a later version of the program wrote it.
        JournalInUseError: somebody has the journal open.
        CannotWriteFileError, JournalReadOnlyError, DiskFullError: it cannot be put there.

    """

    def key() -> FileKey:
        salt = pages.read_salt(copy)
        keys = (passphrases.derive_key(passphrase, salt, one) for one in passphrases.PROFILES)
        candidates = (FileKey(key=one, salt=salt) for one in keys)
        return pages.fitting_key(copy, candidates, WrongPassphraseError)

    return _restore(path.resolve(), copy, key, progress)


def restore_vault_with_words(
    path: Path, copy: Path, words: str, progress: Progress = no_progress
) -> Restored:
    """Do the same with the 24 words of the copy's recovery sheet.

    Raises:
        CancelledError: as above.
        RecoveryWordsUnreadableError, WrongRecoveryWordsError: they are none, or another file's.

    """

    def key() -> FileKey:
        one = FileKey(key=key_of_words(words), salt=pages.read_salt(copy))
        return pages.fitting_key(copy, [one], WrongRecoveryWordsError)

    return _restore(path.resolve(), copy, key, progress)


def _restore(path: Path, copy: Path, key: Callable[[], FileKey], progress: Progress) -> Restored:
    if not path.parent.is_dir():
        raise FolderNotFoundError(path)
    lock = hold_lock(path)
    try:
        progress(0, _STEPS)
        secret = key()
        progress(1, _STEPS)
        pages.refuse_damage(copy, secret)
        progress(2, _STEPS)
        unfinished = path.with_name(path.name + RESTORING)
        with file_translated(path):
            _write_sound(copy, unfinished, secret)
            try:
                # The last moment to stop: from here on it is a matter of a few names.
                progress(_STEPS, _STEPS)
                aside = _set_aside(path)
            except BaseException:
                remove_file_and_log(unfinished)
                raise
            try:
                swap_in(unfinished, path)
                vault = connection.open_held(path, secret, lock)
            except BaseException:
                _put_back(path, aside)
                raise
        return Restored(vault=vault, aside=aside)
    except BaseException:
        release_lock(lock)
        raise


def _write_sound(copy: Path, unfinished: Path, secret: FileKey) -> None:
    """Write a copy of the copy, its log folded in, and look at every page of it."""
    remove_file_and_log(unfinished)
    try:
        for source, target in (
            (copy, unfinished),
            (pages.log_path(copy), pages.log_path(unfinished)),
        ):
            if source.exists():
                make_owner_only(target)
                shutil.copyfile(source, target)
        with translated(copy), closing(connect_sealed(unfinished, secret)) as c:
            fold(c)
            _refuse_unsound(c, copy)
            connection.refuse_unknown(c, copy)
        sync_file(unfinished)
    except BaseException:
        remove_file_and_log(unfinished)
        raise


def _put_back(path: Path, aside: Path | None) -> None:
    """Bring back what was set aside; the copy that did not come into its place is still there."""
    remove_file_and_log(path)
    if aside is None:
        return
    for kept, place in ((aside, path), (pages.log_path(aside), pages.log_path(path))):
        if kept.exists():
            kept.rename(place)


def _refuse_unsound(c: Connection, copy: Path) -> None:
    if copies.faults(c):
        raise JournalDamagedError(copy)


def _set_aside(path: Path) -> Path | None:
    """Move what lies at a journal's place, and its log, into the folder of copies; all or none."""
    log = pages.log_path(path)
    if not path.exists() and not log.exists():
        return None
    folder = copies.copies_folder(path)
    folder.mkdir(mode=0o700, exist_ok=True)
    target = copies.free_name(folder, f"{now():%Y-%m-%dT%H%M%S}-{SET_ASIDE}")
    moved: list[tuple[Path, Path]] = []
    try:
        # The log first: it must never be read as the log of the file that comes into this place.
        for place, kept in ((log, pages.log_path(target)), (path, target)):
            if place.exists():
                place.rename(kept)
                moved.append((place, kept))
        sync_folder(folder)
    except BaseException:
        for place, kept in reversed(moved):
            kept.rename(place)
        raise
    return target
