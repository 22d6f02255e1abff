"""Two or more parts beside each other, one below the other where the room is too narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from peerjournal.ui.theme import current_theme


class SideBySide(QWidget):
    """Gives each part the same width; turns when one would get less than it needs or `least`.

    Even parts are of one height; close ones stand as close as the fields of a dialog do.
    """

    def __init__(
        self,
        parts: tuple[QWidget, ...],
        least: int = 240,
        parent: QWidget | None = None,
        *,
        is_even: bool = False,
        is_close: bool = False,
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._least = least
        self._parts = parts
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        space = theme.spacing
        self._beside = theme.px(space.xl)
        self._below = theme.px(space.m if is_close else space.xl)
        self._box.setSpacing(self._beside)
        for part in parts:
            top = Qt.AlignmentFlag(0) if is_even else Qt.AlignmentFlag.AlignTop
            self._box.addWidget(part, 1, top)

    def minimumSizeHint(self) -> QSize:
        """Return the least room: that of the parts below each other."""
        least = max((part.minimumSizeHint().width() for part in self._parts), default=0)
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it."""
        super().resizeEvent(event)
        count = len(self._parts)
        between = self._beside * (count - 1)
        needed = max((part.minimumSizeHint().width() for part in self._parts), default=0)
        wanted = max(current_theme().px(self._least) * count, needed * count + between)
        is_wide = event.size().width() >= wanted
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if is_wide else directions.TopToBottom
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self._box.setSpacing(self._beside if is_wide else self._below)
            self.updateGeometry()
