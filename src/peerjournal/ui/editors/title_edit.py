"""The title of an entry: large, without a frame, on as many lines as it needs."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peerjournal.ui.editors.one_line import OneLine


class TitleEdit(OneLine):
    """A line in the size of a title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("role", "title")
        self.setPlaceholderText(self.tr("Title"))
        self.setAccessibleName(self.tr("Title"))
