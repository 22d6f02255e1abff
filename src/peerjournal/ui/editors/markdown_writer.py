"""Blocks to Markdown that any CommonMark reader understands, and ours reads back the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from peerjournal.ui.editors.inline_writer import write_inline
from peerjournal.ui.editors.settled import settled
from peerjournal.ui.editors.writing import Block, Item, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator


def write_markdown(blocks: tuple[Block, ...]) -> str:
    """Return the Markdown of blocks, without a line feed at its end."""
    return write_settled(settled(blocks))


def write_settled(blocks: tuple[Block, ...]) -> str:
    """Return the Markdown of blocks that are settled already."""
    return "\n".join(_lines(blocks))


def learn(block: Block) -> None:
    """Work out how the words of a settled block are written, before it is asked for."""
    if block.shape not in (Shape.RULE, Shape.CODE):
        write_inline(block.runs)


def forget() -> None:
    """Forget the words that were written before: the journal is being locked."""
    write_inline.cache_clear()


def _lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    above: Block | None = None
    lists = _OpenLists()
    for block in blocks:
        has_room = above is not None and above.is_blank
        if block.is_blank:
            yield from [""] if has_room else ["", ""]
        else:
            if above is not None and not has_room and not lists.is_next_line(above, block):
                yield ("> " * min(above.quote, block.quote)).rstrip()
            first, rest = lists.indents(block)
            for number, line in enumerate(_content(block)):
                before = "> " * block.quote + (rest if number else first)
                yield before + line if line else before.rstrip()
        above = block


class _OpenLists:
    """The signs of the lists that are open, outermost first."""

    def __init__(self) -> None:
        self._signs: list[str] = []
        self._items: list[Block] = []
        self._quote = 0

    def indents(self, block: Block) -> tuple[str, str]:
        """Return what stands before a block's first line, and before its others."""
        if block.quote != self._quote:
            self._close(0)
            self._quote = block.quote
        if block.item is None:
            self._close(block.depth)
            indent = " " * sum(map(len, self._signs))
            return indent, indent
        self._close(block.depth)
        sign = self._sign(block)
        self._close(block.depth - 1)
        indent = " " * sum(map(len, self._signs))
        self._signs.append(sign)
        self._items.append(block)
        return indent + sign, indent + " " * len(sign)

    def is_next_line(self, above: Block, block: Block) -> bool:
        """Whether a block stands on the very next line: within one list, where that is safe."""
        if block.item is None or above.quote != block.quote or above.depth == 0:
            return False
        if block.depth <= above.depth:
            sibling = self._items[block.depth - 1]
            if Item.NUMBER in (sibling.item, block.item):
                return sibling.item is block.item and block.number == sibling.number + 1
            return True
        if not above.runs and above.item in (Item.BULLET, Item.NUMBER):
            return True
        # After words, neither an empty item nor one with a number of its own begins a list.
        return bool(block.runs) and (block.item is not Item.NUMBER or block.number == 1)

    def _close(self, depth: int) -> None:
        del self._signs[depth:]
        del self._items[depth:]

    def _sign(self, block: Block) -> str:
        if block.item is not Item.NUMBER:
            return "- "
        before = self._items[block.depth - 1] if len(self._items) == block.depth else None
        end = "."
        if before is not None and before.item is Item.NUMBER:
            end = self._signs[-1][-2]
            if block.number != before.number + 1:
                # Another list right below: only another sign tells it from the first.
                end = ")" if end == "." else "."
        return f"{block.number}{end} "


def _content(block: Block) -> list[str]:
    if block.shape is Shape.RULE:
        return ["---"]
    if block.shape is Shape.CODE:
        return _fenced(block)
    inline = write_inline(block.runs)
    if block.shape is Shape.HEADING:
        # Signs at the end of a heading would be taken for decoration.
        text = re.sub(r"(?<!\\)#(#*)$", r"\\#\1", inline)
        return [f"{'#' * block.level} {text}".rstrip(" ")]
    if block.item is Item.CHECK:
        return f"[{'x' if block.is_checked else ' '}] {inline}".split("\n")
    return inline.split("\n")


def _fenced(block: Block) -> list[str]:
    sign = "~" if "`" in block.language else "`"
    longest = max((len(found) for found in re.findall(f"{sign}+", block.text)), default=0)
    fence = sign * max(3, longest + 1)
    space = " " if block.language.startswith(sign) else ""
    return [fence + space + block.language, *block.text.split("\n"), fence]
