"""Signs that become formats as one types: "# ", "- ", "1. ", "[] ", "> ", "---", `**bold**`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor

from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.document_blocks import set_shape, shape_at
from peerjournal.ui.editors.marking import with_marks
from peerjournal.ui.editors.writing import Block, Item, Mark, Shape

if TYPE_CHECKING:
    from peerjournal.ui.editors.document_look import Look

_AT_START = re.compile(
    r"(?P<heading>#{1,3})|(?P<bullet>[-*+])|(?P<number>\d{1,9})[.)]"
    r"|\[(?P<box>[ xX]?)\]|(?P<quote>>)"
)
_AROUND = (
    (re.compile(r"\*\*(?P<words>[^\s*](?:[^*]*[^\s*])?)\*\*$"), Mark.BOLD),
    (re.compile(r"(?<![*\w])\*(?P<words>[^\s*](?:[^*]*[^\s*])?)\*$"), Mark.ITALIC),
    (re.compile(r"(?<![_\w])_(?P<words>[^\s_](?:[^_]*[^\s_])?)_$"), Mark.ITALIC),
    (re.compile(r"~~(?P<words>[^\s~](?:[^~]*[^\s~])?)~~$"), Mark.STRIKE),
    (re.compile(r"`(?P<words>[^`]+)`$"), Mark.CODE),
)


def space_after_sign(cursor: QTextCursor, look: Look) -> bool:
    """Turn the sign that the block begins with into what it stands for; a space was typed."""
    block = cursor.block()
    shape = shape_at(block)
    if shape.shape is not Shape.PARAGRAPH or cursor.hasSelection():
        return False
    sign = _AT_START.fullmatch(_text_before(cursor))
    wanted = _meant(sign, shape) if sign is not None else None
    if wanted is None:
        return False
    cursor.beginEditBlock()
    _remove_before(cursor)
    set_shape(cursor.block(), wanted, look)
    cursor.endEditBlock()
    return True


def _meant(sign: re.Match[str], shape: Block) -> Block | None:
    if sign["box"] is not None:
        depth = max(1, shape.depth)
        checked = sign["box"] not in ("", " ")
        return replace(shape, item=Item.CHECK, depth=depth, is_checked=checked, number=0)
    if sign["quote"]:
        return replace(shape, quote=shape.quote + 1)
    if shape.item is not None:
        return None
    if sign["heading"]:
        return Block(shape=Shape.HEADING, level=len(sign["heading"]), quote=shape.quote)
    if sign["bullet"]:
        return Block(item=Item.BULLET, depth=1, quote=shape.quote)
    return Block(item=Item.NUMBER, depth=1, number=int(sign["number"]), quote=shape.quote)


def enter_after_sign(cursor: QTextCursor, look: Look) -> bool:
    """Turn "---" and "```" on a line of their own into a line across and a piece of code."""
    block = cursor.block()
    if formats.shape_of(block) is not Shape.PARAGRAPH or not cursor.atBlockEnd():
        return False
    text, quote = block.text(), formats.quote_of(block)
    fence = re.fullmatch(r"```(\w*)", text)
    if fence is None and text not in ("---", "***"):
        return False
    cursor.beginEditBlock()
    _remove_before(cursor)
    if fence is not None:
        set_shape(block, Block(shape=Shape.CODE, quote=quote, language=fence[1]), look)
    else:
        set_shape(block, Block(shape=Shape.RULE, quote=quote), look)
        cursor.insertBlock()
        set_shape(cursor.block(), Block(quote=quote), look)
    cursor.endEditBlock()
    return True


def mark_after_sign(cursor: QTextCursor) -> bool:
    """Turn `**words**` and its kin before the cursor into marked words."""
    if formats.shape_of(cursor.block()) is Shape.CODE:
        return False
    text = _text_before(cursor)
    for pattern, mark in _AROUND:
        found = pattern.search(text)
        if found is not None and Mark.CODE not in formats.marks_of(cursor.charFormat()):
            _mark(cursor, found, mark)
            return True
    return False


def _mark(cursor: QTextCursor, found: re.Match[str], mark: Mark) -> None:
    end = cursor.position()
    start = end - _units(found[0])
    sign = _units(found[0][: found.start("words") - found.start()])
    plain = QTextCharFormat(cursor.charFormat())
    cursor.beginEditBlock()
    _remove(cursor, end - sign, end)
    _remove(cursor, start, start + sign)
    stop = end - 2 * sign
    cursor.setPosition(start)
    cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
    marks = formats.marks_of(plain)
    cursor.setCharFormat(with_marks(plain, marks | mark))
    cursor.setPosition(stop)
    cursor.setCharFormat(with_marks(plain, marks & ~mark))
    cursor.endEditBlock()


def _text_before(cursor: QTextCursor) -> str:
    units = cursor.block().text().encode("utf-16-le")
    return units[: cursor.positionInBlock() * 2].decode("utf-16-le", errors="replace")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _remove_before(cursor: QTextCursor) -> None:
    _remove(cursor, cursor.block().position(), cursor.position())


def _remove(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
