"""What stood in a document's blocks when they were read last: saving reads the changed ones."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextDocument

from peerjournal.ui.editors.document_blocks import read_block
from peerjournal.ui.editors.settled import settled_block, settled_together
from peerjournal.ui.editors.writing import Block


class KnownBlocks(QObject):
    """Follows a document and forgets each block that is changed.

    Attributes:
        changes: how often the document was changed. Its revision counts as well how often words
            were only drawn anew.

    Items of lists are read each time: their numbers change with what is above them.

    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self.changes = 0
        self._known: list[Block | None] = []
        # Without a layout a document tells of no change.
        document.documentLayout()
        document.contentsChange.connect(self._on_change)

    def blocks(self) -> tuple[Block, ...]:
        """Return what the document holds, settled."""
        self._fit()
        found = [
            self.read(self._document.findBlockByNumber(number)) if block is None else block
            for number, block in enumerate(self._known)
        ]
        return settled_together(found)

    def read(self, block: QTextBlock) -> Block:
        """Read a block of the document, and remember it."""
        self._fit()
        found = settled_block(read_block(block))
        if found.depth == 0 and found.item is None:
            self._known[block.blockNumber()] = found
        return found

    def _fit(self) -> None:
        if len(self._known) != self._document.blockCount():
            self._known = [None] * self._document.blockCount()

    def _on_change(self, position: int, _removed: int, added: int) -> None:
        self.changes += 1
        document = self._document
        first, last = document.findBlock(position), document.findBlock(position + added)
        count = document.blockCount()
        # The blocks beside it are forgotten too: a border between two of them may have gone.
        start = max(0, first.blockNumber() - 1)
        stop = min(count, last.blockNumber() + 2) if last.isValid() else count
        stopped = stop - (count - len(self._known))
        if first.isValid() and start <= stopped <= len(self._known):
            self._known[start:stopped] = [None] * (stop - start)
        else:
            self._known = [None] * count


def known_blocks(document: QTextDocument) -> KnownBlocks:
    """Return what is known of a document's blocks."""
    return document.findChild(KnownBlocks) or KnownBlocks(document)
