"""A thin line between two parts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget


class Hairline(QFrame):
    """Separates what lies on both sides of it; carries no meaning of its own."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if orientation == Qt.Orientation.Horizontal:
            self.setProperty("role", "hairline")
            self.setFixedHeight(1)
        else:
            self.setProperty("role", "hairline-upright")
            self.setFixedWidth(1)
