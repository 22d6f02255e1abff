"""Help with a question: one of three from the bank, or one of one's own in three steps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerjournal.coaching import questions
from peerjournal.coaching.questions import AskedOf
from peerjournal.domain.entries import Kind
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.request import Request, RequestFor


@pytest.fixture
def note(make_note):
    """A note about somebody, empty."""
    return make_note(Kind.FEEDBACK)


@pytest.fixture
def asked(note):
    """The field for the question, with the keyboard."""
    section = note.section("question")
    section.edit.setFocus()
    return section


@pytest.fixture
def help_with(note, asked):
    """What stands below that field."""
    del asked
    return note.form.question_help


def shown(bank):
    """Return the questions that are offered."""
    return [bank.list.item(row).text() for row in range(bank.list.count())]


def key(code, *, into=None):
    """Press a key where the keyboard is."""
    QTest.keyClick(into or QApplication.focusWidget(), code)


def test_nothing_is_offered_until_it_is_wanted(help_with):
    assert not help_with.is_open
    assert help_with.bank is None
    assert help_with.builder is None


def test_one_of_three_questions_is_taken_by_keys(note, asked, help_with):
    note.press(help_with.bank_button)
    offered = shown(help_with.bank)
    assert len(offered) == 3
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert note.form.content().question == offered[1]
    assert QApplication.focusWidget() is asked.edit
    assert not help_with.is_open


def test_what_is_taken_stands_behind_what_is_written_and_one_undo_takes_it_back(
    note, asked, help_with
):
    note.type(asked, "How was it?")
    note.press(help_with.bank_button)
    first = shown(help_with.bank)[0]
    key(Qt.Key.Key_Space)
    assert note.form.content().question == f"How was it?\n\n{first}"
    QTest.keyClick(asked.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert note.form.content().question == "How was it?"


def test_questions_are_searched_by_words_and_by_skill(note, help_with):
    note.press(help_with.bank_button)
    bank = help_with.bank
    bank.search.setFocus()
    QTest.keyClicks(bank.search, "voice missing")
    key(Qt.Key.Key_Down)
    assert shown(bank) == ["Whose voice is missing from this picture?"]
    assert QApplication.focusWidget() is bank.list
    bank.search.setFocus()
    key(Qt.Key.Key_Escape)
    bank.skill.show_value("listening")
    bank.skill.activated.emit(bank.skill.currentIndex())
    listening = questions.skills()[0]
    assert set(shown(bank)) <= {one.text for one in listening.questions}


def test_no_question_is_offered_that_one_asks_oneself(note, help_with):
    note.press(help_with.bank_button)
    bank = help_with.bank
    seen = set()
    for _ in range(len(questions.load())):
        seen.update(shown(bank))
        bank.others_button.setFocus()
        key(Qt.Key.Key_Space)
    others = {one.text for one in questions.load() if one.asked_of is not AskedOf.ONESELF}
    assert seen == others


def test_where_no_question_holds_the_words_the_panel_says_so(note, help_with):
    note.press(help_with.bank_button)
    bank = help_with.bank
    bank.search.setFocus()
    QTest.keyClicks(bank.search, "zebra")
    key(Qt.Key.Key_Down)
    assert shown(bank) == []
    assert not bank.none_found.isHidden()
    assert not bank.others_button.isEnabled()


def test_a_question_is_built_in_three_steps_by_keys(note, help_with):
    note.press(help_with.builder_button)
    builder = help_with.builder
    assert QApplication.focusWidget() is builder.curious
    QTest.keyClicks(builder.curious, "the silence")
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Space)
    assert builder.question.text() == "What … the silence"
    QTest.keyClicks(builder.question, "happened in")
    key(Qt.Key.Key_Return)
    assert note.form.content().question == "What happened in the silence?"
    assert not help_with.is_open


def test_another_opener_takes_the_place_of_the_first(note, help_with):
    note.press(help_with.builder_button)
    builder = help_with.builder
    note.press(builder.openers[0])
    QTest.keyClicks(builder.question, "did you notice")
    QTest.mouseClick(builder.openers[4], Qt.MouseButton.LeftButton)
    assert builder.question.text() == "Where did you notice"


def test_an_opener_alone_is_no_question(note, help_with):
    note.press(help_with.builder_button)
    note.press(help_with.builder.openers[0])
    key(Qt.Key.Key_Return)
    assert note.form.content() == Feedback()
    assert not help_with.builder.take_button.isEnabled()


def test_escape_folds_what_was_opened(note, help_with):
    note.press(help_with.bank_button)
    key(Qt.Key.Key_Escape)
    assert not help_with.is_open
    assert QApplication.focusWidget() is help_with.bank_button


def test_only_one_of_the_two_is_open(note, help_with):
    note.press(help_with.bank_button)
    QTest.mouseClick(help_with.builder_button, Qt.MouseButton.LeftButton)
    assert help_with.bank.isHidden()
    assert not help_with.builder.isHidden()
    assert not help_with.bank_button.isChecked()


def test_help_stands_where_a_question_is_asked_of_somebody(make_note):
    note = make_note(Kind.FEEDBACK)
    note.form.show_content(Feedback(direction=Direction.RECEIVED))
    assert note.form.question_help.isHidden()
    other = make_note(Kind.REQUEST)
    assert other.form.question_help.isHidden()
    other.form.show_content(Request(wanted=RequestFor.ANSWER))
    assert not other.form.question_help.isHidden()


def test_the_bank_speaks_german(make_note):
    note = make_note(Kind.FEEDBACK, language="de")
    note.section("question").edit.setFocus()
    note.press(note.form.question_help.bank_button)
    assert set(shown(note.form.question_help.bank)) <= {one.text for one in questions.load("de")}
