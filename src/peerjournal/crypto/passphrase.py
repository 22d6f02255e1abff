"""From what a person remembers to the key of the journal file, slowly on purpose."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

LEAST_LENGTH = 8
"""The fewest characters a new passphrase may have."""

KEY_LENGTH = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What one derivation costs.

    Attributes:
        number: the profile's name in the file format; never given to another cost.

    """

    number: int
    iterations: int
    memory_kib: int
    lanes: int


PROFILES: tuple[Profile, ...] = (Profile(number=1, iterations=3, memory_kib=256 * 1024, lanes=4),)
"""Newest first. A file is made under the first; an older one is raised with the passphrase."""


def derive_key(passphrase: str, salt: bytes, profile: Profile) -> bytes:
    """Return the 32-byte key of a passphrase: Argon2id over its NFKC form in UTF-8.

    The normal form makes the key the same whichever keyboard typed an accented letter.
    """
    # Lone surrogates come from input that is no text; they count, but must not end in a failure.
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    argon = Argon2id(
        salt=salt,
        length=KEY_LENGTH,
        iterations=profile.iterations,
        lanes=profile.lanes,
        memory_cost=profile.memory_kib,
    )
    return argon.derive(typed)
