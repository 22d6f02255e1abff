"""A list beside its page: wider in a wide window, until somebody sets the width by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from peerjournal.ui.theme import current_theme

LIST_WIDTH = 332
_LEAST, _MOST = 260, 420
_SHARE = 0.28


class ListBeside(QSplitter):
    """Parts its room between a list and a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._is_set_by_hand = False
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._on_moved)

    def put(self, first: QWidget, page: QWidget) -> None:
        """Show a list and a page."""
        theme = current_theme()
        self.addWidget(first)
        self.addWidget(page)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        first.setMinimumWidth(theme.px(_LEAST))
        self.setSizes([theme.px(LIST_WIDTH), theme.px(700)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its share, so that its titles are not shortened where there is room."""
        super().resizeEvent(event)
        theme = current_theme()
        if not self._is_set_by_hand and self.width() > theme.px(LIST_WIDTH) * 2:
            wanted = round(self.width() * _SHARE)
            width = max(theme.px(LIST_WIDTH), min(wanted, theme.px(_MOST)))
            self.setSizes([width, self.width() - width])

    def _on_moved(self) -> None:
        self._is_set_by_hand = True
