"""What a person wishes of questions is kept in the journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from peerjournal.coaching.questions import AskedOf
from peerjournal.operations import journal as journals
from peerjournal.operations import question_wishes as wished
from peerjournal.operations.question_wishes import QuestionWishes

DAY = date(2026, 3, 2)


def shown(wishes, key):
    return next(one for one in wished.shown_questions(wishes, "en") if one.key == key)


def test_nothing_is_wished_at_first_and_wishes_are_kept(journal):
    assert wished.question_wishes(journal) == QuestionWishes()
    wishes = QuestionWishes().put(replace(QuestionWishes().of("q01"), is_favourite=True))
    wished.keep_question_wishes(journal, wishes)
    assert wished.question_wishes(journal) == wishes
    journals.put_note(journal, "questions", '{"of a later version":1}')
    assert wished.question_wishes(journal) == QuestionWishes()


def test_a_question_is_starred_hidden_said_otherwise_and_as_it_was():
    wishes = QuestionWishes()
    plain = shown(wishes, "q01")
    wishes = wishes.put(replace(wishes.of("q01"), text="What do you hear?", is_hidden=True))
    wishes = wishes.put(replace(wishes.of("q01"), is_favourite=True))
    wishes = wishes.put(replace(wishes.of("q02"), is_favourite=True))
    changed = shown(wishes, "q01")
    assert (changed.text, changed.is_hidden, changed.is_favourite) == (
        "What do you hear?",
        True,
        True,
    )
    assert shown(wishes.without("q01"), "q01") == plain


def test_an_own_question_stands_behind_those_of_its_skill():
    own = wished.own_question("  What would\nrest be ", "listening")
    wishes = QuestionWishes().put(own)
    listening = [one for one in wished.shown_questions(wishes, "en") if one.skill == "listening"]
    last = listening[-1]
    assert (last.text, last.is_own, last.is_favourite) == ("What would rest be?", True, True)


def test_a_search_knows_words_that_mean_the_same():
    everything = wished.shown_questions(QuestionWishes(), "en")
    assert len(everything) == 80
    classroom = wished.found_questions(everything, "pupil", "en")
    assert any("learner" in one.text.casefold() for one in classroom)
    assert wished.found_questions(everything, "zebra", "en") == ()
    assert wished.found_questions(everything, "", "en") == everything


def test_the_question_of_the_day_leaves_out_hidden_ones_and_prefers_favourites(journal):
    first = wished.question_for(journal, DAY, "en")
    wishes = QuestionWishes()
    everything = wished.shown_questions(wishes, "en")
    key = next(one.key for one in everything if one.text == first)
    wishes = wishes.put(replace(wishes.of(key), is_hidden=True))
    wished.keep_question_wishes(journal, wishes)
    assert wished.question_for(journal, DAY, "en") != first
    loved = [one for one in everything if one.asked_of is AskedOf.THINKER and one.key != key][:7]
    for one in loved:
        wishes = wishes.put(replace(wishes.of(one.key), is_favourite=True))
    wished.keep_question_wishes(journal, wishes)
    days = [DAY + timedelta(days=ahead) for ahead in range(20)]
    assert {wished.question_for(journal, day, "en") for day in days} == {one.text for one in loved}
    for one in everything:
        wishes = wishes.put(replace(wishes.of(one.key), is_hidden=True))
    wished.keep_question_wishes(journal, wishes)
    assert wished.question_for(journal, DAY, "en") == ""
