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
_LINK = "link"
_SHADE = 0.06


def draw_button(theme: Theme, option: QStyleOptionButton, painter: QPainter, role: str) -> None:
    """Draw a push button: its ground by role, its ring, its icon and words."""
    if role == _LINK:
        _draw_link(theme, option, painter)
        return
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
    _draw_button_words(theme, option, painter, ink)


def _draw_link(theme: Theme, option: QStyleOptionButton, painter: QPainter) -> None:
    """Draw words without a ground, underlined while they are pointed at or have the keyboard.

    A ring would need room beside the words, and they would begin beside the lines around them.
    """
    is_enabled = has_state(option, _State.State_Enabled)
    colours = theme.colours
    is_down = has_state(option, _State.State_Sunken)
    usual = colours.accent_pressed if is_down else colours.accent
    ink = QColor(usual if is_enabled else colours.disabled)
    words = _draw_button_words(theme, option, painter, ink, is_link=True)
    is_focused = is_enabled and shows_focus(option)
    if is_focused or (is_enabled and has_state(option, _State.State_MouseOver)):
        thick = (3 if theme.is_high_contrast else 2) if is_focused else 1
        below = words.center().y() + option.fontMetrics.height() // 2
        top = min(below, option.rect.bottom() + 1 - thick)
        line = QRect(words.left(), top, words.width(), thick)
        painter.fillRect(line, QColor(colours.focus) if is_focused else ink)


_FILLED = frozenset({"primary", "danger"})
_WITHOUT_GROUND = frozenset({"plain"})


def _button_colours(
    theme: Theme, option: QStyleOptionButton, role: str
) -> tuple[QColor, QColor, QColor | None]:
    colours = theme.colours
    is_down = has_state(option, _State.State_Sunken) or has_state(option, _State.State_On)
    is_over = has_state(option, _State.State_MouseOver)
    if not has_state(option, _State.State_Enabled):
        # A shade of what it lies on, be that paper or a tint.
        shade = QColor(colours.ink)
        shade.setAlphaF(_SHADE if role not in _WITHOUT_GROUND else 0.0)
        return shade, QColor(colours.disabled), None
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
    if role == "plain":
        ground = colours.neutral_tint if is_down else colours.hover if is_over else "#00000000"
        return QColor(ground), QColor(colours.ink), None
    ground = colours.neutral_tint if is_down else colours.hover if is_over else colours.card
    edge = colours.control_line if theme.is_high_contrast or is_over else colours.line
    return QColor(ground), QColor(colours.ink), QColor(edge)


def button_side(theme: Theme, role: str) -> int:
    """Return the room beside the words; a link has none, so that it begins where others do."""
    return 0 if role == _LINK else theme.px(_SIDE)


def button_size(theme: Theme, option: QStyleOptionButton, role: str) -> QSize:
    """Return the room a push button needs."""
    metrics = option.fontMetrics
    # The mnemonic's sign is not drawn, and two spaces leave room for bold figures.
    words = metrics.size(Qt.TextFlag.TextShowMnemonic, option.text)
    icon = option.iconSize.width() + theme.px(6) if not option.icon.isNull() else 0
    menu = theme.px(_menu_room(is_link=role == _LINK)) if _opens_menu(option) else 0
    gap = 0 if option.text else -theme.px(6)
    # A sign alone stands in a square.
    side = button_side(theme, role) if option.text else min(theme.px(8), button_side(theme, role))
    width = words.width() + icon + menu + gap + 2 * side
    height = max(metrics.height(), option.iconSize.height() if icon else 0) + 2 * theme.px(7)
    return QSize(width, height)


def _menu_room(*, is_link: bool) -> int:
    # A link has no edge behind its arrow, and so its whole room lies before it.
    return 20 if is_link else 18


def _opens_menu(option: QStyleOptionButton) -> bool:
    return bool(option.features & QStyleOptionButton.ButtonFeature.HasMenu)


def _draw_button_words(
    theme: Theme,
    option: QStyleOptionButton,
    painter: QPainter,
    ink: QColor,
    *,
    is_link: bool = False,
) -> QRect:
    """Draw icon, words and arrow, and return where the words stand.

    They are centred where there is room for it; a link begins at its edge however wide it was laid.
    """
    rect = QRect(option.rect)
    if _opens_menu(option):
        rect = _draw_menu_arrow(theme, option, painter, ink, is_link=is_link)
    metrics = QFontMetrics(painter.font())
    width = metrics.size(Qt.TextFlag.TextShowMnemonic, option.text).width()
    icon = option.iconSize.width() if not option.icon.isNull() else 0
    gap = theme.px(6) if icon and option.text else 0
    middle = 0 if is_link else (rect.width() - icon - gap - width) // 2
    left = rect.left() + (0 if is_link else max(theme.px(6) if icon else 0, middle))
    if icon:
        place = QRect(left, 0, icon, option.iconSize.height())
        place.moveTop(rect.center().y() - place.height() // 2)
        mode = QIcon.Mode.Normal if has_state(option, _State.State_Enabled) else QIcon.Mode.Disabled
        there = QStyle.visualRect(option.direction, option.rect, place)
        option.icon.paint(painter, there, Qt.AlignmentFlag.AlignCenter, mode)
    # Two pixels more, for bold figures are wider than they are measured.
    room = min(width + 2, rect.right() + 1 - left - icon - gap)
    words = QRect(left + icon + gap, rect.top(), max(0, room), rect.height())
    words = QStyle.visualRect(option.direction, option.rect, words)
    shown = option.text
    sign = int(Qt.TextFlag.TextShowMnemonic)
    if words.width() < width:
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, words.width(), sign)
    painter.setPen(ink)
    # Words of another direction than the window's are read in their own.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(words, int(flags) | sign, shown)
    return words


def _draw_menu_arrow(
    theme: Theme, option: QStyleOptionButton, painter: QPainter, ink: QColor, *, is_link: bool
) -> QRect:
    """Draw the arrow at the end and return the room that is left, as if read from the left."""
    rect = QRect(option.rect)
    rect.setRight(rect.right() - theme.px(_menu_room(is_link=is_link)))
    room = theme.px(14) if is_link else 4
    arrow = QRect(rect.right() + room, rect.center().y(), 1, 1)
    centre = QStyle.visualRect(option.direction, option.rect, arrow).topLeft()
    draw_arrow(painter, QPointF(centre.x(), centre.y() + 0.5), ink, theme.px(4))
    return rect
