"""Two people, two windows: one asks, the other answers; the note is taken in and thanked for."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peerjournal.domain.entries import Kind
from peerjournal.domain.errors import DiskFullError
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.people import Person
from peerjournal.domain.receiving import RECEIVING, Stance
from peerjournal.domain.request import FeedbackForm as Form
from peerjournal.domain.request import Request
from peerjournal.operations import reading, requests, resting, taking_in, writing
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.ui import messages
from peerjournal.ui.editors.feedback_form import FeedbackForm
from peerjournal.ui.exchange.share_page import SharePage
from peerjournal.ui.sections import Section
from tests.journals import PASSPHRASE, Pair, new_pair


def person(journal):
    return Person(name=journal.me.name, identity=journal.me.id)


@pytest.fixture
def asked(tmp_path):
    """Ana asked Ben, facts only and nothing of her voice; Ben answered and Ana has the note."""
    with new_pair(tmp_path) as both:
        content = Request(
            to=(person(both.ben),),
            focus=Markdown("How I open the meeting"),
            form=Form.FACTS,
            please_not="my voice",
        )
        request = writing.add_entry(both.ana, writing.blank_entry(both.ana, content))
        both.receive(both.ben, both.send(both.ana, request))
    return tmp_path / "ana.pjournal", tmp_path / "ben.pjournal", request


@pytest.fixture
def answered(asked):
    """Ben's note has come to Ana."""
    ana, ben, request = asked
    with_ana, with_ben = open_journal(ana, PASSPHRASE), open_journal(ben, PASSPHRASE)
    try:
        both = Pair(with_ana, with_ben, ana.parent)
        content = Feedback(
            person=person(with_ana),
            structure=FieldKey("record-only"),
            observation=Markdown("9:00 you waited."),
            asked_by=request.id,
        )
        note = replace(writing.blank_entry(with_ben, content), title="The opening")
        writing.add_entry(with_ben, note)
        both.receive(with_ana, both.send(with_ben, note, name="note"))
    finally:
        close_journal(with_ana)
        close_journal(with_ben)
    return ana, note


@pytest.fixture
def unasked(tmp_path):
    """Ben has written a note that Ana did not ask for."""
    with new_pair(tmp_path) as both:
        content = Feedback(
            person=person(both.ana), observation=Markdown("At ten you clearly wanted to leave.")
        )
        note = writing.add_entry(both.ben, writing.blank_entry(both.ben, content))
    return tmp_path / "ben.pjournal", note


def inside(path, look):
    """Look into a locked journal."""
    journal = open_journal(path, PASSPHRASE)
    try:
        return look(journal)
    finally:
        close_journal(journal)


def cover_of(desk):
    return desk.view.stack.currentWidget()


def open_entry(desk, entry):
    desk.view.show_entry(entry.id)
    desk.wait_for(lambda: desk.view.entries.entry_id == entry.id)
    desk.rest()
    return desk.view.entries.entry_pane


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_request_opens_a_form_for_just_what_was_asked(desk, asked):
    _, ben, request = asked
    desk.show(ben).unlock()
    pane = open_entry(desk, request)
    click(pane.bar.reply_button)
    desk.wait_for(lambda: pane.is_writing)
    form = pane.editor.findChild(FeedbackForm)
    shown = {one.value for one, part in form.sections.items() if part.isVisible()}
    assert shown == {"observation"}
    assert "my voice" in form.asked.please_not.text()
    assert form.asked.please_not.isVisible()
    assert not form.structure.isVisible()
    form.sections["observation"].edit.setFocus()
    desk.type("9:00 she waited.")
    desk.saved()
    desk.lock()
    begun = inside(ben, lambda journal: requests.asked_of_me(journal)[0].begun)
    assert begun is not None


def test_a_note_is_taken_in_on_another_page_and_survives_locking(desk, answered):
    ana, note = answered
    desk.show(ana).unlock()
    pane = open_entry(desk, note)
    page = pane.note_page
    assert page.isVisible()
    page.form.sections["first_reaction"].edit.setFocus()
    desk.type("I blushed.")
    desk.lock()

    def look(journal):
        found = taking_in.receiving_of(journal, reading.read_entry(journal, note.id), None)
        return found, reading.read_entry(journal, note.id)

    found, stored = inside(ana, look)
    assert found.page.content.template == RECEIVING
    assert [part.text for part in found.page.content.sections] == ["I blushed."]
    assert stored.content == note.content

    desk.unlock()
    page = open_entry(desk, note).note_page
    assert page.area.is_covered
    click(page.area.cover)
    assert page.form.sections["first_reaction"].markdown() == "I blushed."


def test_what_a_full_disk_refused_is_there_again_after_locking(desk, answered, monkeypatch):
    ana, note = answered
    desk.show(ana).unlock()
    pane = open_entry(desk, note)
    page = pane.note_page
    with monkeypatch.context() as patched:

        def full(journal, note, sections):
            del note, sections
            raise DiskFullError(journal.path)

        patched.setattr(taking_in, "keep_page", full)
        page.form.sections["first_reaction"].edit.setFocus()
        desk.type("I blushed.")
        page.keeper.flush()
        desk.rest()
        desk.lock()
    (draft,) = inside(ana, writing.all_drafts)
    desk.unlock()
    desk.rest()
    desk.view.session.entry_wanted.emit(draft.entry)
    desk.wait_for(lambda: desk.view.entries.entry_pane.is_writing)
    desk.saved()
    desk.lock()

    def look(journal):
        return taking_in.receiving_of(journal, reading.read_entry(journal, note.id), None)

    found = inside(ana, look)
    assert [part.text for part in found.page.content.sections] == ["I blushed."]


