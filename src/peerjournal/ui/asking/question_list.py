"""A few questions below each other, as high as their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QListWidget, QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


class QuestionList(QListWidget):
    """Takes a question by a click, Enter or the space bar.

    Signals:
        taken: the words of the question.

    """

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "choices")
        self.setAccessibleName(self.tr("Questions from the bank"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._take)

    def show_questions(self, questions: Sequence[str]) -> None:
        """Show other questions."""
        self.clear()
        self.addItems(list(questions))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the question that is marked."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the first question, so that the keyboard is seen to be here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the look, which is known from now on."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the type."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page."""
        event.ignore()

    def _take(self, place: QModelIndex) -> None:
        if place.isValid():
            self.taken.emit(str(place.data()))

    def _fit(self) -> None:
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        self.setFixedHeight(max(rows, 1) + 2 * self.frameWidth())
