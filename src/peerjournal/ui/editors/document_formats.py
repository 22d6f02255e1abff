"""What is said of words and blocks inside a QTextDocument.

Only what is meant is kept in the document (bold, a link, a heading of level 2); how that looks
is drawn over it by `document_look`, so that a change of theme never touches the writing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextList,
    QTextListFormat,
)

from peerjournal.domain.inline_pictures import read_source
from peerjournal.ui.editors.writing import Item, Mark, Run, Shape

_FIRST = QTextFormat.Property.UserProperty.value
MARKS = _FIRST + 1
TARGET = _FIRST + 2
PICTURE = _FIRST + 3
PICTURE_WORDS = _FIRST + 4
RULE = _FIRST + 10
CODE = _FIRST + 11
ITEM = _FIRST + 20

PICTURE_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
"""The type of a character that is drawn as a picture; Qt itself never loads one."""

LINE_SEPARATOR = "\u2028"
# What Qt keeps for itself in a document, and what stands in for it.
_RESERVED = {0xFDD0: "\ufffd", 0xFDD1: "\ufffd", 0x2029: LINE_SEPARATOR, 0x0A: LINE_SEPARATOR}


def document_text(text: str) -> str:
    """Return words as a document holds them."""
    return text.translate(_RESERVED)


def words_of_document(text: str) -> str:
    """Return a document's words as they are written elsewhere."""
    return text.replace(LINE_SEPARATOR, "\n")


def run_format(run: Run) -> QTextCharFormat:
    """Return the format that tells all of a run but its words."""
    made = QTextCharFormat()
    if run.marks is not Mark.PLAIN:
        made.setProperty(MARKS, run.marks.value)
    if run.target:
        made.setProperty(TARGET, run.target)
    if run.picture:
        made.setProperty(PICTURE, run.picture)
    if run.is_shown:
        made.setObjectType(PICTURE_OBJECT)
        made.setProperty(PICTURE_WORDS, run.words)
    return made


def run_of(text: str, made: QTextCharFormat) -> Run:
    """Return words and their format as a run."""
    run = Run(
        text=words_of_document(text),
        marks=marks_of(made),
        target=_text_property(made, TARGET),
        picture=_text_property(made, PICTURE),
        words=_text_property(made, PICTURE_WORDS),
    )
    # Words written beside a picture take over its format, but are none.
    is_words = run.is_shown and made.objectType() != PICTURE_OBJECT
    return replace(run, picture="", words="") if is_words else run


def marks_of(made: QTextCharFormat) -> Mark:
    """Return how a format sets words apart."""
    value: Any = made.property(MARKS)
    return Mark(value) if isinstance(value, int) else Mark.PLAIN


def target_of(made: QTextCharFormat) -> str:
    """Return where a format leads, or nothing."""
    return _text_property(made, TARGET)


def _text_property(made: QTextFormat, name: int) -> str:
    value: Any = made.property(name)
    return value if isinstance(value, str) else ""


def picture_of(made: QTextCharFormat) -> tuple[str, int | None] | None:
    """Return the digest and the width of the picture that a format shows; none if it shows none."""
    if made.objectType() != PICTURE_OBJECT:
        return None
    return read_source(_text_property(made, PICTURE))


def words_of_picture(made: QTextCharFormat) -> str:
    """Return the description of a picture."""
    return _text_property(made, PICTURE_WORDS)


def shape_of(block: QTextBlock) -> Shape:
    """Return what a block of a document is; a line across that got words is a paragraph."""
    made = block.blockFormat()
    if made.hasProperty(CODE):
        return Shape.CODE
    if made.hasProperty(RULE) and block.length() <= 1:
        return Shape.RULE
    return Shape.HEADING if made.headingLevel() > 0 else Shape.PARAGRAPH


def language_of(block: QTextBlock) -> str:
    """Return the word behind the fence of a piece of code."""
    return _text_property(block.blockFormat(), CODE)


def quote_of(block: QTextBlock) -> int:
    """Return how many quotations a block stands in."""
    return block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel)


def list_of(block: QTextBlock) -> QTextList | None:
    """Return the list that a block is an item of; Qt's types hide that there may be none."""
    return block.textList()


def item_of(block: QTextBlock) -> Item | None:
    """Return what kind of list a block is an item of."""
    around = list_of(block)
    return Item(_text_property(around.format(), ITEM)) if around is not None else None


def list_format(item: Item, depth: int, number: int) -> QTextListFormat:
    """Return the format of a list that begins with such an item."""
    made = QTextListFormat()
    # The signs are drawn by the editor: Qt's own follow neither the theme nor the line height.
    made.setStyle(QTextListFormat.Style.ListStyleUndefined)
    made.setProperty(ITEM, item.value)
    made.setIndent(depth)
    made.setStart(number)
    return made


def depth_of(block: QTextBlock) -> int:
    """Return how many lists a block stands in."""
    around = list_of(block)
    own = block.blockFormat().indent()
    return own + around.format().indent() if around is not None else own


def is_checked(block: QTextBlock) -> bool:
    """Whether the box of a block is ticked."""
    return block.blockFormat().marker() == QTextBlockFormat.MarkerType.Checked


def number_of(block: QTextBlock) -> int:
    """Return the number that stands before a block of a numbered list."""
    around = list_of(block)
    return around.format().start() + around.itemNumber(block) if around is not None else 0
