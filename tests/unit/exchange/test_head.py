"""What comes first inside a bundle."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.domain.errors import BundleDamagedError, InvalidEntryError
from peerjournal.exchange.card import CARD_MOST
from peerjournal.exchange.head import (
    HEAD_MOST,
    MANIFEST_MOST,
    Head,
    head_to_bytes,
    manifest_from_bytes,
    manifest_to_bytes,
    split_head,
)
from tests.bundles import manifest
from tests.travelling import all_recipients, manifests

heads = st.builds(
    Head,
    frame_digest=st.binary(min_size=32, max_size=32),
    card=st.binary(max_size=300),
    manifest=st.binary(max_size=300),
)


@given(heads, st.binary(max_size=50))
def test_a_head_comes_back_and_is_always_written_the_same(head, rest):
    data = head_to_bytes(head)
    assert split_head(data + rest) == head
    assert head_to_bytes(split_head(data + rest)) == data
    assert head.length == len(data)


@given(heads)
def test_a_head_of_any_shorter_length_is_refused(head):
    data = head_to_bytes(head)
    for length in range(len(data)):
        with pytest.raises(BundleDamagedError):
            split_head(data[:length])


def test_the_longest_head_is_read_and_a_longer_manifest_is_not_even_looked_at():
    longest = Head(frame_digest=bytes(32), card=bytes(CARD_MOST), manifest=bytes(MANIFEST_MOST))
    assert len(head_to_bytes(longest)) == HEAD_MOST
    assert split_head(head_to_bytes(longest)) == longest
    longer = Head(frame_digest=bytes(32), card=b"", manifest=bytes(MANIFEST_MOST + 1))
    with pytest.raises(BundleDamagedError):
        split_head(head_to_bytes(longer))


@given(manifests)
def test_a_manifest_comes_back_and_is_always_written_the_same(given_manifest):
    data = manifest_to_bytes(given_manifest)
    assert manifest_from_bytes(data) == given_manifest
    assert manifest_to_bytes(manifest_from_bytes(data)) == data


def test_the_longest_manifest_fits():
    longest = manifest(
        number=(1 << 53) - 1,
        sender_name="\U0001f642" * 100,
        recipients=tuple(all_recipients),
        note="\U0001f642" * 300,
    )
    assert len(manifest_to_bytes(longest)) <= MANIFEST_MOST
    with pytest.raises(InvalidEntryError):
        manifest_to_bytes(manifest(recipients=(*all_recipients, "ab" * 32)))


@pytest.mark.parametrize(
    "changes",
    [
        {"number": 0},
        {"recipients": ()},
        {"recipients": ("ab" * 32, "ab" * 32)},
        {"recipients": ("ab",)},
        {"sender_name": ""},
        {"sender_name": "a" * 101},
        {"note": "a" * 301},
        {"note": "one\ntwo"},
        {"id": "ab"},
    ],
    ids=str,
)
def test_no_manifest_is_written_that_would_not_be_read(changes):
    with pytest.raises(InvalidEntryError):
        manifest_to_bytes(manifest(**changes))


@given(st.data())
def test_no_other_bytes_are_taken_for_a_manifest(data):
    text = bytearray(manifest_to_bytes(manifest()))
    at = data.draw(st.integers(0, len(text) - 1))
    text[at] ^= data.draw(st.integers(1, 255))
    try:
        read = manifest_from_bytes(bytes(text))
    except InvalidEntryError:
        return
    # A changed letter may make another manifest, but never another way to write one.
    assert manifest_to_bytes(read) == text
