"""The number that two people compare to know that nobody sits between them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peerjournal.domain.identifiers import IdentityId

_GROUPS = 12
_BYTES_A_GROUP = 5
_CONTEXT = b"PeerJournal safety number 1\x00"
# People may compare only some of the digits; each try at a near miss costs this many rounds.
_ROUNDS = 10_000


def safety_number(one: IdentityId, other: IdentityId) -> str:
    """Return 60 digits in 12 groups of 5, the same whichever of the two comes first."""
    both = b"".join(sorted((bytes.fromhex(one), bytes.fromhex(other))))
    length = _GROUPS * _BYTES_A_GROUP
    digest = hashlib.pbkdf2_hmac("sha512", both, _CONTEXT, _ROUNDS, dklen=length)
    parts = (digest[n : n + _BYTES_A_GROUP] for n in range(0, length, _BYTES_A_GROUP))
    return " ".join(f"{int.from_bytes(part, 'big') % 100_000:05}" for part in parts)
