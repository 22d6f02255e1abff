"""Put writing where the cursor is, as one step that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.copied import pasted_blocks, plain_text
from peerjournal.ui.editors.document_blocks import set_shape, shape_at, write_blocks
from peerjournal.ui.editors.marking import behind_link
from peerjournal.ui.editors.writing import Block, Run, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QTextEdit

    from peerjournal.ui.editors.document_look import Look


def paste(cursor: QTextCursor, source: QMimeData, look: Look) -> None:
    """Write what is on the clipboard, in the formats that we know."""
    behind = behind_link(cursor)
    if behind is not None:
        cursor.setCharFormat(behind)
    insert_blocks(cursor, pasted_blocks(source), look)


def write_addresses(edit: QTextEdit, addresses: Sequence[str], look: Look) -> None:
    """Write addresses below the paragraph of the cursor, each as a link in one of its own."""
    blocks = tuple(Block(runs=(Run(text=one, target=one),)) for one in addresses)
    if not blocks:
        return
    cursor = edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    insert_blocks(cursor, blocks if cursor.atBlockStart() else (Block(), *blocks), look)
    edit.setTextCursor(cursor)


def insert_blocks(cursor: QTextCursor, blocks: tuple[Block, ...], look: Look) -> None:
    """Write blocks in place of the selection; words of one paragraph join the one they are in."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if formats.shape_of(cursor.block()) is Shape.CODE:
        cursor.insertText(formats.document_text(plain_text(blocks)))
    elif blocks:
        _insert(cursor, blocks, look)
    cursor.endEditBlock()


def _insert(cursor: QTextCursor, blocks: tuple[Block, ...], look: Look) -> None:
    first, *others = blocks
    shape = shape_at(cursor.block())
    is_empty = cursor.block().length() <= 1 and shape.shape is not Shape.RULE
    joins = first.shape is Shape.PARAGRAPH and first.item is None and not first.quote
    if joins and not (is_empty and shape == Block()):
        _write_runs(cursor, first)
        blocks = tuple(others)
        if not blocks:
            return
        is_empty = False
    has_rest = not cursor.atBlockEnd()
    if has_rest:
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        is_empty = cursor.block().length() <= 1
    if not is_empty:
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    write_blocks(cursor, blocks, look)
    if formats.shape_of(cursor.block()) is Shape.RULE:
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        set_shape(cursor.block(), Block(), look)


def _write_runs(cursor: QTextCursor, block: Block) -> None:
    for run in block.runs:
        cursor.insertText(formats.document_text(run.text), formats.run_format(run))
