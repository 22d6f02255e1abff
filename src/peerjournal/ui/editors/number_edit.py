"""A whole number, or none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from peerjournal.ui.theme import current_theme

_MOST = 99_999


class NumberEdit(QWidget):
    """Takes digits only, with the unit behind.

    Signals:
        changed: the number is another than before.

    """

    changed = Signal()

    def __init__(self, name: str, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original: int | None = None
        self.line = QLineEdit()
        self.line.setValidator(QIntValidator(0, _MOST, self.line))
        self.line.setFixedWidth(current_theme().px(76))
        self.unit = QLabel(unit)
        self.unit.setProperty("role", "dim")
        self.setFocusProxy(self.line)
        self.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self.unit)
        layout.addStretch()
        self.line.textEdited.connect(self.changed)

    def setAccessibleName(self, name: str) -> None:
        """Name the line, which has the keyboard, together with its unit."""
        super().setAccessibleName(name)
        unit = self.unit.text()
        self.line.setAccessibleName(f"{name} ({unit})" if unit else name)

    def number(self) -> int | None:
        """Return the number; the very one that was shown, as long as nothing was typed."""
        if not self.line.isModified():
            return self._original
        text = self.line.text().strip()
        return int(text) if text.isdecimal() else None

    def show_number(self, number: int | None) -> None:
        """Show another number."""
        self._original = number
        self.line.setText("" if number is None else str(number))
