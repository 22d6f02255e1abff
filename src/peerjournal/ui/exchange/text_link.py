"""A link that begins where the lines around it begin."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QWidget

from peerjournal.ui.icons import icon


class TextLink(QPushButton):
    """A link whose words are never cut."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "link")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        if icon_name:
            self.setIcon(icon(icon_name, "accent"))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words of a link are not cut."""
        return self.sizeHint()
