"""Two parts side by side where there is room, else one of the two."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from peerjournal.ui.theme import current_theme


class FoldingPair(QWidget):
    """Shows a list and what is chosen in it, or one of both.

    Signals:
        folded: whether only one of the two is shown, from now on.
    """

    folded = Signal(bool)

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        both_from: int = 760,
        first_width: int = 332,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.first = first
        self.second = second
        self._both_from = both_from
        self._is_folded = False
        self._wants_second = False
        self._has_second = True
        theme = current_theme()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(first)
        self.splitter.addWidget(second)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        first.setMinimumWidth(theme.px(min(first_width, 260)))
        self.splitter.setSizes([theme.px(first_width), theme.px(1400 - first_width)])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    @property
    def is_folded(self) -> bool:
        """Whether only one of the two is shown."""
        return self._is_folded

    @property
    def shows_second_alone(self) -> bool:
        """Whether the second part has the room to itself."""
        return self._is_folded and self._wants_second and self._has_second

    def show_first(self) -> None:
        """Go to the first part."""
        self._wants_second = False
        self._fold()

    def show_second(self) -> None:
        """Go to the second part."""
        self._wants_second = True
        self._fold()

    def set_second_wanted(self, *, is_wanted: bool) -> None:
        """Say whether there is anything to show in the second part at all."""
        self._has_second = is_wanted
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """Return the room for one of the two: a pair can always fold."""
        widths = (
            max(part.minimumWidth(), part.minimumSizeHint().width())
            for part in (self.first, self.second)
        )
        return QSize(max(widths), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where there is no room for both."""
        super().resizeEvent(event)
        is_folded = self.width() < current_theme().px(self._both_from)
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._fold()
            self.folded.emit(is_folded)

    def _fold(self) -> None:
        shows_second = self._has_second and (self._wants_second or not self._is_folded)
        self.first.setVisible(not self._is_folded or not shows_second)
        self.second.setVisible(shows_second)
