"""Writing by real keys: what is typed is what is stored."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor

from peerjournal.ui.editors.commands import is_on
from peerjournal.ui.editors.document_painting import box_of
from peerjournal.ui.editors.format_command import Command

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def type_keys(qtbot, edit):
    """Type letters; a line feed is Enter, a tabulator Tab."""
    named = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\b": Qt.Key.Key_Backspace}

    def typed(text):
        for letter in text:
            if letter in named:
                qtbot.keyClick(edit, named[letter])
            else:
                qtbot.keyClicks(edit, letter)

    return typed


@pytest.mark.parametrize(
    ("keys", "stored"),
    [
        ("plain words", "plain words"),
        ("one\ntwo", "one\n\ntwo"),
        ("# Title\nwords", "# Title\n\nwords"),
        ("### Small\nwords", "### Small\n\nwords"),
        ("- one\ntwo\n\nafter", "- one\n- two\n\nafter"),
        ("- one\n\ttwo", "- one\n  - two"),
        ("1. one\ntwo", "1. one\n2. two"),
        ("7. seven\neight", "7. seven\n8. eight"),
        ("[] milk\nbread", "- [ ] milk\n- [ ] bread"),
        ("[x] milk\nbread", "- [x] milk\n- [ ] bread"),
        ("> said\nmore\n\nafter", "> said\n>\n> more\n\nafter"),
        ("one\n---\ntwo", "one\n\n---\n\ntwo"),
        ("```py\nx = 1\ny\n\nafter", "```py\nx = 1\ny\n```\n\nafter"),
        ("a **bold** word", "a **bold** word"),
        ("an *italic* word", "an *italic* word"),
        ("a `code` word", "a `code` word"),
        ("a ~~gone~~ word", "a ~~gone~~ word"),
        ("2*3*4 and snake_case_name", "2\\*3\\*4 and snake_case_name"),
        ("- one\n\b\bmore", "- onemore"),
        ("# \bplain", "plain"),
        ("1660. was a year", "1660. was a year"),
    ],
)
def test_what_is_typed_is_what_is_stored(edit, type_keys, keys, stored):
    type_keys(keys)
    assert edit.markdown() == stored


def test_untouched_text_comes_back_letter_for_letter(edit):
    text = "*one*\nsoft   \n\n* star\n\n\n\n[ref]: x  \n"
    edit.show_markdown(text)
    assert edit.markdown() == text


def test_undoing_all_gives_the_shown_text_back(edit, type_keys):
    edit.show_markdown("* star list")
    type_keys("new ")
    assert edit.markdown() != "* star list"
    while edit.document().isUndoAvailable():
        edit.undo()
    assert edit.markdown() == "* star list"


def test_undo_takes_a_sign_and_its_format_back_together(edit, type_keys):
    type_keys("# ")
    edit.undo()
    type_keys("x")
    assert not edit.markdown().startswith("# ")


@pytest.mark.parametrize(
    ("key", "modifiers", "stored"),
    [
        (Qt.Key.Key_B, CONTROL, "some **words** here"),
        (Qt.Key.Key_I, CONTROL, "some *words* here"),
        (Qt.Key.Key_X, CONTROL | SHIFT, "some ~~words~~ here"),
        (Qt.Key.Key_C, CONTROL | SHIFT, "some `words` here"),
        (Qt.Key.Key_1, CONTROL | ALT, "# some words here"),
        (Qt.Key.Key_2, CONTROL | ALT, "## some words here"),
        (Qt.Key.Key_7, CONTROL | SHIFT, "1. some words here"),
        (Qt.Key.Key_8, CONTROL | SHIFT, "- some words here"),
        (Qt.Key.Key_9, CONTROL | SHIFT, "- [ ] some words here"),
    ],
)
def test_shortcuts_give_and_take_a_format(qtbot, edit, select, key, modifiers, stored):
    edit.show_markdown("some words here")
    select(edit, "words")
    qtbot.keyClick(edit, key, modifiers)
    assert edit.markdown() == stored
    qtbot.keyClick(edit, key, modifiers)
    assert edit.markdown() == "some words here"


def test_a_mark_without_a_selection_holds_for_what_is_typed_next(qtbot, edit, type_keys):
    type_keys("so ")
    qtbot.keyClick(edit, Qt.Key.Key_B, CONTROL)
    type_keys("very")
    qtbot.keyClick(edit, Qt.Key.Key_B, CONTROL)
    type_keys(" well")
    assert edit.markdown() == "so **very** well"


def test_bold_leaves_italics_within_it_alone(qtbot, edit, select):
    edit.show_markdown("a *b* c")
    select(edit, "a b c")
    qtbot.keyClick(edit, Qt.Key.Key_B, CONTROL)
    assert edit.markdown() == "**a *b* c**"


def test_shift_tab_takes_an_item_and_what_hangs_on_it_out(qtbot, edit, put_cursor):
    edit.show_markdown("- a\n  - b\n    - c")
    put_cursor(edit, "b")
    qtbot.keyClick(edit, Qt.Key.Key_Backtab, SHIFT)
    assert edit.markdown() == "- a\n- b\n  - c"


def test_tab_takes_what_hangs_on_an_item_along(qtbot, edit, put_cursor):
    edit.show_markdown("- a\n- b\n  - c")
    put_cursor(edit, "b")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.markdown() == "- a\n  - b\n    - c"


def test_tab_outside_of_a_list_goes_to_the_next_field(qtbot, edit):
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.parentWidget().after.hasFocus()


def test_ctrl_tab_leaves_even_a_list(qtbot, edit):
    edit.show_markdown("- a\n- b")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(edit, Qt.Key.Key_Tab, CONTROL)
    assert edit.parentWidget().after.hasFocus()


def test_shift_enter_breaks_the_line_within_a_paragraph(qtbot, edit, type_keys):
    type_keys("one")
    qtbot.keyClick(edit, Qt.Key.Key_Return, SHIFT)
    type_keys("two")
    assert edit.markdown() == "one  \ntwo"


def test_ctrl_enter_ticks_the_box(qtbot, edit):
    edit.show_markdown("- [ ] milk")
    qtbot.keyClick(edit, Qt.Key.Key_Return, CONTROL)
    assert edit.markdown() == "- [x] milk"


def test_a_click_on_the_box_ticks_it_and_one_beside_does_not(qtbot, edit):
    edit.show_markdown("- [ ] milk\n- [ ] bread")
    block = edit.document().lastBlock()
    box = box_of(block, edit.document(), edit.look)
    qtbot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert edit.markdown() == "- [ ] milk\n- [x] bread"
    beside = box.center().toPoint() + QPoint(60, 0)
    qtbot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert edit.markdown() == "- [ ] milk\n- [x] bread"


def test_backspace_below_a_line_across_removes_it(qtbot, edit, put_cursor):
    edit.show_markdown("one\n\n---\n\ntwo")
    put_cursor(edit, "two")
    edit.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.markdown() == "one\n\ntwo"


def test_words_typed_into_a_line_across_stand_below_it(edit, type_keys):
    edit.show_markdown("---\n\ntwo")
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    type_keys("new")
    assert edit.markdown() == "---\n\nnew\n\ntwo"


def test_words_typed_behind_a_link_are_not_part_of_it(edit, type_keys):
    edit.show_markdown("[board](https://example.org)")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    type_keys(" here")
    assert edit.markdown() == "[board](https://example.org) here"


def test_a_change_is_told_and_showing_a_text_is_none(qtbot, edit, type_keys):
    with qtbot.assertNotEmitted(edit.changed):
        edit.show_markdown("other **words**")
    with qtbot.waitSignal(edit.changed):
        type_keys("x")


def test_double_brackets_ask_for_an_entry_and_become_a_link_to_it(edit, type_keys):
    asked = []
    edit.link_wanted.connect(lambda query, _place: asked.append(query))
    type_keys("see [[ask")
    assert asked[-1] == "ask"
    edit.links.insert_entry_link("01890000-0000-7000-8000-000000000001", "Ask first")
    assert edit.markdown() == "see [Ask first](entry:01890000-0000-7000-8000-000000000001)"


def test_going_on_without_an_entry_is_told(qtbot, edit, type_keys):
    type_keys("see [[ask")
    with qtbot.waitSignal(edit.link_dropped):
        type_keys("]")


def test_a_read_only_text_follows_harmless_links_only(qtbot, edit):
    followed = []
    edit.link_followed.connect(followed.append)
    edit.show_markdown("[a](https://example.org) [b](javascript:alert) [c](file:///etc/passwd)")
    edit.set_read_only(True)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert followed == ["https://example.org"]
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.parentWidget().after.hasFocus()


def test_a_click_in_writing_follows_a_link_only_with_ctrl(qtbot, edit):
    followed = []
    edit.link_followed.connect(followed.append)
    edit.show_markdown("[board](https://example.org)")
    place = edit.cursorRect().center() + QPoint(12, 0)
    qtbot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert followed == []
    qtbot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, CONTROL, place)
    assert followed == ["https://example.org"]


def test_nothing_can_be_typed_into_a_read_only_text(edit, type_keys):
    edit.show_markdown("words")
    edit.set_read_only(True)
    type_keys("x\n# y")
    assert edit.markdown() == "words"


def test_an_address_is_given_to_the_selection_and_taken_away_again(edit, select):
    edit.show_markdown("the board")
    select(edit, "board")
    edit.links.set_address("https://example.org")
    assert edit.markdown() == "the [board](https://example.org)"
    edit.links.set_address("")
    assert edit.markdown() == "the board"


def _paste(edit, **forms):
    source = QMimeData()
    for form, text in forms.items():
        {"html": source.setHtml, "text": source.setText}[form](text)
    edit.insertFromMimeData(source)


def test_html_is_pasted_in_known_formats_without_pictures_or_scripts(edit):
    html = (
        "<h2>Head</h2><p>One <b>bold</b> and <a href='https://example.org'>link</a>."
        "<script>bad()</script><img src='https://evil.example/x.png'></p>"
        "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><blockquote><p>said</p></blockquote>"
    )
    _paste(edit, html=html, text="ignored")
    assert edit.markdown() == (
        "## Head\n\nOne **bold** and [link](https://example.org).\n\n- a\n- b\n  - c\n\n> said"
    )


def test_plain_text_is_pasted_as_words_whatever_signs_it_holds(edit):
    _paste(edit, text="# not a heading\n- not an item\n\n\nnext")
    assert edit.toPlainText() == "# not a heading\n- not an item\n\nnext"


def test_pasted_words_join_the_paragraph_they_are_put_into(edit, put_cursor):
    edit.show_markdown("- one two")
    put_cursor(edit, "one")
    _paste(edit, text=" and a half,")
    assert edit.markdown() == "- one and a half, two"


def test_pasting_several_paragraphs_keeps_what_stood_behind_the_cursor(edit, put_cursor):
    edit.show_markdown("# Head\n\nbefore after")
    put_cursor(edit, "before")
    _paste(edit, text=" one\n\ntwo")
    assert edit.markdown() == "# Head\n\nbefore one\n\ntwo\n\nafter"
    edit.undo()
    assert edit.markdown() == "# Head\n\nbefore after"


def test_what_is_copied_here_is_pasted_with_its_formats(qtbot, edit):
    edit.show_markdown("**bold**\n\n- [x] done")
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "bold\n\n☑ done"
    edit.show_markdown("")
    qtbot.keyClick(edit, Qt.Key.Key_V, CONTROL)
    assert edit.markdown() == "**bold**\n\n- [x] done"


def test_a_program_that_copied_ends_in_peace():
    script = (
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from peerjournal.ui.editors.markdown_edit import MarkdownEdit\n"
        "edit = MarkdownEdit()\n"
        "edit.show_markdown('**words**')\n"
        "edit.selectAll()\n"
        "edit.copy()\n"
        "assert app.clipboard().text() == 'words'\n"
    )
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    ended = subprocess.run([sys.executable, "-c", script], env=environment, check=False)
    assert ended.returncode == 0


def test_commands_tell_whether_they_hold(edit, select):
    edit.show_markdown("## a **b** c\n\n- d")
    select(edit, "b")
    assert is_on(Command.BOLD, edit.textCursor())
    assert is_on(Command.HEADING_2, edit.textCursor())
    select(edit, "d")
    assert is_on(Command.BULLETS, edit.textCursor())
    assert not is_on(Command.BOLD, edit.textCursor())


def test_the_editor_grows_with_its_words(edit):
    edit.show_markdown("one")
    low = edit.height()
    edit.show_markdown("one\n\ntwo\n\nthree\n\nfour")
    assert edit.height() > low * 2
    assert edit.verticalScrollBar().maximum() == 0


def test_words_are_counted(edit):
    edit.show_markdown("Don’t count *twice*: a well-known fact.")
    assert edit.word_count() == 6
