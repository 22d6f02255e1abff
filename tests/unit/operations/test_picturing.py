"""Pictures in writing come into the vault and stay there while they are mentioned."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peerjournal.domain.inline_pictures import picture_source
from peerjournal.domain.sharing import ATTACHMENTS
from peerjournal.operations import picturing, reading, sharing, writing
from peerjournal.operations.attaching import attach_file
from tests.journals import reflection, write

PNG = b"\x89PNG\r\n\x1a\n and some points"
JPEG = b"\xff\xd8\xff and other points"


def picture(digest, words="the board"):
    return f"Look: ![{words}]({picture_source(digest)})"


def test_a_picture_is_kept_with_the_entry_that_shows_it(journal):
    digest = picturing.keep_picture(journal, PNG)
    saved = write(journal, "Board", picture(digest))
    stored = reading.read_entry(journal, saved.id)
    (kept,) = stored.attachments
    assert (kept.digest, kept.name) == (digest, "the board.png")
    assert (kept.media_type, kept.size) == ("image/png", len(PNG))
    assert picturing.attachment_bytes(journal, digest) == PNG


def test_the_last_mention_drops_a_picture_and_undo_brings_it_back(journal):
    digest = picturing.keep_picture(journal, JPEG)
    first = writing.save_entry(journal, replace(write(journal, "Board", picture(digest))))
    without = writing.save_entry(journal, replace(first, content=reflection("No picture.")))
    assert without.attachments == ()
    again = writing.save_entry(journal, replace(without, content=first.content))
    assert [one.name for one in again.attachments] == ["the board.jpg"]


def test_bytes_that_nothing_names_any_more_are_gone_the_next_time(journal):
    digest = picturing.keep_picture(journal, PNG)
    kept = picturing.keep_picture(journal, JPEG)
    write(journal, "Board", picture(kept))
    assert picturing.drop_unused(journal) == 1
    assert picturing.attachment_bytes(journal, digest) is None
    assert picturing.attachment_bytes(journal, kept) == JPEG


@pytest.mark.parametrize("kept", [b"%PDF-1.7", b""])
def test_a_mention_of_what_is_no_picture_here_adds_nothing(journal, kept):
    digest = picturing.keep_picture(journal, kept)
    assert write(journal, "Board", picture(digest, "")).attachments == ()
    assert write(journal, "Board", picture("f" * 64)).attachments == ()


def test_a_picture_without_a_description_has_a_plain_name(journal):
    digest = picturing.keep_picture(journal, PNG)
    (kept,) = write(journal, "Board", picture(digest, "")).attachments
    assert kept.name == "picture.png"


def test_a_file_attached_by_itself_stays_whatever_is_written(journal, tmp_path):
    plan = tmp_path / "plan.txt"
    plan.write_bytes(b"plan")
    saved = attach_file(journal, write(journal, "Plan", "words"), plan)
    later = writing.save_entry(journal, replace(saved, content=reflection("others")))
    assert later.attachments == saved.attachments


def test_names_of_pictures_are_not_searched_but_their_descriptions_are(journal):
    digest = picturing.keep_picture(journal, PNG)
    saved = write(journal, "Board", picture(digest, "sunflower"))
    assert [one.id for one in reading.search(journal, "sunflower")] == [saved.id]
    assert reading.search(journal, digest) == ()
    assert reading.search(journal, "attachment") == ()


def sent(pair, entry, *fields):
    out = pair.folder / "one.pjbundle"
    item = sharing.ShareItem(entry=entry.id, fields=frozenset({"sections", *fields}))
    sharing.share(pair.ana, sharing.preview_share(pair.ana, [item], [pair.ben.me.id]), out)
    pair.receive(pair.ben, out)
    return reading.read_entry(pair.ben, entry.id)


def test_a_shared_picture_travels_only_with_the_files_ticked(pair):
    digest = picturing.keep_picture(pair.ana, PNG)
    came = sent(pair, write(pair.ana, "Board", picture(digest)))
    assert came.attachments == ()
    assert came.content == reflection("Look: the board")
    assert picturing.attachment_bytes(pair.ben, digest) is None


def test_with_the_files_ticked_the_picture_comes_along(pair):
    digest = picturing.keep_picture(pair.ana, PNG)
    came = sent(pair, write(pair.ana, "Board", picture(digest)), ATTACHMENTS)
    assert [one.digest for one in came.attachments] == [digest]
    assert picturing.attachment_bytes(pair.ben, digest) == PNG
