"""Draws push buttons by their role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyleOptionButton,
)

from peerjournal.ui.drawing.marks import draw_arrow
from peerjournal.ui.drawing.states import box_in, has_state, shows_focus

if TYPE_CHECKING:
    from peerjournal.ui.theme import Theme

_State = QStyle.StateFlag
_SIDE = 14
_LINK_SIDE = 4


def draw_button(theme: Theme, option: QStyleOptionButton, painter: QPainter, role: str) -> None:
    """Draw a push button: its ground by role, its ring, its icon and words."""
    ground, ink, edge = _button_colours(theme, option, role)
    radius = theme.radius.m
    painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box_in(option.rect, 0.5), radius, radius)
    if shows_focus(option):
        # On a filled button the ring lies inside, where it stands out from the fill.
        is_filled = role in _FILLED
        painter.setPen(QPen(ink if is_filled else QColor(theme.colours.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 3.5 if is_filled else 1.0
        painter.drawRoundedRect(box_in(option.rect, inset), radius - inset / 2, radius - inset / 2)
    side = button_side(theme, role)
    _draw_button_words(theme, option, painter, ink, side)


_FILLED = frozenset({"primary", "danger"})
_WITHOUT_GROUND = frozenset({"link", "plain"})


def _button_colours(
    theme: Theme, option: QStyleOptionButton, role: str
) -> tuple[QColor, QColor, QColor | None]:
    colours = theme.colours
    is_down = has_state(option, _State.State_Sunken) or has_state(option, _State.State_On)
    is_over = has_state(option, _State.State_MouseOver)
    if not has_state(option, _State.State_Enabled):
        ground = colours.neutral_tint if role not in _WITHOUT_GROUND else "#00000000"
        return QColor(ground), QColor(colours.disabled), None
    if role == "primary":
        ground = (
            colours.accent_pressed
            if is_down
            else colours.accent_hover
            if is_over
            else colours.accent
        )
        return QColor(ground), QColor(colours.on_accent), None
    if role == "danger":
        danger = QColor(colours.danger)
        return danger.darker(110) if is_down or is_over else danger, QColor(colours.on_danger), None
    if role == "link":
        ground = colours.accent_tint if is_over or is_down else "#00000000"
        return QColor(ground), QColor(colours.accent), None
    if role == "plain":
        ground = colours.neutral_tint if is_down else colours.hover if is_over else "#00000000"
        return QColor(ground), QColor(colours.ink), None
    ground = colours.neutral_tint if is_down else colours.hover if is_over else colours.card
    edge = colours.control_line if theme.is_high_contrast or is_over else colours.line
    return QColor(ground), QColor(colours.ink), QColor(edge)


def button_side(theme: Theme, role: str) -> int:
    """Return the room beside the words; a link has little, so that it begins where others do."""
    return theme.px(_LINK_SIDE if role == "link" else _SIDE)


def button_size(theme: Theme, option: QStyleOptionButton, role: str) -> QSize:
    """Return the room a push button needs."""
    metrics = option.fontMetrics
    # The mnemonic's sign is not drawn, and two spaces leave room for bold figures.
    words = metrics.size(Qt.TextFlag.TextShowMnemonic, option.text)
    icon = option.iconSize.width() + theme.px(6) if not option.icon.isNull() else 0
    menu = theme.px(18) if _opens_menu(option) else 0
    gap = 0 if option.text else -theme.px(6)
    width = words.width() + icon + menu + gap + 2 * button_side(theme, role)
    height = max(metrics.height(), option.iconSize.height() if icon else 0) + 2 * theme.px(7)
    return QSize(width, height)


def _opens_menu(option: QStyleOptionButton) -> bool:
    return bool(option.features & QStyleOptionButton.ButtonFeature.HasMenu)


def _draw_button_words(
    theme: Theme, option: QStyleOptionButton, painter: QPainter, ink: QColor, side: int
) -> None:
    # Centred where there is room for it; a link begins at its edge however wide it was laid.
    is_link = side == theme.px(_LINK_SIDE)
    rect = QRect(option.rect)
    if _opens_menu(option):
        rect.setRight(rect.right() - theme.px(18))
        room = theme.px(9) if is_link else 4
        centre = QPointF(rect.right() + room, rect.center().y() + 0.5)
        draw_arrow(painter, centre, ink, theme.px(4))
    metrics = QFontMetrics(painter.font())
    width = metrics.size(Qt.TextFlag.TextShowMnemonic, option.text).width()
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    if not option.icon.isNull():
        gap = theme.px(6) if option.text else 0
        whole = option.iconSize.width() + gap + width
        middle = side if is_link else (rect.width() - whole) // 2
        left = rect.left() + max(min(side, theme.px(6)), middle)
        place = QRect(left, 0, option.iconSize.width(), option.iconSize.height())
        place.moveTop(rect.center().y() - place.height() // 2)
        words = QRect(place.right() + 1 + gap, rect.top(), width + 4, rect.height())
        if option.direction == Qt.LayoutDirection.RightToLeft:
            place = QStyle.visualRect(option.direction, rect, place)
            words = QStyle.visualRect(option.direction, rect, words)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        mode = QIcon.Mode.Normal if has_state(option, _State.State_Enabled) else QIcon.Mode.Disabled
        option.icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
    else:
        words = rect.adjusted(side, 0, 0, 0) if is_link else rect
        words = QStyle.visualRect(option.direction, rect, words)
        flags = Qt.AlignmentFlag.AlignCenter
        if is_link:
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            if option.direction == Qt.LayoutDirection.RightToLeft:
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    words = words.intersected(rect)
    sign = int(Qt.TextFlag.TextShowMnemonic)
    shown = option.text
    if words.width() < width:
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, words.width(), sign)
    painter.setPen(ink)
    painter.drawText(words, int(flags) | sign, shown)
