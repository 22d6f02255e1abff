"""What Enter, Backspace and Delete do at the borders of blocks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor

from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.document_blocks import AUTOMATIC, set_shape, shape_at
from peerjournal.ui.editors.marking import behind_link, with_marks
from peerjournal.ui.editors.typing_signs import enter_after_sign
from peerjournal.ui.editors.writing import Block, Item, Mark, Shape

if TYPE_CHECKING:
    from peerjournal.ui.editors.document_look import Look
    from peerjournal.ui.editors.markdown_edit import MarkdownEdit


def press_enter(cursor: QTextCursor, look: Look) -> None:
    """Begin the next paragraph, item or line of code; leave a list at its empty item."""
    if not cursor.hasSelection() and (enter_after_sign(cursor, look) or _leave(cursor, look)):
        return
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    shape = shape_at(cursor.block())
    if shape.shape is Shape.CODE:
        cursor.insertText(formats.LINE_SEPARATOR)
    else:
        _split(cursor, shape, look)
    cursor.endEditBlock()


def _split(cursor: QTextCursor, shape: Block, look: Look) -> None:
    is_heading = shape.shape is Shape.HEADING
    at_start = cursor.atBlockStart() and not cursor.atBlockEnd()
    cursor.insertBlock(cursor.blockFormat(), _carried(cursor.charFormat()))
    if is_heading and at_start:
        set_shape(cursor.block().previous(), Block(quote=shape.quote), look)
    elif is_heading or shape.shape is Shape.RULE:
        set_shape(cursor.block(), Block(quote=shape.quote), look)
    elif shape.item is Item.CHECK:
        new = cursor.block().previous() if at_start else cursor.block()
        _set_unchecked(new)


def _carried(made: QTextCharFormat) -> QTextCharFormat:
    """Return what goes on into the next paragraph: bold and italic do, links and code do not."""
    carried = with_marks(made, formats.marks_of(made) & ~Mark.CODE)
    carried.clearProperty(formats.TARGET)
    carried.clearProperty(formats.PICTURE)
    return carried


def _set_unchecked(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    made = QTextBlockFormat()
    made.setMarker(QTextBlockFormat.MarkerType.Unchecked)
    cursor.mergeBlockFormat(made)


def _leave(cursor: QTextCursor, look: Look) -> bool:
    """Leave a list, a quotation or a piece of code by Enter on an empty line."""
    block = cursor.block()
    shape = shape_at(block)
    if shape.shape is Shape.CODE:
        return _leave_code(cursor, shape, look)
    if block.length() > 1 or shape.shape is not Shape.PARAGRAPH:
        return False
    outer = _outer(shape)
    if outer == shape:
        return False
    cursor.beginEditBlock()
    set_shape(block, outer, look)
    cursor.endEditBlock()
    return True


def _outer(shape: Block) -> Block:
    if shape.depth > 1 and shape.item is not None:
        number = AUTOMATIC if shape.item is Item.NUMBER else 0
        return replace(shape, depth=shape.depth - 1, number=number)
    if shape.depth or shape.shape is not Shape.PARAGRAPH:
        return Block(quote=shape.quote)
    return replace(shape, quote=max(0, shape.quote - 1))


def _leave_code(cursor: QTextCursor, shape: Block, look: Look) -> bool:
    text = cursor.block().text()
    if not cursor.atBlockEnd() or not text.endswith(formats.LINE_SEPARATOR):
        return False
    cursor.beginEditBlock()
    cursor.deletePreviousChar()
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    set_shape(cursor.block(), Block(quote=shape.quote), look)
    cursor.endEditBlock()
    return True


def press_backspace(cursor: QTextCursor, look: Look) -> bool:
    """Take a block out of its list, heading or quotation; false where nothing special happens."""
    if cursor.hasSelection() or not cursor.atBlockStart():
        return False
    block, above = cursor.block(), cursor.block().previous()
    shape = shape_at(block)
    outer = _outer(shape)
    if outer != shape:
        cursor.beginEditBlock()
        set_shape(block, outer, look)
        cursor.endEditBlock()
        return True
    if above.isValid() and formats.shape_of(above) is Shape.RULE:
        _remove_block(cursor, above)
        return True
    return False


def press_delete(cursor: QTextCursor) -> bool:
    """Remove a line across that comes next; false where nothing special happens."""
    below = cursor.block().next()
    is_special = (
        not cursor.hasSelection()
        and cursor.atBlockEnd()
        and below.isValid()
        and formats.shape_of(below) is Shape.RULE
    )
    if is_special:
        here = cursor.position()
        _remove_block(cursor, below)
        cursor.setPosition(here)
    return is_special


def _remove_block(cursor: QTextCursor, block: QTextBlock) -> None:
    """Remove an empty block, and leave the others what they are."""
    cutter = QTextCursor(block)
    if block.next().isValid():
        # Joined to the block below, the empty one would give it its own shape.
        kept = QTextBlockFormat(block.next().blockFormat())
        cutter.beginEditBlock()
        cutter.deleteChar()
        cutter.setBlockFormat(kept)
        cutter.endEditBlock()
    else:
        cutter.deletePreviousChar()
    cursor.setPosition(cutter.position())


def write_in_rule(cursor: QTextCursor, look: Look) -> None:
    """Make room below a line across, where words are about to be written into it."""
    block = cursor.block()
    if not block.blockFormat().hasProperty(formats.RULE):
        return
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    set_shape(cursor.block(), Block(quote=formats.quote_of(block)), look)


def before_writing(edit: MarkdownEdit) -> None:
    """Leave what goes on by itself otherwise: a link behind its end, a line across."""
    cursor = edit.textCursor()
    behind = behind_link(cursor)
    if behind is not None:
        edit.setCurrentCharFormat(behind)
    if formats.shape_of(cursor.block()) is Shape.RULE:
        write_in_rule(cursor, edit.look)
        edit.setTextCursor(cursor)
