"""Formats and blocks keep time, give equal turns and are built the same in both languages."""

from __future__ import annotations

import dataclasses

import pytest

from peerjournal.coaching import composing, formats
from peerjournal.coaching.formats import Visibility
from peerjournal.domain.codec import check_value, from_json, to_json
from peerjournal.domain.session import PhaseNote

LANGUAGES = ("en", "de")
SHIPPED = [one for language in LANGUAGES for one in formats.load(language)]
EVERYTHING = [*SHIPPED, *(each for one in SHIPPED for each in formats.variants_of(one))]
SHIPPED_BLOCKS = [one for language in LANGUAGES for one in formats.load_blocks(language)]
BLOCKS = [
    *SHIPPED_BLOCKS,
    *(each for one in SHIPPED_BLOCKS for each in formats.variants_of(one)),
]


def name_of(one):
    return f"{one.code}-{one.name}"


both = pytest.mark.parametrize("one", EVERYTHING + BLOCKS, ids=name_of)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_sixteen_formats_and_ten_blocks(language):
    assert [one.code for one in formats.load(language)] == [f"F{n:02}" for n in range(1, 17)]
    assert [one.code for one in formats.load_blocks(language)] == [f"B{n:02}" for n in range(1, 11)]


@both
def test_minutes_add_up_to_the_total(one):
    assert sum(phase.minutes for phase in one.phases) == one.minutes
    assert sum(phase.minutes for phase in composing.steps(one)) == one.minutes


@both
def test_the_floor_fills_each_phase(one):
    for phase in composing.steps(one):
        assert sum(turn.seconds for turn in phase.floor) == phase.minutes * 60, phase.key


@both
def test_a_repeated_turn_takes_as_long_as_what_it_repeats(one):
    minutes = {phase.key: phase.minutes for phase in one.phases}
    for phase in one.phases:
        if phase.again is not None:
            assert phase.minutes == sum(minutes[key] for key in phase.again.phases)
            assert phase.minutes_with_three == 0
            assert (phase.floor, phase.fields, phase.prompts, phase.others) == ((), (), (), "")


@pytest.mark.parametrize("one", EVERYTHING, ids=name_of)
def test_each_phase_of_a_format_has_two_to_four_prompts(one):
    for phase in composing.steps(one):
        assert 2 <= len(phase.prompts) <= 4, phase.key
        assert phase.others


@pytest.mark.parametrize("one", BLOCKS, ids=name_of)
def test_each_step_of_a_block_has_a_prompt_unless_it_is_silence(one):
    for phase in composing.steps(one):
        assert bool(phase.prompts) is (one.key != "silence"), phase.key


@both
def test_keys_are_valid_and_unique(one):
    phases = [phase.key for phase in composing.steps(one)]
    assert len(set(phases)) == len(phases)
    for phase in composing.steps(one):
        fields = [field.key for field in phase.fields]
        assert len(set(fields)) == len(fields)
        check_value(PhaseNote(key=phase.key, title=phase.title))
    check_value(one)


@both
def test_every_role_that_is_named_exists(one):
    known = {role.key for role in one.roles}
    anybody = known | {formats.EACH, formats.ALL, formats.SILENCE}
    for phase in composing.steps(one):
        assert {turn.who for turn in phase.floor} <= anybody
        assert {field.by for field in phase.fields} <= known | {formats.EACH}
        assert {field.to for field in phase.fields} <= known | {None}
        assert {prompt.to for prompt in phase.prompts} <= known | {None}
        texts = " ".join((phase.title, phase.others, *(prompt.text for prompt in phase.prompts)))
        assert set(composing._PLACE.findall(texts)) <= known


@both
def test_what_is_handed_over_names_its_receiver_where_roles_differ(one):
    for phase in composing.steps(one):
        for field in phase.fields:
            if field.to is not None:
                assert field.visibility is Visibility.HANDED
            if field.visibility is Visibility.HANDED and field.by != formats.EACH:
                assert field.to not in {None, field.by}
            assert bool(field.options) is (field.type is formats.FieldType.CHOICE)


@pytest.mark.parametrize("one", EVERYTHING + BLOCKS, ids=name_of)
def test_the_two_floors_of_a_pair_are_equal_within_a_minute(one):
    if one.least != 2 or (one.is_block and not one.roles):
        return
    keys = [role.key for role in one.roles]
    there = composing.planned_seconds(one, {keys[0]: ["Mirjam"], keys[1]: ["Joao"]})
    total = dict(there)
    if one.key in {"observation-cycle", "watch-and-learn", "ask-for-feedback"}:
        back = composing.planned_seconds(one, {keys[0]: ["Joao"], keys[1]: ["Mirjam"]})
        total = {name: there[name] + back[name] for name in there}
    assert abs(total["Mirjam"] - total["Joao"]) <= 60


