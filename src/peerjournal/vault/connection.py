"""Creating, opening and closing a journal, and the doors for reading and writing it."""

from __future__ import annotations

import hmac
import os
import secrets
from contextlib import contextmanager
from typing import TYPE_CHECKING

from peerjournal.crypto import passphrase as passphrases
from peerjournal.crypto.pages import SALT_LENGTH
from peerjournal.crypto.recovery import key_of_words, words_of_key
from peerjournal.domain.errors import (
    FolderNotFoundError,
    JournalDamagedError,
    JournalExistsError,
    JournalLockedError,
    JournalReadOnlyError,
    JournalTooNewError,
    NotAJournalError,
    PassphraseTooShortError,
    WrongPassphraseError,
    WrongRecoveryWordsError,
)
from peerjournal.domain.progress import no_progress
from peerjournal.vault import copies, migrations, pages
from peerjournal.vault.closing import estranged, fold_and_close
from peerjournal.vault.driver import FileKey, abandon, connect_sealed, fold
from peerjournal.vault.failures import file_translated, translated
from peerjournal.vault.files import remove_file_and_log, swap_in
from peerjournal.vault.locking import hold_lock, release_lock
from peerjournal.vault.making import RESTORING, UNFINISHED, make_file
from peerjournal.vault.stamps import stamp_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from pathlib import Path

    from filelock import BaseFileLock

    from peerjournal.domain.progress import Progress
    from peerjournal.vault.driver import Connection

_UNFINISHED_CHANGE = ".changing-passphrase"


class Vault:
    """An open journal. It belongs to the thread that opened it.

    Attributes:
        path: where the file lies.
        connection: for `reading` and `writing` to hand out; none once the journal is locked.
        secret: the file's key.
        stamp: the state of the files after our last write.

    """

    __slots__ = ("connection", "lock", "path", "secret", "stamp")

    def __init__(
        self, path: Path, connection: Connection, secret: FileKey, lock: BaseFileLock
    ) -> None:
        self.path = path
        self.connection: Connection | None = connection
        self.secret = secret
        self.lock = lock
        self.stamp = stamp_of(path)

    def __repr__(self) -> str:
        return f"Vault({self.path.name})"


def create_vault(
    path: Path, passphrase: str, fill: Callable[[Connection], None] | None = None
) -> Vault:
    """Make a new journal and open it.

    What `fill` writes is there from the first moment on: the file takes its name afterwards.

    Raises:
        PassphraseTooShortError: the passphrase is too short to protect anything.
        JournalExistsError: there is something at that place.
        JournalReadOnlyError: the folder does not let us write.
        DiskFullError: there is no room.

    """
    path = path.resolve()
    _refuse_short(passphrase)
    if path.exists():
        raise JournalExistsError(path)
    if not path.parent.is_dir():
        raise FolderNotFoundError(path)
    lock = hold_lock(path)
    try:
        secret = _new_secret(passphrase)
        with translated(path), file_translated(path):
            make_file(path, secret, fill)
        return Vault(path, _connect(path, secret), secret, lock)
    except BaseException:
        release_lock(lock)
        raise


def open_vault(path: Path, passphrase: str) -> Vault:
    """Open a journal with its passphrase. After a failure the file is as it was.

    One flipped bit in the first 16 bytes of the file, its salt, looks like a wrong passphrase.

    Raises:
        JournalNotFoundError: there is no file.
        NotAJournalError: another program wrote the file.
        JournalInUseError: another process has it open.
        JournalReadOnlyError: the file or its folder does not let us write.
        WrongPassphraseError: the key does not fit any page.
        JournalDamagedError: the key fits, but pages are damaged or missing.
        JournalTooNewError: a later version of the program wrote it.

    """
    path = path.resolve()
    salt = pages.read_salt(path)
    keys = (passphrases.derive_key(passphrase, salt, one) for one in passphrases.PROFILES)
    return _open(path, salt, keys, WrongPassphraseError)


