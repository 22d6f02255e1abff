"""What two people need of each other in a conversation, through the window."""

from __future__ import annotations

from datetime import timedelta

from peerjournal.coaching.formats import FieldType
from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Filter
from peerjournal.operations import reading
from peerjournal.ui.conversation.start import ConversationStart
from tests.ui.conversation.acts import CONTROL, Key, begin, editor, fill, go_to
from tests.ui.conversation.conftest import START


def test_words_for_the_other_are_handed_over_by_one_tick_and_the_next_date_is_planned(room):
    page = begin(room)
    go_to(room, page, "b-tells")
    fill(room, page, FieldType.QUOTES, "The lesson is theirs.")
    go_to(room, page, "close")
    date_editor = editor(page, FieldType.DATE)
    date_editor.days.choice.setCurrentIndex(4)
    date_editor.days.choice.activated.emit(4)
    page.during.end_button.click()
    after = page.after
    assert after.next.moment().date() == (START + timedelta(days=14)).date()
    assert not after.handings[0].tick.isChecked()
    after.handings[0].tick.click()
    assert "handed over when you share" in after.kept_list.accessibleDescription()
    after.share_button.click()
    room.settle()
    (wish,) = room.shared
    assert "phases.b-tells-for-2" in wish.items[0].fields
    lines = room.do(reading.page_of_entries, Filter(kinds=(Kind.SESSION,))).lines
    assert len(lines) == 2


def test_a_line_that_another_said_needs_both_ticks(room):
    page = begin(room)
    editor(page, FieldType.LINE, seat=0).first.setFocus()
    room.press(Key.Key_PageDown)
    editor(page, FieldType.LINE, seat=1).first.setFocus()
    room.type("Rest")
    page.during.end_button.click()
    (row,) = page.after.summary.rows
    row.box.setFocus()
    room.press(Key.Key_Space)
    (line,) = page.table.meeting.summary
    assert not line.is_agreed
    row.their_box.setFocus()
    room.press(Key.Key_Space)
    (line,) = page.table.meeting.summary
    assert line.is_agreed


def test_a_key_does_what_a_button_does_while_nobody_is_typing(room):
    page = begin(room)
    first = page.during.prompt.shown
    room.press(Key.Key_N)
    assert page.during.prompt.shown != first
    room.press(Key.Key_S)
    assert page.table.meeting.stars == (page.during.prompt.shown,)
    room.press(Key.Key_H)
    assert page.table.meeting.is_clock_hidden
    room.press(Key.Key_M)
    assert page.table.meeting.has_sound
    room.press(Key.Key_O)
    room.type("nhsm")
    assert page.during.prompt.own_line.text() == "nhsm"
    assert page.table.meeting.has_sound


def test_a_question_for_one_says_for_whom(room):
    page = room.open(ConversationStart(format="triad-rotation"))
    page.before.seats.add_people(["Cleo"])
    room.press(Key.Key_Return, CONTROL)
    go_to(room, page, "conversation")
    assert page.during.prompt.head.text() == "A question for Ben"
    room.press(Key.Key_PageDown)
    assert page.during.prompt.head.text() == "A question to offer"


def test_on_one_screen_it_is_plain_whose_private_words_are_written(room):
    page = begin(room)
    (group,) = (one for one in page.during.groups if one.look.is_private)
    assert group.look.title == "Only for Ana"
    assert "others keep theirs elsewhere" in group.look.note


def test_a_visit_ends_once_its_return_has_a_day_or_both_leave_it_for_now(room):
    page = begin(room, ConversationStart(format="observation-cycle"))
    page.during.end_button.click()
    after = page.after
    assert not after.keep_button.isEnabled()
    after.next.later.click()
    assert after.keep_button.isEnabled()
    after.next.later.click()
    assert not after.share_button.isEnabled()
    after.next.days.choice.setCurrentIndex(3)
    after.next.days.choice.activated.emit(3)
    assert after.share_button.isEnabled()


def test_the_next_one_is_planned_as_this_one_unless_format_or_length_are_chosen(room):
    page = begin(room)
    page.during.end_button.click()
    after = page.after
    assert after.next.how.isHidden()
    after.next.days.choice.setCurrentIndex(3)
    after.next.days.choice.activated.emit(3)
    assert after.next.how.isVisible()
    assert (after.next.format.key(), after.next.length.minutes()) == ("peer-hour", 60)
    at = after.next.format.findData("thinking-pair")
    after.next.format.setCurrentIndex(at)
    after.next.format.activated.emit(at)
    meant = after.next.format.format().minutes
    assert after.next.length.minutes() == meant
    after.next.length.setCurrentIndex(0)
    after.next.length.activated.emit(0)
    assert "20 min" in after.kept_list.accessibleDescription()
    after.keep_button.click()
    room.settle()
    lines = room.do(reading.page_of_entries, Filter(kinds=(Kind.SESSION,))).lines
    (planned,) = (
        one
        for one in (room.do(reading.read_entry, line.id).content for line in lines)
        if one.planned_at is not None
    )
    assert (planned.format, planned.planned_minutes) == ("thinking-pair", 20)


def test_words_said_aloud_at_the_end_get_the_tick_of_whoever_said_them(room):
    page = begin(room)
    page.during.end_button.click()
    summary = page.after.summary
    assert [summary.whose.itemText(n) for n in range(summary.whose.count())] == [
        "of us all",
        "Ben says",
    ]
    summary.whose.setCurrentIndex(1)
    summary.added.setFocus()
    room.type("I would like silence at the start")
    room.press(Key.Key_Return)
    (line,) = page.table.meeting.summary
    assert (line.by, line.is_ticked, line.is_ticked_by_them) == ("Ben", False, False)
    (row,) = summary.rows
    assert row.their_box.isVisible()
    row.box.click()
    assert not page.table.meeting.summary[0].is_agreed
    row.their_box.click()
    assert page.table.meeting.summary[0].is_agreed
    page.after.back_button.click()
    page.during.end_button.click()
    assert [one.is_agreed for one in page.table.meeting.summary] == [True]


def test_whoever_writes_elsewhere_ticks_elsewhere(room):
    page = room.open()
    page.before.own_screens.setChecked(True)
    room.press(Key.Key_Return, CONTROL)
    page.during.end_button.click()
    assert page.after.summary.whose.parentWidget() is None