def test_what_is_new_to_me_is_written_in_one_click_and_tied_to_the_note(desk, answered):
    ana, note = answered
    desk.show(ana).unlock()
    page = open_entry(desk, note).note_page
    QTest.keyClick(page.form.new_button, Qt.Key.Key_Space)
    desk.wait_for(lambda: desk.view.entries.entry_pane.is_writing)
    desk.rest()
    fields = desk.editor.entry_fields()
    assert fields.content.template == "new-to-me"
    assert [link.target for link in fields.links] == [note.id]


def test_a_record_is_kept_with_the_time_by_a_key(desk, unasked):
    desk.show(unasked[0]).unlock()
    desk.view.begin(Kind.FEEDBACK)
    desk.wait_for(lambda: desk.view.entries.entry_pane.is_writing)
    desk.rest()
    form = desk.editor.form
    assert form.time_stamp.isHidden()
    form.structure.show_value("record-only")
    form.structure.changed.emit()
    assert form.time_stamp.isVisible()
    section = form.sections["observation"]
    section.edit.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desk.press(Qt.Key.Key_T, keys)
    desk.type("you waited.")
    QTest.keyClick(form.time_stamp, Qt.Key.Key_Space)
    desk.type("Ben spoke.")
    lines = section.markdown().split("\n\n")
    assert [re.sub(r"\d\d:\d\d", "hh:mm", line) for line in lines] == [
        "hh:mm you waited.",
        "hh:mm Ben spoke.",
    ]


def test_keeping_and_setting_aside_are_taken_back_by_the_same_key(desk, answered):
    ana, note = answered
    desk.show(ana).unlock()
    page = open_entry(desk, note).note_page
    keep = page.acts.stance.group.buttons()[0]
    for stance in (Stance.KEPT, Stance.OPEN):
        keep.setFocus()
        desk.press(Qt.Key.Key_Space)
        desk.rest()
        desk.wait_for(lambda stance=stance: page.acts.stance.value() in {stance, None})
    desk.lock()


def test_thanks_go_back_in_two_clicks(desk, answered, monkeypatch, tmp_path):
    ana, note = answered
    out = tmp_path / "thanks.pjbundle"
    monkeypatch.setattr(messages, "choose_save_file", lambda *_args: out)
    desk.show(ana).unlock()
    page = open_entry(desk, note).note_page
    page.thanks.line.line.setFocus()
    desk.type("Thank you for the seconds.")
    click(page.thanks.button)
    desk.wait_for(lambda: isinstance(cover_of(desk), SharePage))
    share = cover_of(desk)
    desk.wait_for(lambda: share.made.is_done)
    desk.wait_for(share.foot.seal.isEnabled)
    assert not share.foot.rest.isVisible()
    assert not share.foot.gate.isVisible()
    click(share.foot.seal)
    desk.wait_for(out.exists)
    desk.rest()
    desk.lock()
    assert inside(ana, lambda one: requests.asked_by_me(one)[0].state) == "thanked"


def test_what_i_want_to_try_becomes_a_commitment(desk, answered):
    ana, note = answered
    desk.show(ana).unlock()
    pane = open_entry(desk, note)
    page = pane.note_page
    page.form.sections["one_try"].edit.setFocus()
    desk.type("Wait three seconds")
    click(page.form.try_button)
    desk.wait_for(lambda: pane.is_writing)
    assert pane.editor.entry_fields().content.act == "Wait three seconds"


def test_a_note_nobody_asked_for_waits_for_a_yes_and_rests_by_default(desk, unasked):
    ben, note = unasked
    desk.show(ben).unlock()
    desk.view.share((note.id,))
    share = cover_of(desk)
    desk.wait_for(lambda: share.made.is_done)
    desk.wait_for(share.foot.gate.isVisible)
    desk.rest()
    assert not share.foot.seal.isEnabled()
    assert share.foot.rest.isVisible()
    assert share.foot.hints.isVisible()
    click(share.foot.gate.yes)
    desk.wait_for(share.foot.seal.isEnabled)
    click(share.foot.gate.yes)
    desk.wait_for(lambda: not share.foot.seal.isEnabled())
    # The keys of a page do what has the weight on it, which sends nothing here.
    share.foot.note.setFocus()
    desk.control(Qt.Key.Key_Return)
    desk.wait_for(lambda: cover_of(desk) is desk.view.entries)
    desk.lock()
    (rest,) = inside(ben, resting.rests)
    assert rest.note == note.id


def test_asking_first_whether_a_note_is_wanted_begins_a_request(desk, unasked):
    ben, note = unasked
    desk.show(ben).unlock()
    pane = open_entry(desk, note)
    strip = pane.editor.findChild(FeedbackForm).asked
    assert strip.isVisible()
    buttons = {one.text(): one for one in strip.stops()}
    click(buttons["Ask whether they want it"])
    desk.wait_for(lambda: desk.view.entries.entry_id != note.id)
    content = pane.editor.entry_fields().content
    assert content.wanted == "welcome"
    assert [one.name for one in content.to] == ["Ana"]


def test_the_sides_of_feedback_are_told_apart_and_an_empty_one_begins_a_request(desk, asked):
    _, ben, _request = asked
    desk.show(ben).unlock()
    desk.view.show_section(Section.FEEDBACK)
    rows = desk.view.entries.list_pane
    desk.wait_for(lambda: len(rows.model.entries()) == 1)
    received, _given, of_me, _by_me = rows.head.sides.group.buttons()
    click(of_me)
    desk.rest()
    assert len(rows.model.entries()) == 1
    click(received)
    desk.wait_for(lambda: not rows.model.entries())
    click(rows.empty.action)
    desk.wait_for(lambda: desk.view.entries.entry_pane.is_writing)
    assert isinstance(desk.editor.entry_fields().content, Request)
