"""The side of a dialog that has several pages: what there is to turn to."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from peerjournal.ui.theme import current_theme

_Metric = QStyle.PixelMetric
_WIDTH = 224


def contents_side(*parts: QWidget, width: int = _WIDTH) -> QFrame:
    """Put what leads to pages on the ground of the window's own side; its list takes the room."""
    theme = current_theme()
    side = QFrame()
    side.setProperty("role", "side")
    side.setFixedWidth(theme.px(width))
    layout = QVBoxLayout(side)
    margin, end = theme.px(theme.spacing.m), theme.px(theme.spacing.l)
    layout.setContentsMargins(margin, end, margin, end)
    layout.setSpacing(theme.px(theme.spacing.s))
    for part in parts:
        layout.addWidget(part, 1 if isinstance(part, QListWidget) else 0)
        if isinstance(part, QListWidget):
            part.setWordWrap(True)
            part.setItemDelegate(_WholeNames(part))
            part.setResizeMode(QListWidget.ResizeMode.Adjust)
            part.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return side


class _WholeNames(QStyledItemDelegate):
    """Gives each row the lines that its name needs: Qt forgets the room at its sides."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a row; called by Qt."""
        theme = current_theme()
        size = super().sizeHint(option, index)
        icon = 0
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            icon = (
                self._rows.iconSize().width() if self._rows.iconSize().isValid() else theme.px(24)
            )
        margin = self._rows.style().pixelMetric(_Metric.PM_FocusFrameHMargin, None, self._rows) + 1
        side = theme.px(theme.spacing.s) + margin
        room = self._rows.viewport().width() - icon - 2 * side
        wrap = int(Qt.TextFlag.TextWordWrap)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        words = option.fontMetrics.boundingRect(QRect(0, 0, room, 10_000), wrap, name)
        lines = round(words.height() / option.fontMetrics.height())
        one = max(theme.px(theme.spacing.xl), option.fontMetrics.height()) + 6
        size.setHeight(max(size.height() if lines == 1 else 0, words.height() + one // 2, one))
        return size
