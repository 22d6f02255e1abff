"""Keys and the identity they make."""

from __future__ import annotations

import hashlib

import pytest

from peerjournal.crypto.keys import (
    PrivateKeys,
    PublicKeys,
    identity_of,
    new_private_keys,
    private_from_bytes,
    private_to_bytes,
    public_keys_of,
)


@pytest.mark.parametrize(
    ("seed", "expected"),
    [
        (
            "7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26",
            "2e816deebcd76c5c80d0cd2d174478871658e8e2ff42bc9d4a6e486372e856bb",
        ),
        (
            "badfd6dfaac359a5efbb7bcc4b59d538df9a04302e10c8bc1cbf1a0b3a5120ea",
            "c42ba5f8430d7d2c83739338203819f090e8303ce9c8b02107c272bfa5376916",
        ),
    ],
)
def test_the_sealing_key_is_that_of_the_published_x_wing_vectors(seed, expected):
    private = PrivateKeys(signing=bytes(32), sealing=bytes.fromhex(seed))
    sealing = public_keys_of(private).sealing
    assert len(sealing) == 1216
    assert hashlib.sha256(sealing).hexdigest() == expected


def test_the_signing_key_is_that_of_rfc_8032():
    seed = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    public = public_keys_of(PrivateKeys(signing=seed, sealing=bytes(32)))
    assert public.signing.hex() == (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    )


def test_no_two_people_have_the_same_keys():
    one, other = new_private_keys(), new_private_keys()
    assert one.signing != other.signing
    assert one.sealing != other.sealing
    assert one.signing != one.sealing


def test_no_private_key_shows_in_a_repr():
    private = PrivateKeys(signing=b"sign" * 8, sealing=b"seal" * 8)
    assert repr(private) == "PrivateKeys()"
    assert str(private) == "PrivateKeys()"


def test_the_private_keys_come_back_from_the_bytes_that_the_vault_keeps():
    private = new_private_keys()
    assert private_from_bytes(private_to_bytes(private)) == private
    assert len(private_to_bytes(private)) == 64


@pytest.mark.parametrize("length", [0, 63, 65])
def test_private_keys_of_another_length_are_a_bug(length):
    with pytest.raises(ValueError, match=str(length)):
        private_from_bytes(bytes(length))


def test_the_identity_stands_for_both_keys():
    public = public_keys_of(new_private_keys())
    other = public_keys_of(new_private_keys())
    identity = identity_of(public)
    assert len(bytes.fromhex(identity)) == 32
    assert identity != identity_of(PublicKeys(signing=other.signing, sealing=public.sealing))
    assert identity != identity_of(PublicKeys(signing=public.signing, sealing=other.sealing))
