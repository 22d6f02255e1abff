"""The compressed middle of a bundle."""

from __future__ import annotations

import tracemalloc
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.domain.errors import InvalidEntryError
from peerjournal.exchange import compression
from peerjournal.exchange.compression import BLOCK_LENGTH, Inflated, deflate


def _all_of(source):
    parts = []
    while not source.is_at_end():
        parts.append(source.take(1))
    return b"".join(parts)


@given(st.lists(st.binary(max_size=300), max_size=5), st.integers(1, 40), st.integers(0, 30))
def test_a_stream_comes_back_however_it_is_cut(pieces, width, zeros):
    packed = b"".join(deflate(pieces))
    padded = packed + bytes(zeros)
    source = Inflated(padded[at : at + width] for at in range(0, len(padded), width))
    assert _all_of(source) == b"".join(pieces)
    assert source.used == len(packed)
    assert source.is_at_end()


def test_a_long_run_is_taken_across_blocks():
    text = bytes(range(256)) * 1024
    source = Inflated([b"", *deflate([text]), b""])
    assert source.take(0) == b""
    assert source.take(BLOCK_LENGTH + 1) == text[: BLOCK_LENGTH + 1]
    assert source.take(len(text) - BLOCK_LENGTH - 1) == text[BLOCK_LENGTH + 1 :]
    assert source.is_at_end()


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        zlib.compress(b"words")[:-1],
        zlib.compress(b"words") + b"\x00\x01",
        zlib.compress(b"words") + zlib.compress(b"more"),
        zlib.compress(b"words")[:-1] + b"!",
        b"words",
        zlib.compressobj(zdict=b"words").compress(b"words") + b"\x00",
    ],
    ids=["nothing", "cut", "ends in more", "two", "check sum", "no zlib", "dictionary"],
)
def test_anything_but_one_whole_stream_and_zeros_is_refused(packed):
    with pytest.raises(InvalidEntryError):
        _all_of(Inflated([packed]))


def test_more_than_there_is_cannot_be_taken():
    with pytest.raises(InvalidEntryError):
        Inflated(deflate([b"words"])).take(6)


def test_neither_writer_nor_reader_goes_beyond_the_limit(monkeypatch):
    packed = b"".join(deflate([bytes(1000)]))
    monkeypatch.setattr(compression, "TOTAL_MOST", 1000)
    assert len(Inflated([packed]).take(1000)) == 1000
    monkeypatch.setattr(compression, "TOTAL_MOST", 999)
    with pytest.raises(InvalidEntryError):
        Inflated([packed]).take(1)
    with pytest.raises(InvalidEntryError):
        list(deflate([bytes(999), b"!"]))


def test_a_bomb_takes_no_memory():
    compressor = zlib.compressobj(9)
    bomb = b"".join([compressor.compress(bytes(1 << 20)) for _ in range(32)] + [compressor.flush()])
    tracemalloc.start()
    try:
        source = Inflated([bomb])
        while not source.is_at_end():
            source.take(BLOCK_LENGTH)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 1 << 20
