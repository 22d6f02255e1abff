"""A long text comes over several turns, and is saved from what is known; no word is lost."""

from __future__ import annotations

from random import Random  # noqa: TID251 - made-up words need no secret

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from peerjournal.domain.fields import Markdown
from peerjournal.ui.editors import arriving, markdown_reader
from peerjournal.ui.editors.document_blocks import blocks_of, fill_document, set_shape
from peerjournal.ui.editors.document_look import look_for
from peerjournal.ui.editors.known_blocks import known_blocks
from peerjournal.ui.editors.markdown_reader import pieces_of, read_markdown
from peerjournal.ui.editors.writing import Block, Item, Shape

PARTS = st.sampled_from(
    [
        "One plain paragraph with *marks* in it.",
        "Another one,\nof two lines.",
        "- a list\n- of two",
        "- an item\n\n  with more of it",
        "> quoted\n\nlazy words",
        "1. first\n2. second",
        "# A heading",
        "---",
        "  led in by spaces",
        "two\n\n\n\nempty lines above",
        "words\n   \n\nbelow a line of spaces",
        "```\ncode\n\nWith a paragraph in it\n```",
        "Ünd a letter of its own.",
        "**Bold** at once.",
        "text with ``` in it",
    ]
)


def paragraphs(count):
    """Return a text of so many paragraphs, each with its number."""
    return "\n\n".join(f"Paragraph {number} tells *of* " + "a day " * 25 for number in range(count))


LONG = Markdown(paragraphs(200).replace(" \n", "\n").strip())


@given(st.lists(PARTS, min_size=2, max_size=14), st.integers(1, 60))
def test_read_in_pieces_a_text_is_what_it_is_as_a_whole(parts, size):
    text = "\n\n".join(parts)
    at_once, piece = markdown_reader.AT_ONCE, markdown_reader.PIECE
    markdown_reader.AT_ONCE, markdown_reader.PIECE = 0, size
    try:
        pieces = pieces_of(text)
    finally:
        markdown_reader.AT_ONCE, markdown_reader.PIECE = at_once, piece
    assert tuple(block for one in pieces for block in read_markdown(one)) == read_markdown(text)


def test_a_short_text_is_one_piece_and_a_long_one_is_many():
    assert pieces_of("a\n\nb") == ["a\n\nb"]
    assert len(pieces_of(LONG)) > 4


def test_the_beginning_is_there_at_once_and_the_rest_follows(qtbot, edit):
    edit.show_markdown(LONG)
    assert edit.toPlainText().startswith("Paragraph 0 ")
    assert "Paragraph 199" not in edit.toPlainText()
    assert edit.markdown() == LONG
    qtbot.waitUntil(lambda: not edit.arriving.is_under_way)
    assert "Paragraph 199" in edit.toPlainText()
    assert blocks_of(edit.document()) == read_markdown(LONG)
    assert edit.markdown() == LONG
    assert not edit.document().isModified()
    assert not edit.has_history


def test_keys_pressed_meanwhile_are_written_where_the_cursor_is(qtbot, edit):
    edit.show_markdown(LONG)
    for key in ("H", "i", " "):
        QTest.keyClick(edit, key)
    assert edit.arriving.is_under_way
    qtbot.waitUntil(lambda: not edit.arriving.is_under_way)
    assert edit.markdown() == f"Hi {LONG}"
    edit.undo()
    assert edit.markdown() == LONG


def test_whoever_asks_for_the_words_gets_the_keys_that_wait(edit):
    edit.show_markdown(LONG)
    QTest.keyClick(edit, "H")
    assert edit.markdown() == f"H{LONG}"
    assert not edit.arriving.is_under_way


def test_what_is_done_by_the_mouse_meanwhile_stays(edit):
    edit.show_markdown(Markdown("- [ ] a box\n\n" + LONG))
    cursor = edit.textCursor()
    cursor.insertText("at once: ")
    assert edit.markdown().endswith(LONG[-40:])
    assert edit.markdown().startswith("- [ ] at once: a box")


def test_another_text_takes_the_place_of_one_on_its_way(qtbot, edit):
    edit.show_markdown(LONG)
    QTest.keyClick(edit, "H")
    edit.show_markdown(Markdown("Short."))
    assert edit.markdown() == "Short."
    qtbot.wait(50)
    assert edit.toPlainText() == "Short."


