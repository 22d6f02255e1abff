"""What a person does to whole paragraphs: headings, lists, quotations, code, deeper and back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor

from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.document_blocks import AUTOMATIC, set_shape, shape_at
from peerjournal.ui.editors.writing import DEPTH_MOST, QUOTE_MOST, Block, Item, Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.ui.editors.document_look import Look


def chosen_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the blocks that a selection touches, or the one the cursor is in."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    end = cursor.selectionEnd()
    found = [block]
    while block.next().isValid() and block.next().position() < max(end, 1):
        block = block.next()
        found.append(block)
    return found


def toggle_heading(cursor: QTextCursor, level: int, look: Look) -> None:
    """Make the chosen blocks headings of a level, or paragraphs if they are that already."""
    shapes = [shape_at(block) for block in chosen_blocks(cursor)]
    is_all = all(one.shape is Shape.HEADING and one.level == level for one in shapes)
    wanted = Block() if is_all else Block(shape=Shape.HEADING, level=level)
    _reshape(cursor, lambda shape: replace(wanted, quote=shape.quote), look)


def make_plain(cursor: QTextCursor, look: Look) -> None:
    """Make the chosen blocks paragraphs, outside of every list and quotation."""
    _reshape(cursor, lambda _shape: Block(), look)


def toggle_items(cursor: QTextCursor, item: Item, look: Look) -> None:
    """Make the chosen blocks items of a list, or paragraphs if they are that already."""
    is_all = all(formats.item_of(block) is item for block in chosen_blocks(cursor))

    def shaped(shape: Block) -> Block:
        if is_all:
            return Block(quote=shape.quote)
        number = AUTOMATIC if item is Item.NUMBER else 0
        return Block(item=item, depth=max(1, shape.depth), quote=shape.quote, number=number)

    _reshape(cursor, shaped, look)


def toggle_quote(cursor: QTextCursor, look: Look) -> None:
    """Put the chosen blocks into a quotation, or take them out of theirs."""
    is_all = all(formats.quote_of(block) for block in chosen_blocks(cursor))
    change = -1 if is_all else 1
    _reshape(
        cursor,
        lambda shape: replace(shape, quote=min(max(0, shape.quote + change), QUOTE_MOST)),
        look,
    )


def toggle_code(cursor: QTextCursor, look: Look) -> None:
    """Make the chosen blocks pieces of code, or paragraphs if they are that already."""
    is_all = all(formats.shape_of(block) is Shape.CODE for block in chosen_blocks(cursor))
    wanted = Block() if is_all else Block(shape=Shape.CODE)
    _reshape(cursor, lambda shape: replace(wanted, quote=shape.quote), look)


def toggle_checks(cursor: QTextCursor, look: Look) -> None:
    """Tick the chosen boxes, or clear them if all are ticked; an item without one gets one."""
    blocks = [block for block in chosen_blocks(cursor) if formats.item_of(block) is not None]
    is_all = all(
        formats.item_of(block) is Item.CHECK and formats.is_checked(block) for block in blocks
    )
    cursor.beginEditBlock()
    for block in blocks:
        shape = shape_at(block)
        had_box = shape.item is Item.CHECK
        set_shape(
            block,
            replace(shape, item=Item.CHECK, is_checked=had_box and not is_all, number=0),
            look,
        )
    cursor.endEditBlock()


def can_indent(cursor: QTextCursor) -> bool:
    """Whether the chosen items can go one step deeper: there is an item above to hang on."""
    block = chosen_blocks(cursor)[0]
    above = block.previous()
    if formats.item_of(block) is None or not above.isValid():
        return False
    depth = formats.depth_of(block)
    return depth < DEPTH_MOST and formats.depth_of(above) >= depth


def indent(cursor: QTextCursor, look: Look) -> None:
    """Put the chosen items one step deeper, and what hangs on them too."""
    _move(cursor, 1, look)


def outdent(cursor: QTextCursor, look: Look) -> None:
    """Take the chosen items one step out, and what hangs on them too."""
    _move(cursor, -1, look)


def _move(cursor: QTextCursor, step: int, look: Look) -> None:
    blocks = chosen_blocks(cursor)
    depth = formats.depth_of(blocks[-1])
    below = blocks[-1].next()
    while below.isValid() and formats.depth_of(below) > depth:
        blocks.append(below)
        below = below.next()
    cursor.beginEditBlock()
    for block in blocks:
        if formats.depth_of(block):
            _set_depth(block, formats.depth_of(block) + step, look)
    if below.isValid() and formats.item_of(below) is Item.NUMBER:
        # What follows counts on from where its list is now.
        set_shape(below, replace(shape_at(below), number=AUTOMATIC), look)
    cursor.endEditBlock()


def _set_depth(block: QTextBlock, depth: int, look: Look) -> None:
    shape = shape_at(block)
    if depth < 1:
        set_shape(block, Block(quote=shape.quote), look)
    else:
        number = AUTOMATIC if shape.item is Item.NUMBER else 0
        set_shape(block, replace(shape, depth=min(depth, DEPTH_MOST), number=number), look)


def _reshape(cursor: QTextCursor, shaped: Callable[[Block], Block], look: Look) -> None:
    cursor.beginEditBlock()
    for block in chosen_blocks(cursor):
        set_shape(block, shaped(shape_at(block)), look)
    cursor.endEditBlock()
