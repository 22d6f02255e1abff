"""Make, open, lock and keep safe a journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.crypto.keys import (
    PrivateKeys,
    identity_of,
    new_private_keys,
    private_from_bytes,
    private_to_bytes,
    public_keys_of,
)
from peerjournal.crypto.passphrase import LEAST_LENGTH
from peerjournal.domain.errors import PassphraseTooShortError, WrongPassphraseError
from peerjournal.domain.peers import Me, check_name
from peerjournal.domain.progress import no_progress
from peerjournal.exchange.card import make_card
from peerjournal.vault import check, connection, identity, settings

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.progress import Progress
    from peerjournal.vault.check import CheckReport
    from peerjournal.vault.connection import Vault

SUFFIX = ".pjournal"


class Journal:
    """An open journal: the vault, and whose it is.

    Belongs to the thread that opened it. Close it with `close_journal`.

    Attributes:
        vault: the open file; for operations alone.
        keys: the private half of the identity; for operations alone.
        me: the journal's own identity.

    """

    __slots__ = ("keys", "me", "vault")

    def __init__(self, vault: Vault, keys: PrivateKeys, me: Me) -> None:
        self.vault = vault
        self.keys = keys
        self.me = me

    def __repr__(self) -> str:
        return f"Journal({self.path.name!r})"

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self.vault.path


def create_journal(path: Path, passphrase: str, name: str) -> Journal:
    """Make a new journal for a person of that name, with an identity of its own.

    Raises:
        PassphraseTooShortError: the passphrase has fewer than `LEAST_LENGTH` characters.
        JournalExistsError: a file is there; it stays as it is.
        CannotWriteFileError: the folder does not let us write.

    """
    check_passphrase(passphrase)
    check_name(name)
    keys = new_private_keys()
    me = Me(id=identity_of(public_keys_of(keys)), name=name, card=make_card(name, keys))
    # Written before the file takes its name, so that no journal is ever without an identity.
    vault = connection.create_vault(
        path, passphrase, lambda c: identity.put_me(c, me, private_to_bytes(keys))
    )
    return Journal(vault, keys, me)


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that is too short to be one."""
    if len(passphrase) < LEAST_LENGTH:
        raise PassphraseTooShortError(LEAST_LENGTH)


def open_journal(path: Path, passphrase: str) -> Journal:
    """Unlock a journal; takes about a second on purpose (Argon2id)."""
    return opened(connection.open_vault(path, passphrase))


def open_journal_with_words(path: Path, words: str) -> Journal:
    """Unlock a journal by the 24 words of its recovery sheet."""
    return opened(connection.open_vault_with_words(path, words))


def opened(vault: Vault) -> Journal:
    """Return the journal that an open vault holds; the vault is closed again if that fails."""
    try:
        with connection.reading(vault) as c:
            me = identity.me(c)
            private = identity.private_key_bytes(c)
    except BaseException:
        connection.close_vault(vault)
        raise
    return Journal(vault, private_from_bytes(private), me)


def close_journal(journal: Journal) -> None:
    """Lock: fold everything into the one file and forget the keys."""
    connection.close_vault(journal.vault)


def rename_me(journal: Journal, name: str) -> Me:
    """Change the name on my card; the keys, and so the safety numbers, stay."""
    check_name(name)
    me = Me(id=journal.me.id, name=name, card=make_card(name, journal.keys))
    with connection.writing(journal.vault) as c:
        identity.put_me(c, me, private_to_bytes(journal.keys))
    journal.me = me
    return me


def recovery_words(journal: Journal) -> tuple[str, ...]:
    """Return the 24 words that open this file without its passphrase."""
    return connection.recovery_words(journal.vault)


def confirm_passphrase(journal: Journal, passphrase: str) -> None:
    """Make sure that who sits here knows the passphrase.

    Raises:
        WrongPassphraseError: it is another one.

    """
    if not connection.is_passphrase(journal.vault, passphrase):
        raise WrongPassphraseError(journal.path)


def change_passphrase(
    journal: Journal, old: str, new: str, progress: Progress = no_progress
) -> None:
    """Write the journal anew under another passphrase, verify it, and swap it in.

    The recovery words of before are void afterwards.

    Raises:
        WrongPassphraseError: `old` is not the passphrase; nothing was changed.
        PassphraseTooShortError: `new` is too short.

    """
    check_passphrase(new)
    confirm_passphrase(journal, old)
    connection.change_passphrase(journal.vault, new, progress)


def replace_passphrase(journal: Journal, new: str, progress: Progress = no_progress) -> None:
    """Give a journal that was opened by its recovery words a new passphrase."""
    check_passphrase(new)
    connection.change_passphrase(journal.vault, new, progress)


def check_journal(journal: Journal, progress: Progress = no_progress) -> CheckReport:
    """Read every page and try every invariant.

    Raises:
        JournalDamagedError: a page or an invariant does not hold.

    """
    return check.check_vault(journal.vault, progress)


def note(journal: Journal, name: str) -> str | None:
    """Return a setting that is kept in the journal because it tells about its writer."""
    with connection.reading(journal.vault) as c:
        return settings.setting(c, name)


def put_note(journal: Journal, name: str, value: str) -> None:
    """Keep a setting in the journal."""
    with connection.writing(journal.vault) as c:
        settings.put_setting(c, name, value)
