"""The column of a page: in the middle, no wider than reads well, with margins that fold."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from peerjournal.ui.theme import Text, current_theme, font_for
from peerjournal.ui.widgets.scroll_edges import ScrollEdges

_NARROW = 560


class PageColumn(QScrollArea):
    """Scrolls a page up and down, never sideways.

    Attributes:
        column: where the parts of the page go.
        room: what they are made in.

    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        self.setWidget(inside)
        self.room = QWidget(inside)
        self.room.setMaximumWidth(column_width())
        self.column = QVBoxLayout(self.room)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(theme.spacing.m))
        self._row = QHBoxLayout(inside)
        self._row.addStretch(1)
        self._row.addWidget(self.room, 1000)
        self._row.addStretch(1)
        ScrollEdges(self)
        self._begun: str | None = None
        self._fold()

    def begin_with(self, entry: str | None) -> None:
        """Begin at the top, but for the entry that was here already."""
        if entry is None or entry != self._begun:
            self.verticalScrollBar().setValue(0)
        self._begun = entry

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the margins where the window is narrow."""
        super().resizeEvent(event)
        self._fold()

    def refit(self) -> None:
        """Take the width that the size of the type asks for now."""
        self.room.setMaximumWidth(column_width())
        self._fold()

    def _fold(self) -> None:
        fold_margins(self._row, self.viewport().width())


class ColumnFoot(QWidget):
    """What stands below a page and begins where its column begins.

    Attributes:
        column: where the parts go.
        room: what they are made in.

    """

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.room = QWidget(self)
        self.room.setMaximumWidth(column_width())
        self.column = QVBoxLayout(self.room)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        self._row.addWidget(self.room, 1000)
        self._row.addStretch(1)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the margins as the page above does."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Take the width that the size of the type asks for now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.room.setMaximumWidth(column_width())
            self._fold()

    def _fold(self) -> None:
        side = page_side(self.width())
        self._row.setContentsMargins(side, 0, side, 0)


def page_side(width: int) -> int:
    """Return the margin at the sides of a page of that width."""
    theme = current_theme()
    is_narrow = width < theme.px(_NARROW)
    return theme.px(theme.spacing.xl if is_narrow else theme.spacing.page)


def fold_margins(row: QHBoxLayout, width: int) -> None:
    """Give a page of that width its margins."""
    theme = current_theme()
    is_narrow = width < theme.px(_NARROW)
    above = theme.px(theme.spacing.l if is_narrow else theme.spacing.xxl)
    row.setContentsMargins(page_side(width), above, page_side(width), theme.px(theme.spacing.xxl))


def column_width() -> int:
    """Return the width of a line that reads well."""
    theme = current_theme()
    metrics = QFontMetricsF(font_for(theme, Text.BODY))
    return round(metrics.averageCharWidth() * theme.type_scale.line_characters)
