"""Sealing a short secret to one person: HPKE (RFC 9180) with X-Wing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from peerjournal.crypto.keys import sealing_parts

if TYPE_CHECKING:
    from peerjournal.crypto.keys import PrivateKeys, PublicKeys

SEALED_EXTRA = 1120 + 16
"""What sealing adds to a secret: the encapsulated key and the authentication tag."""

_ML_KEM_LENGTH = 1184
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class SealError(Exception):
    """The sealed secret is for other keys, or of another kind, or was changed."""


def seal(public: PublicKeys, secret: bytes, info: bytes) -> bytes:
    """Seal a secret so that only the holder of the private half opens it, as `info`."""
    key = MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(public.sealing[:_ML_KEM_LENGTH]),
        X25519PublicKey.from_public_bytes(public.sealing[_ML_KEM_LENGTH:]),
    )
    return _SUITE.encrypt(secret, key, info=info)


def unseal(private: PrivateKeys, sealed: bytes, info: bytes) -> bytes:
    """Return what was sealed.

    Raises:
        SealError: it was not sealed to these keys as `info`, or was changed.

    """
    key = MLKEM768X25519PrivateKey(*sealing_parts(private))
    try:
        return _SUITE.decrypt(sealed, key, info=info)
    except InvalidTag as error:
        raise SealError from error


def can_seal_to(public: PublicKeys) -> bool:
    """Tell whether a stranger's keys can be sealed to; numbers that are no keys cannot."""
    try:
        MLKEM768PublicKey.from_public_bytes(public.sealing[:_ML_KEM_LENGTH])
        point = X25519PublicKey.from_public_bytes(public.sealing[_ML_KEM_LENGTH:])
        # Points of low order are only found out by an exchange: the result is all zeros.
        X25519PrivateKey.generate().exchange(point)
    except ValueError:
        return False
    return True
