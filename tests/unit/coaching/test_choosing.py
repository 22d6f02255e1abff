"""A next format is suggested with its why, from what is said or from what was held."""

from __future__ import annotations

import pytest

from peerjournal.coaching import choosing, formats

LANGUAGES = ("en", "de")


def situation(key, language="en"):
    return next(one for one in choosing.situations(language) if one.key == key)


def keys(suggestions):
    return [one.format.key for one in suggestions]


@pytest.mark.parametrize("language", LANGUAGES)
def test_thirteen_situations_name_formats_that_exist(language):
    assert len(choosing.situations(language)) == 13
    for one in choosing.situations(language):
        assert all(formats.by_key(key) for key in one.first + one.then)
        assert one.says.endswith((".", "?"))
        assert one.why.endswith(".")


def test_situations_are_the_same_in_both_languages_in_other_words():
    pairs = zip(choosing.situations("en"), choosing.situations("de"), strict=True)
    for english, german in pairs:
        assert (english.key, english.first, english.then) == (german.key, german.first, german.then)
        assert english.says != german.says
        assert english.why != german.why


def test_an_answer_leaves_out_what_does_not_suit_the_number_of_people():
    assert keys(choosing.answering(situation("a-knot"), 2)) == ["tgrow-turns"]
    assert keys(choosing.answering(situation("a-knot"), 3)) == ["troika"]
    assert keys(choosing.answering(situation("a-knot"), 6)) == ["peer-case"]


def test_who_is_alone_is_answered_with_what_one_can_do_alone():
    for people in (1, 2, 5):
        assert keys(choosing.answering(situation("alone"), people)) == [
            "thinking-pair-alone",
            "what-so-what-now-what",
            "after-action-look",
            "evidence-walk-alone",
        ]


def test_an_answer_says_why():
    knot = situation("a-knot", "de")
    (only,) = choosing.answering(knot, 2, "de")
    assert only.why == knot.why
    assert only.format.name == formats.by_key("tgrow-turns", "de").name


def test_two_who_never_met_begin_with_the_founding_conversation():
    first = choosing.following([], 2)[0]
    assert first.format.key == "founding-conversation"
    assert "not met like this" in first.why


def test_after_the_founding_conversation_comes_the_peer_hour():
    assert keys(choosing.following(["founding-conversation"], 2))[0] == "peer-hour"


def test_after_three_meetings_the_agreement_is_looked_at_again():
    held = ["founding-conversation", "peer-hour", "thinking-pair", "watch-and-learn"]
    first = choosing.following(held, 2, "de")[0]
    assert first.format.key == "midway-check"
    assert "3-mal" in first.why
    assert keys(choosing.following([*held, "midway-check"], 2))[0] != "midway-check"


def test_after_three_meetings_about_problems_something_that_went_well_is_suggested():
    held = ["founding-conversation", "midway-check", "peer-hour", "tgrow-turns"]
    assert "appreciative-exchange" not in keys(choosing.following(held, 2))[:1]
    found = choosing.following([*held, "peer-hour"], 2)
    assert keys(found)[:2] == ["midway-check", "appreciative-exchange"]
    assert "last 3 meetings" in found[1].why


def test_what_was_never_tried_and_touches_something_new_goes_before_the_familiar():
    held = ["founding-conversation", "peer-hour", "midway-check"]
    found = keys(choosing.following(held, 2))
    assert len(found) == choosing.MOST
    assert not set(found) & set(held)
    tried = formats.by_key("peer-hour").purposes
    assert set(formats.by_key(found[0]).purposes) - set(tried)


def test_when_everything_was_tried_the_one_longest_ago_is_suggested():
    pair = [one.key for one in formats.load() if one.least <= 2 <= one.most]
    held = [*pair, "midway-check", "a-format-of-our-own"]
    found = choosing.following(held, 2)
    assert keys(found) == pair[:3]
    assert "longest" in found[0].why


def test_every_suggestion_suits_the_number_of_people():
    for people in range(1, 9):
        for one in choosing.following(["founding-conversation"], people):
            assert one.format.least <= people <= one.format.most


def test_a_format_of_ones_own_ends_the_count_of_problems():
    held = ["peer-hour", "peer-hour", "of-our-own", "midway-check", "peer-hour"]
    assert all("problems" not in one.why for one in choosing.following(held, 2))
