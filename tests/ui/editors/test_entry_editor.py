"""The page an entry is written on: what is typed is kept, even where it breaks a rule."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from peerjournal.domain.commitment import Commitment
from peerjournal.domain.entries import CONTENT_TYPES, Kind, Link, LinkRole
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.domain.session import Session
from peerjournal.ui.editors.entry_editor import EntryEditor
from peerjournal.ui.editors.entry_fields import EntryFields
from peerjournal.ui.editors.surroundings import EntryChoice, Surroundings
from tests import strategies

OTHER = "01890000-0000-7000-8000-000000000001"
THIRD = "01890000-0000-7000-8000-000000000002"
AROUND = Surroundings(entries=(EntryChoice(id=OTHER, title="Ask first"),), tags=("listening",))
DAY = date(2026, 11, 19)


def reflection(text="Rain.", **others):
    parts = {
        "kind": Kind.REFLECTION,
        "title": "A day",
        "happened_on": DAY,
        "content": Reflection(sections=(Section(key="text", text=text),)),
    }
    return EntryFields(**(parts | others))


@pytest.fixture
def editor(qtbot, light_app):
    """An editor on the screen, with the keyboard."""
    del light_app
    made = EntryEditor(AROUND)
    qtbot.addWidget(made)
    made.resize(720, 640)
    made.show()
    made.activateWindow()
    return made


def body(editor):
    """Return the place where a reflection is written."""
    return editor.form.sections.widgets[0].edit


@settings(max_examples=5)
@given(data=st.data())
@pytest.mark.parametrize("kind", list(Kind))
def test_an_entry_comes_back_as_it_was_shown(editor, kind, data):
    fields = EntryFields(
        kind=kind,
        title=data.draw(strategies.lines),
        happened_on=data.draw(strategies.days),
        tags=data.draw(strategies.tags),
        links=data.draw(st.lists(strategies.records(Link), max_size=3, unique=True).map(tuple)),
        content=data.draw(strategies.records(CONTENT_TYPES[kind])),
    )
    editor.show_entry(fields)
    assert editor.entry_fields() == fields
    state = editor.state()
    editor.show_entry(reflection())
    editor.restore(state)
    assert editor.entry_fields() == fields


def test_showing_an_entry_is_no_change_and_typing_is_one(qtbot, editor):
    with qtbot.assertNotEmitted(editor.changed):
        editor.show_entry(reflection())
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClicks(editor.title, "!")
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClicks(body(editor), "x")


def test_the_keyboard_goes_from_the_title_to_tags_and_writing(qtbot, editor):
    editor.show_entry(reflection())
    editor.focus_title()
    assert editor.title.hasFocus()
    qtbot.keyClick(editor.title, Qt.Key.Key_Tab)
    assert editor.tags.line.hasFocus()
    editor.focus_title()
    qtbot.keyClick(editor.title, Qt.Key.Key_Return)
    assert body(editor).hasFocus()


def test_a_title_that_is_too_long_is_kept_and_told(qtbot, editor):
    editor.show_entry(reflection())
    editor.focus_title()
    qtbot.keyClicks(editor.title, "x" * 300)
    assert "too long" in editor.problem()
    qtbot.waitUntil(editor.problem_label.isVisible)
    state = editor.state()
    editor.show_entry(reflection())
    assert editor.problem() == ""
    editor.restore(state)
    assert len(editor.entry_fields().title) > 300
    assert "too long" in editor.problem_label.text()


def test_a_line_that_is_too_long_is_kept_and_told_where_it_is(editor):
    content = Commitment(act="y" * 301)
    editor.show_entry(EntryFields(kind=Kind.COMMITMENT, title="", happened_on=DAY, content=content))
    assert editor.problem()
    assert not editor.form.act.problem.isHidden()
    assert editor.entry_fields().content == content


def test_a_day_that_cannot_be_read_is_in_the_draft(qtbot, editor):
    content = Commitment(due=DAY)
    editor.show_entry(EntryFields(kind=Kind.COMMITMENT, title="", happened_on=DAY, content=content))
    editor.form.due.line.selectAll()
    qtbot.keyClicks(editor.form.due.line, "next wee")
    state = editor.state()
    editor.show_entry(reflection())
    editor.restore(state)
    assert editor.form.due.line.text() == "next wee"
    assert editor.entry_fields().content.due == DAY


def test_a_draft_brings_the_cursor_back(qtbot, editor):
    editor.show_entry(reflection("one two three"))
    editor.focus_body()
    for _letter in range(4):
        qtbot.keyClick(body(editor), Qt.Key.Key_Right)
    state = editor.state()
    editor.show_entry(reflection("one two three"))
    editor.focus_title()
    editor.restore(state)
    assert body(editor).textCursor().position() == 4
    assert body(editor).hasFocus()


def test_a_draft_of_another_version_leaves_the_entry_as_it_is(editor):
    fields = reflection()
    editor.show_entry(fields)
    for state in ("", "{}", "[]", "null", json.dumps({"version": 99}), '{"version": 1}'):
        editor.restore(state)
    assert editor.entry_fields() == fields


def test_a_tag_that_is_being_typed_counts_already(qtbot, editor):
    editor.show_entry(reflection())
    qtbot.keyClicks(editor.tags.line, "listening, half a")
    assert editor.entry_fields().tags == ("listening", "half a")
    qtbot.keyClick(editor.tags.line, Qt.Key.Key_Return)
    assert [chip.text() for chip in editor.tags.chips] == ["listening", "half a"]
    qtbot.keyClick(editor.tags.line, Qt.Key.Key_Backspace)
    assert editor.entry_fields().tags == ("listening",)


def test_the_same_tag_in_other_letters_is_not_added_again(qtbot, editor):
    editor.show_entry(reflection(tags=("Listening",)))
    qtbot.keyClicks(editor.tags.line, "listening,")
    assert editor.entry_fields().tags == ("Listening",)


def test_a_link_goes_to_where_it_was_asked_for_and_ties_the_entry(qtbot, editor):
    editor.show_entry(reflection(""))
    editor.focus_body()
    with qtbot.waitSignal(editor.link_wanted) as asked:
        qtbot.keyClicks(body(editor), "[[")
    assert asked.args[0] == ""
    editor.insert_entry_link(OTHER, "Ask first")
    fields = editor.entry_fields()
    assert fields.content.sections[0].text == f"[Ask first](entry:{OTHER})"
    assert fields.links == (Link(target=OTHER),)


def test_deleting_the_words_of_a_link_unties_the_entry(qtbot, editor):
    tied = reflection(
        f"see [that](entry:{OTHER})",
        links=(Link(target=OTHER), Link(target=THIRD, role=LinkRole.ANSWERS)),
    )
    editor.show_entry(tied)
    editor.focus_body()
    body(editor).selectAll()
    qtbot.keyClicks(body(editor), "x")
    assert editor.entry_fields().links == (Link(target=THIRD, role=LinkRole.ANSWERS),)


def test_a_tie_can_be_let_go(qtbot, editor):
    editor.show_entry(reflection(links=(Link(target=OTHER, role=LinkRole.ANSWERS),)))
    (chip,) = editor.link_chips.chips
    assert "Ask first" in chip.text()
    with qtbot.waitSignal(editor.changed):
        chip.click()
    assert editor.entry_fields().links == ()


def test_private_notes_go_their_own_way(editor):
    session = EntryFields(kind=Kind.SESSION, title="", happened_on=DAY, content=Session())
    editor.show_entry(session, "Mine alone.")
    assert editor.private_notes() == "Mine alone."
    assert editor.entry_fields() == session
    state = editor.state()
    editor.show_entry(reflection())
    assert editor.private_notes() is None
    editor.restore(state)
    assert editor.private_notes() == "Mine alone."


def test_the_bar_of_formats_follows_the_keyboard(qtbot, editor):
    editor.show_entry(reflection("some words"))
    bold = editor.bar.buttons["bold"]
    editor.focus_title()
    assert not bold.isEnabled()
    editor.focus_body()
    assert bold.isEnabled()
    body(editor).selectAll()
    qtbot.mouseClick(bold, Qt.MouseButton.LeftButton)
    assert editor.entry_fields().content.sections[0].text == "**some words**"
    assert bold.isChecked()
    assert body(editor).hasFocus()


def test_the_words_of_all_sections_are_counted(qtbot, editor):
    editor.show_entry(reflection("one two three"))
    assert "3" in editor.bar.words.text()
    qtbot.keyClicks(body(editor), "x ")
    qtbot.waitUntil(lambda: "4" in editor.bar.words.text())


def test_other_surroundings_do_not_disturb_what_is_being_written(qtbot, editor):
    editor.show_entry(reflection("one"))
    editor.focus_body()
    qtbot.keyClicks(body(editor), "so ")
    editor.set_surroundings(replace(AROUND, tags=("silence",)))
    assert editor.entry_fields().content.sections[0].text == "so one"
    assert body(editor).hasFocus()


def test_sections_are_as_high_as_their_words_after_a_blank_page(qtbot, light_app):
    del light_app
    answers = (Section(key="saw", heading="Saw", text="One.\n\nTwo.\n\nThree."),)
    content = Reflection(template="three-lines", sections=answers)
    editor = EntryEditor(AROUND)
    qtbot.addWidget(editor)
    editor.resize(720, 640)
    editor.show()
    editor.show_entry(reflection(content=content))

    def is_settled():
        return all(
            part.height() == part.layout().minimumSize().height()
            for part in editor.form.sections.widgets
        )

    qtbot.waitUntil(is_settled, timeout=1500)


def test_another_entry_begins_at_its_top_and_the_same_one_stays_where_it_was(qtbot, editor):
    editor.resize(720, 300)
    long = reflection("\n\n".join(["Rain."] * 60))
    bar = editor.page.verticalScrollBar()
    editor.show_entry(long, entry=OTHER)
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(300)
    editor.show_entry(long, entry=OTHER)
    assert bar.value() == 300
    editor.show_entry(long, entry=THIRD)
    assert bar.value() == 0
