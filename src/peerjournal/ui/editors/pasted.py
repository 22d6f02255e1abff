"""Formatted writing from the clipboard: the part of HTML that we know, and nothing that loads."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from peerjournal.ui.editors.settled import settled
from peerjournal.ui.editors.writing import Block, Item, Mark, Run, Shape

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 3, "h5": 3, "h6": 3}
_PARAGRAPHS = frozenset(
    {"p", "div", "article", "section", "header", "footer", "table", "tr", "dl", "dt", "dd"}
)
_LISTS = {"ul": Item.BULLET, "ol": Item.NUMBER}
_UNSEEN = frozenset({"script", "style", "head", "title", "template", "noscript", "svg", "iframe"})
_MARKS = {
    "b": Mark.BOLD,
    "strong": Mark.BOLD,
    "i": Mark.ITALIC,
    "em": Mark.ITALIC,
    "s": Mark.STRIKE,
    "del": Mark.STRIKE,
    "strike": Mark.STRIKE,
    "code": Mark.CODE,
    "tt": Mark.CODE,
    "kbd": Mark.CODE,
}
_Attributes = dict[str, str]


def blocks_of_html(source: str) -> tuple[Block, ...]:
    """Return the words and the known formats of a piece of HTML."""
    reading = _Reading()
    reading.feed(source)
    reading.close()
    return settled(tuple(reading.finished()))


@dataclass(slots=True, kw_only=True)
class _Tag:
    """An open tag, and what it means for the words inside."""

    name: str
    marks: Mark = Mark.PLAIN
    unmarks: Mark = Mark.PLAIN
    target: str = ""


@dataclass(slots=True)
class _State:
    tags: list[_Tag] = field(default_factory=list["_Tag"])
    lists: list[Block] = field(default_factory=list[Block])
    block: Block = field(default_factory=Block)
    runs: list[Run] = field(default_factory=list[Run])
    blocks: list[Block] = field(default_factory=list[Block])
    item: Block | None = None


class _Reading(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._now = _State()

    def finished(self) -> list[Block]:
        """Return all blocks after the last word was fed."""
        self._end_block()
        return self._now.blocks

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self._begin(tag, attributes)
        if tag not in ("br", "hr", "img", "input", "meta", "link", "wbr", "col"):
            self._now.tags.append(_meant(tag, attributes))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._begin(tag, {name: value or "" for name, value in attrs})

    def handle_endtag(self, tag: str) -> None:
        names = [one.name for one in self._now.tags]
        if tag not in names:
            return
        del self._now.tags[len(names) - 1 - names[::-1].index(tag) :]
        if tag in _LISTS:
            self._end_block()
            if self._now.lists:
                self._now.lists.pop()
        elif tag in ("td", "th"):
            self._add("\t")
        elif tag in _HEADINGS or tag in _PARAGRAPHS or tag in ("li", "blockquote", "pre"):
            self._end_block()

    def handle_data(self, data: str) -> None:
        names = {one.name for one in self._now.tags}
        if names & _UNSEEN:
            return
        self._add(data if "pre" in names else re.sub(r"[ \t\r\n\f]+", " ", data))

    def _begin(self, tag: str, attributes: _Attributes) -> None:
        if tag in _HEADINGS:
            self._end_block(Block(shape=Shape.HEADING, level=_HEADINGS[tag]))
        elif tag == "pre":
            self._end_block(Block(shape=Shape.CODE))
        elif tag in _LISTS:
            self._end_block()
            start = attributes.get("start", "1")
            number = int(start) - 1 if start.isdecimal() else 0
            self._now.lists.append(Block(item=_LISTS[tag], number=number))
        elif tag == "li":
            self._begin_item(attributes)
        elif tag == "hr":
            self._end_block()
            self._now.blocks.append(Block(shape=Shape.RULE, quote=self._quote()))
        elif tag in _PARAGRAPHS or tag == "blockquote":
            self._end_block()
        elif tag == "br":
            self._add("\n")
        elif tag == "input" and attributes.get("type") == "checkbox" and self._now.block.item:
            is_checked = "checked" in attributes
            self._now.block = replace(self._now.block, item=Item.CHECK, is_checked=is_checked)
        elif tag == "img" and attributes.get("alt"):
            self._add(attributes["alt"])

    def _begin_item(self, attributes: _Attributes) -> None:
        self._end_block()
        if not self._now.lists:
            self._now.lists.append(Block(item=Item.BULLET))
        around = self._now.lists[-1]
        self._now.lists[-1] = replace(around, number=around.number + 1)
        box = {"task-list-item": Item.CHECK}.get(attributes.get("class", ""), around.item)
        self._now.block = Block(
            item=box, number=around.number + 1, depth=len(self._now.lists), quote=self._quote()
        )

    def _end_block(self, following: Block | None = None) -> None:
        now = self._now
        if any(run.text.strip() for run in now.runs):
            now.blocks.append(replace(now.block, runs=tuple(now.runs)))
            rest = Block(depth=len(now.lists))
        else:
            # An item goes on until it has words: many programs put a paragraph into it.
            rest = now.block if now.block.item is not None else Block(depth=len(now.lists))
        now.runs = []
        now.block = replace(following or rest, quote=self._quote())

    def _quote(self) -> int:
        return sum(tag.name == "blockquote" for tag in self._now.tags)

    def _add(self, text: str) -> None:
        marks, target = Mark.PLAIN, ""
        for tag in self._now.tags:
            marks = (marks | tag.marks) & ~tag.unmarks
            target = tag.target or target
        if (
            self._now.runs
            and text.startswith(" ")
            and self._now.runs[-1].text.endswith((" ", "\n"))
        ):
            text = text[1:]
        if text:
            self._now.runs.append(Run(text=text, marks=marks, target=target))


def _meant(tag: str, attributes: _Attributes) -> _Tag:
    style = attributes.get("style", "").replace(" ", "").lower()
    marks, unmarks = _MARKS.get(tag, Mark.PLAIN), Mark.PLAIN
    weight = re.search(r"font-weight:(bold|normal|\d+)", style)
    if weight is not None:
        is_bold = weight[1] == "bold" or (weight[1].isdecimal() and int(weight[1]) >= _SEMIBOLD)
        marks, unmarks = (marks | Mark.BOLD, unmarks) if is_bold else (marks, Mark.BOLD)
    if "font-style:italic" in style:
        marks |= Mark.ITALIC
    if "line-through" in style:
        marks |= Mark.STRIKE
    target = attributes.get("href", "").strip() if tag == "a" else ""
    # Places within the page that it was copied from lead nowhere here.
    return _Tag(name=tag, marks=marks, unmarks=unmarks, target="" if target[:1] == "#" else target)


_SEMIBOLD = 600
