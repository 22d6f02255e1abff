"""Each kind's form gives back what it was shown, and keeps what was typed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QTextEdit, QTimeEdit, QWidget

from peerjournal.coaching import clauses
from peerjournal.coaching.structures import NoteField
from peerjournal.domain.agreement import Agreement, Member
from peerjournal.domain.commitment import Outcome
from peerjournal.domain.entries import CONTENT_TYPES, Kind
from peerjournal.domain.evidence import Trace
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.goal import Goal, Milestone
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.inquiry import Evidence, Inquiry, InquiryCycle
from peerjournal.domain.people import Person
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import Answer, Request
from peerjournal.domain.sections import Section
from peerjournal.domain.session import PhaseNote, Session
from peerjournal.ui.editors.forms import form_for
from peerjournal.ui.editors.surroundings import EntryChoice, Surroundings
from tests import strategies

MIRA = Person(name="Mira", identity="a" * 64)
GOAL = EntryChoice(id="01890000-0000-7000-8000-000000000001", title="Ask one more question")
AROUND = Surroundings(
    me=Person(name="Jonas", identity="b" * 64), people=(MIRA,), goals=(GOAL,), tags=("listening",)
)


@pytest.fixture
def make_form(qtbot, light_app):
    """Make forms that are gone after the test."""
    del light_app

    def make(kind):
        form = form_for(kind, AROUND)
        qtbot.addWidget(form)
        return form

    return make


@pytest.mark.parametrize("kind", list(Kind))
@settings(max_examples=6)
@given(data=st.data())
def test_a_form_gives_back_what_it_was_shown(make_form, kind, data):
    content = data.draw(strategies.records(CONTENT_TYPES[kind]))
    form = make_form(kind)
    form.show_content(content)
    assert form.content() == content


@pytest.mark.parametrize("kind", list(Kind))
def test_an_empty_form_gives_an_empty_content(make_form, kind):
    form = make_form(kind)
    assert form.content() == CONTENT_TYPES[kind]()


@pytest.mark.parametrize("kind", list(Kind))
def test_showing_an_entry_is_no_change(make_form, kind, qtbot):
    form = make_form(kind)
    with qtbot.assertNotEmitted(form.changed):
        form.show_content(CONTENT_TYPES[kind]())


def test_evidence_goes_along_when_its_milestone_gets_another_title(make_form):
    form = make_form(Kind.GOAL)
    milestones = (Milestone(title="First call"), Milestone(title="Second call"))
    evidence = tuple(Trace(milestone=one.title) for one in milestones)
    form.show_content(Goal(milestones=milestones, evidence=evidence))
    title = form.milestones.rows[0].title
    title.show_text("")
    assert [one.milestone for one in form.content().evidence] == ["First call", "Second call"]
    title.show_text("A call without a plan")
    assert [one.milestone for one in form.content().evidence] == [
        "A call without a plan",
        "Second call",
    ]


def test_a_form_keeps_a_template_that_is_not_ours(make_form):
    form = make_form(Kind.REFLECTION)
    content = CONTENT_TYPES[Kind.REFLECTION](template=FieldKey("from-elsewhere"))
    form.show_content(content)
    assert form.content() == content


def _sections(*pairs):
    return tuple(Section(key=key, heading=heading, text=text) for key, heading, text in pairs)


def _choose(box, value):
    box.show_value(value)
    box.activated.emit(box.currentIndex())


def test_another_template_keeps_each_answer_under_its_heading(make_form):
    form = make_form(Kind.REFLECTION)
    form.show_content(
        Reflection(
            template="what-so-what",
            sections=_sections(
                ("what", "What happened?", "It rained."), ("anything", "First", "Hm")
            ),
        )
    )
    _choose(form.template, "three-lines")
    kept = {one.key: (one.heading, one.text) for one in form.content().sections}
    assert kept["what"] == ("What happened?", "It rained.")
    assert kept["anything"][1] == "Hm"


def test_going_back_to_a_template_brings_its_answers_back_in_place(make_form):
    form = make_form(Kind.REFLECTION)
    stored = Reflection(template="three-lines", sections=_sections(("saw", "Saw?", "Rain.")))
    form.show_content(stored)
    for template in ("free", "six-windows", "three-lines"):
        _choose(form.template, template)
    assert [(one.key, one.text) for one in form.content().sections] == [("saw", "Rain.")]


def test_the_words_of_a_blank_page_get_a_heading_under_a_template(make_form):
    form = make_form(Kind.REFLECTION)
    form.show_content(Reflection(sections=_sections(("text", "", "Rain."))))
    _choose(form.template, "three-lines")
    (section,) = form.content().sections
    assert section.text == "Rain."
    assert section.heading


def test_another_structure_keeps_what_it_does_not_ask_for(make_form):
    form = make_form(Kind.FEEDBACK)
    note = Feedback(observation="Seen.", perspective="My reading.", question="What for?")
    form.show_content(note)
    _choose(form.structure, "sbi")
    assert form.content() == replace(note, structure="sbi")
    assert not form.sections[NoteField.PERSPECTIVE].isHidden()
    assert form.sections[NoteField.REQUEST].isHidden()


def test_another_format_keeps_the_notes_and_the_measured_times(make_form):
    form = make_form(Kind.SESSION)
    phase = PhaseNote(key="arrive", title="Arrive", text="Tired.", actual_seconds=240)
    form.show_content(Session(format="peer-hour", phases=(phase,)))
    _choose(form.format, "thinking-pair")
    assert any(one.text == "Tired." and one.actual_seconds == 240 for one in form.content().phases)


def test_private_notes_are_apart_and_covered(make_form):
    form = make_form(Kind.SESSION)
    form.show_content(Session())
    form.show_private_notes("Do not say so.")
    assert form.private_area.is_covered
    assert "Do not say so." not in str(form.content())
    form.private_area.cover.click()
    assert not form.private_area.is_covered
    assert form.private_notes() == "Do not say so."


def test_a_known_peer_is_recognised_by_name(make_form, qtbot):
    form = make_form(Kind.COMMITMENT)
    qtbot.keyClicks(form.witness, "mira")
    assert form.content().witness == MIRA


def test_rows_are_added_filled_and_removed_by_keys(make_form, qtbot):
    form = make_form(Kind.GOAL)
    form.show()
    form.milestones.add_button.click()
    qtbot.keyClicks(form.milestones.rows[0].title.line, "One lesson")
    assert form.content().milestones == (Milestone(title="One lesson"),)
    form.milestones.remove_buttons[0].click()
    assert form.content().milestones == ()


def test_all_four_outcomes_are_alike_and_can_be_taken_back(make_form, qtbot):
    form = make_form(Kind.COMMITMENT)
    buttons = form.outcome.group.buttons()
    assert len({(one.property("role"), one.isCheckable()) for one in buttons}) == 1
    qtbot.mouseClick(buttons[3], Qt.MouseButton.LeftButton)
    assert form.content().outcome is Outcome.NOT_YET
    qtbot.mouseClick(buttons[3], Qt.MouseButton.LeftButton)
    assert form.content().outcome is None


def test_usual_clauses_are_offered_until_they_are_there(make_form):
    form = make_form(Kind.AGREEMENT)
    form.add_usual_clauses()
    assert [one.key for one in form.content().clauses] == [one.key for one in clauses.load()]
    assert form.offer_button.isHidden()


@pytest.mark.parametrize("kind", list(Kind))
def test_everything_that_takes_the_keyboard_has_a_name(make_form, kind):
    form = make_form(kind)
    content = next(iter(_filled(kind)))
    form.show_content(content)
    unnamed = [
        one
        for one in form.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(one, QCalendarWidget)
        and one.focusProxy() is None
        and not _name_of(one)
        and not _is_within_a_control(one)
    ]
    assert unnamed == []


def _filled(kind):
    yield {
        Kind.GOAL: Goal(milestones=(Milestone(title="a"),), ladder=("x",)),
        Kind.REQUEST: Request(to=(MIRA,), answers=(Answer(person=MIRA),)),
        Kind.INQUIRY: Inquiry(cycles=(InquiryCycle(evidence=(Evidence(),)),)),
        Kind.AGREEMENT: Agreement(
            members=(Member(name="a"),), clauses=_sections(("own", "b", "c"))
        ),
    }.get(kind, CONTENT_TYPES[kind]())


def _name_of(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _is_within_a_control(widget):
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QTimeEdit | QTextEdit)


@pytest.mark.parametrize(
    ("reply", "words"),
    [("answering", "Answer to a note"), ("handing-back", "A note handed back")],
)
def test_a_reply_to_a_note_is_called_by_words_and_stays_what_it_is(make_form, reply, words):
    form = make_form(Kind.REFLECTION)
    form.show_content(Reflection(template=FieldKey(reply)))
    assert form.template.currentText() == words
    assert form.content().template == reply
    form.show_content(Reflection())
    assert form.template.findText(words) < 0
