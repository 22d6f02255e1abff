"""A person's keys: Ed25519 to sign, X-Wing (ML-KEM-768 with X25519) to seal."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from peerjournal.domain.identifiers import IdentityId

SEED_LENGTH = 32
SIGNING_LENGTH = 32
SEALING_LENGTH = 1216
PRIVATE_LENGTH = 2 * SEED_LENGTH

_ML_KEM_SEED_LENGTH = 64
_X25519_LENGTH = 32
_IDENTITY_CONTEXT = b"PeerJournal identity 1\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateKeys:
    """The private half, as two seeds; shown by no repr.

    Attributes:
        signing: the seed of Ed25519 (RFC 8032), 32 bytes.
        sealing: the seed of X-Wing (its decapsulation key), 32 bytes.

    """

    signing: bytes = field(repr=False)
    sealing: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicKeys:
    """The half that goes on a card.

    Attributes:
        signing: the public key of Ed25519, 32 bytes.
        sealing: the public key of X-Wing: ML-KEM-768's 1,184 bytes, then X25519's 32.

    """

    signing: bytes
    sealing: bytes = field(repr=False)


def new_private_keys() -> PrivateKeys:
    """Make the keys of a new identity."""
    return PrivateKeys(
        signing=secrets.token_bytes(SEED_LENGTH), sealing=secrets.token_bytes(SEED_LENGTH)
    )


def public_keys_of(private: PrivateKeys) -> PublicKeys:
    """Return the public half."""
    ml_kem, x25519 = sealing_parts(private)
    return PublicKeys(
        signing=Ed25519PrivateKey.from_private_bytes(private.signing)
        .public_key()
        .public_bytes_raw(),
        sealing=ml_kem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw(),
    )


def identity_of(public: PublicKeys) -> IdentityId:
    """Return the name that stands for these keys and no others."""
    digest = hashlib.sha256(_IDENTITY_CONTEXT + public.signing + public.sealing)
    return IdentityId(digest.hexdigest())


def private_to_bytes(private: PrivateKeys) -> bytes:
    """Return both seeds, for the vault alone."""
    return private.signing + private.sealing


def private_from_bytes(data: bytes) -> PrivateKeys:
    """Read what `private_to_bytes` wrote.

    Raises:
        ValueError: the length is wrong, which only a bug can bring about.

    """
    if len(data) != PRIVATE_LENGTH:
        raise ValueError(len(data))
    return PrivateKeys(signing=data[:SEED_LENGTH], sealing=data[SEED_LENGTH:])


def sealing_parts(private: PrivateKeys) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
    """Expand the seed into its two keys, as X-Wing (draft-connolly-cfrg-xwing-kem) does."""
    expanded = hashlib.shake_256(private.sealing).digest(_ML_KEM_SEED_LENGTH + _X25519_LENGTH)
    return (
        MLKEM768PrivateKey.from_seed_bytes(expanded[:_ML_KEM_SEED_LENGTH]),
        X25519PrivateKey.from_private_bytes(expanded[_ML_KEM_SEED_LENGTH:]),
    )
