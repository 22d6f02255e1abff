"""The clear beginning of a bundle and the length of the rest."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.domain.errors import BundleDamagedError, BundleTooNewError, NotABundleError
from peerjournal.exchange.framing import (
    LEAST_LENGTH,
    MAGIC,
    SLOT_LENGTH,
    SLOTS_MOST,
    Frame,
    frame_to_bytes,
    padded_length,
    read_frame,
)

slots = st.lists(
    st.binary(min_size=8, max_size=8).map(lambda part: part * (SLOT_LENGTH // 8)),
    min_size=1,
    max_size=6,
).map(tuple)
commitments = st.binary(min_size=32, max_size=32)


@given(commitments, slots, st.binary(max_size=50))
def test_a_frame_comes_back_and_is_always_written_the_same(commitment, given_slots, rest):
    raw = frame_to_bytes(commitment, given_slots)
    file = io.BytesIO(raw + rest)
    frame, read = read_frame(file)
    assert frame == Frame(commitment=commitment, slots=given_slots)
    assert read == raw == frame_to_bytes(frame.commitment, frame.slots)
    assert file.read() == rest


def test_a_frame_holds_as_many_slots_as_a_manifest_names_recipients():
    many = [bytes(SLOT_LENGTH)] * SLOTS_MOST
    assert len(read_frame(io.BytesIO(frame_to_bytes(bytes(32), many)))[0].slots) == 500
    with pytest.raises(BundleDamagedError):
        read_frame(io.BytesIO(frame_to_bytes(bytes(32), [*many, bytes(SLOT_LENGTH)])))


def test_a_frame_without_slots_is_refused():
    with pytest.raises(BundleDamagedError):
        read_frame(io.BytesIO(frame_to_bytes(bytes(32), [])))


def test_a_frame_of_any_shorter_length_is_refused():
    raw = frame_to_bytes(bytes(32), [bytes(SLOT_LENGTH)])
    for length in range(len(raw)):
        with pytest.raises(NotABundleError if length < len(MAGIC) else BundleDamagedError):
            read_frame(io.BytesIO(raw[:length]))


@pytest.mark.parametrize("came", [*(MAGIC[:length] for length in range(8)), bytes(5), bytes(9000)])
def test_what_stopped_before_it_could_tell_what_it_is_is_told_as_cut_short(came):
    with pytest.raises(NotABundleError) as refused:
        read_frame(io.BytesIO(came))
    assert refused.value.cut_short


@pytest.mark.parametrize("other", [b"\n", b"PK\x03\x04", b"\0\0other", MAGIC[:4] + b"\n"])
def test_what_is_something_else_is_not_told_as_cut_short(other):
    with pytest.raises(NotABundleError) as refused:
        read_frame(io.BytesIO(other))
    assert not refused.value.cut_short


@pytest.mark.parametrize("version", [2, 255])
def test_a_later_version_is_told_from_damage_even_if_the_rest_is_unlike(version):
    with pytest.raises(BundleTooNewError):
        read_frame(io.BytesIO(MAGIC + bytes([version])))


@given(st.integers(0, 1 << 40))
def test_padding_adds_at_most_an_eighth_and_leaves_few_lengths(length):
    padded = padded_length(length)
    assert padded >= max(length, LEAST_LENGTH)
    assert padded <= max(length * 1.125, LEAST_LENGTH)
    assert padded_length(padded) == padded
    # Only the first few bits of the length may be other than zero.
    exponent = padded.bit_length() - 1
    assert padded % (1 << (exponent - exponent.bit_length())) == 0


@pytest.mark.parametrize(
    ("length", "padded"),
    [(0, 8192), (8192, 8192), (8193, 8704), (100_000, 100_352), (1 << 20, 1 << 20)],
)
def test_padding_is_that_of_the_format_page(length, padded):
    assert padded_length(length) == padded
