"""How long a conversation is to be."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

_LENGTHS = (20, 30, 45, 60, 75, 90, 120)


class LengthChoice(QComboBox):
    """Offers the usual lengths, and any other that is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How long"))
        for minutes in _LENGTHS:
            self._add(minutes)

    def minutes(self) -> int:
        """Return the chosen length."""
        return int(self.currentData())

    def show_minutes(self, minutes: int) -> None:
        """Show a length."""
        if self.findData(minutes) < 0:
            self._add(minutes)
        self.setCurrentIndex(self.findData(minutes))

    def _add(self, minutes: int) -> None:
        self.addItem(self.tr("{count} minutes").format(count=minutes), minutes)
