"""Whole bundles."""

from __future__ import annotations

import hashlib
import io
import tracemalloc
from dataclasses import replace

import pytest
from hypothesis import assume, given

from peerjournal.crypto.sealing import seal
from peerjournal.domain.entries import Privacy
from peerjournal.domain.errors import (
    BundleChangedError,
    BundleDamagedError,
    BundleNotForMeError,
    BundleTooNewError,
    BundleUnknownSenderError,
    EntryNeverSharedError,
    InvalidEntryError,
    NotABundleError,
    NothingToShareError,
    NotMyEntryError,
)
from peerjournal.exchange.bundle import read_items, verify_bundle, write_bundle
from peerjournal.exchange.contents import AttachmentBytes
from peerjournal.exchange.envelope import commitment_of, slot_info
from peerjournal.exchange.framing import frame_to_bytes, padded_length
from tests.bundle_faults import ERRORS, FAULTS
from tests.bundles import (
    ANA,
    BEN,
    CARA,
    DORA,
    FILE_KEY,
    KNOWN,
    Recipe,
    entry,
    entry_record,
    manifest,
    open_whole,
    sealed,
    withdrawal,
)
from tests.travelling import attachment
from tests.travelling import contents as any_contents

# With one recipient.
FRAME_LENGTH = 43 + 1168
CHUNK_LENGTH = 65_552


def _written(*items, to=(BEN,), **changes):
    out = io.BytesIO()
    named = manifest(recipients=tuple(one.id for one in to), **changes)
    write_bundle(out, named, iter(items), ANA.keys, ANA.card, [one.public for one in to])
    return out.getvalue()


def _verified(data, reader=BEN):
    return verify_bundle(io.BytesIO(data), reader.keys, reader.id, KNOWN.get)


@given(any_contents())
def test_what_was_written_is_what_is_read(both):
    written, found = both
    ids = [getattr(item, "entry", getattr(item, "id", item)) for item in written]
    assume(len(set(map(str, ids))) == len(ids))
    assert open_whole(_written(*written)) == (manifest(), found)


def test_a_bundle_made_by_hand_is_like_one_that_was_written():
    data = _written(entry())
    assert open_whole(Recipe().build()) == open_whole(data)
    assert len(Recipe().build()) == len(data)


def test_every_recipient_reads_the_same_and_nobody_else_reads_anything():
    data = _written(entry(), withdrawal(), to=(BEN, CARA))
    read = open_whole(data, BEN)
    assert read == open_whole(data, CARA)
    assert read[0].recipients == (BEN.id, CARA.id)
    for other in (ANA, DORA):
        with pytest.raises(BundleNotForMeError):
            open_whole(data, other)


def test_one_may_send_a_bundle_to_oneself():
    assert open_whole(_written(entry(), to=(ANA,)), ANA)[1] == [entry()]


def test_what_was_verified_tells_its_digest_and_card_and_no_key():
    data = _written(entry())
    verified = _verified(data)
    assert verified.digest == hashlib.sha256(data).digest()
    assert verified.card == ANA.card
    assert verified.manifest == manifest()
    shown = repr(verified)
    assert FILE_KEY.hex() not in shown
    assert "digest" not in shown


def test_verifying_gives_no_item_and_reading_can_be_repeated():
    file = io.BytesIO(_written(entry()))
    verified = verify_bundle(file, BEN.keys, BEN.id, KNOWN.get)
    for _ in range(2):
        assert list(read_items(file, verified, BEN.keys)) == [entry()]


def test_the_length_tells_little_of_what_was_written():
    one = _written(entry(title="a"))
    other = _written(*[entry(id=f"018f0000-0000-7000-8000-{n:012x}") for n in range(40)])
    assert len(one) == len(other)


