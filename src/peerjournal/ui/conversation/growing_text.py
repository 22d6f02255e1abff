"""A field of plain text that is as high as its words, within reason."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from peerjournal.ui.theme import current_theme

_MOST_ROWS = 9
_FLUSH = 2


class GrowingText(QPlainTextEdit):
    """Grows from `rows` lines up to nine, then scrolls; Tab goes on to the next field."""

    def __init__(self, rows: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = self._rows = rows
        self.setProperty("role", "field")
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_without_frame(self) -> None:
        """Stand on the surface around, over a line; the words begin where its labels begin."""
        self.setProperty("role", "written")
        self.document().setDocumentMargin(_FLUSH)

    def take_rows(self, more: int) -> None:
        """Stand open for so many lines more than at least, within reason."""
        self._rows = min(_MOST_ROWS, self._least + max(0, more))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Leave the width to the page."""
        return QSize(120, self.minimumHeight())

    def changeEvent(self, event: QEvent) -> None:
        """Fit anew to another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter and Escape to the page around."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        lines = round(self.document().size().height())
        rows = min(_MOST_ROWS, max(self._rows, lines))
        policy = Qt.ScrollBarPolicy
        wanted = policy.ScrollBarAsNeeded if lines > _MOST_ROWS else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(wanted)
        around = 2 * current_theme().px(9) + round(2 * self.document().documentMargin())
        height = rows * self.fontMetrics().lineSpacing() + around
        if height != self.minimumHeight():
            self.setFixedHeight(height)
