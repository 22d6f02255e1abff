"""The key as 24 words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.crypto.recovery import key_of_words, words_of_key
from peerjournal.domain.errors import RecoveryWordsUnreadableError

# From the test vectors published with BIP 39.
KEY = bytes([0x7F]) * 32
WORDS = "legal winner thank year wave sausage worth useful " * 3
SHEET = WORDS.strip().removesuffix("useful") + "title"


@given(st.binary(min_size=32, max_size=32))
def test_every_key_comes_back_from_its_words(key):
    words = words_of_key(key)
    assert len(words) == 24
    assert key_of_words(" ".join(words)) == key


def test_the_words_are_those_of_the_standard():
    assert " ".join(words_of_key(KEY)) == SHEET
    assert key_of_words(SHEET) == KEY


def test_the_way_the_words_are_written_down_does_not_matter():
    numbered = "\n".join(f" {n}. {word.upper()}," for n, word in enumerate(SHEET.split(), 1))
    assert key_of_words(numbered) == KEY


@pytest.mark.parametrize(
    "text",
    [
        "",
        SHEET.removesuffix(" title"),
        SHEET + " title",
        SHEET.replace("legal", "leagal", 1),
        SHEET.replace("legal", "légal", 1),
        SHEET.replace("legal", "winner", 1),
        SHEET.replace("title", "year"),
    ],
    ids=["nothing", "23 words", "25 words", "misspelt", "accented", "another word", "another end"],
)
def test_words_that_are_not_a_whole_sheet_are_refused(text):
    with pytest.raises(RecoveryWordsUnreadableError) as refused:
        key_of_words(text)
    # A traceback that named a word would carry it into a report.
    assert str(refused.value) == ""
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__ or refused.value.__context__ is None
