"""The spelling of one editor: drawn below unknown words, a few paragraphs at a time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor

from peerjournal.ui.spelling.speller import Speller
from peerjournal.ui.spelling.words import words_in

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.editors.markdown_edit import MarkdownEdit

BEGINS_AFTER_MS = 900
"""So long after the keyboard came, so that nobody waits for it while walking through fields."""

_SLICE_S = 0.006

_FOREIGN_FROM = 4
"""From so many words on, a paragraph most of which is unknown is in another language."""


class EditSpelling(QObject):
    """Looks at what changed and at what was learned."""

    def __init__(self, edit: MarkdownEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._speller: Speller | None = None
        self._left_out: int | None = None
        self._due = dict[int, None]()
        self._slices = QTimer(self)
        self._slices.timeout.connect(self._look_at_some)
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.setInterval(BEGINS_AFTER_MS)
        self._start.timeout.connect(self.begin)
        edit.focus_changed.connect(self._on_focus_changed)
        edit.cursorPositionChanged.connect(self._on_cursor_moved)

    @property
    def speller(self) -> Speller | None:
        """Who knows words here; nobody before the keyboard came, nor where nothing is written."""
        return self._speller

    def begin(self) -> None:
        """Look up the words from now on."""
        if self._speller is not None or self._edit.isReadOnly():
            return
        self._speller = speller_around(self._edit)
        if self._speller is not None:
            self._speller.learned.connect(self._on_learned)
            self._speller.tell_trouble()
            self.follow()

    def follow(self) -> None:
        """Look at the document that the editor has now."""
        if self._speller is not None:
            self._edit.layer.unknown = self._unknown_in
            self._look_at_all()

    def wrong_word(self, position: int) -> QTextCursor | None:
        """Return the unknown word at a place of the document, selected."""
        block = self._edit.document().findBlock(position)
        inside = position - block.position()
        for start, length in self._wrong_in(block):
            if start <= inside <= start + length:
                return self._selected(block, start, length)
        return None

    def next_wrong_word(self) -> QTextCursor | None:
        """Return the next unknown word behind the cursor, from the beginning after the last."""
        here = self._edit.textCursor().selectionEnd()
        first = self._edit.document().findBlock(here)
        return self._wrong_from(first, here) or self._wrong_from(
            self._edit.document().firstBlock(), 0
        )

    def _wrong_from(self, block: QTextBlock, here: int) -> QTextCursor | None:
        while block.isValid():
            for start, length in self._wrong_in(block):
                if block.position() + start >= here:
                    return self._selected(block, start, length)
            block = block.next()
        return None

    def _selected(self, block: QTextBlock, start: int, length: int) -> QTextCursor:
        found = QTextCursor(block)
        found.setPosition(block.position() + start)
        found.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
        return found

    def _wrong_in(self, block: QTextBlock) -> list[tuple[int, int]]:
        """Return start and length of each unknown word, unless nearly all are unknown."""
        speller = self._speller
        if speller is None or not speller.is_on:
            return []
        words = list(words_in(block))
        wrong = [(start, length) for start, length, word in words if speller.is_wrong(word)]
        is_foreign = len(words) >= _FOREIGN_FROM and len(wrong) * 2 > len(words)
        return [] if is_foreign else wrong

    def _unknown_in(self, block: QTextBlock) -> list[tuple[int, int]]:
        """Return what to draw a line below; not what is just being typed."""
        cursor = self._edit.textCursor()
        is_here = cursor.block() == block and self._edit.hasFocus()
        typed_to = cursor.positionInBlock() if is_here else -1
        found = self._wrong_in(block)
        kept = [(start, length) for start, length in found if start + length != typed_to]
        if len(kept) < len(found):
            self._left_out = block.blockNumber()
        return kept

    # When to look

    def _on_focus_changed(self, is_here: bool) -> None:  # noqa: FBT001 - a slot
        if is_here and self._speller is None:
            self._start.start()
        elif not is_here:
            self._start.stop()
            self._on_cursor_moved()

    def _on_cursor_moved(self) -> None:
        number, self._left_out = self._left_out, None
        if number is not None:
            self._due[number] = None
            self._slices.start(0)

    def _on_learned(self, words: frozenset[str]) -> None:
        if not words:
            self._look_at_all()
            return
        block = self._edit.document().firstBlock()
        while block.isValid():
            text = block.text()
            if any(word in text for word in words):
                self._due[block.blockNumber()] = None
            block = block.next()
        self._slices.start(0)

    def _look_at_all(self) -> None:
        self._due = dict.fromkeys(range(self._edit.document().blockCount()))
        self._slices.start(0)

    def _look_at_some(self) -> None:
        until = time.monotonic() + _SLICE_S
        while self._due and time.monotonic() < until:
            number = next(iter(self._due))
            del self._due[number]
            block = self._edit.document().findBlockByNumber(number)
            if block.isValid():
                self._edit.layer.rehighlightBlock(block)
        if not self._due:
            self._slices.stop()


def speller_around(widget: QWidget) -> Speller | None:
    """Return who knows words for what a widget stands in."""
    around: QWidget | None = widget
    while around is not None:
        found = around.findChild(Speller, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if found is not None:
            return found
        around = around.parentWidget()
    return None