@pytest.mark.parametrize("size", [0, 9_000, 70_000, 300_000])
def test_what_is_sealed_has_one_of_few_lengths(size):
    noise = hashlib.shake_256(b"noise").digest(size)
    named = entry(attachments=(attachment(noise),))
    data = _written(AttachmentBytes(digest=attachment(noise).digest, chunks=[noise]), named)
    length = len(data) - FRAME_LENGTH
    length -= 16 * -(-length // CHUNK_LENGTH)
    assert padded_length(length) == length


def test_nothing_readable_is_in_the_file():
    data = _written(entry(title="Unmistakable"))
    for trace in (b"Unmistakable", b"Sunday", b"reflection", ANA.card[8:20], ANA.public.signing):
        assert trace not in data
    for one in (ANA, BEN):
        assert bytes.fromhex(one.id) not in data
        assert one.public.sealing[:32] not in data


@pytest.mark.parametrize("fault", FAULTS)
def test_a_bundle_with_a_fault_is_refused_with_its_own_error(fault):
    with pytest.raises(ERRORS[fault.split("/")[0]]):
        open_whole(FAULTS[fault]())


def test_an_unknown_sender_is_named_by_what_they_signed():
    with pytest.raises(BundleUnknownSenderError) as refused:
        open_whole(Recipe(sender=DORA).build())
    assert (refused.value.sender, refused.value.name) == (DORA.id, "Dora")


def _error_of_a_change(at):
    if at < 8:
        return NotABundleError
    if 43 <= at < FRAME_LENGTH:
        return BundleNotForMeError
    return BundleDamagedError


def test_every_byte_matters():
    data = bytearray(_written(entry()))
    for at in range(len(data)):
        if at == 8:
            continue
        data[at] ^= 1 << at % 8
        with pytest.raises(_error_of_a_change(at)):
            _verified(bytes(data))
        data[at] ^= 1 << at % 8
    # The version tells later programs apart, so only its smaller values are damage.
    for version, error in ((0, BundleDamagedError), (2, BundleTooNewError)):
        data[8] = version
        with pytest.raises(error):
            _verified(bytes(data))


def test_every_shorter_length_is_refused():
    data = _written(entry())
    for length in range(len(data)):
        with pytest.raises(NotABundleError if length < 8 else BundleDamagedError):
            _verified(data[:length])


@pytest.mark.parametrize("more", [b"\x00", b"\xff" * 16, bytes(CHUNK_LENGTH), b"\x89PJB\r\n\x1a\n"])
def test_every_greater_length_is_refused(more):
    with pytest.raises(BundleDamagedError):
        _verified(_written(entry()) + more)


def test_a_bundle_of_many_chunks_may_not_lose_or_swap_one():
    file = hashlib.shake_256(b"noise").digest(200_000)
    named = entry(attachments=(attachment(file),))
    data = _written(AttachmentBytes(digest=attachment(file).digest, chunks=[file]), named)
    frame, chunk = FRAME_LENGTH, CHUNK_LENGTH
    assert len(data) > frame + 3 * chunk
    assert open_whole(data)[1][1] == named
    first, second = frame, frame + chunk
    for spoilt in (
        data[:first] + data[second:],
        data[:second] + data[second + chunk :],
        data[: second + chunk],
        data[:first] + data[second : second + chunk] + data[first:second] + data[second + chunk :],
        data[:second] + data[first:],
    ):
        with pytest.raises(BundleDamagedError):
            _verified(spoilt)


def _changed_by_a_recipient(data):
    """Return the bundle with another title, as somebody who knows its file key could make it."""
    frame = data[:FRAME_LENGTH]
    body = Recipe(records=entry_record(entry(title="A loud hour!"))).signed(frame)
    return sealed(frame, body)


def test_a_file_that_changes_after_it_was_verified_gives_not_one_changed_byte():
    data = Recipe().build()
    verified = _verified(data)
    others = [
        _changed_by_a_recipient(data),
        _written(entry()),
        data[:-1],
        data + b"\x00",
        data[:-1] + bytes([data[-1] ^ 1]),
        data[:60] + bytes([data[60] ^ 1]) + data[61:],
        data[:FRAME_LENGTH],
        data[:30],
        b"something else",
        b"",
        data[:8] + b"\x02" + data[9:],
    ]
    for other in others:
        items = read_items(io.BytesIO(other), verified, BEN.keys)
        with pytest.raises(BundleChangedError):
            next(items)


def test_a_file_that_loses_its_end_while_it_is_read_is_noticed():
    noise = hashlib.shake_256(b"noise").digest(200_000)
    named = entry(attachments=(attachment(noise),))
    data = _written(
        withdrawal(), AttachmentBytes(digest=attachment(noise).digest, chunks=[noise]), named
    )
    verified = _verified(data)
    items = read_items(io.BytesIO(data[: FRAME_LENGTH + 2 * CHUNK_LENGTH]), verified, BEN.keys)
    assert next(items) == withdrawal()
    with pytest.raises(BundleChangedError):
        list(items)


def test_other_keys_read_nothing_of_a_verified_bundle():
    data = _written(entry())
    with pytest.raises(BundleNotForMeError):
        list(read_items(io.BytesIO(data), _verified(data), CARA.keys))


def test_the_items_are_asked_for_one_by_one_and_memory_stays_small(tmp_path):
    chunk = bytes(1 << 20)
    digest = hashlib.sha256(chunk * 24).hexdigest()
    named = entry(attachments=(replace(attachment(chunk * 24), digest=digest),))
    path = tmp_path / "big.pjbundle"
    tracemalloc.start()
    try:
        with path.open("w+b") as file:
            items = (AttachmentBytes(digest=digest, chunks=(chunk for _ in range(24))), named)
            write_bundle(file, manifest(), items, ANA.keys, ANA.card, [BEN.public])
            verified = verify_bundle(file, BEN.keys, BEN.id, KNOWN.get)
            for item in read_items(file, verified, BEN.keys):
                if isinstance(item, AttachmentBytes):
                    assert sum(map(len, item.chunks)) == 24 << 20
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 4 << 20


def test_a_bundle_for_nobody_is_not_written():
    with pytest.raises(NothingToShareError):
        write_bundle(io.BytesIO(), manifest(), [entry()], ANA.keys, ANA.card, [])


@pytest.mark.parametrize(
    ("item", "error"),
    [
        (entry(author=BEN.id), NotMyEntryError),
        (entry(privacy=Privacy.NEVER_SHARED), EntryNeverSharedError),
        (withdrawal(entry="x"), InvalidEntryError),
    ],
)
def test_what_must_not_leave_is_stopped_before_it_is_sealed(item, error):
    with pytest.raises(error):
        _written(item)


def test_a_broken_manifest_is_not_written():
    with pytest.raises(InvalidEntryError):
        _written(entry(), number=0)


@pytest.mark.parametrize(
    "changes",
    [
        {"private": CARA.keys},
        {"my_card": CARA.card},
        {"manifest": manifest(sender=CARA.id)},
        {"manifest": manifest(sender_name="Cara")},
        {"manifest": manifest(recipients=(CARA.id,))},
        {"recipients": [BEN.public, CARA.public]},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_parts_that_contradict_each_other_are_a_bug(changes):
    usual = {
        "manifest": manifest(),
        "items": [entry()],
        "private": ANA.keys,
        "my_card": ANA.card,
        "recipients": [BEN.public],
    }
    with pytest.raises(ValueError, match=r"^the (card|manifest) "):
        write_bundle(io.BytesIO(), **(usual | changes))


def test_a_sender_cannot_give_two_recipients_two_different_texts():
    """Two slots with two file keys: only one of them fits what the frame commits to."""
    other_key = bytes(32)
    slots = (
        seal(BEN.public, FILE_KEY, slot_info(BEN.id)),
        seal(CARA.public, other_key, slot_info(CARA.id)),
    )
    frame = frame_to_bytes(commitment_of(FILE_KEY), slots)
    data = sealed(frame, Recipe(slots_for=(BEN, CARA)).signed(frame))
    assert open_whole(data, BEN)[1] == [entry()]
    with pytest.raises(BundleDamagedError):
        open_whole(data, CARA)