def open_vault_with_words(path: Path, words: str) -> Vault:
    """Open a journal with the 24 words of its recovery sheet; fails as `open_vault` does.

    Raises:
        RecoveryWordsUnreadableError: these are not 24 such words.
        WrongRecoveryWordsError: they belong to another file or an older passphrase.

    """
    path = path.resolve()
    return _open(path, pages.read_salt(path), [key_of_words(words)], WrongRecoveryWordsError)


def close_vault(vault: Vault) -> None:
    """Lock a journal: one file is left on disk. A second call does nothing.

    Whatever fails, the journal is closed afterwards and nothing that was written is lost.

    Raises:
        JournalChangedUnderneathError: the file is no longer ours; it is left alone, and a copy
            of what was open lies in the folder of copies.
        JournalMovedError: the file was moved, and all is in it where it is now; or it is gone,
            and a copy lies in the folder of copies.
        DiskFullError: there is no room to bring the write-ahead log into the file; the log
            stays beside it until the next opening.

    """
    c, vault.connection = vault.connection, None
    try:
        if c is not None:
            fold_and_close(vault, c)
    finally:
        release_lock(vault.lock)


@contextmanager
def reading(vault: Vault) -> Generator[Connection]:
    """Lend the connection for reading.

    Raises:
        JournalLockedError: the journal is closed.
        JournalDamagedError: a page that was needed does not authenticate.
        JournalChangedUnderneathError: and this is why.

    """
    with _told_apart(vault):
        yield _connection_of(vault)


@contextmanager
def writing(vault: Vault) -> Generator[Connection]:
    """Lend the connection for one transaction: all of it is kept, or, after an error, nothing.

    Raises:
        JournalLockedError: the journal is closed.
        JournalChangedUnderneathError: the file on disk is no longer ours; nothing is written.
        JournalMovedError: there is no file in its place; nothing is written until it is back.
        DiskFullError: there is no room; nothing is written.

    """
    c = _connection_of(vault)
    refuse_if_changed(vault)
    with _told_apart(vault):
        c.execute("BEGIN IMMEDIATE")
        try:
            yield c
            c.execute("COMMIT")
        except BaseException:
            if c.in_transaction:  # SQLite itself rolls back after some errors
                c.execute("ROLLBACK")
            raise
        # A commit may fold the log into the file.
        vault.stamp = stamp_of(vault.path)


def open_held(path: Path, secret: FileKey, lock: BaseFileLock) -> Vault:
    """Open a journal whose lock is held and whose key is proven."""
    return Vault(path, _connect(path, secret), secret, lock)


def is_passphrase(vault: Vault, passphrase: str) -> bool:
    """Tell whether the open journal has this passphrase."""
    return any(
        hmac.compare_digest(
            passphrases.derive_key(passphrase, vault.secret.salt, profile), vault.secret.key
        )
        for profile in passphrases.PROFILES
    )


def recovery_words(vault: Vault) -> tuple[str, ...]:
    """Return the 24 words that open the journal without its passphrase."""
    return words_of_key(vault.secret.key)


def change_passphrase(vault: Vault, new: str, progress: Progress = no_progress) -> None:
    """Give the journal a new passphrase, key and salt; the recovery sheet is void afterwards.

    The journal is written anew beside the old file, proven, and moved into its place, so that
    whatever happens either the old or the new file is there, whole. A copy of the old one, which
    still has the old passphrase, is kept in the folder of copies.

    Raises:
        PassphraseTooShortError: the new passphrase is too short.
        CopyNotVerifiedError: a copy could not be proven; the journal is as it was.
        CancelledError: `progress` asked to stop; the journal is as it was.

    """
    _refuse_short(new)
    # The old log must be gone before the new file takes the name, or it would be read as the new
    # file's; and nobody writes in between.
    fold_in(vault)
    c = _connection_of(vault)
    unfinished = vault.path.with_name(vault.path.name + _UNFINISHED_CHANGE)
    secret = _new_secret(new)
    with _told_apart(vault), file_translated(vault.path):
        copies.keep_copy(
            c,
            vault.path,
            vault.secret,
            "before-passphrase-change",
            lambda done, total: progress(done, 2 * total),
        )
        remove_file_and_log(unfinished)
        copies.copy_sealed(
            c, unfinished, secret, lambda done, total: progress(total + done, 2 * total)
        )
    vault.connection = None
    c.close()
    try:
        with file_translated(vault.path):
            swap_in(unfinished, vault.path)
        vault.secret = secret
    finally:
        vault.connection = _connect(vault.path, vault.secret)
        vault.stamp = stamp_of(vault.path)


