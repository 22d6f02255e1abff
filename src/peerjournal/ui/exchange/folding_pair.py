"""Two parts side by side where there is room, else one of the two."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from peerjournal.ui.theme import current_theme


class FoldingPair(QWidget):
    """Shows a list and what is chosen in it, or one of both.

    A part that is made as a child of the splitter is dressed once; one that is put in when it is
    complete, once more with all that is in it.

    Attributes:
        splitter: what the two are made in.

    Signals:
        folded: whether only one of the two is shown, from now on.

    """

    folded = Signal(bool)

    def __init__(
        self,
        *,
        both_from: int = 760,
        first_width: int = 332,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._both_from = both_from
        self._first_width = first_width
        self._least_height = 0
        self._is_folded = False
        self._wants_second = False
        self._has_second = True
        self._parts: tuple[QWidget, ...] = ()
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def hold(self, first: QWidget, second: QWidget) -> None:
        """Show these two."""
        theme = current_theme()
        width = self._first_width
        self._parts = (first, second)
        self.splitter.addWidget(first)
        self.splitter.addWidget(second)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        first.setMinimumWidth(theme.px(min(width, 260)))
        self.splitter.setSizes([theme.px(width), theme.px(1400 - width)])
        self._fold()

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

    def keep_height(self, least: int) -> None:
        """Take the height that is left, and at least this much."""
        self._least_height = current_theme().px(least)
        self.setMinimumHeight(self._least_height)

    def sizeHint(self) -> QSize:
        """Ask for no more height than has to be kept, where that was said."""
        usual = super().sizeHint()
        return QSize(usual.width(), self._least_height) if self._least_height else usual

    def minimumSizeHint(self) -> QSize:
        """Return the room for one of the two: a pair can always fold."""
        widths = (max(part.minimumWidth(), part.minimumSizeHint().width()) for part in self._parts)
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where there is no room for both."""
        super().resizeEvent(event)
        is_folded = self.width() < current_theme().px(self._both_from)
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._fold()
            self.folded.emit(is_folded)

    def _fold(self) -> None:
        if not self._parts:
            return
        first, second = self._parts
        shows_second = self._has_second and (self._wants_second or not self._is_folded)
        first.setVisible(not self._is_folded or not shows_second)
        second.setVisible(shows_second)
