"""What formatted writing is made of: a flat row of blocks, each with its runs of words.

The stored form is Markdown and the screen's form is a QTextDocument; both are turned into these
blocks and back, so that each conversion can be proved on its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Flag, StrEnum

from peerjournal.domain.inline_pictures import read_source


class Mark(Flag):
    """How words are set apart from others in the same block."""

    PLAIN = 0
    BOLD = 1
    ITALIC = 2
    STRIKE = 4
    CODE = 8


class Shape(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CODE = "code"
    RULE = "rule"


class Item(StrEnum):
    """What kind of list a paragraph is an item of."""

    BULLET = "bullet"
    NUMBER = "number"
    CHECK = "check"


PICTURE_SIGN = "\ufffc"
"""What stands for a picture among the words."""

HEADING_MOST = 3
DEPTH_MOST = 8
QUOTE_MOST = 8
NUMBER_MOST = 999_999_999


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words that look alike.

    Attributes:
        text: a line feed stands for a line break within the block.
        target: where a link leads; kept whatever it is, followed only if it is harmless.
        picture: the source of a picture of which `text` is the description; never loaded. Only
            for one that the vault keeps `text` is a PICTURE_SIGN for each time it is shown.
        words: the description of such a picture.

    """

    text: str
    marks: Mark = Mark.PLAIN
    target: str = ""
    picture: str = ""
    words: str = ""

    @property
    def is_shown(self) -> bool:
        """Whether it is a picture that the vault keeps, rather than words."""
        return bool(self.picture) and read_source(self.picture) is not None

    @property
    def plain(self) -> str:
        """The words, and for a picture its description."""
        return self.words if self.is_shown else self.text

    @property
    def is_solid(self) -> bool:
        """Whether the text stands between marks of its own, so that its spaces count."""
        return bool(self.picture) or Mark.CODE in self.marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph, heading, piece of code or line across.

    Attributes:
        level: 1 to 3 for a heading.
        quote: how many quotations it stands in.
        depth: how many lists it stands in; an item's own list counts.
        item: the kind of list it is an item of; none for what continues an item above it.
        number: the number of a numbered item.
        language: the word behind the fence of a piece of code.

    """

    shape: Shape = Shape.PARAGRAPH
    runs: tuple[Run, ...] = ()
    level: int = 0
    quote: int = 0
    depth: int = 0
    item: Item | None = None
    number: int = 0
    is_checked: bool = False
    language: str = ""

    @property
    def text(self) -> str:
        """The words of the block."""
        return "".join(run.text for run in self.runs)

    @property
    def is_blank(self) -> bool:
        """Whether it is an empty paragraph outside of every list and quotation."""
        return self.is_loose and not self.runs and self.shape is Shape.PARAGRAPH

    @property
    def is_loose(self) -> bool:
        """Whether it stands in no list and no quotation."""
        return self.depth == 0 and self.quote == 0


def without_marks(block: Block) -> Block:
    """Return a block with its words as plain ones."""
    text = "".join(run.plain for run in block.runs)
    return replace(block, runs=(Run(text=text),) if text else ())


def word_count(text: str) -> int:
    """Count words; what a hyphen or an apostrophe joins is one."""
    return len(re.findall(r"\w[\w’'-]*", text))