def fold_in(vault: Vault) -> None:
    """Bring the write-ahead log of an open journal into its file."""
    c = _connection_of(vault)
    refuse_if_changed(vault)
    with _told_apart(vault):
        fold(c)
    vault.stamp = stamp_of(vault.path)


def refuse_if_changed(vault: Vault) -> None:
    """Make sure that the file on disk is still the one we opened and wrote."""
    if (found := stamp_of(vault.path)) != vault.stamp:
        raise estranged(vault, found)


def _connection_of(vault: Vault) -> Connection:
    if vault.connection is None:
        raise JournalLockedError
    return vault.connection


@contextmanager
def _told_apart(vault: Vault) -> Generator[None]:
    # A page that another program wrote over ours looks damaged.
    try:
        with translated(vault.path):
            yield
    except JournalDamagedError as error:
        if (found := stamp_of(vault.path)) != vault.stamp:
            raise estranged(vault, found) from error
        raise


def _open(path: Path, salt: bytes, keys: Iterable[bytes], wrong: pages.WrongKey) -> Vault:
    if not os.access(path, os.W_OK):
        raise JournalReadOnlyError(path)
    lock = hold_lock(path)
    try:
        secret = pages.fitting_key(path, (FileKey(key=key, salt=salt) for key in keys), wrong)
        pages.refuse_damage(path, secret)
        vault = Vault(path, _connect(path, secret), secret, lock)
        for ending in (UNFINISHED, RESTORING, _UNFINISHED_CHANGE):
            remove_file_and_log(path.with_name(path.name + ending))
    except BaseException:
        release_lock(lock)
        raise
    return vault


def _connect(path: Path, secret: FileKey) -> Connection:
    with translated(path), file_translated(path):
        c = _connect_to_whole(path, secret)
        try:
            refuse_unknown(c, path)
            if migrations.version_of(c) < len(migrations.STEPS):
                copies.keep_copy(c, path, secret, "before-migration")
                migrations.migrate(c)
            c.execute("PRAGMA journal_mode = WAL").fetchone()
        except BaseException:
            abandon(c)
            raise
    return c


def _connect_to_whole(path: Path, secret: FileKey) -> Connection:
    try:
        with translated(path):
            return connect_sealed(path, secret)
    except JournalDamagedError as error:
        # Each page that is there authenticates, so what SQLite misses is what is not there.
        raise JournalDamagedError(path, cut_short=True) from error


def refuse_unknown(c: Connection, path: Path) -> None:
    """Refuse what is no journal, or one that a later version of the program wrote."""
    if c.execute("PRAGMA application_id").fetchone() != (migrations.APPLICATION_ID,):
        raise NotAJournalError(path)
    known, found = len(migrations.STEPS), migrations.version_of(c)
    if found > known:
        raise JournalTooNewError(path, found, known)


def _new_secret(passphrase: str) -> FileKey:
    salt = secrets.token_bytes(SALT_LENGTH)
    key = passphrases.derive_key(passphrase, salt, passphrases.PROFILES[0])
    return FileKey(key=key, salt=salt)


def _refuse_short(passphrase: str) -> None:
    if len(passphrase) < passphrases.LEAST_LENGTH:
        raise PassphraseTooShortError(passphrases.LEAST_LENGTH)
