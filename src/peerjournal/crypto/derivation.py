"""Keys for single purposes out of one random key."""

from __future__ import annotations

import secrets

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_LENGTH = 32


def new_key() -> bytes:
    """Make a random key."""
    return secrets.token_bytes(KEY_LENGTH)


def derive_subkey(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    """Return the key for one purpose: HKDF-SHA256 (RFC 5869); it tells nothing of the others."""
    return HKDF(algorithm=SHA256(), length=KEY_LENGTH, salt=salt, info=purpose).derive(key)
