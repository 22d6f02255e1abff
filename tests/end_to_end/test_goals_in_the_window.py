"""Goals, commitments and inquiries in the window: by keys, saved, and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from peerjournal.domain import clock
from peerjournal.domain.commitment import Commitment, Outcome
from peerjournal.domain.entries import Kind
from peerjournal.domain.evidence import TraceForm
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Cadence, Goal, GoalState
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.inquiry import Inquiry, InquiryCycle
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section as Part
from peerjournal.operations import inquiring, reading, writing
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.operations.sample_picture import shredded_list
from peerjournal.ui import messages
from peerjournal.ui.goals.acts import Act, Wanted
from peerjournal.ui.goals.aim_sheet import AimSheet
from peerjournal.ui.goals.check_in_form import CheckInForm
from peerjournal.ui.goals.evidence_page import EvidencePage
from peerjournal.ui.goals.evidence_picture import EvidencePicture
from peerjournal.ui.sections import Section
from tests.journals import PASSPHRASE, write

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Room:
    """A desk with a journal, and what is stored in it."""

    def __init__(self, desk, ids):
        self.desk = desk
        self.ids = ids

    @property
    def cover(self):
        return self.desk.view.stack.currentWidget()

    @property
    def body(self):
        return self.desk.view.entries.entry_pane.view.body

    def stored(self, name):
        found = []
        entry = self.ids[name]
        self.desk.view.session.run(
            self.desk.view,
            lambda journal: reading.read_entry(journal, entry),
            found.append,
            found.append,
        )
        self.desk.wait_for(lambda: bool(found))
        return found[0].content

    def show(self, name):
        self.desk.view.show_entry(self.ids[name])
        self.desk.wait_for(lambda: self.desk.view.entries.entry_id == self.ids[name])
        self.desk.rest()


@pytest.fixture
def room(desk, journal_file):
    """A window on a journal with a goal, a commitment, an inquiry, a wish and a page."""
    today = clock.today()
    journal = open_journal(journal_file, PASSPHRASE)
    wish = Reflection(
        template=FieldKey("wish-and-obstacle"),
        sections=(Part(key=FieldKey("then"), text=Markdown("breathe once")),),
    )
    contents = {
        "goal": Goal(cadence=Cadence.WEEKLY, starting_picture=Markdown("Plans first")),
        "plan": Commitment(act="Ask one question", due=today),
        "inquiry": Inquiry(cycles=(InquiryCycle(next_step="Wait longer"),)),
        "wish": wish,
    }
    ids = {}
    for name, content in contents.items():
        blank = writing.blank_entry(journal, content, on=today - timedelta(days=10))
        ids[name] = writing.add_entry(journal, replace(blank, title=f"My {name}")).id
    ids["page"] = write(journal, "It held", "Tom waited.").id
    inquiring.keep_names_to_catch(journal, ("Tom",))
    close_journal(journal)
    return Room(desk.show(journal_file).unlock(), ids)


def test_a_check_in_is_written_by_keys_and_leaves_a_commitment(room):
    desk = room.desk
    room.show("goal")
    desk.press(Qt.Key.Key_J, CONTROL_SHIFT)
    desk.wait_for(lambda: isinstance(room.cover, AimSheet))
    desk.type("Two calls went well")
    desk.press(Qt.Key.Key_Tab)
    desk.type("6")
    form = room.cover.findChild(CheckInForm)
    form.next_step.line.setFocus()
    desk.type("ask first on Monday")
    # From a field of many lines, too.
    room.cover.focus_first()
    desk.control(Qt.Key.Key_Return)
    desk.wait_for(lambda: not isinstance(room.cover, AimSheet))
    desk.rest()
    (given,) = room.stored("goal").check_ins
    assert (given.note, given.scale, given.next_step) == (
        "Two calls went well",
        6,
        "ask first on Monday",
    )
    desk.wait_for(lambda: bool(room.body.reading.story.commitments))
    (made,) = room.body.reading.story.commitments
    assert (made.title, made.content.goal) == ("ask first on Monday", room.ids["goal"])


def test_words_of_a_check_in_survive_locking_and_going_back(room):
    desk = room.desk
    room.show("goal")
    desk.press(Qt.Key.Key_J, CONTROL_SHIFT)
    desk.wait_for(lambda: isinstance(room.cover, AimSheet))
    desk.type("Half a sent")
    desk.lock()
    desk.unlock()
    desk.wait_for(lambda: desk.view.entries.entry_id == room.ids["goal"])
    desk.rest()
    assert desk.editor.form.check_ins.values()[0].note == "Half a sent"
    desk.saved()
    desk.press(Qt.Key.Key_J, CONTROL_SHIFT)
    desk.wait_for(lambda: isinstance(room.cover, AimSheet))
    desk.type("More: ")
    desk.press(Qt.Key.Key_Escape)
    desk.wait_for(lambda: not isinstance(room.cover, AimSheet))
    desk.rest()
    assert "More: " in room.stored("goal").check_ins[0].note


def test_one_key_says_what_became_of_a_commitment_and_another_takes_it_back(room):
    desk = room.desk
    desk.view.show_section(Section.TODAY)
    desk.rest()
    desk.view.today.due.rows[room.ids["plan"]].outcome.setFocus()
    desk.press(Qt.Key.Key_2)
    desk.wait_for(lambda: room.stored("plan").outcome is Outcome.PARTLY)
    room.show("plan")
    desk.view.entries.entry_pane.focus_first()
    desk.press(Qt.Key.Key_4)
    desk.wait_for(lambda: room.stored("plan").outcome is Outcome.NOT_YET)
    assert room.stored("plan").due == clock.today() + timedelta(days=7)
    assert desk.view.toast.action.text() == "Undo"
    desk.press(Qt.Key.Key_Backspace, CONTROL_SHIFT)
    desk.wait_for(lambda: room.stored("plan").outcome is Outcome.PARTLY)
    desk.view.show_section(Section.GOALS)
    desk.rest()
    rows = desk.view.entries.list_pane.list
    rows.choose_entry(room.ids["plan"])
    rows.setFocus()
    desk.press(Qt.Key.Key_1)
    desk.wait_for(lambda: room.stored("plan").outcome is Outcome.DONE)
    assert [one.outcome for one in room.stored("plan").said] == [Outcome.DONE]


def test_a_look_is_offered_today_and_begins_from_there(room):
    desk = room.desk
    desk.view.show_section(Section.TODAY)
    desk.rest()
    (button,) = desk.view.today.offers.buttons
    assert button.accessibleDescription() == "A look at “My goal” is due, if you like."
    button.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.wait_for(lambda: isinstance(room.cover, AimSheet))


def test_a_page_is_kept_as_evidence_and_listed_with_the_goal(room):
    desk = room.desk
    room.show("page")
    desk.view.aims.do(Wanted(act=Act.KEEP_EVIDENCE, id=room.ids["page"]))
    desk.wait_for(lambda: isinstance(room.cover, EvidencePage))
    desk.type("Three quiet calls")
    room.cover.keep_button.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: not isinstance(room.cover, EvidencePage))
    (trace,) = room.stored("goal").evidence
    assert (trace.shows, trace.source, trace.form) == (
        "Three quiet calls",
        room.ids["page"],
        TraceForm.NOTE,
    )
    room.show("goal")
    (shown,) = room.body.reading.story.evidence
    assert shown.source.title == "It held"


def begin_evidence(room):
    """Write half a piece of evidence for the goal."""
    desk = room.desk
    room.show("goal")
    desk.view.aims.do(Wanted(act=Act.ADD_EVIDENCE, id=room.ids["goal"]))
    desk.wait_for(lambda: isinstance(room.cover, EvidencePage))
    desk.type("Half a cou")
    return room.cover


def drafts_of(room):
    found = []
    view = room.desk.view
    view.session.run(view, writing.all_drafts, found.append, found.append)
    room.desk.wait_for(lambda: bool(found))
    return found[0]


def test_words_of_evidence_are_sealed_while_they_are_typed(room):
    desk = room.desk
    page = begin_evidence(room)
    desk.wait_for(lambda: bool(drafts_of(room)))
    (draft,) = drafts_of(room)
    assert draft.entry == room.ids["goal"]
    assert "Half a cou" in draft.state
    desk.type("nt")
    page.keep_button.click()
    desk.wait_for(lambda: not isinstance(room.cover, EvidencePage))
    assert [one.title for one in room.stored("goal").evidence] == ["Half a count"]
    assert not drafts_of(room)


def test_evidence_that_is_left_leaves_nothing_behind(room):
    desk = room.desk
    begin_evidence(room)
    desk.wait_for(lambda: bool(drafts_of(room)))
    desk.press(Qt.Key.Key_Escape)
    desk.wait_for(lambda: not drafts_of(room))
    assert not room.stored("goal").evidence


def test_words_of_evidence_survive_locking(room):
    desk = room.desk
    begin_evidence(room)
    desk.lock()
    desk.unlock()
    desk.wait_for(lambda: desk.view.entries.entry_id == room.ids["goal"])
    desk.rest()
    assert [one.title for one in desk.editor.form.evidence.values()] == ["Half a cou"]


def test_a_trace_without_a_file_leaves_no_gap_for_one(room):
    page = begin_evidence(room)
    gap = page.column.spacing()
    above = page.form.parentWidget()
    room.desk.wait_for(lambda: page.title.y() - above.geometry().bottom() <= gap + 1)
    page.form.group.button(list(TraceForm).index(TraceForm.FILE)).click()
    room.desk.wait_for(lambda: page.title.y() - above.geometry().bottom() > 2 * gap)
    assert page.file_button.isVisible()


def test_a_picture_that_is_evidence_is_seen_and_taken_out_again(room, tmp_path, monkeypatch):
    desk = room.desk
    picture = tmp_path / "board.png"
    picture.write_bytes(shredded_list())
    out = tmp_path / "out.png"
    monkeypatch.setattr(messages, "choose_open_file", lambda *_: picture)
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: out)
    page = begin_evidence(room)
    page.form.group.button(list(TraceForm).index(TraceForm.PHOTO)).click()
    page.file_button.click()
    page.keep_button.click()
    desk.wait_for(lambda: not isinstance(room.cover, EvidencePage))
    room.show("goal")
    shown = room.body.findChild(EvidencePicture)
    desk.wait_for(lambda: not shown.size().isEmpty())
    assert shown.accessibleName() == "Half a cou"
    assert (shown.image.width(), shown.image.height()) == (240, 150)
    (button,) = [one for one in room.body.findChildren(QPushButton) if one.text() == "Take out…"]
    assert "board.png" in button.accessibleName()
    button.click()
    desk.wait_for(out.exists)
    assert out.read_bytes() == picture.read_bytes()


def test_a_check_in_leads_to_the_hoped_picture(room):
    desk = room.desk
    room.show("goal")
    desk.press(Qt.Key.Key_J, CONTROL_SHIFT)
    desk.wait_for(lambda: isinstance(room.cover, AimSheet))
    desk.type("Too small an aim")
    room.cover.findChild(CheckInForm).aim_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.wait_for(lambda: desk.view.entries.entry_pane.is_writing)
    desk.wait_for(desk.editor.form.hoped_picture.edit.hasFocus)
    desk.type("They ask each other")
    desk.saved()
    goal = room.stored("goal")
    assert goal.hoped_picture == "They ask each other"
    assert [one.note for one in goal.check_ins] == ["Too small an aim"]


def test_a_goal_is_let_go_with_thanks_and_taken_back(room):
    desk = room.desk
    room.show("goal")
    desk.view.aims.do(Wanted(act=Act.LOOK_BACK, id=room.ids["goal"]))
    desk.wait_for(lambda: isinstance(room.cover, AimSheet))
    desk.type("I ask now")
    let_go = next(one for one in room.cover.foot if one.text() == "Let go with thanks")
    let_go.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: room.stored("goal").state is GoalState.LET_GO)
    assert room.stored("goal").look_back.then_and_now == "I ask now"
    desk.press(Qt.Key.Key_Backspace, CONTROL_SHIFT)
    desk.wait_for(lambda: room.stored("goal").state is GoalState.ACTIVE)


def test_the_next_cycle_begins_with_the_next_step(room):
    desk = room.desk
    room.show("inquiry")
    room.body.next_button.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: len(room.stored("inquiry").cycles) == 2)
    assert room.stored("inquiry").cycles[1].change == "Wait longer"
    desk.wait_for(lambda: desk.view.entries.entry_pane.is_writing)


def test_a_wish_becomes_a_commitment_in_one_click(room):
    desk = room.desk
    room.show("wish")
    button = desk.view.entries.entry_pane.bar.plan_button
    assert button.isVisible()
    button.click()
    desk.wait_for(lambda: desk.view.entries.entry_pane.kind is Kind.COMMITMENT)
    assert desk.editor.entry_fields().content.act == "breathe once"
    room.show("page")
    assert not button.isVisible()


def test_names_that_are_to_be_caught_are_told_before_anything_leaves(room):
    desk = room.desk
    desk.view.share((room.ids["page"],))
    desk.rest()
    page = room.cover
    desk.wait_for(lambda: page.made.is_done)
    desk.wait_for(page.foot.names.isVisible)
    told = [label.text() for label in page.foot.names.findChildren(QLabel)]
    assert any("Tom" in words for words in told)


def test_the_palette_offers_a_check_in(room):
    keys = {one.key for one in room.desk.window.commands.available()}
    assert {"check_in", "keep_evidence", "names"} <= keys


def test_the_list_of_goals_is_parted_and_walked_by_keys(room):
    desk = room.desk
    desk.view.show_section(Section.GOALS)
    desk.rest()
    pane = desk.view.entries.list_pane
    rows = [pane.model.index(row, 0).data() for row in range(pane.model.rowCount())]
    assert rows == ["Aims", "My goal", "Open commitments", "My plan", "Inquiries", "My inquiry"]
    pane.list.setFocus()
    pane.list.choose_first()
    desk.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert pane.list.chosen_entry().id == room.ids["plan"]
    desk.press(Qt.Key.Key_1)
    desk.wait_for(lambda: pane.model.index(2, 0).data() == "Settled commitments")
    assert pane.list.chosen_entry().id == room.ids["plan"]
    desk.press(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert pane.list.chosen_entry().id == room.ids["goal"]
    pane.head.search.setText("my")
    desk.wait_for(lambda: desk.view.entries.list_pane.model.rowCount() == 6)
    assert pane.model.index(0, 0).data() == "Aims"
    desk.view.show_section(Section.JOURNAL)
    desk.rest()
    assert pane.model.is_by_month
