"""A dialog of a few words and fields that is as high as they need."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget


class FittedDialog(QDialog):
    """Is exactly as high as its layout asks for at its width, whenever that changes.

    Qt itself would give a new dialog two thirds of the screen at most, and press together what
    needs more. What is higher than the screen, in very large letters, scrolls.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_fitting = False
        self._scrolled: QLayout | None = None

    def event(self, event: QEvent) -> bool:
        """Fit when the words, their size or the width changed."""
        is_done = super().event(event)
        # Before it is seen, Qt would lose the second of two sizes.
        if event.type() in _ASKING and self.isVisible() and not self._is_fitting:
            self._is_fitting = True
            self._fit()
            self._is_fitting = False
        return is_done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit when what scrolls asks for another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        layout = self._scrolled or self.layout()
        if layout is None:
            return
        width = max(self.width(), layout.totalMinimumSize().width())
        needed = layout.totalSizeHint().height()
        if layout.hasHeightForWidth():
            # What the width asks for; some parts know only their least height.
            needed = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        room = self.screen().availableGeometry().height()
        if needed > room and self._scrolled is None:
            self._scroll(layout)
        height = min(needed, room)
        if not self.minimumHeight() == self.maximumHeight() == height:
            self.setFixedHeight(height)
        self.resize(width, height)

    def _scroll(self, layout: QLayout) -> None:
        """Put everything that is laid out into an area that scrolls."""
        self._scrolled = layout
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        inside.setLayout(layout)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        inside.installEventFilter(self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)


_ASKING = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize})
