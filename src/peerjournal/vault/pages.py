"""A journal's bytes as they lie on disk, looked at without opening the file for writing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from peerjournal.crypto.pages import PAGE_SIZE, SALT_LENGTH, is_page_authentic
from peerjournal.domain.errors import (
    CannotReadFileError,
    JournalDamagedError,
    JournalNotFoundError,
    NotAJournalError,
    WrongPassphraseError,
    WrongRecoveryWordsError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from peerjournal.vault.driver import FileKey

WrongKey = type[WrongPassphraseError] | type[WrongRecoveryWordsError]

FULL_CHECK_MOST = 16 * 1024 * 1024
"""Up to this size every page is checked at opening, which takes at most a tenth of the time that
the key derivation takes. Of larger files the first and the last pages are checked; SQLCipher
checks every page again when it is read, and `check_vault` reads all of them."""

EDGE_PAGES = 256

_PLAIN_SQLITE = b"SQLite format 3\0"
# A page of sealed bytes holds some of these; a page of a text holds none.
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f")
_LOG_HEADER = 32
_FRAME_HEADER = 24
_OTHER_PAGES_TRIED = 64


class Frame(NamedTuple):
    """One page in the write-ahead log.

    Attributes:
        pages_after: how many pages the file has after this frame, if it ends a transaction.

    """

    number: int
    pages_after: int
    page: bytes


def log_path(path: Path) -> Path:
    """Return where the write-ahead log of a journal lies while it is open, or after a crash."""
    return path.with_name(f"{path.name}-wal")


def read_salt(path: Path) -> bytes:
    """Return the salt that a journal begins with.

    Raises:
        JournalNotFoundError: there is no file.
        NotAJournalError: it is too short, a folder, a text, or a plain SQLite file.
        CannotReadFileError: it does not let us read.

    """
    if path.is_dir():
        raise NotAJournalError(path)
    try:
        start = _read(path, 0, PAGE_SIZE)
    except FileNotFoundError as error:
        raise JournalNotFoundError(path) from error
    except OSError as error:
        raise CannotReadFileError(path) from error
    if len(start) < PAGE_SIZE or start.startswith(_PLAIN_SQLITE) or _CONTROLS.isdisjoint(start):
        raise NotAJournalError(path)
    return start[:SALT_LENGTH]


def fitting_key(path: Path, candidates: Iterable[FileKey], wrong: WrongKey) -> FileKey:
    """Return the key under which the journal's first page was written; each costs a derivation.

    Raises:
        JournalDamagedError: a key fits other pages, so the first one is damaged.
        WrongPassphraseError: or what else `wrong` is: no key fits any page that was tried.

    """
    tried: list[FileKey] = []
    for secret in candidates:
        if _opens(path, secret) or _opens_in_log(path, secret):
            return secret
        tried.append(secret)
    if any(_has_pages_of(path, secret) for secret in tried):
        raise JournalDamagedError(path, (1,))
    raise wrong(path)


def refuse_damage(path: Path, secret: FileKey) -> None:
    """Refuse a file any of whose pages does not authenticate, or whose tail is missing.

    Pages that the write-ahead log holds too are left out: the log's copy counts.

    Raises:
        JournalDamagedError: with the numbers of the damaged pages.

    """
    logged = [(frame.number, frame.pages_after) for frame in frames(path)]
    replaced = {number for number, _ in logged}
    size = path.stat().st_size
    count = -(-size // PAGE_SIZE)
    expected = next((pages_after for _, pages_after in reversed(logged) if pages_after), count)
    numbers = [n for n in _numbers_to_check(count) if n not in replaced]
    damaged = [n for n, page in _pages(path, numbers) if not _is_authentic(secret, n, page)]
    missing = [n for n in range(count + 1, expected + 1) if n not in replaced]
    if damaged or missing:
        is_cut = bool(missing) or (size % PAGE_SIZE != 0 and damaged[-1] == count)
        raise JournalDamagedError(path, tuple(damaged), cut_short=is_cut)


def frames(path: Path) -> Iterator[Frame]:
    """Yield the pages in the write-ahead log, oldest first; nothing if there is none."""
    try:
        file = log_path(path).open("rb")
    except FileNotFoundError:
        return
    with file:
        salts = file.read(_LOG_HEADER)[16:24]
        while len(whole := file.read(_FRAME_HEADER + PAGE_SIZE)) == _FRAME_HEADER + PAGE_SIZE:
            # A log is written over from its start; what an older turn left has other salts.
            if whole[8:16] != salts:
                return
            yield Frame(
                int.from_bytes(whole[:4]), int.from_bytes(whole[4:8]), whole[_FRAME_HEADER:]
            )


def _opens(path: Path, secret: FileKey) -> bool:
    return _is_authentic(secret, 1, _read(path, 0, PAGE_SIZE))


def _opens_in_log(path: Path, secret: FileKey) -> bool:
    # After a power cut in the middle of folding, the file's own first page may be half written.
    return any(frame.number == 1 and _is_authentic(secret, 1, frame.page) for frame in frames(path))


def _has_pages_of(path: Path, secret: FileKey) -> bool:
    count = path.stat().st_size // PAGE_SIZE
    tried = [*range(2, min(count, _OTHER_PAGES_TRIED) + 1), count]
    return any(_is_authentic(secret, number, page) for number, page in _pages(path, tried))


def _numbers_to_check(count: int) -> Iterable[int]:
    if count * PAGE_SIZE <= FULL_CHECK_MOST:
        return range(1, count + 1)
    return [*range(1, EDGE_PAGES + 1), *range(count - EDGE_PAGES + 1, count + 1)]


def _is_authentic(secret: FileKey, number: int, page: bytes) -> bool:
    return is_page_authentic(secret.key, secret.salt, page, number)


def _pages(path: Path, numbers: Iterable[int]) -> Iterator[tuple[int, bytes]]:
    with path.open("rb") as file:
        for number in numbers:
            file.seek((number - 1) * PAGE_SIZE)
            yield number, file.read(PAGE_SIZE)


def _read(path: Path, start: int, length: int) -> bytes:
    with path.open("rb") as file:
        file.seek(start)
        return file.read(length)
