"""Templates, structures and clauses say in both languages what a form needs."""

from __future__ import annotations

import dataclasses

import pytest

from peerjournal.coaching import clauses, structures, templates
from peerjournal.domain.agreement import Agreement
from peerjournal.domain.codec import check_value
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import LINE_MOST
from peerjournal.domain.reflection import Reflection

LANGUAGES = ("en", "de")
AREAS = (templates, structures, clauses)
SHARE_NEVER = {"letter-not-sent"}


def texts_of(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from texts_of(one)
    elif dataclasses.is_dataclass(value):
        for one in dataclasses.fields(value):
            yield from texts_of(getattr(value, one.name))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("area", AREAS)
def test_no_text_is_empty_or_carries_stray_white_space(area, language):
    for text in texts_of(area.load(language)):
        assert text
        assert text == text.strip()


@pytest.mark.parametrize("area", AREAS)
def test_keys_are_valid_unique_and_the_same_in_both_languages(area):
    english, german = (area.load(language) for language in LANGUAGES)
    keys = [one.key for one in english]
    assert len(set(keys)) == len(keys)
    assert [one.key for one in german] == keys
    for one in english + german:
        check_value(one)


@pytest.mark.parametrize("area", AREAS)
def test_the_languages_differ(area):
    english, german = (set(texts_of(area.load(language))) for language in LANGUAGES)
    keys = {text for text in english if text == text.lower() and " " not in text}
    names = {"Feedforward", "Situation", "Feedback"}
    ids = {text for text in english if text[0] == "R" and text[1:].isdigit()}
    assert english & german <= keys | names | ids


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_is_found_by_its_key_and_an_unknown_key_finds_none(area, language):
    for one in area.load(language):
        assert area.by_key(one.key, language) is one
    assert area.by_key("of-another-journal", language) is None


@pytest.mark.parametrize("area", AREAS)
def test_an_unknown_language_reads_english(area):
    assert area.load("xx") == area.load("en") == area.load()


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_eighteen_templates_and_the_blank_page_comes_first(language):
    found = templates.load(language)
    assert sorted(one.id for one in found) == [f"R{n:02}" for n in range(1, 19)]
    assert found[0].id == "R18"
    assert found[0].key == Reflection().template


def test_template_fields_are_the_same_in_both_languages_and_open_freely():
    for english, german in zip(templates.load("en"), templates.load("de"), strict=True):
        keys = [one.key for one in english.fields]
        assert [one.key for one in german.fields] == keys
        assert len(set(keys)) == len(keys)
        assert (english.id, english.shareable) == (german.id, german.shareable)
        if english.key != "free":
            assert keys[0] == "anything"
        assert all(len(one.prompt) <= LINE_MOST for one in english.fields + german.fields)


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_letter_not_sent_can_never_be_shared(language):
    assert {one.key for one in templates.load(language) if not one.shareable} == SHARE_NEVER


def test_structures_use_fields_that_a_note_has_in_the_same_order():
    note_fields = {one.name for one in dataclasses.fields(Feedback)}
    for english, german in zip(structures.load("en"), structures.load("de"), strict=True):
        used = [one.field for one in english.fields]
        assert [one.field for one in german.fields] == used
        assert len(set(used)) == len(used)
        assert set(used) <= note_fields
        assert used[0] == "moment"


def test_nine_structures_and_the_peer_note_is_the_first():
    found = structures.load()
    assert len(found) == 9
    assert found[0].key == Feedback().structure
    assert {one.field for one in found[0].fields} == set(structures.NoteField)


def test_seventeen_clauses_fit_into_an_agreement():
    assert len(clauses.load()) == 17
    assert Agreement().clauses == ()


@pytest.mark.parametrize(("language", "word"), [("en", "promise"), ("de", "Versprechen")])
def test_the_page_says_that_it_is_a_promise(language, word):
    assert word in clauses.note(language)
