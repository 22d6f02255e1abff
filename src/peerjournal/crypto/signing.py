"""Ed25519 signatures, each bound to what it is a signature of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

if TYPE_CHECKING:
    from peerjournal.crypto.keys import PrivateKeys, PublicKeys

SIGNATURE_LENGTH = 64


def sign(private: PrivateKeys, context: bytes, message: bytes) -> bytes:
    """Sign a message as `context`, so that it never passes for one of another kind."""
    key = Ed25519PrivateKey.from_private_bytes(private.signing)
    return key.sign(_framed(context, message))


def is_signed(public: PublicKeys, context: bytes, message: bytes, signature: bytes) -> bool:
    """Tell whether the signature is these keys' own, of this message, as `context`."""
    key = Ed25519PublicKey.from_public_bytes(public.signing)
    try:
        key.verify(signature, _framed(context, message))
    except InvalidSignature:
        return False
    return True


def _framed(context: bytes, message: bytes) -> bytes:
    # No context holds a zero byte, so no two pairs of context and message look the same.
    return context + b"\x00" + message
