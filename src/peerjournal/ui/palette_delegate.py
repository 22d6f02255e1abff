"""Draws what the palette found: an icon, words, and quietly at the end what it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from peerjournal.ui.theme import Text, current_theme, font_for

DETAIL_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Gives the words that stand at the end of a row: a shortcut, or what it is."""

_SIDE = 12
_BETWEEN = 18
_ICON = 40

_Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """Adds a few quiet words to the usual row, and shortens its own before them."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Shorten the words so that both have room."""
        super().initStyleOption(option, index)
        theme = current_theme()
        taken = self._detail_width(str(index.data(DETAIL_ROLE) or ""))
        room = option.rect.width() - taken - theme.px(_ICON + _BETWEEN)
        if option.rect.width() > 0:
            option.text = QFontMetrics(option.font).elidedText(
                option.text, Qt.TextElideMode.ElideRight, room
            )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        super().paint(painter, option, index)
        detail = str(index.data(DETAIL_ROLE) or "")
        if not detail:
            return
        theme = current_theme()
        place = QRect(option.rect).adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), 0)
        painter.save()
        painter.setFont(self._font())
        painter.setPen(QColor(theme.colours.dim))
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        end = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
        flags = end | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(place, int(flags), detail)
        painter.restore()

    def _detail_width(self, detail: str) -> int:
        return QFontMetrics(self._font()).horizontalAdvance(detail) if detail else 0

    def _font(self) -> QFont:
        return font_for(current_theme(), Text.SMALL)
