"""Signatures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.crypto.keys import new_private_keys, public_keys_of
from peerjournal.crypto.signing import is_signed, sign

PRIVATE = new_private_keys()
PUBLIC = public_keys_of(PRIVATE)


@given(st.binary(max_size=200))
def test_a_signature_is_known_by_its_writer(message):
    assert is_signed(PUBLIC, b"card", message, sign(PRIVATE, b"card", message))


def test_a_signature_is_good_for_one_message_one_purpose_and_one_writer():
    signature = sign(PRIVATE, b"card", b"words")
    assert not is_signed(PUBLIC, b"card", b"other words", signature)
    assert not is_signed(PUBLIC, b"bundle", b"words", signature)
    assert not is_signed(public_keys_of(new_private_keys()), b"card", b"words", signature)


def test_a_purpose_never_runs_into_the_message():
    assert sign(PRIVATE, b"card", b"words") != sign(PRIVATE, b"cardw", b"ords")


@pytest.mark.parametrize("place", range(64))
def test_a_signature_with_any_byte_changed_is_refused(place):
    signature = bytearray(sign(PRIVATE, b"card", b"words"))
    signature[place] ^= 1
    assert not is_signed(PUBLIC, b"card", b"words", bytes(signature))


@pytest.mark.parametrize("length", [0, 63, 65])
def test_a_signature_of_another_length_is_refused(length):
    assert not is_signed(PUBLIC, b"card", b"words", bytes(length))
