"""The bank holds eighty single, open questions in both languages, and finds and offers them."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from peerjournal.coaching import questions
from peerjournal.domain.codec import check_value

LANGUAGES = ("en", "de")
CLOSED = {
    "en": r"(is|are|was|were|do|does|did|can|could|would|will|have|has|had|should|may|might)\b",
    "de": r"(ist|bist|sind|war|waren|hast|habt|hat|kannst|könntest|würdest|willst|sollte)\b",
}
START = date(2026, 3, 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_twelve_skills_and_eighty_questions(language):
    assert len(questions.skills(language)) == 12
    assert [one.key for one in questions.load(language)] == [f"q{n:02}" for n in range(1, 81)]
    for skill in questions.skills(language):
        check_value(skill)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_question_is_single_and_open(language):
    for one in questions.load(language):
        assert one.text.count("?") == 1, one.text
        assert one.text.endswith("?"), one.text
        assert not re.match(CLOSED[language], one.text, re.IGNORECASE), one.text
        assert len(one.text.split()) <= 20, one.text


def test_both_languages_ask_the_same_of_the_same():
    for english, german in zip(questions.skills("en"), questions.skills("de"), strict=True):
        assert english.key == german.key
        assert english.name != german.name
        for here, there in zip(english.questions, german.questions, strict=True):
            assert (here.key, here.asked_of) == (there.key, there.asked_of)
            assert here.text != there.text


def test_no_question_is_there_twice():
    for language in LANGUAGES:
        texts = [one.text for one in questions.load(language)]
        assert len(set(texts)) == len(texts)


def test_a_question_is_found_by_key_and_ones_own_is_not():
    assert questions.by_key("q44").text == "What else?"
    assert questions.by_key("q44", "de").text == "Was noch?"
    assert questions.by_key("mine") is None


def test_search_finds_words_of_the_question_and_of_its_skill():
    assert [one.key for one in questions.search("SILENCE between")] == ["q07"]
    assert len(questions.search("obstacles")) == 7
    assert [one.key for one in questions.search("hindernisse zehntel", "de")] == ["q58"]
    assert questions.search("") == questions.load()
    assert questions.search("xylophone") == ()


def test_the_question_of_the_day_visits_all_before_it_repeats():
    days = [questions.of_the_day(START + timedelta(days=n)).key for n in range(80)]
    assert len(set(days)) == 80
    assert questions.of_the_day(START) == questions.of_the_day(START)


@pytest.mark.parametrize("left", [1, 29, 58])
def test_the_question_of_the_day_passes_over_hidden_ones(left):
    hidden = {one.key for one in questions.load()[left:]}
    days = {questions.of_the_day(START + timedelta(days=n), hidden=hidden) for n in range(left)}
    assert days == set(questions.load()[:left])


def test_a_question_of_the_day_can_be_asked_of_one_skill():
    of_goals = {
        questions.of_the_day(START + timedelta(days=n), "de", skill="goals").key for n in range(7)
    }
    assert of_goals == {f"q{n}" for n in range(47, 54)}


def test_no_question_is_offered_where_all_are_hidden():
    everything = {one.key for one in questions.load()}
    assert questions.of_the_day(START, hidden=everything) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_builder_leads_in_three_steps_with_open_openers(language):
    builder = questions.builder(language)
    assert len(builder.openers) == 6
    assert builder.curious
    assert builder.opener
    assert builder.cut
    assert builder.tip
