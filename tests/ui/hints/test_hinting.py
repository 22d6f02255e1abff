"""The wording hint beside the words: quiet, quick to leave, never in the note."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerjournal.coaching.structures import NoteField
from peerjournal.domain.entries import Kind
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.request import Request, RequestFor
from peerjournal.operations.hinting import HintWishes
from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.editors.format_command import Command
from peerjournal.ui.hints.rest import REST_MS
from peerjournal.ui.theme import theme_for
from tests.ui.seeing import inks

VERDICT = "You were so impatient with Ben."


@pytest.fixture
def note(make_note):
    """A note about somebody, empty."""
    return make_note(Kind.FEEDBACK)


@pytest.fixture
def seen(note):
    """The field for what was seen."""
    return note.section("observation")


def test_nothing_is_noticed_while_one_is_typing(note, seen):
    note.type(seen, VERDICT)
    assert note.underlined(seen) == []
    assert note.hinting.line_of(seen) is None
    assert note.hinting.rest.is_waiting
    assert REST_MS == 2_000


def test_after_a_rest_the_phrase_is_underlined_and_one_line_speaks_of_it(note, seen):
    note.write(seen, VERDICT)
    assert note.underlined(seen) == ["You were so impatient"]
    line = note.hinting.line_of(seen)
    assert line.words.text().startswith("“You were so impatient” – ")
    assert line.way.text().startswith("One way to say it: ")
    assert line.example.isHidden()
    assert not note.hinting.rest.is_waiting


def test_the_line_below_the_words_is_dotted_and_of_no_colour_that_means_an_error(note, seen):
    note.write(seen, VERDICT)
    (drawn,) = seen.edit.extraSelections()
    assert drawn.format.underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    assert drawn.format.underlineColor().name().upper() == theme_for().colours.dim


def test_in_another_theme_the_line_below_the_words_is_drawn_anew(light_app, note, seen):
    note.write(seen, VERDICT)
    contrast = theme_for(is_dark=True, is_high_contrast=True, is_motion_reduced=True)
    apply_theme(light_app, contrast)
    (drawn,) = seen.edit.extraSelections()
    assert drawn.format.underlineColor().name().upper() == contrast.colours.dim
    assert theme_for().colours.danger not in inks(note.page)


def test_a_hint_leaves_the_note_its_undo_and_the_keyboard_alone(note, seen):
    note.write(seen, VERDICT)
    assert note.form.content() == Feedback(observation=Markdown(VERDICT))
    assert QApplication.focusWidget() is seen.edit
    note.type(seen, " Then")
    assert note.form.content().observation == f"{VERDICT} Then"
    while seen.edit.document().isUndoAvailable():
        seen.edit.undo()
    assert note.form.content() == Feedback()


def test_a_note_gets_three_hints_at_most_over_all_its_fields(note, seen):
    note.type(seen, "You always interrupt. ")
    note.type(seen, "You were so impatient.")
    note.type(note.section("impact"), "I felt attacked.")
    note.type(note.section("question"), "Why did you not wait?")
    note.write(note.section("perspective"), "You should prepare more.")
    assert [mark.hint.rule for mark in note.hinting.marks()] == ["n01", "n02", "n06"]


def test_quoted_words_are_evidence(note, seen):
    note.write(seen, 'At ten past nine Ben said "you are so impatient".')
    assert note.underlined(seen) == []


def test_a_quoted_paragraph_is_evidence(note, seen):
    note.type(seen, VERDICT)
    seen.edit.run_command(Command.QUOTE)
    note.pause()
    assert note.underlined(seen) == []


def test_the_words_are_found_behind_letters_that_count_twice(note, seen):
    QApplication.clipboard().setText("🙂🙂 Hello.")
    seen.edit.setFocus()
    QTest.keyClick(seen.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    note.write(seen, " You were so impatient.")
    assert note.underlined(seen) == ["You were so impatient"]


def test_what_is_written_anew_loses_its_line_at_once_and_the_words_below_at_the_next_rest(
    note, seen
):
    note.write(seen, "You were so impatient")
    QTest.keyClick(seen.edit, Qt.Key.Key_Backspace)
    assert note.underlined(seen) == []
    assert note.hinting.line_of(seen) is not None
    for _ in range(20):
        QTest.keyClick(seen.edit, Qt.Key.Key_Backspace)
    note.pause()
    assert note.hinting.line_of(seen) is None


def test_the_line_speaks_of_the_phrase_that_the_cursor_is_in(note, seen):
    note.write(seen, "You always interrupt. You were so impatient with Ben.")
    line = note.hinting.line_of(seen)
    assert line.mark.hint.rule == "n01"
    for _ in range(len(" with Ben.")):
        QTest.keyClick(seen.edit, Qt.Key.Key_Left)
    assert line.mark.hint.rule == "n02"


def test_a_reader_is_told_once_and_politely(note, seen, heard):
    note.write(seen, VERDICT)
    ((words, is_urgent),) = heard
    assert words.startswith("Wording hint. “You were so impatient”")
    assert not is_urgent
    note.write(seen, " Then it rained.")
    assert len(heard) == 1


def test_the_example_is_shown_when_it_is_wanted(note, seen, heard):
    note.write(seen, VERDICT)
    line = note.hinting.line_of(seen)
    note.press(line.example_button)
    assert line.example.text() == f"For example: {line.mark.hint.example}"
    assert not line.example.isHidden()
    assert heard[-1] == (line.example.text(), False)
    assert QApplication.focusWidget() is line.fine_button


def test_fine_as_it_is_holds_for_this_note_and_is_not_kept(note, seen):
    note.write(seen, VERDICT)
    note.press(note.hinting.line_of(seen).fine_button)
    assert note.hinting.line_of(seen) is None
    assert QApplication.focusWidget() is seen.edit
    note.write(seen, " Then it rained.")
    assert note.underlined(seen) == []
    assert note.wishes == []
    note.form.show_content(Feedback())
    note.write(seen, VERDICT)
    assert note.underlined(seen) == ["You were so impatient"]


def test_a_word_that_is_not_wanted_again_is_left_alone_in_every_field(note, seen):
    note.write(seen, VERDICT)
    note.press(note.hinting.line_of(seen).ignore_button)
    assert note.wishes == [HintWishes(ignored=("impatient",))]
    note.write(note.section("perspective"), "You are impatient.")
    assert note.hinting.marks() == ()


def test_a_word_left_alone_can_be_noticed_again(make_note):
    note = make_note(Kind.FEEDBACK, hint_wishes=HintWishes(ignored=("impatient",)))
    seen = note.section("observation")
    note.write(seen, VERDICT)
    assert note.underlined(seen) == []
    assert note.hinting.switch.words_button.text() == "Words left alone: 1"
    menu = note.hinting.switch.menu()
    assert [one.text() for one in menu.actions() if not one.isSeparator()] == ["impatient"]
    menu.actions()[-1].trigger()
    assert note.wishes == [HintWishes()]
    assert note.underlined(seen) == ["You were so impatient"]


def test_hints_are_turned_off_and_on_again_by_keys(note, seen):
    note.write(seen, VERDICT)
    note.press(note.hinting.line_of(seen).off_button)
    assert note.underlined(seen) == []
    assert QApplication.focusWidget() is seen.edit
    note.write(seen, " You always are.")
    assert note.hinting.marks() == ()
    note.press(note.hinting.switch.box)
    assert note.underlined(seen) != []
    assert [one.is_on for one in note.wishes] == [False, True]


def test_escape_leads_from_the_line_back_to_the_words(note, seen):
    note.write(seen, VERDICT)
    QTest.keyClick(seen.edit, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is note.hinting.line_of(seen).example_button
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is seen.edit


def test_tab_walks_on_from_the_line_to_the_next_field(note, seen):
    note.write(seen, VERDICT)
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is note.section("impact").edit


def test_tab_finds_the_line_and_the_fields_in_the_order_of_the_structure(note):
    question = note.section("question")
    note.write(question, "Why did you leave?")
    for structure in ("sbii", "peer-note"):
        note.form.structure.show_value(structure)
        note.form.structure.activated.emit(0)
    question.edit.setFocus()
    walked = []
    for _ in range(7):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    line, helped = note.hinting.line_of(question), note.form.question_help
    reading = note.section("perspective").edit
    assert walked == [*line.buttons, helped.bank_button, helped.builder_button, reading]


def test_another_structure_looks_anew_but_not_before_anything_was_typed(note):
    note.form.show_content(Feedback(observation=Markdown(VERDICT)))
    note.form.structure.show_value("sbi")
    note.form.structure.activated.emit(0)
    assert note.hinting.marks() == ()


def test_another_note_begins_without_hints(note, seen):
    note.write(seen, VERDICT)
    note.form.show_content(Feedback(observation=Markdown(VERDICT)))
    assert note.underlined(seen) == []
    assert note.hinting.line_of(seen) is None


def test_what_somebody_else_wrote_gets_no_hints(make_note):
    note = make_note(Kind.FEEDBACK)
    note.form.show_content(Feedback(direction=Direction.RECEIVED))
    note.write(note.section("observation"), VERDICT)
    assert note.hinting.marks() == ()
    assert note.hinting.switch.isHidden()


def test_my_own_response_is_private_and_gets_no_hints(note):
    note.type(note.form.response, VERDICT)
    assert not note.hinting.rest.is_waiting


def test_thanks_are_looked_at_as_thanks(note):
    note.form.show_content(Feedback(structure=FieldKey("appreciation")))
    note.write(note.section(NoteField.OBSERVATION), "Great job!")
    assert [mark.hint.rule for mark in note.hinting.marks()] == ["n04"]


def test_the_shared_summary_gets_hints_and_the_private_notes_do_not(make_note):
    note = make_note(Kind.SESSION)
    note.type(note.form.notes, VERDICT)
    assert not note.hinting.rest.is_waiting
    note.write(note.form.shared_summary, "You should prepare more.")
    assert note.underlined(note.form.shared_summary) == ["You should"]
    assert note.form.private_notes() == VERDICT


def test_notes_of_an_hour_get_hints_for_practice_where_these_are_wanted(make_note):
    note = make_note(Kind.SESSION, hint_wishes=HintWishes(is_on=True, in_practice=True))
    practice = note.form.practice
    note.form.private_area.reveal()
    note.type(note.form.notes, VERDICT)
    assert not note.hinting.rest.is_waiting
    practice.rest.over.emit()
    assert note.underlined(note.form.notes)
    (phase, *_others) = note.form.phases.widgets
    note.type(phase, VERDICT)
    practice.rest.over.emit()
    assert note.underlined(phase)
    assert practice.switch.isVisible()


def test_a_question_to_others_gets_hints_and_other_requests_do_not(make_note):
    note = make_note(Kind.REQUEST)
    note.write(note.form.focus, "Why did you leave?")
    assert note.hinting.marks() == ()
    note.form.show_content(Request(wanted=RequestFor.ANSWER))
    note.write(note.form.focus, "Why did you leave?")
    assert note.underlined(note.form.focus) == ["Why did you"]


def test_there_are_hints_in_german(make_note):
    note = make_note(Kind.FEEDBACK, language="de_DE")
    note.write(note.section("observation"), "Du bist faul.")
    assert note.underlined(note.section("observation")) == ["Du bist faul"]


def test_in_a_language_without_rules_there_are_no_hints_and_the_form_says_so(make_note):
    note = make_note(Kind.FEEDBACK, language="fr")
    note.write(note.section("observation"), VERDICT)
    assert note.hinting.marks() == ()
    assert not note.hinting.switch.box.isEnabled()
    assert note.hinting.switch.note.text() == "There are none in this language yet."
