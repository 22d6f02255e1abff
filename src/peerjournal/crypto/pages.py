"""Whether a page of a journal file is whole, told from its bytes alone.

SQLCipher answers a wrong key and a damaged page with the same error. This check, which follows
the SQLCipher 4 defaults, tells them apart without opening the file for writing.
"""

from __future__ import annotations

import hashlib
import hmac

PAGE_SIZE = 4096
SALT_LENGTH = 16
"""The first bytes of page 1 are the file's salt and lie outside its authentication."""

LOCK_PAGE = 0x40000000 // PAGE_SIZE + 1
"""SQLite keeps its locks on this page of a file beyond 1 GiB and never writes it."""

_TAG_LENGTH = 64
_MASK = bytes([0x3A]) * SALT_LENGTH
_ITERATIONS = 2


def is_page_authentic(key: bytes, salt: bytes, page: bytes, number: int) -> bool:
    """Tell whether the page was written whole under this key, at this place; the first is 1."""
    if len(page) != PAGE_SIZE:
        return False
    if number == LOCK_PAGE:
        return not any(page)
    covered = page[SALT_LENGTH if number == 1 else 0 : -_TAG_LENGTH]
    mac = hmac.new(_mac_key(key, salt), covered, "sha512")
    mac.update(number.to_bytes(4, "little"))
    return hmac.compare_digest(mac.digest(), page[-_TAG_LENGTH:])


def _mac_key(key: bytes, salt: bytes) -> bytes:
    masked = bytes(one ^ other for one, other in zip(salt, _MASK, strict=True))
    return hashlib.pbkdf2_hmac("sha512", key, masked, _ITERATIONS, dklen=len(key))
