"""The stream of authenticated chunks."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.crypto.derivation import derive_subkey, new_key
from peerjournal.crypto.stream import (
    CHUNK_LENGTH,
    TAG_LENGTH,
    StreamError,
    open_chunks,
    seal_chunks,
)

KEY = bytes(range(32))
LENGTHS = (0, 1, CHUNK_LENGTH - 1, CHUNK_LENGTH, CHUNK_LENGTH + 1, 3 * CHUNK_LENGTH)


def _text(length):
    return (b"Some words of a diary. " * (length // 23 + 1))[:length]


@pytest.mark.parametrize("length", LENGTHS)
def test_what_was_sealed_comes_back_and_every_chunk_but_the_last_is_full(length):
    sealed = list(seal_chunks(KEY, [_text(length)]))
    assert b"".join(open_chunks(KEY, sealed)) == _text(length)
    assert {len(chunk) for chunk in sealed[:-1]} <= {CHUNK_LENGTH + TAG_LENGTH}
    assert len(sealed) == max(1, -(-length // CHUNK_LENGTH))


@given(st.lists(st.integers(0, 3 * CHUNK_LENGTH // 2), max_size=6))
def test_the_pieces_in_which_a_stream_was_written_leave_no_trace(lengths):
    text = _text(sum(lengths))
    pieces, at = [], 0
    for length in lengths:
        pieces.append(text[at : at + length])
        at += length
    assert list(seal_chunks(KEY, pieces)) == list(seal_chunks(KEY, [text]))


def _sealed():
    return list(seal_chunks(KEY, [_text(3 * CHUNK_LENGTH - 100)]))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda chunks: chunks[:-1],
        lambda chunks: chunks[1:],
        lambda chunks: chunks[:0],
        lambda chunks: [chunks[1], chunks[0], chunks[2]],
        lambda chunks: [chunks[0], chunks[0], chunks[2]],
        lambda chunks: [chunks[0], chunks[2]],
        lambda chunks: [*chunks, chunks[2]],
        lambda chunks: [*chunks, b""],
        lambda chunks: [*chunks[:-1], chunks[-1][:-1]],
        lambda chunks: [*chunks[:-1], chunks[-1] + b"\x00"],
        lambda chunks: [*chunks[:-1], b""],
        lambda chunks: [*chunks[:-1], next(seal_chunks(KEY, []))],
    ],
    ids=[
        "the last is missing",
        "the first is missing",
        "all are missing",
        "two are swapped",
        "one comes twice",
        "one is left out",
        "the last comes twice",
        "an empty one follows",
        "cut by a byte",
        "longer by a byte",
        "an empty one at the end",
        "the end of another stream",
    ],
)
def test_a_stream_that_is_not_whole_and_in_order_is_refused(spoil):
    with pytest.raises(StreamError):
        list(open_chunks(KEY, spoil(_sealed())))


def test_a_sealed_nothing_at_the_end_is_refused_although_it_is_authentic():
    full = next(seal_chunks(KEY, [_text(CHUNK_LENGTH + 1)]))
    empty = ChaCha20Poly1305(KEY).encrypt((1).to_bytes(11, "big") + b"\x01", b"", None)
    with pytest.raises(StreamError):
        list(open_chunks(KEY, [full, empty]))


def test_another_key_opens_nothing():
    with pytest.raises(StreamError):
        list(open_chunks(bytes(32), _sealed()))


@given(st.data())
def test_any_changed_bit_is_noticed_before_its_chunk_is_given(data):
    chunks = _sealed()
    number = data.draw(st.integers(0, len(chunks) - 1))
    place = data.draw(st.integers(0, len(chunks[number]) - 1))
    bit = 1 << data.draw(st.integers(0, 7))
    changed = bytearray(chunks[number])
    changed[place] ^= bit
    chunks[number] = bytes(changed)
    opened = []
    with pytest.raises(StreamError):
        opened.extend(open_chunks(KEY, chunks))
    assert b"".join(opened) == _text(number * CHUNK_LENGTH)


def test_keys_for_two_purposes_or_two_salts_have_nothing_in_common():
    key = new_key()
    keys = {
        derive_subkey(key, b"", b"one"),
        derive_subkey(key, b"", b"two"),
        derive_subkey(key, b"salt", b"one"),
        derive_subkey(new_key(), b"", b"one"),
        key,
    }
    assert len(keys) == 5
    assert {len(one) for one in keys} == {32}
