"""What was typed can be undone after other entries were shown, as long as the journal is open."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peerjournal.domain import clock
from peerjournal.domain.entries import Kind
from peerjournal.domain.identifiers import new_entry_id
from peerjournal.ui.editors import undo_store
from peerjournal.ui.editors.entry_editor import EntryEditor
from peerjournal.ui.editors.entry_fields import EntryFields
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.editors.parting import shown_on
from peerjournal.ui.editors.surroundings import Surroundings
from tests.journals import reflection

CONTROL = Qt.KeyboardModifier.ControlModifier
FIRST, SECOND = new_entry_id(clock.now()), new_entry_id(clock.now())


@pytest.fixture
def editor(qtbot, light_app):
    del light_app
    made = EntryEditor(Surroundings())
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    return made


def fields(text, title="A title"):
    return EntryFields(
        kind=Kind.REFLECTION,
        title=title,
        happened_on=clock.today(),
        content=reflection(text),
    )


def edit_in(editor):
    (edit,) = shown_on(editor.form, MarkdownEdit)
    return edit


def type_at_end(edit, words):
    edit.setFocus()
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    QTest.keyClicks(edit, words)


def undo(widget):
    QTest.keyClick(widget, Qt.Key.Key_Z, CONTROL)


def test_typing_is_undone_and_done_again_after_another_entry_was_shown(editor):
    editor.show_entry(fields("First words"), entry=FIRST)
    type_at_end(edit_in(editor), " and more")
    written = editor.entry_fields()
    editor.show_entry(fields("Another entry"), entry=SECOND)
    assert edit_in(editor).markdown() == "Another entry"
    undo(edit_in(editor))
    assert edit_in(editor).markdown() == "Another entry"
    editor.show_entry(written, entry=FIRST)
    edit = edit_in(editor)
    assert edit.markdown() == "First words and more"
    assert edit.textCursor().position() == len("First words and more")
    undo(edit)
    assert edit.markdown() == "First words"
    QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert edit.markdown() == "First words and more"
    type_at_end(edit, "!")
    assert editor.entry_fields().content == reflection("First words and more!")


def test_coming_back_to_writing_keeps_the_history(editor):
    editor.show_entry(fields("First words"), entry=FIRST)
    type_at_end(edit_in(editor), " more")
    editor.show_entry(editor.entry_fields(), entry=FIRST)
    undo(edit_in(editor))
    assert edit_in(editor).markdown() == "First words"


def test_what_is_given_back_is_no_change_to_be_saved(editor, qtbot):
    editor.show_entry(fields("First words"), entry=FIRST)
    type_at_end(edit_in(editor), " more")
    editor.title.setFocus()
    QTest.keyClicks(editor.title, "x")
    written = editor.entry_fields()
    editor.show_entry(fields("Another entry"), entry=SECOND)
    with qtbot.assertNotEmitted(editor.changed):
        editor.show_entry(written, entry=FIRST)


def test_a_title_takes_back_what_it_was(editor):
    editor.show_entry(fields("words", "Before"), entry=FIRST)
    editor.title.setFocus()
    QTest.keyClick(editor.title, Qt.Key.Key_End)
    QTest.keyClicks(editor.title, " and after")
    written = editor.entry_fields()
    editor.show_entry(fields("Another entry", "Another"), entry=SECOND)
    editor.show_entry(written, entry=FIRST)
    assert editor.title.text() == "Before and after"
    undo(editor.title)
    assert editor.title.text() == "Before"


def test_words_that_were_changed_elsewhere_have_no_history(editor):
    editor.show_entry(fields("First words"), entry=FIRST)
    type_at_end(edit_in(editor), " more")
    editor.show_entry(fields("Another entry"), entry=SECOND)
    editor.show_entry(fields("Brought back from before"), entry=FIRST)
    undo(edit_in(editor))
    assert edit_in(editor).markdown() == "Brought back from before"


def test_only_so_many_histories_are_held(editor, monkeypatch):
    monkeypatch.setattr(undo_store, "ENTRIES_MOST", 1)
    entries = [new_entry_id(clock.now()) for _ in range(3)]
    written = []
    for number, entry in enumerate(entries):
        editor.show_entry(fields(f"Entry {number}"), entry=entry)
        type_at_end(edit_in(editor), " more")
        written.append(editor.entry_fields())
    editor.show_entry(fields("Another entry"), entry=SECOND)
    editor.show_entry(written[0], entry=entries[0])
    undo(edit_in(editor))
    assert edit_in(editor).markdown() == "Entry 0 more"
    editor.show_entry(written[2], entry=entries[2])
    undo(edit_in(editor))
    assert edit_in(editor).markdown() == "Entry 2"


def test_pictures_and_formats_come_back_with_the_history(editor):
    editor.show_entry(fields("plain words"), entry=FIRST)
    edit = edit_in(editor)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_B, CONTROL)
    written = editor.entry_fields()
    assert written.content == reflection("**plain words**")
    editor.show_entry(replace(fields("x"), title="Another"), entry=SECOND)
    editor.show_entry(written, entry=FIRST)
    undo(edit_in(editor))
    assert edit_in(editor).markdown() == "plain words"
