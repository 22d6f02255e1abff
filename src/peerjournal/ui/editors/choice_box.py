"""One of many answers, in a list that opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

if TYPE_CHECKING:
    from peerjournal.ui.editors.choice_row import Choice


class ChoiceBox(QComboBox):
    """Offers answers; keeps one that is not among them.

    Signals:
        changed: another answer holds.

    """

    changed = Signal()

    def __init__(
        self, name: str, choices: tuple[Choice, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._values: list[object] = []
        for choice in choices:
            self._append(choice.value, choice.words, choice.hint)
        self._listed = len(choices)
        self.activated.connect(self.changed)

    def value(self) -> object:
        """Return the answer that holds."""
        return self._values[self.currentIndex()]

    def show_value(self, value: object, words: str = "") -> None:
        """Let another answer hold; one that is not among them is added."""
        while self.count() > self._listed:
            self.removeItem(self.count() - 1)
            self._values.pop()
        if value not in self._values:
            self._append(value, words or str(value), "")
        self.setCurrentIndex(self._values.index(value))

    def setAccessibleName(self, name: str) -> None:
        """Name the list that opens, too."""
        super().setAccessibleName(name)
        self.view().setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page: an answer changed by the way is not noticed."""
        event.ignore()

    def _append(self, value: object, words: str, hint: str) -> None:
        self._values.append(value)
        self.addItem(words)
        if hint:
            self.setItemData(self.count() - 1, hint, Qt.ItemDataRole.ToolTipRole)
