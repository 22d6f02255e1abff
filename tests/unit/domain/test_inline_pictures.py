"""Pictures in writing: found, told in words, and never let out without their file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peerjournal.domain.entries import Attachment, body_text
from peerjournal.domain.errors import NotAPictureError, PictureTooLargeError
from peerjournal.domain.fields import Markdown
from peerjournal.domain.inline_pictures import (
    are_pictures,
    media_type_of,
    picture_source,
    pictures_in,
    read_source,
    told_in_words,
    without_pictures,
)
from peerjournal.domain.listing import excerpt_of
from peerjournal.domain.opening import opening_text
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.domain.session import Session
from peerjournal.domain.sharing import ATTACHMENTS, shared_view

A, B = "a" * 64, "b" * 64


def writing(*texts):
    return Reflection(
        sections=tuple(
            Section(key=f"part-{place}", heading="", text=Markdown(text))
            for place, text in enumerate(texts)
        )
    )


@pytest.fixture
def make_entry(entry):
    return lambda content, **others: replace(entry, content=content, **others)


def attached(digest, media_type="image/png"):
    return Attachment(digest=digest, name="board.png", media_type=media_type, size=3)


def test_a_source_names_a_digest_and_perhaps_a_width():
    assert read_source(picture_source(A)) == (A, None)
    assert read_source(picture_source(A, 50)) == (A, 50)


@pytest.mark.parametrize(
    "source",
    [
        "https://example.org/a.png",
        "file:///etc/passwd",
        "data:image/png;base64,AAAA",
        f"attachment:{A[:-1]}",
        f"attachment:{A.upper()}",
        f"attachment:{A}?width=101",
        f"attachment:{A}?width=5",
        f"attachment:{A}/../b",
        "",
    ],
)
def test_nothing_else_is_a_source_of_a_picture(source):
    assert read_source(source) is None


def test_pictures_are_found_with_their_descriptions_wherever_they_stand():
    content = writing(
        f"One ![the \\[white\\] board]({picture_source(A)}) two",
        f"- ![]({picture_source(B, 50)})\n\n![again]({picture_source(B)})",
    )
    assert pictures_in(content) == {A: "the [white] board", B: "again"}


def test_lists_and_searches_see_the_description_and_no_digest(make_entry):
    content = writing(f"Before ![the board]({picture_source(A)}) after")
    assert body_text(make_entry(content)) == "Before the board after"
    assert excerpt_of(opening_text(content)) == "Before the board after"
    assert told_in_words("no pictures [here](https://example.org)") == (
        "no pictures [here](https://example.org)"
    )


def test_pictures_that_are_not_kept_become_words():
    content = writing(f"![one]({picture_source(A)}) ![two]({picture_source(B)})")
    told = without_pictures(content, {B})
    assert told.sections[0].text == f"one ![two]({picture_source(B)})"
    assert without_pictures(content, {A, B}) is content


def test_a_shared_picture_leaves_only_with_its_file(make_entry):
    content = writing(f"![the board]({picture_source(A)})")
    entry = make_entry(content, attachments=(attached(A),))
    without = shared_view(entry, {"sections"})
    assert without.attachments == ()
    assert A not in without.content.sections[0].text
    along = shared_view(entry, {"sections", ATTACHMENTS})
    assert along.attachments == (attached(A),)
    assert along.content == content


def test_a_picture_of_a_part_that_stays_here_stays_with_it(make_entry):
    content = writing(f"![kept]({picture_source(A)})", f"![shown]({picture_source(B)})")
    entry = make_entry(content, attachments=(attached(A), attached(B)))
    going = shared_view(entry, {"sections.part-1", ATTACHMENTS})
    assert going.attachments == (attached(B),)


def test_a_file_that_stands_beside_the_writing_goes_along_whatever_is_written(make_entry):
    plan = attached(B, "application/pdf")
    entry = make_entry(writing("words"), attachments=(plan,))
    assert shared_view(entry, {"sections", ATTACHMENTS}).attachments == (plan,)


def test_only_png_and_jpeg_are_shown():
    assert are_pictures((attached(A), attached(B, "image/svg+xml"))) == {A}
    assert media_type_of(b"\x89PNG\r\n\x1a\n....") == "image/png"
    assert media_type_of(b"\xff\xd8\xff\xe0") == "image/jpeg"
    assert media_type_of(b"<svg xmlns=") is None


def test_what_is_no_text_stays_as_it_is_where_pictures_become_words():
    talk = Session(
        planned_minutes=60,
        shared_summary=Markdown(f"![one]({picture_source(A)})"),
    )
    told = without_pictures(talk, set())
    assert told == replace(talk, shared_summary=Markdown("one"))


def test_a_failure_says_which_file_was_no_picture_and_nothing_of_its_content():
    assert NotAPictureError("board.txt").name == "board.txt"
    assert issubclass(PictureTooLargeError, NotAPictureError)
    assert str(PictureTooLargeError("board.png")) == "board.png"
