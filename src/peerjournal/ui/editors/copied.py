"""Formatted writing onto the clipboard, as Markdown, as HTML and as plain words; and off it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from PySide6.QtCore import QMimeData

from peerjournal.domain.fields import as_markdown
from peerjournal.domain.inline_pictures import told_in_words
from peerjournal.ui.editors.markdown_reader import plain_blocks, read_markdown
from peerjournal.ui.editors.markdown_writer import write_markdown
from peerjournal.ui.editors.pasted import blocks_of_html
from peerjournal.ui.editors.writing import Block, Item, Run, Shape, without_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKDOWN = "text/markdown"


def fill_copied(made: QMimeData, blocks: tuple[Block, ...], selected: str) -> None:
    """Put writing onto the clipboard's data in the three forms that other programs take.

    `selected` is the very text of the selection, for the spaces at its ends.
    """
    markdown = write_markdown(blocks)
    before, after = _edges(selected)
    # Asked for its text, Qt's own data becomes its words; only then can they be put away.
    made.text()
    made.clear()
    made.setText(before + plain_text(blocks) + after)
    html = MarkdownIt("commonmark", {"html": False}).enable("strikethrough")
    made.setHtml(html.render(told_in_words(markdown)))
    made.setData(_MARKDOWN, markdown.encode())


def can_paste(source: QMimeData) -> bool:
    """Whether there are words on the clipboard; pictures and files are not."""
    has_words = source.hasFormat(_MARKDOWN) or source.hasHtml() or source.hasText()
    return has_words and not any(url.isLocalFile() for url in source.urls())


def pasted_blocks(source: QMimeData) -> tuple[Block, ...]:
    """Return what is on the clipboard, in the formats that we know."""
    return _with_edges(_blocks(source), source.text())


def _blocks(source: QMimeData) -> tuple[Block, ...]:
    if source.hasFormat(_MARKDOWN):
        data = source.data(_MARKDOWN).data()
        return read_markdown(bytes(data).decode(errors="replace"))
    if source.hasHtml():
        found = blocks_of_html(as_markdown(source.html()))
        if found:
            return found
    return plain_blocks(as_markdown(source.text()))


def _edges(text: str) -> tuple[str, str]:
    """Return the blank before and behind words that were cut out of a line, if there is one."""
    return text[:1] if text[:1] in " \t" else "", text[-1:] if text[-1:] in " \t" else ""


def _with_edges(blocks: tuple[Block, ...], text: str) -> tuple[Block, ...]:
    """Give back the blanks at the ends, which tell pasted words from those beside them."""
    before, after = _edges(text)
    if not blocks or not (before or after):
        return blocks
    first, last = blocks[0], blocks[-1]
    if before and first.shape is Shape.PARAGRAPH:
        blocks = (replace(first, runs=(Run(text=before), *first.runs)), *blocks[1:])
    if after and last.shape is Shape.PARAGRAPH:
        last = blocks[-1]
        blocks = (*blocks[:-1], replace(last, runs=(*last.runs, Run(text=after))))
    return blocks


def plain_text(blocks: tuple[Block, ...]) -> str:
    """Return the words as plain lines, with signs that tell items from paragraphs."""
    return "\n".join(_lines(blocks))


def _lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    above: Block | None = None
    for block in blocks:
        if above is not None and not (above.depth and block.depth):
            yield ""
        indent = "    " * block.quote + "  " * max(0, block.depth - 1)
        sign = "———" if block.shape is Shape.RULE else _sign(block)
        first, *others = (sign + without_marks(block).text).split("\n")
        yield indent + first
        for line in others:
            yield indent + " " * len(sign) + line
        above = block


def _sign(block: Block) -> str:
    if block.item is Item.NUMBER:
        return f"{block.number}. "
    if block.item is Item.CHECK:
        return "☑ " if block.is_checked else "☐ "
    return "• " if block.item is Item.BULLET else "  " * bool(block.depth)
