"""Formatted writing as the rich text that Qt sets in lines.

Every word is escaped. A picture is named only if its bytes were read from the journal, so that
nothing is ever looked for on the disk.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from peerjournal.domain.inline_pictures import read_source
from peerjournal.ui.editors.markdown_reader import read_markdown
from peerjournal.ui.editors.writing import Block, Item, Mark, Run, Shape
from peerjournal.ui.printing.measures import points

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage

    from peerjournal.domain.fields import Markdown

INDENT = 16
_TAGS = ((Mark.BOLD, "b"), (Mark.ITALIC, "i"), (Mark.STRIKE, "s"))


def written_html(text: Markdown, pictures: Mapping[str, QImage], column: int) -> str:
    """Return writing as paragraphs."""
    blocks = (block for block in read_markdown(text) if not block.is_blank)
    return "".join(_paragraph(block, pictures, column) for block in blocks)


def _paragraph(block: Block, pictures: Mapping[str, QImage], column: int) -> str:
    if block.shape is Shape.RULE:
        return '<p class="rule" align="center">*&nbsp;&nbsp;&nbsp;*&nbsp;&nbsp;&nbsp;*</p>'
    if block.shape is Shape.CODE:
        lines = escape(block.text).replace("\n", "<br>").replace("  ", "&nbsp; ")
        return f'<p class="code">{lines}</p>'
    indent = points(INDENT) * (block.quote + block.depth)
    inside = "".join(_run(run, pictures, column - indent) for run in block.runs)
    if block.shape is Shape.HEADING:
        return f'<p class="head{block.level}">{inside}</p>'
    kind = "quote" if block.quote else "item" if block.depth else "text"
    if block.item is None:
        return f'<p class="{kind}" style="margin-left:{indent}px">{inside}</p>'
    # The sign hangs in the margin; the tab leads to where the lines below begin.
    hang = points(INDENT)
    style = f"margin-left:{indent}px; text-indent:-{hang}px; white-space:pre-wrap"
    return f'<p class="{kind}" style="{style}">{_sign(block)}\t{inside}</p>'


def _sign(block: Block) -> str:
    if block.item is Item.NUMBER:
        return f"{block.number}."
    if block.item is Item.CHECK:
        return "☑" if block.is_checked else "☐"
    return "•"


def _run(run: Run, pictures: Mapping[str, QImage], column: int) -> str:
    if run.picture:
        return _picture(run, pictures, column)
    words = escape(run.text).replace("\n", "<br>")
    for mark, tag in _TAGS:
        if mark in run.marks:
            words = f"<{tag}>{words}</{tag}>"
    return f'<span class="mono">{words}</span>' if Mark.CODE in run.marks else words


def _picture(run: Run, pictures: Mapping[str, QImage], column: int) -> str:
    digest, share = read_source(run.picture) or ("", None)
    image = pictures.get(digest)
    if image is None:
        return escape(run.words if run.is_shown else run.text)
    # The same picture several times in a row is one run.
    return picture_html(digest, image, column, share) * max(1, len(run.text))


def picture_html(digest: str, image: QImage, column: int, share: int | None = None) -> str:
    """Return a picture no wider than its column and no higher than two thirds of a page."""
    # A pixel of a screen is three units wide, as in the window.
    width = min(column, image.width() * 3) if share is None else column * share // 100
    height = width * image.height() // max(1, image.width())
    most = points(440)
    if height > most:
        width, height = width * most // height, most
    return f'<img src="attachment:{digest}" width="{width}" height="{height}">'
