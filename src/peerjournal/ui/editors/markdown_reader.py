"""Markdown to blocks. Raw HTML stays text, nothing is fetched, and no word is dropped.

The language is CommonMark with ~~strike~~ and check lists, less what would swallow words or
surprise a diarist: HTML, link reference definitions, code by indentation and headings by
underlining are read as the text they are. A line break in the source is a line break.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from peerjournal.domain.fields import as_markdown
from peerjournal.domain.inline_pictures import read_source
from peerjournal.ui.editors.settled import settled
from peerjournal.ui.editors.writing import PICTURE_SIGN, Block, Item, Mark, Run, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

# Deeper nesting than this is no writing; such a text is shown as the plain text it is.
_NESTING_MOST = 60


class _Parser(MarkdownIt):
    """Keeps targets as written; which of them may be followed is decided on a click."""

    def validateLink(self, url: str) -> bool:
        return not url.isspace()

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link


def _parser() -> _Parser:
    parser = _Parser("commonmark", {"html": False, "maxNesting": _NESTING_MOST})
    parser.disable(["code", "html_block", "html_inline", "lheading", "reference"])
    parser.enable("strikethrough")
    return parser


def read_markdown(text: str) -> tuple[Block, ...]:
    """Return the blocks of a Markdown text."""
    source = as_markdown(text).replace("\u2028", "\n").replace("\u2029", "\n")
    tokens = _PARSER.parse(source)
    if any(token.level >= _NESTING_MOST - 2 for token in tokens):
        return settled(plain_blocks(source))
    return settled(tuple(_Reading(source.split("\n")).blocks_of(tokens)))


def pieces_of(text: str) -> list[str]:
    """Return a long text in pieces that can be read one by one, a short one as it is.

    A piece ends before a plain paragraph that one empty line parts from what is above: there no
    list, quotation or mark goes on. Behind the first fence nothing is parted, for code may.
    """
    if len(text) <= AT_ONCE:
        return [text]
    fence = _FENCE.search(text)
    end = fence.start() if fence is not None else len(text)
    pieces: list[str] = []
    start = 0
    for place in _PARTED.finditer(text, 0, end):
        if place.start() - start >= PIECE:
            pieces.append(text[start : place.start()])
            start = place.end()
    return [*pieces, text[start:]]


AT_ONCE = 12_000
"""So many characters are read within a turn of the window's loop."""
PIECE = 3_000
"""More than stands on a screen."""
_PARTED = re.compile(r"(?<=\S)\n\n(?=[^\W\d_])")
_FENCE = re.compile(r"```|~~~")


def plain_blocks(text: str) -> tuple[Block, ...]:
    """Return a plain text as paragraphs: empty lines part them, other lines stay lines."""
    blocks: list[Block] = []
    for part in re.split(r"(\n[ \t]*\n(?:[ \t]*\n)*)", text):
        if part.strip():
            blocks.append(Block(runs=(Run(text=part),)))
        elif blocks:
            blocks += [Block()] * (part.count("\n") - 2)
    return settled(tuple(blocks))


@dataclass(slots=True, kw_only=True)
class _OpenList:
    """A list whose items are being read.

    Attributes:
        number: of the item at hand.
        is_fresh: whether nothing of that item was read yet.

    """

    item: Item
    number: int
    is_fresh: bool = False


def _opened(token: Token) -> _OpenList | None:
    if token.type == "blockquote_open":
        return None
    if token.type == "bullet_list_open":
        return _OpenList(item=Item.BULLET, number=0)
    start = token.attrGet("start")
    return _OpenList(item=Item.NUMBER, number=(int(start) if start is not None else 1) - 1)


