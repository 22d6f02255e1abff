"""One's own number from 0 to 10 about one's own goal, or none."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from peerjournal.ui.editors.choice_row import Choice, ChoiceRow
from peerjournal.ui.editors.form_column import form_column

_HIGHEST = 10


class ScaleRow(QWidget):
    """Shows the numbers side by side; clicking the one that holds takes it back.

    Signals:
        changed: another number, or none, holds.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        numbers = tuple(Choice(value=one, words=str(one)) for one in range(_HIGHEST + 1))
        self.row = ChoiceRow(numbers, can_be_none=True)
        self.row.setAccessibleName(name)
        self.setFocusProxy(self.row)
        form_column(self, is_dense=True).addWidget(self.row)
        self.row.changed.connect(self.changed)

    def scale(self) -> int | None:
        """Return the number that holds."""
        return cast("int | None", self.row.value())

    def show_scale(self, scale: int | None) -> None:
        """Let another number hold."""
        self.row.show_value(scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the number that is typed, and none with Delete."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._take(None)
        elif event.text().isdecimal() and not event.modifiers():
            self._take(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _take(self, scale: int | None) -> None:
        # 1 and then 0 is ten, as people type it.
        if scale == 0 and self.scale() == 1:
            scale = _HIGHEST
        self.show_scale(scale)
        self.changed.emit()
