"""The paper of a phase: what is written on it takes the room that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.ui.conversation.growing_text import GrowingText


class WritingArea(QScrollArea):
    """Holds the question and the groups of a phase below each other, and scrolls.

    Attributes:
        rows: where they go.

    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[GrowingText, ...] = ()
        self._inside = QWidget()
        self._inside.setProperty("role", "scrolled")
        self.rows = QVBoxLayout(self._inside)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(current_theme().px(14))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)

    def show_texts(self, texts: Sequence[GrowingText]) -> None:
        """Open the last of these texts as far as the window has room for it."""
        self._texts = tuple(texts)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room of another size."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        if not self._texts:
            return
        text = self._texts[-1]
        text.take_rows(0)
        # Its new height reaches the page only through every layout around it.
        around = text.parentWidget()
        while around is not None and around is not self.viewport():
            layout = around.layout()
            if layout is not None:
                layout.activate()
            around = around.parentWidget()
        needed = self.rows.totalSizeHint().height()
        if self.rows.hasHeightForWidth():
            needed = self.rows.totalHeightForWidth(self.viewport().width())
        left = self.viewport().height() - needed
        text.take_rows(left // text.fontMetrics().lineSpacing())
