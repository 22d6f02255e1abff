"""A format of one's own: copied, changed, put together, held and forgotten."""

from __future__ import annotations

from PySide6.QtCore import Qt

from peerjournal.coaching import formats
from peerjournal.operations import own_formats


def test_a_copy_is_changed_and_the_minutes_add_up_while_typing(room):
    page = room.open()
    page.before.change_button.click()
    editor = page.editor
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
    assert page.editor is None
    assert page.before.list.chosen().format == kept
    room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.table.meeting.format.name == "Our hour"
    assert page.table.meeting.talk.planned_seconds == 60 * 60


def test_blocks_are_chained_into_a_format_of_ones_own_and_forgotten_again(room):
    page = room.open()
    page.before.chain_button.click()
    editor = page.editor
    assert not editor.keep_button.isEnabled()
    for key in ("commitment-look-back", "silence"):
        editor.add_block(formats.by_key(key))
    assert editor.total.text() == "13 min · 2 to 6 people"
    editor.keep_button.click()
    room.settle()
    assert page.before.list.chosen().format.minutes == 13
    page.before.change_button.click()
    page.editor.remove_button.click()
    room.settle()
    assert room.do(own_formats.own_formats) == ()


def test_leaving_the_editor_changes_nothing(room):
    page = room.open()
    page.before.change_button.click()
    room.type("Something else")
    room.press(Qt.Key.Key_Escape)
    assert page.editor is None
    assert room.do(own_formats.own_formats) == ()
