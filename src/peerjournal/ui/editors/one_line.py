"""A text field for a single line, which wraps and grows instead of hiding what was typed."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from peerjournal.ui.editors.document_painting import paint_long_prompt
from peerjournal.ui.editors.growth import Growth

_BREAKS = ("\u2029", "\u2028", "\n", "\r")


class OneLine(QTextEdit):
    """Plain words without a line break.

    Signals:
        changed: the words are others than before.
        entered: Enter was pressed.

    """

    changed = Signal()
    entered = Signal()

    def __init__(self, prompt: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original = ""
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self._growth = Growth(self)
        self.textChanged.connect(self.changed)

    def text(self) -> str:
        """Return the words: the very ones that were shown, as long as nothing changed."""
        if not self.document().isModified():
            return self._original
        # Qt's own toPlainText would turn unbreakable spaces into plain ones.
        block = self.document().firstBlock()
        parts: list[str] = []
        while block.isValid():
            parts.append(block.text().replace("\u2028", " "))
            block = block.next()
        return " ".join(parts)

    def show_text(self, text: str) -> None:
        """Show other words; what was undone before is forgotten."""
        was_blocked = self.blockSignals(True)
        self.setPlainText(_on_one_line(text))
        self.blockSignals(was_blocked)
        self.document().setModified(False)
        self._original = text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write; Enter goes on instead of breaking the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, on one line."""
        self.textCursor().insertText(_on_one_line(source.text().strip()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words only."""
        return source.hasText()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, or the whole of what stands there before."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_long_prompt(painter, self)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page."""
        event.ignore()


def _on_one_line(text: str) -> str:
    for sign in _BREAKS:
        text = text.replace(sign, " ")
    return text
