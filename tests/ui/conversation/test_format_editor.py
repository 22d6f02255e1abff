"""A format of one's own: copied, changed, put together, held and forgotten."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from peerjournal.coaching import formats
from peerjournal.operations import own_formats
from peerjournal.ui import messages


def test_a_copy_is_changed_and_the_minutes_add_up_while_typing(room):
    page = room.open()
    page.before.change_button.click()
    editor = page.own.editor
    room.type("Our hour")
    tells = next(one for one in editor.phases if one.key == "a-tells")
    tells.minutes.setValue(12)
    assert editor.total.text().startswith("64 min")
    tells.questions.setPlainText("What happened?\n\n What then? ")
    next(one for one in editor.phases if one.key == "close").remove.click()
    assert editor.total.text().startswith("60 min")
    editor.keep_button.click()
    room.settle()
    (kept,) = room.do(own_formats.own_formats)
    assert (kept.name, kept.minutes) == ("Our hour", 60)
    assert page.own.editor is None
    assert page.before.list.chosen().format == kept
    room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.table.meeting.format.name == "Our hour"
    assert page.table.meeting.talk.planned_seconds == 60 * 60


def test_blocks_are_chained_into_a_format_of_ones_own_and_forgotten_again(room):
    page = room.open()
    page.before.chain_button.click()
    editor = page.own.editor
    assert not editor.keep_button.isEnabled()
    for key in ("commitment-look-back", "silence"):
        editor.add_block(formats.by_key(key))
    assert editor.total.text() == "13 min · 2 to 6 people"
    editor.keep_button.click()
    room.settle()
    assert page.before.list.chosen().format.minutes == 13
    page.before.change_button.click()
    page.own.editor.remove_button.click()
    room.settle()
    assert room.do(own_formats.own_formats) == ()


def test_a_forgotten_format_comes_back_by_undo(room):
    page = room.open()
    page.before.change_button.click()
    room.type("Our hour")
    page.own.editor.keep_button.click()
    room.settle()
    page.before.change_button.click()
    page.own.editor.remove_button.click()
    room.settle()
    assert room.do(own_formats.own_formats) == ()
    page.message.action.click()
    room.settle()
    (kept,) = room.do(own_formats.own_formats)
    assert kept.name == "Our hour"


def test_phases_are_moved_by_keyboard_and_every_change_is_taken_back(room):
    page = room.open()
    page.before.change_button.click()
    editor = page.own.editor
    before = editor.format
    third = editor.phases[2]
    third.title.setFocus()
    room.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.key for one in editor.phases][:3] == ["arrive", "a-tells", "last-step"]
    assert room.target() is editor.phases[1].title
    editor.phases[0].remove.click()
    assert editor.phases[0].key == "a-tells"
    editor.phases[0].minutes.setValue(15)
    editor.keep_button.setFocus()
    for _ in range(3):
        room.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.format == before
    assert not editor.undo_button.isEnabled()


def test_a_repeated_turn_is_moved_and_left_out_by_itself(room):
    page = room.open()
    page.before.change_button.click()
    editor = page.own.editor
    turn = next(one for one in editor.shown if one.key == "b-step")
    turn.up.click()
    assert [one.key for one in editor.format.phases].index("b-step") == 6
    turn = next(one for one in editor.shown if one.key == "b-step")
    turn.remove.click()
    keys = [one.key for one in editor.format.phases]
    assert "a-step" in keys
    assert "b-step" not in keys
    assert editor.uneven.isVisible()
    editor.undo()
    assert "b-step" in [one.key for one in editor.format.phases]


def test_of_a_turn_of_several_steps_one_is_left_out_by_itself(room):
    page = room.open()
    page.before.list.choose("tgrow-turns")
    page.before.change_button.click()
    editor = page.own.editor
    turn = next(one for one in editor.shown if hasattr(one, "steps"))
    assert [one.text().split(":")[0] for one in turn.steps] == ["B"] * 4
    before = editor.format.minutes
    turn.steps[0].click()
    again = next(one for one in editor.format.phases if one.key == turn.key).again
    assert len(again.phases) == 3
    assert editor.format.minutes < before


def test_what_could_not_travel_in_a_file_is_told_and_not_kept(room):
    page = room.open()
    page.before.change_button.click()
    editor = page.own.editor
    assert not editor.too_long.isVisible()
    asked = editor.phases[0].questions
    asked.setPlainText("\n".join(f"Question {number}?" for number in range(41)))
    assert editor.too_long.isVisible()
    assert not editor.keep_button.isEnabled()
    editor.undo()
    assert not editor.too_long.isVisible()
    assert editor.keep_button.isEnabled()


def test_turns_that_are_not_equal_are_told_and_nothing_is_refused(room):
    page = room.open()
    page.before.change_button.click()
    editor = page.own.editor
    assert not editor.uneven.isVisible()
    changed = editor.format.phases
    editor._change(replace(editor.format, phases=changed[:5] + changed[6:]))
    assert editor.uneven.isVisible()
    assert "A 30:00, B 20:00" in editor.uneven.text()
    assert editor.keep_button.isEnabled()


def test_leaving_the_editor_changes_nothing(room):
    page = room.open()
    page.before.change_button.click()
    room.type("Something else")
    room.press(Qt.Key.Key_Escape)
    assert page.own.editor is None
    assert room.do(own_formats.own_formats) == ()


def test_a_format_of_ones_own_is_saved_to_a_file_and_added_from_it(room, tmp_path, monkeypatch):
    path = tmp_path / "ours.pjformat"
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: path)
    monkeypatch.setattr(messages, "choose_open_file", lambda *_: path)
    page = room.open()
    assert page.before.acts.save.isHidden()
    page.before.change_button.click()
    room.type("Our hour")
    page.own.editor.keep_button.click()
    room.settle()
    page.before.acts.save.click()
    room.settle()
    assert page.message.title.text() == "Saved as ours.pjformat"
    page.before.side.file_button.click()
    room.settle()
    assert [one.name for one in room.do(own_formats.own_formats)] == ["Our hour", "Our hour (2)"]
    assert page.before.list.chosen().format.name == "Our hour (2)"
    assert "among your own formats" in page.message.title.text()
    path.write_text("{}", encoding="utf-8")
    page.before.side.file_button.click()
    room.settle()
    assert page.message.title.text() == "ours.pjformat is no format that can be held"
    assert len(room.do(own_formats.own_formats)) == 2