@dataclass(slots=True)
class _Reading:
    """One pass over the tokens of a text.

    Attributes:
        around: the containers that are open; "quote" or a list.

    """

    lines: list[str]
    around: list[_OpenList | None] = field(default_factory=list["_OpenList | None"])

    def blocks_of(self, tokens: Sequence[Token]) -> list[Block]:
        blocks: list[Block] = []
        for place, token in enumerate(tokens):
            if not self._is_container(token, blocks):
                blocks += self._blanks_before(token, has_above=bool(blocks))
                blocks += self._leaf(token, tokens, place)
        return blocks

    def _is_container(self, token: Token, blocks: list[Block]) -> bool:
        if token.type in ("bullet_list_open", "ordered_list_open", "blockquote_open"):
            self._end_item(blocks)
            self.around.append(_opened(token))
        elif token.type in ("blockquote_close", "bullet_list_close", "ordered_list_close"):
            self.around.pop()
        elif token.type == "list_item_open":
            innermost = self._list()
            innermost.is_fresh = True
            innermost.number += 1
        elif token.type == "list_item_close":
            self._end_item(blocks)
        else:
            return False
        return True

    def _end_item(self, blocks: list[Block]) -> None:
        """Let an item stand that has no words of its own, or none before what it holds."""
        innermost = self.around[-1] if self.around else None
        if innermost is not None and innermost.is_fresh:
            blocks.append(self._placed(Block()))

    def _list(self) -> _OpenList:
        innermost = self.around[-1]
        assert innermost is not None  # noqa: S101 - items stand in lists only
        return innermost

    def _placed(self, block: Block) -> Block:
        """Put a block into the containers that are open."""
        inside: list[_OpenList] = []
        for one in self.around:
            inside = [] if one is None else [*inside, one]
        block = replace(block, quote=self.around.count(None), depth=len(inside))
        if not inside or not inside[-1].is_fresh:
            return block
        inside[-1].is_fresh = False
        if block.shape is not Shape.PARAGRAPH:
            return block
        return replace(block, item=inside[-1].item, number=inside[-1].number)

    def _blanks_before(self, token: Token, *, has_above: bool) -> list[Block]:
        """Return an empty paragraph for each further empty line; one alone only parts blocks."""
        if self.around or token.map is None or token.nesting < 0 or token.type == "inline":
            return []
        above, count = token.map[0] - 1, 0
        while above >= 0 and not self.lines[above].strip(" \t"):
            above, count = above - 1, count + 1
        return [Block()] * (count - 1) if has_above else []

    def _leaf(self, token: Token, tokens: Sequence[Token], place: int) -> list[Block]:
        if token.type == "fence":
            text = token.content.removesuffix("\n")
            return [
                self._placed(
                    Block(shape=Shape.CODE, runs=(Run(text=text),), language=token.info.strip())
                )
            ]
        if token.type == "hr":
            return [self._placed(Block(shape=Shape.RULE))]
        if token.type == "heading_open":
            runs = _runs_of(tokens[place + 1])
            block = Block(shape=Shape.HEADING, level=int(token.tag[1:]), runs=runs)
            return [self._placed(block)]
        if token.type == "paragraph_open":
            inline = tokens[place + 1]
            block = self._placed(Block(runs=_runs_of(inline)))
            return [_with_check(block, inline.content)]
        return []


def _with_check(block: Block, source: str) -> Block:
    """Turn the item "[x] milk" into a checked item "milk"; `source` still has its escapes."""
    box = _BOX.match(source)
    if block.item is not Item.BULLET or box is None:
        return block
    first, *rest = block.runs
    words = replace(first, text=first.text[box.end() :])
    return replace(block, item=Item.CHECK, is_checked=box[1] != " ", runs=(words, *rest))


_BOX = re.compile(r"\[([ xX])\](?:[ \t]+|$)")
_OPENING = {"strong_open": Mark.BOLD, "em_open": Mark.ITALIC, "s_open": Mark.STRIKE}
_CLOSING = {"strong_close": Mark.BOLD, "em_close": Mark.ITALIC, "s_close": Mark.STRIKE}


def _runs_of(inline: Token) -> tuple[Run, ...]:
    runs: list[Run] = []
    open_marks: list[Mark] = []
    target, title = "", ""
    for token in inline.children or ():
        marks = Mark.PLAIN
        for mark in open_marks:
            marks |= mark
        if token.type in _OPENING:
            open_marks.append(_OPENING[token.type])
        elif token.type in _CLOSING:
            open_marks.remove(_CLOSING[token.type])
        elif token.type == "link_open":
            target, title = str(token.attrGet("href") or ""), str(token.attrGet("title") or "")
        elif token.type == "link_close":
            # The words of a title are shown, as they would be lost otherwise.
            runs += [Run(text=f" ({title})", marks=marks)] if title else []
            target = title = ""
        elif token.type in ("softbreak", "hardbreak"):
            runs.append(Run(text="\n", marks=marks, target=target))
        elif token.type == "code_inline":
            runs.append(Run(text=token.content, marks=marks | Mark.CODE, target=target))
        elif token.type == "image":
            runs += _picture(token, marks, target)
        else:
            runs.append(Run(text=token.content, marks=marks, target=target))
    return tuple(runs)


def _picture(token: Token, marks: Mark, target: str) -> list[Run]:
    source, title = str(token.attrGet("src") or ""), str(token.attrGet("title") or "")
    words = "".join(run.plain for run in _runs_of(token))
    if read_source(source) is not None:
        words = " ".join(words.split())
        picture = Run(text=PICTURE_SIGN, marks=marks, target=target, picture=source, words=words)
    else:
        picture = Run(text=words or source, marks=marks, target=target, picture=source)
    return [picture, Run(text=f" ({title})", marks=marks, target=target)] if title else [picture]


_PARSER = _parser()
