"""Sealing a secret to one person."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from peerjournal.crypto.keys import new_private_keys, public_keys_of, sealing_parts
from peerjournal.crypto.sealing import SEALED_EXTRA, SealError, can_seal_to, seal, unseal

PRIVATE = new_private_keys()
PUBLIC = public_keys_of(PRIVATE)
SECRET = bytes(range(32))


def test_the_holder_of_the_keys_opens_what_was_sealed():
    sealed = seal(PUBLIC, SECRET, b"a slot")
    assert len(sealed) == len(SECRET) + SEALED_EXTRA
    assert unseal(PRIVATE, sealed, b"a slot") == SECRET


def test_sealing_twice_gives_two_results_that_cannot_be_linked():
    assert seal(PUBLIC, SECRET, b"a slot") != seal(PUBLIC, SECRET, b"a slot")


def test_other_keys_or_another_purpose_open_nothing():
    sealed = seal(PUBLIC, SECRET, b"a slot")
    with pytest.raises(SealError):
        unseal(new_private_keys(), sealed, b"a slot")
    with pytest.raises(SealError):
        unseal(PRIVATE, sealed, b"another slot")


@pytest.mark.parametrize("place", [0, 600, 1087, 1088, 1119, 1120, 1151, 1152, 1167])
def test_a_changed_byte_is_noticed(place):
    sealed = bytearray(seal(PUBLIC, SECRET, b"a slot"))
    sealed[place] ^= 1
    with pytest.raises(SealError):
        unseal(PRIVATE, bytes(sealed), b"a slot")


@pytest.mark.parametrize("length", [0, 1, 1119, 1120, 1136, 1167])
def test_a_cut_secret_is_noticed(length):
    sealed = seal(PUBLIC, SECRET, b"a slot")
    with pytest.raises(SealError):
        unseal(PRIVATE, sealed[:length], b"a slot")


def test_keys_that_somebody_made_can_be_sealed_to():
    assert can_seal_to(PUBLIC)


@pytest.mark.parametrize(
    "sealing",
    [
        PUBLIC.sealing[:-32] + bytes(32),
        PUBLIC.sealing[:-32] + bytes([1]) + bytes(31),
        b"\xff" * 1184 + PUBLIC.sealing[-32:],
        PUBLIC.sealing[:-1],
        b"",
    ],
    ids=["the zero point", "a point of low order", "no module lattice key", "too short", "nothing"],
)
def test_numbers_that_are_no_keys_cannot_be_sealed_to(sealing):
    assert not can_seal_to(replace(PUBLIC, sealing=sealing))


def test_sealing_is_rfc_9180_with_x_wing_and_nothing_else():
    sealed = seal(PUBLIC, SECRET, b"a slot")
    key, nonce = _by_the_book(sealed[:1120], b"a slot")
    assert ChaCha20Poly1305(key).decrypt(nonce, sealed[1120:], b"") == SECRET


def _by_the_book(encapsulated, info):
    """Open an X-Wing encapsulation and run RFC 9180's key schedule, from hashes alone."""
    ml_kem, x25519 = sealing_parts(PRIVATE)
    point = encapsulated[1088:]
    shared = hashlib.sha3_256(
        ml_kem.decapsulate(encapsulated[:1088])
        + x25519.exchange(X25519PublicKey.from_public_bytes(point))
        + point
        + x25519.public_key().public_bytes_raw()
        + b"\\.//^\\"
    ).digest()
    suite = b"HPKE" + bytes.fromhex("647a 0001 0003")

    def extract(salt, label, material):
        return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + material, "sha256")

    def expand(secret, label, context, length):
        given = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + context + b"\x01"
        return hmac.digest(secret, given, "sha256")[:length]

    context = b"\x00" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    secret = extract(shared, b"secret", b"")
    return expand(secret, b"key", context, 32), expand(secret, b"base_nonce", context, 12)
