"""The wording hint notices phrases that sound like a verdict, and leaves fair sentences alone."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.coaching import composing, formats, language, questions, structures
from peerjournal.coaching.language import HintField, hints
from peerjournal.coaching.own_words import visible_words

LANGUAGES = ("en", "de")
DATA = Path(__file__).parents[2] / "data" / "hints"
QUESTION_RULES = {"n17", "n18", "n19", "n20", "n21"}


MEASURED = {
    ("en", "third", "judging"): 107,
    ("en", "third", "fair"): 94,
    ("en", "fourth", "judging"): 98,
    ("en", "fourth", "fair"): 94,
    ("de", "third", "judging"): 114,
    ("de", "third", "fair"): 92,
    ("de", "fourth", "judging"): 109,
    ("de", "fourth", "fair"): 90,
    ("en", "fifth", "judging"): 59,
    ("en", "fifth", "fair"): 58,
    ("de", "fifth", "judging"): 60,
    ("de", "fifth", "fair"): 63,
    ("en", "sixth", "judging"): 69,
    ("en", "sixth", "fair"): 70,
    ("en", "widening", "fair"): 20,
    ("en", "widening", "judging"): 19,
    ("de", "sixth", "judging"): 67,
    ("de", "sixth", "fair"): 70,
    ("de", "seventh", "fair"): 60,
    ("de", "seventh", "judging"): 60,
    ("en", "seventh", "fair"): 60,
    ("en", "seventh", "judging"): 60,
    ("de", "widening", "fair"): 22,
    ("de", "widening", "judging"): 24,
}
"""How many sentences of a set are told apart; a rule may better these figures, not lower them."""


def sentences(of, kind, sets=None):
    rows = [line.split("\t") for line in (DATA / f"{of}.tsv").read_text("utf-8").splitlines()]
    return [
        (field, text)
        for row_set, row_kind, field, text in rows
        if row_kind == kind and (sets is None or row_set in sets)
    ]


def rules_in(text, field="observation", of="en", **more):
    return [one.rule for one in hints(text, field, of, **more)]


SETTLED = {"tuning", "first", "second"}
JUDGING = [(of, *row) for of in LANGUAGES for row in sentences(of, "judging", SETTLED)]
FAIR = [(of, *row) for of in LANGUAGES for row in sentences(of, "fair", SETTLED)]


@pytest.mark.parametrize(("of", "field", "text"), JUDGING)
def test_a_judging_sentence_is_noticed(of, field, text):
    assert hints(text, field, of)


@pytest.mark.parametrize(("of", "field", "text"), FAIR)
def test_a_fair_sentence_is_left_alone(of, field, text):
    assert rules_in(text, field, of) == []


@pytest.mark.parametrize(("of", "name", "kind"), MEASURED)
def test_a_measured_set_is_told_apart_as_well_as_it_was(of, name, kind):
    rows = sentences(of, kind, {name})
    told = sum(bool(rules_in(text, field, of)) == (kind == "judging") for field, text in rows)
    assert told >= MEASURED[of, name, kind]


@pytest.mark.parametrize("of", LANGUAGES)
@pytest.mark.parametrize(
    "name",
    ["tuning", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "widening"],
)
def test_at_most_one_fair_sentence_in_thirty_gets_a_hint(of, name):
    rows = sentences(of, "fair", {name})
    assert sum(bool(rules_in(text, field, of)) for field, text in rows) * 30 <= len(rows)


@pytest.mark.parametrize("of", LANGUAGES)
def test_no_prompt_of_a_format_trips_a_question_rule(of):
    shipped = formats.load(of)
    varied = tuple(each for one in shipped for each in formats.variants_of(one))
    for one in shipped + varied + formats.load_blocks(of):
        for prompt in formats.prompts_of(one):
            text = composing.named(prompt.text, {})
            assert not QUESTION_RULES & set(rules_in(text, "question", of)), text


@pytest.mark.parametrize("of", LANGUAGES)
def test_no_question_of_the_bank_trips_a_rule(of):
    for one in questions.load(of):
        assert rules_in(one.text, "question", of) == [], one.text


@pytest.mark.parametrize("of", LANGUAGES)
def test_what_a_structure_suggests_trips_no_rule(of):
    for structure in structures.load(of):
        for one in structure.fields:
            assert rules_in(one.help, one.field, of) == [], one.help


@pytest.mark.parametrize("of", LANGUAGES)
def test_the_example_of_a_rule_trips_no_rule(of):
    for one in language._rule_set(of).rules:
        for field in one.rule.fields:
            assert rules_in(one.rule.example, field, of) == [], one.rule.example


def test_both_languages_have_the_same_rules_for_the_same_fields():
    english, german = (
        [(one.rule.id, one.rule.fields, one.rule.whole, one.rule.off) for one in found.rules]
        for found in (language._rule_set("en"), language._rule_set("de"))
    )
    assert english == german
    assert [rule for rule, *_ in english] == [f"n{n:02}" for n in range(1, 26)]


@pytest.mark.parametrize("of", LANGUAGES)
def test_every_rule_explains_itself(of):
    for one in language._rule_set(of).rules:
        for text in (one.rule.noticed, one.rule.lands, one.rule.instead, one.rule.example):
            assert text
            assert text == text.strip()


def prompts_and_questions(of):
    shipped = formats.load(of)
    varied = tuple(each for one in shipped for each in formats.variants_of(one))
    for one in shipped + varied + formats.load_blocks(of):
        for prompt in formats.prompts_of(one):
            yield composing.named(prompt.text, {})
    for one in questions.load(of):
        yield one.text


def spans_in(text, of, index):
    looked_at = tuple(language._sentences(visible_words(text), index))
    rule_set = language._rule_set(of)
    return {
        one.rule.id: language._span(one, looked_at, rule_set.anchor, is_pinned=None)
        for one in rule_set.rules
    }


@pytest.mark.parametrize("of", LANGUAGES)
@pytest.mark.parametrize("is_whole", [False, True])
def test_looking_for_words_first_hides_no_hit(of, is_whole):
    index = language._index(of, "observation", is_whole=is_whole)
    for field in HintField:
        more = language._index(of, field, is_whole=is_whole)
        index = max(index, more, key=lambda one: len(one.parts))
    bare = tuple(part._replace(needs=()) for part in index.parts)
    every = index._replace(parts=bare, always=frozenset(range(len(bare))))
    texts = [text for kind in ("judging", "fair") for _, text in sentences(of, kind)]
    for text in (*texts, *prompts_and_questions(of)):
        assert spans_in(text, of, index) == spans_in(text, of, every), text


def test_a_list_entry_holds_no_comma_of_its_own():
    for of in LANGUAGES:
        words = (language.tables("hints", of)[1])["words"]
        assert not [text for text in words.values() if "{" in text]


def test_a_hint_tells_where_why_and_what_instead():
    text = "At nine you sat down. You are arrogant."
    (one,) = hints(text, "observation")
    assert text[one.start : one.end] == "You are arrogant"
    assert one.rule == "n02"
    assert one.noticed.startswith("This phrase")
    assert one.lands
    assert "…" in one.instead
    assert one.example


def test_at_most_three_hints_are_given_and_none_covers_another():
    text = "You always shout. You are lazy. Great job! You should try harder. Typical."
    found = hints(text, "perspective")
    assert [one.rule for one in found] == ["n01", "n02", "n04"]
    assert [one.rule for one in hints("You clearly wanted to win.", "observation")] == ["n09"]


def test_a_better_rule_speaks_alone():
    assert rules_in("Have you tried a timer?", "question") == ["n18"]


@pytest.mark.parametrize(
    "quoted",
    [
        'He said "you are lazy" and left.',
        "He said “you are lazy” and left.",
        "He said ‘you are lazy’ and left.",
        "He said 'you are lazy' and left.",
        "'You are lazy', he said.",
        "> You are lazy.\nThat was in the mail of 3 March.",
    ],
)
def test_what_somebody_else_said_is_not_looked_at(quoted):
    assert rules_in(quoted) == []


@pytest.mark.parametrize(
    "quoted", ["„Du bist faul“", "»Du bist faul«", "«Du bist faul»", "‚Du bist faul‘"]
)
def test_german_quotation_marks_are_known(quoted):
    assert rules_in(f"Er sagte {quoted} und ging.", of="de") == []
    assert rules_in("Du bist faul.", of="de") == ["n02"]


def test_a_mark_that_opens_no_quotation_hides_nothing():
    assert rules_in('You are lazy, 5" tall or not.') == ["n02"]
    assert rules_in("It’s true that you’re lazy.") == ["n02"]


def test_ignored_rules_and_words_are_left_alone():
    text = "You are lazy."
    assert rules_in(text, ignored={"n02"}) == []
    assert rules_in(text, ignored={"Lazy"}) == []
    assert rules_in(text, ignored={"laz", "", "n03"}) == ["n02"]


@pytest.mark.parametrize("of", LANGUAGES)
def test_an_effect_is_only_looked_at_for_how_it_is_told(of):
    everything = {one.rule.id for one in language._rule_set(of).rules}
    asked = {
        one.rule.id
        for one in language._rule_set(of).rules
        if language._is_asked(one.rule, "impact", everything)
    }
    assert asked == {"n10", "n11", "n12", "n14"}


def test_what_else_could_be_a_verdict_is_left_alone_in_an_effect():
    text = "You are lazy. Everyone thinks so."
    assert rules_in(text, "perspective") == ["n02", "n14"]
    assert rules_in(text, "impact") == ["n14"]


def test_a_rule_that_is_off_speaks_when_it_is_wanted():
    text = "I liked the cards, but the last two were small."
    assert rules_in(text, "appreciation") == []
    assert rules_in(text, "appreciation", wanted={"n12"}) == ["n12"]


def test_fields_that_nobody_else_reads_get_no_hints():
    assert rules_in("You are lazy.", "moment") == []


def test_a_language_without_rules_gets_no_hints_and_says_so():
    assert not language.has_rules("fr")
    assert language.has_rules("de_CH")
    assert rules_in("Tu es paresseux, you are lazy.", of="fr") == []


def test_a_note_with_a_moment_may_praise():
    assert rules_in("Great job!", "appreciation") == ["n04"]
    long = "Great job on Tuesday: when you waited after the second question, I could answer."
    assert rules_in(long, "appreciation") == []
    assert rules_in("Great job at 9:10!", "appreciation") == ["n04"]


def test_a_word_that_judges_only_at_large_passes_beside_a_moment():
    assert rules_in("You were late.") == ["n02"]
    assert rules_in("You were late on Tuesday.") == []


def test_a_question_of_more_than_34_words_is_too_long():
    text = "What " + "would you " * 17 + "do?"
    assert rules_in(text, "question") == ["n21"]
    assert rules_in(text.replace("would you ", "", 2), "question") == []
    assert rules_in("What would you do. " * 10, "question") == []


def test_a_full_stop_after_a_number_or_a_letter_ends_no_sentence():
    looked_at = language._sentences(
        'On 3. March, e.g. at noon, you sat. He said "no". Then! And? Last',
        language._index("en", "moment", is_whole=False),
    )
    assert [one.text for one in looked_at] == [
        "On 3. March, e.g. at noon, you sat.",
        'He said "no".',
        "Then!",
        "And?",
        "Last",
    ]


def test_a_letter_that_grows_when_small_moves_no_hint():
    text = "İİİ You are lazy."
    (one,) = hints(text, "observation")
    assert text[one.start : one.end] == "You are lazy"


def test_only_the_beginning_of_a_very_long_text_is_looked_at():
    filler = "At nine you sat down. " * 1000
    assert rules_in("You are lazy. " + filler) == ["n02"]
    assert rules_in(filler + "You are lazy.") == []


@pytest.mark.parametrize("of", LANGUAGES)
@pytest.mark.parametrize(
    "bit",
    ["you are very ", "not very ", "du solltest ", "du bist so ", "! ", '"', ", did you", "a "],
)
def test_a_hostile_text_is_answered(of, bit):
    text = (bit * 20_000)[:8000]
    for field in (HintField.PERSPECTIVE, HintField.QUESTION):
        assert len(hints(text, field, of)) <= language.MOST


@given(text=st.text(), field=st.sampled_from(HintField), of=st.sampled_from(LANGUAGES))
def test_hints_lie_inside_the_text_apart_from_each_other(text, field, of):
    found = hints(text, field, of)
    spans = sorted((one.start, one.end) for one in found)
    assert len(found) <= language.MOST
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


@pytest.mark.parametrize("of", LANGUAGES)
def test_once_the_rules_are_loaded_no_hint_reads_or_prepares_anything(of):
    language.load(of)
    prepared = language._pattern.cache_info().misses
    for field, text in sentences(of, "judging"):
        hints(text, field, of)
    assert language._pattern.cache_info().misses == prepared


def test_where_there_are_no_rules_there_is_nothing_to_load():
    language.load("xx")
    assert hints("You are always late.", HintField.OBSERVATION, "xx") == ()
