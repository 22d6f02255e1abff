"""A picture's text, for those who would rather read than look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.ui.pictures.plan import Told


class PictureText(QWidget):
    """Shows lines of a name and what there is to say about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(theme.spacing.l))
        self._grid.setVerticalSpacing(theme.px(theme.spacing.s))
        self._grid.setColumnStretch(1, 1)
        self._labels: list[QLabel] = []

    def show_lines(self, told: tuple[Told, ...]) -> None:
        """Show other lines."""
        for label in self._labels:
            self._grid.removeWidget(label)
            label.deleteLater()
        self._labels = []
        for row, one in enumerate(told):
            for column, (text, role) in enumerate(((one.name, "strong"), (one.words, "body"))):
                label = _label(text, role)
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
                self._labels.append(label)

    def words(self) -> tuple[str, ...]:
        """Return all that is shown, in order."""
        return tuple(label.text() for label in self._labels)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
