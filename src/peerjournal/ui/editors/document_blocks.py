"""Blocks into a QTextDocument, and a QTextDocument into blocks; nothing is lost either way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)

from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.settled import settled
from peerjournal.ui.editors.writing import Block, Item, Run, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextDocument, QTextList

    from peerjournal.ui.editors.document_look import Look


def fill_document(document: QTextDocument, blocks: tuple[Block, ...], look: Look) -> None:
    """Put blocks in place of all that a document holds; this cannot be undone."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    write_blocks(cursor, blocks or (Block(),), look)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def extend_document(
    document: QTextDocument, blocks: tuple[Block, ...], look: Look, *, at_start: bool = False
) -> None:
    """Put blocks behind all that a document holds; this cannot be undone, and is no change.

    With `at_start` they stand above all of it.
    """
    was_modified = document.isModified()
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    try:
        if at_start:
            cursor.insertBlock()
            cursor.movePosition(QTextCursor.MoveOperation.Start)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        write_blocks(cursor, blocks, look)
    finally:
        cursor.endEditBlock()
        document.setUndoRedoEnabled(True)
        document.setModified(was_modified)


def write_blocks(cursor: QTextCursor, blocks: tuple[Block, ...], look: Look) -> None:
    """Write blocks from the cursor on, whose own block is empty and takes the first one."""
    for number, block in enumerate(blocks):
        if number:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        set_shape(cursor.block(), block, look)
        for run in block.runs:
            cursor.insertText(formats.document_text(run.text), formats.run_format(run))


def blocks_of(document: QTextDocument) -> tuple[Block, ...]:
    """Return what a document holds."""
    return settled(tuple(read_block(one) for one in _each_block(document.firstBlock())))


def blocks_between(document: QTextDocument, start: int, end: int) -> tuple[Block, ...]:
    """Return what stands between two places of a document."""
    cut: list[Block] = []
    for block in _each_block(document.findBlock(start)):
        if block.position() > end:
            break
        cut.append(read_block(block, start, end))
    return settled(tuple(cut))


def _each_block(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        yield block
        block = block.next()


def read_block(block: QTextBlock, start: int = 0, end: int | None = None) -> Block:
    """Return what stands in a block of a document, or between two places of it."""
    return replace(shape_at(block), runs=tuple(_runs_of(block, start, end)))


def shape_at(block: QTextBlock) -> Block:
    """Return what a block of a document is, without its words."""
    shape = formats.shape_of(block)
    item = formats.item_of(block) if shape is Shape.PARAGRAPH else None
    return Block(
        shape=shape,
        level=block.blockFormat().headingLevel() if shape is Shape.HEADING else 0,
        quote=formats.quote_of(block),
        depth=formats.depth_of(block),
        item=item,
        number=formats.number_of(block) if item is Item.NUMBER else 0,
        is_checked=item is Item.CHECK and formats.is_checked(block),
        language=formats.language_of(block),
    )


def _runs_of(block: QTextBlock, start: int, end: int | None) -> Iterator[Run]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        text = fragment.text()
        if fragment.position() < start or (
            end is not None and fragment.position() + fragment.length() > end
        ):
            text = _cut(text, start - fragment.position(), end and end - fragment.position())
        if text:
            yield formats.run_of(text, fragment.charFormat())
        place += 1


def _cut(text: str, start: int, end: int | None) -> str:
    # Qt counts in UTF-16, Python in characters.
    units = text.encode("utf-16-le")
    stop = len(units) if end is None else max(0, end) * 2
    return units[max(0, start) * 2 : stop].decode("utf-16-le", errors="replace")


def measure_anew(document: QTextDocument, look: Look) -> None:
    """Give every block the margins of another look; this is no change of the writing."""
    was_modified, can_undo = document.isModified(), document.isUndoAvailable()
    if not can_undo:
        document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    # What can be undone stays so; the new measures go along with its last step.
    cursor.joinPreviousEditBlock()
    for block in _each_block(document.firstBlock()):
        made = block.blockFormat()
        look.set_block(made, shape_at(block))
        QTextCursor(block).setBlockFormat(made)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)
    document.setModified(was_modified)


def set_shape(block: QTextBlock, shape: Block, look: Look) -> None:
    """Make a block of a document a heading, an item, a paragraph, ... without its words."""
    cursor = QTextCursor(block)
    made = QTextBlockFormat()
    if shape.shape is Shape.HEADING:
        made.setHeadingLevel(shape.level)
    if shape.shape is Shape.RULE:
        made.setProperty(formats.RULE, True)
    if shape.shape is Shape.CODE:
        made.setProperty(formats.CODE, shape.language)
    if shape.quote:
        made.setProperty(QTextFormat.Property.BlockQuoteLevel, shape.quote)
    if shape.item is Item.CHECK:
        checked, unchecked = (
            QTextBlockFormat.MarkerType.Checked,
            QTextBlockFormat.MarkerType.Unchecked,
        )
        made.setMarker(checked if shape.is_checked else unchecked)
    if shape.item is None:
        made.setIndent(shape.depth)
    look.set_block(made, shape)
    _leave_list(block)
    cursor.setBlockFormat(made)
    if shape.item is not None:
        _enter_list(block, cursor, shape)


def _leave_list(block: QTextBlock) -> None:
    around = formats.list_of(block)
    if around is not None:
        around.remove(block)


def _enter_list(block: QTextBlock, cursor: QTextCursor, shape: Block) -> None:
    """Join the list above if this is its next item, else begin another."""
    above = _list_above(block, shape)
    if above is not None:
        above.add(block)
        return
    number = max(0, shape.number) if shape.number != AUTOMATIC else 1
    item = shape.item or Item.BULLET
    cursor.createList(formats.list_format(item, max(1, shape.depth), number))


def _list_above(block: QTextBlock, shape: Block) -> QTextList | None:
    above = block.previous()
    while above.isValid() and formats.quote_of(above) == shape.quote:
        depth = formats.depth_of(above)
        if depth < shape.depth:
            return None
        if depth == shape.depth and formats.item_of(above) is not None:
            is_next = formats.item_of(above) is shape.item and (
                shape.item is not Item.NUMBER
                or shape.number in (formats.number_of(above) + 1, AUTOMATIC)
            )
            return formats.list_of(above) if is_next else None
        above = above.previous()
    return None


AUTOMATIC = -1
"""The number of an item that counts on from the one above, or begins at 1."""
