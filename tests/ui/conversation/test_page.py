"""A guided conversation through the window, by keyboard, from the first key to what is kept."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from peerjournal.coaching.formats import FieldType
from peerjournal.domain.entries import Kind
from peerjournal.domain.errors import DiskFullError
from peerjournal.domain.listing import Filter
from peerjournal.operations import concluding, conversing, reading
from peerjournal.ui import messages
from peerjournal.ui.conversation.start import ConversationStart
from tests.ui.conversation.acts import CONTROL, Key, begin, editor, fill, go_to


def test_the_usual_hour_with_the_only_peer_is_one_key_away(room):
    page = room.open()
    assert [one.name for one in page.before.seats.people()] == ["Ana", "Ben"]
    assert page.before.list.chosen().format.key == "peer-hour"
    room.press(Key.Key_Return, CONTROL)
    assert page.before is None
    assert page.table.talk.is_running
    assert page.during.side.floor.text() == "Ana has the floor"


def test_a_whole_hour_by_keyboard_becomes_the_entries_that_were_told(room):
    page = begin(room, ConversationStart(topic="Waiting"))
    room.wait(page, 120)
    fill(room, page, FieldType.LINE, "Asking before telling")
    go_to(room, page, "a-is-asked")
    fill(room, page, FieldType.TEXT, "It may be fear")
    go_to(room, page, "a-step")
    room.wait(page, 60)
    plan = editor(page, FieldType.PLAN)
    plan.first.setFocus()
    room.type("somebody asks me how")
    room.press(Key.Key_Tab)
    room.type("I ask what they tried")
    go_to(room, page, "b-tells")
    fill(room, page, FieldType.QUOTES, "The lesson is theirs.")
    while page.after is None:
        room.press(Key.Key_PageDown)
    assert not any(line.is_ticked for line in page.table.meeting.summary)
    page.after.focus_first()
    room.press(Key.Key_Space)
    assert [line.text for line in page.table.meeting.summary if line.is_ticked] == [
        "Asking before telling"
    ]
    with room.qtbot.waitSignal(page.finished):
        room.press(Key.Key_Return, CONTROL)
    (wish,) = room.shared
    session_id, commitment_id = (item.entry for item in wish.items)
    assert len(wish.recipients) == 1
    opened = room.do(reading.entry_page, session_id)
    assert opened.entry.title == "Waiting"
    assert "Asking before telling" in opened.entry.content.shared_summary
    assert "It may be fear" in opened.private_notes.content.sections[0].text
    assert any(one.title == "For Ben" for one in opened.entry.content.phases)
    commitment = room.do(reading.read_entry, commitment_id).content
    assert (commitment.cue, commitment.act) == ("somebody asks me how", "I ask what they tried")
    assert commitment.witness.name == "Ben"
    assert [one.actual_seconds for one in opened.entry.content.floor] == [180, 0]
    assert room.do(conversing.running_conversation) is None


def test_who_talks_is_here_without_touching_a_key_until_the_time_is_long_over(room):
    page = begin(room)
    with room.qtbot.waitSignal(room.session.presence_noted):
        room.wait(page, 60)
    assert page.table.is_held
    page.table.pause()
    assert not page.table.is_held
    page.table.toggle_pause()
    room.wait(page, 60 + 9 * 60)
    assert page.table.is_held
    room.wait(page, 2 * 60)
    assert not page.table.is_held


def test_locking_in_the_middle_brings_one_back_to_the_same_second(room):
    page = begin(room)
    room.wait(page, 77)
    fill(room, page, FieldType.LINE, "Half a sente")
    room.session.locking.emit()
    room.settle()
    page.deleteLater()
    room.moment[0] += timedelta(hours=3)
    again = room.open()
    assert again.during.side.ring.time.figures == "0:43"
    assert "Paused at" in again.during.side.notice.text()
    assert "16:01" in again.during.side.notice.text()
    assert editor(again, FieldType.LINE).answer()[0] == "Half a sente"
    room.press(Key.Key_Space)
    room.wait(again, 3)
    assert again.during.side.ring.time.figures == "0:40"


@pytest.mark.parametrize("seconds", [3, 40, 3600])
def test_a_computer_that_slept_takes_nobodys_time(room, seconds):
    page = begin(room)
    room.wait(page, 20)
    room.sleep(seconds)
    page.table.tick()
    assert not page.table.talk.is_running
    assert page.during.side.ring.time.figures == "1:40"
    assert "slept" in page.during.side.notice.text()


def test_a_busy_computer_that_is_awake_takes_no_time_from_those_who_talk(room):
    page = begin(room)
    room.moment[0] += timedelta(seconds=15)
    room.awake[0] += 15
    page.table.tick()
    assert page.table.talk.is_running
    assert page.during.side.ring.time.figures == "1:45"


@pytest.mark.parametrize("back", [timedelta(seconds=5), timedelta(hours=1), timedelta(days=9000)])
def test_a_clock_that_is_set_back_takes_nobodys_time(room, back):
    page = begin(room)
    room.wait(page, 20)
    room.moment[0] -= back
    page.table.tick()
    assert page.table.talk.is_running
    assert page.during.side.ring.time.figures == "1:40"
    room.wait(page, 20)
    assert page.during.side.ring.time.figures == "1:20"


def test_where_time_goes_on_in_sleep_a_long_gap_tells_of_it(room):
    page = begin(room)
    room.wait(page, 20)
    room.sleep(40)
    room.awake[0] += 40
    page.table.tick()
    assert not page.table.talk.is_running
    assert page.during.side.ring.time.figures == "1:40"


def test_the_first_key_after_waking_counts_no_sleep(room):
    page = begin(room)
    room.wait(page, 20)
    room.sleep(50)
    room.press(Key.Key_PageDown)
    assert not page.table.talk.is_running
    assert page.table.talk.spent_ms[0] == 20_000


def test_a_computer_that_locks_as_it_wakes_counts_no_sleep(room):
    page = begin(room)
    room.wait(page, 20)
    room.sleep(50)
    room.session.locking.emit()
    room.settle()
    page.hide()
    again = room.open()
    assert again.during.side.ring.time.figures == "1:40"


def test_space_pauses_unless_somebody_is_typing(room):
    page = begin(room)
    room.press(Key.Key_Space)
    assert not page.table.talk.is_running
    assert page.during.head.pause.text() == "Go on"
    room.press(Key.Key_Space)
    fill(room, page, FieldType.LINE, "two words")
    assert page.table.talk.is_running
    assert editor(page, FieldType.LINE).answer()[0] == "two words"


def test_escape_first_leaves_the_field_and_then_the_conversation(room):
    page = begin(room)
    fill(room, page, FieldType.LINE, "a")
    room.press(Key.Key_Escape)
    assert not page.during.is_typing()
    with room.qtbot.waitSignal(page.finished):
        room.press(Key.Key_Escape)
    assert "paused" in room.notices[-1]
    assert room.do(conversing.running_conversation).writings[0].text == "a"


def test_the_end_of_a_turn_is_seen_and_heard_only_if_wanted(room, monkeypatch):
    heard = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(1))
    # No player of sounds is found, so that the desktop's own bell is rung.
    monkeypatch.setenv("PATH", "")
    page = begin(room)
    room.wait(page, 130)
    assert page.during.side.ring.time.is_over
    assert page.during.side.ring.time.figures == "+0:10"
    assert "nobody is cut off" in page.during.side.notice.text()
    assert heard == []
    room.press(Key.Key_PageDown)
    page.during.head.sound.click()
    room.wait(page, 130)
    assert heard == [1]


def test_the_time_that_is_left_can_be_out_of_sight(room):
    page = begin(room)
    page.during.head.clock.click()
    assert page.during.side.ring.time.figures == ""
    assert page.during.side.ring.time.caption == "time is kept"


def test_questions_come_one_at_a_time_and_take_ones_own(room):
    page = begin(room)
    card = page.during.prompt
    first = card.shown
    card.another.click()
    assert card.shown != first
    assert card.count.text() == "2 of 2"
    card.own_button.click()
    room.type("What would Grandmother say?")
    room.press(Key.Key_Return)
    assert card.shown == "What would Grandmother say?"
    card.star_button.click()
    assert page.table.meeting.stars == ("What would Grandmother say?",)
    room.press(Key.Key_PageDown)
    assert card.shown == "What would Grandmother say?"


def test_private_words_are_covered_as_soon_as_the_keyboard_goes_elsewhere(room):
    page = begin(room)
    (group,) = [one for one in page.during.groups if one.look.is_private]
    group.editors[0].first.setFocus()
    room.type("restless")
    assert not group.cover.is_covered
    page.during.setFocus()
    assert group.cover.is_covered
    assert not group.editors[0].isVisible()
    group.veil.setFocus()
    room.press(Key.Key_Return)
    assert group.editors[0].first.isVisible()
    assert QApplication.focusWidget() is group.editors[0].first


def test_skip_back_swap_and_end_do_what_they_say(room):
    page = begin(room)
    page.during.skip_button.click()
    assert page.table.talk.current.phase == "last-step"
    page.during.back_button.click()
    assert page.table.talk.current.phase == "arrive"
    page.during.swap_button.click()
    while not page.table.talk.current.phase.endswith("tells"):
        room.press(Key.Key_PageDown)
    assert page.during.side.floor.text() == "Ben has the floor"
    assert [one.title for one in page.during.bar.phases if one.title.endswith("tells")] == [
        "Ben tells",
        "Ana tells",
    ]
    page.during.end_button.click()
    assert page.after is not None
    page.after.back_button.click()
    assert page.during is not None
    assert not page.table.talk.is_running


def test_in_a_circle_one_says_who_changes_places_with_the_next_one(room):
    page = room.open()
    page.before.seats.add_people(("Cem",))
    page.before.list.choose("troika")
    room.settle()
    room.press(Key.Key_Return, CONTROL)
    page.during.swap_button.click()
    words = [action.text() for action in page.during.swap_menu.actions()]
    assert words == ["Ana and Ben change places", "Ana and Cem change places"]
    page.during.swap_menu.actions()[1].trigger()
    page.during.swap_menu.close()
    while not page.table.talk.current.turn.endswith("tells"):
        room.press(Key.Key_PageDown)
    assert page.during.side.floor.text() == "Cem has the floor"


def test_a_conversation_can_be_thrown_away_after_a_question(room, monkeypatch):
    page = begin(room)
    page.during.end_button.click()
    monkeypatch.setattr(messages, "ask", lambda *_given: False)
    page.after.discard_button.click()
    assert room.do(conversing.running_conversation) is not None
    monkeypatch.setattr(messages, "ask", lambda *_given: True)
    with room.qtbot.waitSignal(page.finished):
        page.after.discard_button.click()
    assert room.do(conversing.running_conversation) is None


def test_keeping_without_sharing_shows_the_session(room):
    page = begin(room)
    page.during.end_button.click()
    page.after.steps.add_button.click()
    room.type("it rains")
    page.after.notes.setPlainText("I was tired.")
    page.after.summary.added.setFocus()
    room.type("We try it for a week.")
    room.press(Key.Key_Return)
    with room.qtbot.waitSignal(page.finished):
        page.after.keep_button.click()
    (shown,) = room.shown
    assert room.shared == []
    assert "We try it" in room.do(reading.read_entry, shown).content.shared_summary
    lines = room.do(reading.page_of_entries, Filter(kinds=(Kind.COMMITMENT,))).lines
    assert [one.title for one in lines] == ["it rains"]


def test_what_could_not_be_kept_is_still_there_to_try_again(room, monkeypatch):
    page = begin(room)
    page.during.end_button.click()

    def full(*_given):
        raise DiskFullError(room.session.path)

    forget = concluding.forget_running
    monkeypatch.setattr(concluding, "forget_running", full)
    page.after.keep_button.click()
    room.settle()
    assert page.message.isVisible()
    assert page.after.keep_button.isEnabled()
    monkeypatch.setattr(concluding, "forget_running", forget)
    with room.qtbot.waitSignal(page.finished):
        page.after.keep_button.click()
    assert len(room.shown) == 1


def test_the_next_one_opens_with_what_was_promised_and_the_other_begins(room):
    page = begin(room)
    page.during.end_button.click()
    page.after.steps.add_button.click()
    room.type("it rains")
    page.after.keep_button.click()
    room.settle()
    room.moment[0] += timedelta(days=7)
    again = room.open()
    room.qtbot.waitUntil(lambda: bool(again.before.promises.cards))
    assert [one.name for one in again.before.seats.people()] == ["Ben", "Ana"]
    (card,) = again.before.promises.cards
    next(iter(card.buttons.values())).click()
    room.settle()
    (line,) = room.do(reading.page_of_entries, Filter(kinds=(Kind.COMMITMENT,))).lines
    assert line.state == "done"


def test_a_format_for_five_waits_until_five_are_named(room):
    page = room.open(ConversationStart(format="peer-case"))
    assert not page.before.begin_button.isEnabled()
    assert "5 to 8 people" in page.before.hint.text()
    page.before.seats.add_people(["Cleo", "Dan", "Eve with a name that is rather long"])
    assert page.before.begin_button.isEnabled()
    room.press(Key.Key_Return, CONTROL)
    assert [one.role for one in page.table.meeting.people[:3]] == ["Case-giver", "Guide", "Scribe"]
    assert len(page.during.side.ledger.rows) == 5


def test_what_people_say_finds_the_format_and_says_why(room):
    page = room.open()
    before = page.before
    before.situation.setCurrentIndex(before.situation.findData("just-think"))
    before.situation.activated.emit(before.situation.currentIndex())
    assert before.list.chosen().format.key == "thinking-pair"
    assert "Nobody asks" in before.head.why.text()


@pytest.mark.parametrize("size", [(800, 560), (1600, 1000)])
def test_nothing_is_wider_than_the_window(room, size):
    page = begin(room, size=size)
    assert page.width() == size[0]
    assert page.during.minimumSizeHint().width() <= size[0]
    page.during.end_button.click()
    assert page.after.minimumSizeHint().width() <= size[0]


def test_every_control_has_a_name_for_those_who_listen(room):
    page = begin(room)
    for button in page.during.findChildren(type(page.during.head.give)):
        assert button.accessibleName() or button.text() or not button.isVisible()
    for group in page.during.groups:
        for one in group.editors:
            assert one.first.accessibleName()
    assert page.during.side.ring.accessibleDescription()
    assert "of 30" in page.during.side.ledger.accessibleDescription()
    assert "phase 1 of 9" in page.during.bar.accessibleDescription()