@pytest.mark.parametrize(
    ("key", "seconds"),
    [("founding-conversation", 26), ("tgrow-turns", 29), ("thinking-pair", 28)],
)
def test_the_floor_of_a_pair_is_what_the_card_says(key, seconds):
    one = formats.by_key(key)
    floor = composing.planned_seconds(one, {"a": ["Mirjam"], "b": ["Joao"]})
    assert floor == {"Mirjam": seconds * 60, "Joao": seconds * 60}


def structure_of(value):
    """Everything but the words."""
    if isinstance(value, tuple):
        return tuple(structure_of(part) for part in value)
    if not dataclasses.is_dataclass(value):
        return value
    words = {
        "name",
        "summary",
        "equal_time",
        "based_on",
        "title",
        "others",
        "label",
        "text",
        "task",
    }
    return {
        one.name: structure_of(getattr(value, one.name))
        for one in dataclasses.fields(value)
        if one.name not in words
    }


def words_in(value):
    if isinstance(value, tuple):
        return [word for part in value for word in words_in(part)]
    if not dataclasses.is_dataclass(value):
        return []
    plain = [getattr(value, one.name) for one in dataclasses.fields(value)]
    names = {
        "name",
        "summary",
        "equal_time",
        "based_on",
        "title",
        "others",
        "label",
        "text",
        "task",
    }
    found = [getattr(value, n) for n in names if hasattr(value, n)]
    return found + [word for part in plain for word in words_in(part)]


def test_both_languages_have_the_same_structure_and_other_words():
    for area in (formats.load, formats.load_blocks):
        for english, german in zip(area("en"), area("de"), strict=True):
            assert structure_of(english) == structure_of(german)
            same = set(words_in(english)) & set(words_in(german))
            assert same <= {"", "A", "B", "C", "D", "OSKAR", "Consultancy"}, english.code


@both
def test_words_are_whole_and_no_field_is_without_a_label(one):
    for word in words_in(one):
        assert word == word.strip()
    assert one.name
    assert one.summary
    assert one.equal_time
    assert one.based_on
    assert one.purposes
    assert all(field.label for phase in one.phases for field in phase.fields)


def test_seven_variants_of_sessions_and_one_of_a_block_are_formats_themselves():
    everything = (*formats.load(), *formats.load_blocks())
    varied = {each.key: each.minutes for one in everything for each in formats.variants_of(one)}
    assert varied == {
        "thinking-pair-short": 30,
        "thinking-pair-alone": 25,
        "tgrow-turns-oskar": 60,
        "troika-wise-crowds": 72,
        "peer-case-consultancy": 60,
        "peer-case-second-look": 60,
        "action-learning-set-two-issues": 95,
        "evidence-walk-alone": 11,
    }
    assert formats.by_key("thinking-pair-short", "de").name == "Denkpaar: Eine halbe Stunde"


@pytest.mark.parametrize(
    ("key", "minutes"),
    [
        ("founding-conversation", 84),
        ("lesson-co-design", 86),
        ("classroom-inquiry", 85),
        ("evidence-walk", 36),
    ],
)
def test_three_people_take_as_long_as_the_study_says(key, minutes):
    assert composing.for_people(formats.by_key(key), 3).minutes == minutes


def test_a_second_presenter_goes_through_the_same_steps_alone():
    one = formats.by_key("action-learning-set-two-issues")
    phases = {phase.key: phase for phase in one.phases}
    (turn,) = phases["open-questions-2"].floor
    assert (turn.who, turn.seconds) == ("second-presenter", 1080)
    assert phases["decides-2"].fields[0].by == "second-presenter"


def test_purposes_are_those_of_the_study():
    reflect = {one.code for one in formats.load() if "reflect" in one.purposes}
    assert reflect == {"F01", "F02", "F04", "F07", "F08", "F09", "F10", "F16"}


@both
def test_a_format_survives_being_stored_as_ones_own(one):
    assert from_json(formats.Format, to_json(one)) == one


def test_formats_and_blocks_are_found_by_key():
    assert formats.by_key("peer-hour").code == "F02"
    assert formats.by_key("silence", "de").name == "Stille"
    assert formats.by_key("of-my-own") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_opening_line_and_the_share_check_are_there(language):
    assert formats.manners(language).opening.endswith(".")
    assert formats.manners(language).share_check.endswith(".")


def test_all_prompts_of_a_format_are_listed_once():
    one = formats.by_key("peer-hour")
    assert len(formats.prompts_of(one)) == 2 + 3 + 3 + 4 + 3 + 2
