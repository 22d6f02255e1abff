"""Draws the sidebar's items."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from peerjournal.ui.icons import draw_icon
from peerjournal.ui.theme import Text, Theme, current_theme, font_for

if TYPE_CHECKING:
    from peerjournal.ui.widgets.keyboard_ring import KeyboardRing

ITEM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ICON = 18
LIFT = 8
SIDE = 11
BESIDE_ICON = 10
_APART = 14

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag


@dataclass(frozen=True, slots=True, kw_only=True)
class SidebarItem:
    """A page.

    Attributes:
        key: what `item_chosen` tells.
        count: how many things wait there; 0 shows nothing.
        is_apart: whether a gap stands before it.

    """

    key: str
    text: str
    icon_name: str
    count: int = 0
    is_apart: bool = False


class SidebarDelegate(QStyledItemDelegate):
    """Draws an icon, a word and a count; the chosen page lies on a card."""

    def __init__(self, ring: KeyboardRing) -> None:
        super().__init__(ring)
        self.is_folded = False
        self._ring = ring

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return one height for every item, and the gap before some."""
        del option
        theme = current_theme()
        line = 0 if self.is_folded else QFontMetrics(font_for(theme, Text.CONTROL)).height()
        item = index.data(ITEM_ROLE)
        gap = theme.px(_APART) if isinstance(item, SidebarItem) and item.is_apart else 0
        return QSize(theme.px(44), max(line, theme.px(ICON)) + 2 * theme.px(LIFT) + gap)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one item."""
        item = index.data(ITEM_ROLE)
        if not isinstance(item, SidebarItem):
            return
        theme = current_theme()
        gap = theme.px(_APART) if item.is_apart else 0
        card = QRect(option.rect).adjusted(0, gap + 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        self._draw_card(painter, theme, option, card)
        self._draw_words(painter, theme, option, item, card)
        painter.restore()

    def _draw_card(
        self, painter: QPainter, theme: Theme, option: QStyleOptionViewItem, card: QRect
    ) -> None:
        colours = theme.colours
        is_chosen = bool(option.state & _State.State_Selected)
        is_over = bool(option.state & _State.State_MouseOver)
        ground = colours.card if is_chosen else colours.hover if is_over else "#00000000"
        painter.setBrush(QColor(ground))
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen and theme.is_high_contrast:
            painter.setPen(QPen(QColor(colours.control_line), 1))
        if option.state & _State.State_HasFocus and self._ring.is_shown:
            painter.setPen(QPen(QColor(colours.focus), 2))
        place = QRectF(card).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(place, theme.radius.m, theme.radius.m)

    def _draw_words(
        self,
        painter: QPainter,
        theme: Theme,
        option: QStyleOptionViewItem,
        item: SidebarItem,
        card: QRect,
    ) -> None:
        colours = theme.colours
        is_chosen = bool(option.state & _State.State_Selected)
        side = theme.px(ICON)
        inner = card.adjusted(theme.px(SIDE), 0, -theme.px(SIDE), 0)
        place = QRect(inner.left(), inner.center().y() - side // 2 + 1, side, side)
        if self.is_folded:
            place.moveLeft(card.center().x() - side // 2 + 1)
        ink = QColor(colours.accent if is_chosen else colours.dim)
        draw_icon(painter, item.icon_name, _mirrored(option, card, place), ink)
        if self.is_folded:
            return
        count = option.locale.toString(item.count) if item.count else ""
        small = font_for(theme, Text.SMALL, is_bold=True)
        room = QFontMetrics(small).horizontalAdvance(count) + theme.px(6) if count else 0
        font = font_for(theme, Text.CONTROL, is_bold=is_chosen)
        words = inner.adjusted(side + theme.px(BESIDE_ICON), 0, -room, 0)
        shown = QFontMetrics(font).elidedText(item.text, Qt.TextElideMode.ElideRight, words.width())
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if is_chosen else colours.dim))
        painter.drawText(_mirrored(option, card, words), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(small)
        painter.setPen(QColor(colours.dim))
        number = QRect(inner.right() - room, inner.top(), room + 1, inner.height())
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(_mirrored(option, card, number), int(end), count)


def _mirrored(option: QStyleOptionViewItem, whole: QRect, part: QRect) -> QRect:
    return QStyle.visualRect(option.direction, whole, part)
