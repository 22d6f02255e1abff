"""Files beside an entry: kept whole, or refused with what was wrong."""

from __future__ import annotations

import pytest

from peerjournal.domain.entries import ATTACHMENT_MOST
from peerjournal.domain.errors import AmbiguousEntryError, CannotReadFileError, FileTooLargeError
from peerjournal.operations import attaching, reading
from tests.journals import write


def test_a_file_is_kept_and_comes_out_again_as_it_was(journal, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_bytes(b"six pallets\n" * 20_000)
    entry = attaching.attach_file(journal, write(journal, "A pause"), path)
    (kept,) = entry.attachments
    assert (kept.name, kept.media_type, kept.size) == ("notes.txt", "text/plain", 240_000)
    attaching.take_out_attachment(journal, kept, tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_bytes() == path.read_bytes()


def test_a_file_that_is_too_large_leaves_the_entry_as_it_was(journal, tmp_path):
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(ATTACHMENT_MOST + 1)
    entry = write(journal, "A pause")
    with pytest.raises(FileTooLargeError) as caught:
        attaching.attach_file(journal, entry, path)
    assert (caught.value.path, caught.value.most) == (path, ATTACHMENT_MOST)
    assert reading.read_entry(journal, entry.id) == entry


def test_a_file_that_is_gone_leaves_the_entry_as_it_was(journal, tmp_path):
    entry = write(journal, "A pause")
    with pytest.raises(CannotReadFileError):
        attaching.attach_file(journal, entry, tmp_path / "gone.txt")
    assert reading.read_entry(journal, entry.id) == entry


def test_letters_that_begin_several_ids_are_told_apart(journal):
    first, second = write(journal, "One"), write(journal, "Two")
    shared = 0
    while first.id[shared] == second.id[shared]:
        shared += 1
    assert reading.find_entry(journal, first.id[: shared + 1]) == first.id
    assert shared
    with pytest.raises(AmbiguousEntryError) as caught:
        reading.find_entry(journal, first.id[:shared])
    assert caught.value.entry == first.id[:shared]


def test_what_is_only_called_a_photo_is_kept_whole_and_no_more_is_promised_of_it(journal, tmp_path):
    path = tmp_path / "board.jpg"
    path.write_bytes(b"\xff\xd8\xffcut")
    (kept,) = attaching.attach_file(journal, write(journal, "A pause"), path).attachments
    assert (kept.media_type, kept.size) == ("application/octet-stream", 6)
    assert attaching.tells_of_its_camera(kept)
