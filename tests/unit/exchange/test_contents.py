"""Items as records."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from peerjournal.domain.entries import Privacy
from peerjournal.domain.errors import (
    BundleHostileError,
    BundleTooNewError,
    EntryNeverSharedError,
    InvalidEntryError,
    NotMyEntryError,
)
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.exchange import contents, rules
from peerjournal.exchange.compression import Inflated, deflate
from peerjournal.exchange.contents import (
    PART_LENGTH,
    AttachmentBytes,
    decode_items,
    encode_items,
)
from peerjournal.exchange.rules import ItemRules
from tests.bundles import ANA, CARA, entry, entry_record, withdrawal
from tests.travelling import attachment, attachment_bytes
from tests.travelling import contents as any_contents


def _written(*items):
    return b"".join(encode_items(items, ItemRules(ANA.id)))


def _read(data):
    return decode_items(Inflated(deflate([data])), ItemRules(ANA.id))


def _all_of(data):
    return [
        (item.digest, b"".join(item.chunks)) if isinstance(item, AttachmentBytes) else item
        for item in _read(data)
    ]


@given(any_contents())
def test_items_come_back_in_order_and_are_always_written_the_same(both):
    written, found = both
    ids = [getattr(item, "entry", getattr(item, "id", item)) for item in written]
    assume(len(set(map(str, ids))) == len(ids))
    data = _written(*written)
    assert _all_of(data) == found
    assert _written(*written) == data


@pytest.mark.parametrize("size", [0, 1, PART_LENGTH, PART_LENGTH + 1, 3 * PART_LENGTH])
def test_an_attachment_of_any_size_comes_back(size):
    file = bytes(range(251)) * (size // 251 + 1)
    file = file[:size]
    named = entry(attachments=(attachment(file),))
    data = _written(attachment_bytes(file), named)
    assert _all_of(data) == [(attachment(file).digest, file), named]


def test_an_attachment_that_nobody_reads_is_passed_over_and_checked_all_the_same():
    file = bytes(2 * PART_LENGTH + 5)
    named = entry(attachments=(attachment(file),))
    items = _read(_written(attachment_bytes(file), named))
    passed = next(items)
    assert next(items) == named
    assert list(passed.chunks) == []
    assert next(items, None) is None
    spoilt = _written(attachment_bytes(file), named).replace(bytes(20), b"x" * 20, 1)
    items = _read(spoilt)
    next(items)
    with pytest.raises(BundleHostileError):
        next(items)


def test_an_attachment_is_refused_to_whoever_reads_it():
    file = b"Not quite a picture."
    spoilt = _written(attachment_bytes(file), entry(attachments=(attachment(file),)))
    item = next(_read(spoilt.replace(b"picture", b"PICTURE")))
    with pytest.raises(BundleHostileError):
        list(item.chunks)


def test_two_entries_may_name_the_same_attachment():
    file = b"A picture."
    one = entry(attachments=(attachment(file),))
    other = entry(id=withdrawal().entry, attachments=(attachment(file), attachment(file)))
    data = _written(attachment_bytes(file), one, other)
    assert _all_of(data) == [(attachment(file).digest, file), one, other]


@pytest.mark.parametrize(
    ("items", "error"),
    [
        ([entry(author=CARA.id)], NotMyEntryError),
        ([entry(privacy=Privacy.NEVER_SHARED)], EntryNeverSharedError),
        ([entry(content=Feedback(response=Markdown("Mine.")))], EntryNeverSharedError),
        ([entry(), entry(revision=2)], InvalidEntryError),
        ([entry(), withdrawal(entry=entry().id)], InvalidEntryError),
        ([withdrawal(entry="x")], InvalidEntryError),
        ([entry(attachments=(attachment(b"A"),))], InvalidEntryError),
        ([attachment_bytes(b"A")], InvalidEntryError),
        ([attachment_bytes(b"A"), attachment_bytes(b"A")], InvalidEntryError),
        ([AttachmentBytes(digest=attachment(b"A").digest, chunks=[b"B"])], InvalidEntryError),
    ],
    ids=[
        "of another author",
        "never shared",
        "a part never shared",
        "an entry twice",
        "an entry shared and withdrawn",
        "a withdrawal of nothing",
        "an attachment without bytes",
        "bytes without an entry",
        "the same bytes twice",
        "other bytes",
    ],
)
def test_nothing_is_written_that_would_not_be_read(items, error):
    with pytest.raises(error):
        _written(*items)


def test_an_entry_longer_than_a_record_is_neither_written_nor_read(monkeypatch):
    data = _written(entry())
    length = len(data) - 5
    monkeypatch.setitem(contents._MOST, contents.ENTRY, length)
    assert _all_of(_written(entry())) == [entry()]
    monkeypatch.setitem(contents._MOST, contents.ENTRY, length - 1)
    with pytest.raises(InvalidEntryError):
        _written(entry())
    with pytest.raises(BundleHostileError):
        _all_of(data)


def test_more_items_than_allowed_are_neither_written_nor_read(monkeypatch):
    file = b"A picture."
    items = [attachment_bytes(file), entry(attachments=(attachment(file),)), withdrawal()]
    data = _written(*items)
    monkeypatch.setattr(rules, "ITEMS_MOST", 3)
    assert len(_all_of(data)) == 3
    for most in (0, 1, 2):
        monkeypatch.setattr(rules, "ITEMS_MOST", most)
        with pytest.raises(InvalidEntryError):
            _written(*items)
        with pytest.raises(BundleHostileError):
            _all_of(data)


def test_a_longer_attachment_than_allowed_is_refused_while_it_is_read(monkeypatch):
    file = bytes(3 * PART_LENGTH)
    data = _written(attachment_bytes(file), entry(attachments=(attachment(file),)))
    monkeypatch.setattr(contents, "ATTACHMENT_MOST", 2 * PART_LENGTH)
    item = next(_read(data))
    read = []
    with pytest.raises(BundleHostileError):
        read.extend(item.chunks)
    assert len(read) == 2


@given(st.data())
def test_bytes_that_somebody_made_up_are_read_or_refused_and_nothing_else(data):
    record = bytearray(entry_record(entry()))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(record) - 1))
        record[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=6))
    with contextlib.suppress(BundleHostileError, BundleTooNewError):
        _all_of(bytes(record))
