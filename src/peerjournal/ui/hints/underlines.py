"""Dotted lines under words; the document and its undo know nothing of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.writing import Shape
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument

    from peerjournal.coaching.language import Hint


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A hint, and the words of the document that it is about.

    Attributes:
        words: as they stood when they were looked at; the cursor moves with them.

    """

    hint: Hint
    cursor: QTextCursor
    words: str

    @property
    def still_stands(self) -> bool:
        """Whether the words are the same as when they were looked at."""
        return _selected(self.cursor) == self.words

    def holds(self, position: int) -> bool:
        """Whether a place of the document is in the words or at one of their ends."""
        return self.cursor.selectionStart() <= position <= self.cursor.selectionEnd()


def own_words(document: QTextDocument) -> str:
    """Return the writer's own words, each where it stands; what is quoted is blank."""
    blocks: list[str] = []
    block = document.begin()
    while block.isValid():
        blocks.append(_own_words_of(block))
        block = block.next()
    return "\n".join(blocks)


def _own_words_of(block: QTextBlock) -> str:
    if formats.quote_of(block) or formats.shape_of(block) is Shape.CODE:
        return " " * (block.length() - 1)
    return block.text().replace("\u2028", "\n")


def mark_for(document: QTextDocument, text: str, hint: Hint) -> Mark:
    """Return a hint about `text`, which are the own words of the document, tied to the document."""
    cursor = QTextCursor(document)
    cursor.setPosition(_length(text[: hint.start]))
    cursor.setPosition(_length(text[: hint.end]), QTextCursor.MoveMode.KeepAnchor)
    return Mark(hint=hint, cursor=cursor, words=_selected(cursor))


def underline(edit: QTextEdit, marks: tuple[Mark, ...]) -> None:
    """Draw the lines, and no others."""
    drawn = QTextCharFormat()
    drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    drawn.setUnderlineColor(QColor(current_theme().colours.dim))
    edit.setExtraSelections([_selection(mark, drawn) for mark in marks])


def _selection(mark: Mark, drawn: QTextCharFormat) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor, made.format = mark.cursor, drawn
    return made


def _selected(cursor: QTextCursor) -> str:
    return cursor.selectedText().replace("\u2028", "\n").replace("\u2029", "\n")


def _length(text: str) -> int:
    # Qt counts letters beyond the basic plane twice.
    return len(text.encode("utf-16-le", errors="surrogatepass")) // 2
