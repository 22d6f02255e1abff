"""What a list says of an entry."""

from __future__ import annotations

import pytest
from hypothesis import given

from peerjournal.domain.codec import words_of
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.fields import Markdown
from peerjournal.domain.listing import excerpt_of
from peerjournal.domain.opening import opening_text
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from tests import strategies


@given(content=strategies.contents)
def test_the_opening_is_made_of_words_that_were_written(content):
    written = "\n".join(words_of(content))
    assert all(line in written for line in opening_text(content).split("\n"))


def test_headings_are_left_out():
    sections = (Section(key="saw", heading="What stayed?", text=Markdown("A pause.")),)
    assert opening_text(Reflection(sections=sections)) == "A pause."
    assert opening_text(Commitment(cue="at six", act="I stop")) == "at six\nI stop"


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("# Head\n\n- **one**\n- [x] two\n> said", "Head one two said"),
        ("1. first\n2) second", "first second"),
        ("see [there](https://example.org) and `this`", "see there and this"),
        ("an *odd* ~~bad~~ \\* star, 3 * 4, snake_case", "an odd bad * star, 3 * 4, snake_case"),
        ('*One, two.* She said: *"No."* So.', 'One, two. She said: "No." So.'),
        ("x" * 300, "x" * 199 + "…"),
    ],
)
def test_an_excerpt_leaves_out_the_marks_of_formatted_writing(text, excerpt):
    assert excerpt_of(text) == excerpt