def test_a_long_text_is_told_as_changed_only_when_somebody_writes(qtbot, edit):
    told = []
    edit.changed.connect(lambda: told.append(edit.toPlainText()[:3]))
    edit.show_markdown(LONG)
    qtbot.waitUntil(lambda: not edit.arriving.is_under_way)
    assert told == []
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert told == ["ara"]


def insert(cursor, random):
    cursor.insertText(random.choice(["word ", "a\nb", "x"]))


def split(cursor, _random):
    cursor.insertBlock()


def remove(cursor, random):
    cursor.movePosition(
        QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, random.randint(1, 30)
    )
    cursor.removeSelectedText()


def embolden(cursor, random):
    cursor.movePosition(
        QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, random.randint(1, 9)
    )
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    cursor.mergeCharFormat(bold)


def shape(cursor, random):
    wanted = random.choice(
        [
            Block(shape=Shape.HEADING, level=2),
            Block(quote=1),
            Block(item=Item.NUMBER, depth=1, number=1),
            Block(item=Item.CHECK, depth=1, is_checked=True),
            Block(shape=Shape.CODE),
            Block(),
        ]
    )
    set_shape(cursor.block(), wanted, look_for(QFont(), 1.5))


ACTS = (insert, split, remove, embolden, shape)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("seed", range(12))
def test_what_is_known_of_a_document_is_what_it_holds(seed):
    random = Random(seed)  # noqa: S311
    document = QTextDocument()
    fill_document(
        document, read_markdown(paragraphs(12) + "\n\n1. a\n2. b"), look_for(QFont(), 1.5)
    )
    known = known_blocks(document)
    for _ in range(60):
        cursor = QTextCursor(document)
        cursor.setPosition(random.randrange(document.characterCount()))
        move = random.random()
        if move < 0.15:
            document.undo()
        elif move < 0.25:
            document.redo()
        else:
            cursor.beginEditBlock()
            random.choice(ACTS)(cursor, random)
            cursor.endEditBlock()
        if random.random() < 0.7:
            assert known.blocks() == blocks_of(document)
    assert known.blocks() == blocks_of(document)


@pytest.mark.usefixtures("qapp")
def test_a_document_has_one_that_knows_it():
    document = QTextDocument()
    assert known_blocks(document) is known_blocks(document)


# A fault of the program in the middle of a text


@pytest.fixture
def broken(edit, qtbot, monkeypatch):
    """A long text of which a later piece could not be made, with a key pressed meanwhile."""
    real, made = arriving.read_markdown, []

    def read(piece):
        made.append(piece)
        if len(made) == 2:
            raise ZeroDivisionError
        return real(piece)

    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(arriving, "read_markdown", read)
        edit.show_markdown(LONG)
        QTest.keyClick(edit, "H")
        qtbot.waitUntil(lambda: edit.arriving.is_broken)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    return edit


def test_a_field_whose_text_broke_off_says_so_and_its_whole_text_stays_what_it_is(broken):
    shown = broken.toPlainText()
    assert shown.startswith("The rest of this text cannot be shown")
    assert shown.endswith("start the program anew.")
    assert "typed in the last moment" in shown
    assert "Paragraph 0 tells of" in shown
    assert "Paragraph 199" not in shown
    assert broken.markdown() == LONG
    QTest.keyClick(broken, "H")
    assert broken.toPlainText() == shown
    assert broken.markdown() == LONG
    assert not broken.has_history


def test_nothing_is_put_into_a_text_that_broke_off(broken):
    with pytest.raises(RuntimeError):
        broken.arriving.finish()
    assert broken.markdown() == LONG


def test_a_field_whose_text_broke_off_takes_the_next_text_and_its_keys(broken, qtbot):
    broken.show_markdown(LONG)
    QTest.keyClick(broken, "H")
    qtbot.waitUntil(lambda: not broken.arriving.is_under_way)
    assert broken.markdown() == f"H{LONG}"


def test_what_is_changed_just_when_the_text_breaks_off_does_not_cut_it(edit, qtbot, monkeypatch):
    def fail(_piece):
        raise ZeroDivisionError

    edit.show_markdown(LONG)
    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(arriving, "read_markdown", fail)
        edit.textCursor().insertText("by the mouse")
    assert ZeroDivisionError in {kind for kind, *_ in caught}
    assert edit.markdown() == LONG
