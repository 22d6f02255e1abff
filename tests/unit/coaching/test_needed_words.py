"""The words that a pattern needs are read off it, and only where they are certain."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.coaching.needed_words import MOST, alternatives, needed_words


def sets(pattern):
    return [set(one) for one in needed_words(pattern)]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\byou are\b", [{"you"}, {"are"}]),
        (r"\byour?\b", [{"you", "your"}]),
        (
            r"\byou(?:'re|\s+(?:are|were))\s+(?:so |very )*lazy\b",
            [{"you"}, {"re", "are", "were"}, {"lazy"}],
        ),
        (r"\bdeine[nr]?\b", [{"deine", "deinen", "deiner"}]),
        (r"^\W{0,3}too[- ]late[.!]*$", [{"too"}, {"late"}]),
        (r"\bnice(?! to)(?=.)\b", [{"nice"}]),
        (r"\brude(?![\w-])", [{"rude"}]),
        (r"\b\d{1,2}(?:/|von)10\b", [{"#", "10"}]),
        (r"\bmark#\b", [{"mark"}]),
        (r"\b(?:one|two) more", [{"one", "two"}]),
    ],
)
def test_words_between_borders_are_needed(pattern, expected):
    assert sets(pattern) == expected


@pytest.mark.parametrize(
    "pattern",
    [
        "you",
        r"\byou",
        r"\b\w+ly\b",
        r"\byou_\b",
        r"\b[a-f]\b",
        r"\b(?:you )?\b",
        r"\b(you)\b",
        r"\byou.\b",
        r"\b(?:you){2}\b",
        r"\bone\b|\btwo\b",
        r"\b(?:one|\w+)\b",
        r"\b[^a]\b",
        r"\byo+u\b",
    ],
)
def test_what_is_not_certain_is_not_needed(pattern):
    assert sets(pattern) == []


def test_too_many_spellings_count_as_unknown():
    many = "|".join(f"a{number}" for number in range(MOST // 2 + 1))
    assert sets(rf"\b(?:{many})(?:b|c)\b") == []
    assert sets(rf"\b(?:(?:b|c)(?:{many}) you)\b") == [{"you"}]
    assert sets(rf"\b(?:(?:{many})(?:b|c) you)\b") == [{"you"}]
    assert sets(rf"\b(?:(?: b| c| d )(?:{many}) you)\b") == [{"you"}]


def test_alternatives_are_taken_apart_in_order():
    assert alternatives(r"\b(?:a|b(?:c|d))\b|^(?:e|f)|(?:g|h)|i") == (
        r"\ba\b",
        r"\bb(?:c|d)\b",
        "^e",
        "^f",
        "(?:g|h)",
        "i",
    )
    assert alternatives(r"\b(?:a|b)?") == (r"\b(?:a|b)?",)
    assert alternatives(r"\b(?:a|b) c") == (r"\b(?:a|b) c",)


PATTERNS = (
    r"\byou(?:'re|\s+(?:are|a)) (?:so |very ){0,2}a\b",
    r"\ba[- ]?you\b",
    r"\ba+ (?:you|\d)",
)


@given(text=st.text("you ares'-1", max_size=12), pattern=st.sampled_from(PATTERNS))
def test_a_text_without_a_needed_word_is_never_matched(text, pattern):
    words = set(re.findall(r"\w+", text)) | ({"#"} if re.search(r"\d", text) else set())
    if re.search(pattern, text):
        assert all(one & words for one in sets(pattern))
