"""Forty phrases to begin with, in both languages, and none that judges anybody."""

from __future__ import annotations

import pytest

from peerjournal.coaching import themes
from peerjournal.domain.codec import check_value
from peerjournal.domain.themes import checked_words

LANGUAGES = ("en", "de")


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_forty_phrases_that_differ(language):
    words = [one.words for one in themes.load(language)]
    assert len(words) == 40
    assert len({one.casefold() for one in words}) == 40
    for one in words:
        assert checked_words(one) == one


def test_keys_are_the_same_in_both_languages_and_the_words_are_not():
    english, german = (themes.load(language) for language in LANGUAGES)
    assert [one.key for one in english] == [one.key for one in german]
    assert not {one.words for one in english} & {one.words for one in german}
    for one in english + german:
        check_value(one)


def test_phrases_are_found_by_their_keys():
    assert themes.words_by_key("en")["says-no"] == "says no"
    assert themes.words_by_key("de")["says-no"] == "sagt Nein"
