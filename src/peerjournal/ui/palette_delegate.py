"""Draws what the palette found: an icon, words, and a shortcut at the end of the row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from peerjournal.ui.theme import current_theme

SHORTCUT_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Gives the shortcut that stands at the end of a row."""

_Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """Adds a shortcut in quiet ink to the usual row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        super().paint(painter, option, index)
        keys = index.data(SHORTCUT_ROLE)
        if not keys:
            return
        theme = current_theme()
        place = QRect(option.rect).adjusted(theme.px(12), 0, -theme.px(12), 0)
        painter.save()
        painter.setPen(QColor(theme.colours.dim))
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, int(end), str(keys))
        painter.restore()
