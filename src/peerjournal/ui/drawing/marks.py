"""Draws arrows, ticks, rings and the edge of what is private."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QStyle,
    QStyleOption,
)

from peerjournal.ui.drawing.states import box_in, has_state, shows_focus

if TYPE_CHECKING:
    from peerjournal.ui.theme import Theme

_State = QStyle.StateFlag
_Sub = QStyle.SubControl
_Step = QAbstractSpinBox.StepEnabledFlag
_ARROW_ROOM = 26


def draw_private(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """Draw the dashed edge of what is private."""
    pen = QPen(QColor(theme.colours.control_line), 1)
    pen.setDashPattern([5, 4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box_in(option.rect, 0.5), theme.radius.l, theme.radius.l)


def draw_arrow(
    painter: QPainter, centre: QPointF, ink: QColor, half: int, *, up: bool = False
) -> None:
    """Draw a small chevron around a point."""
    pen = QPen(ink, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    lift = half / 2 * (-1 if up else 1)
    left, right = centre + QPointF(-half, -lift), centre + QPointF(half, -lift)
    painter.drawPolyline(QPolygonF([left, centre + QPointF(0, lift), right]))


def draw_way_on(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """Draw the chevron of an entry that leads to another menu."""
    ink = QColor(theme.colours.dim)
    half = theme.px(4)
    painter.save()
    painter.translate(option.rect.center())
    is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    painter.rotate(90 if is_mirrored else -90)
    draw_arrow(painter, QPointF(0, 0), ink, half)
    painter.restore()


def draw_check_box(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """Draw a box: empty, ticked or partly set."""
    is_set = has_state(option, _State.State_On) or has_state(option, _State.State_NoChange)
    _draw_indicator(theme, option, painter, theme.radius.s, is_set=is_set)
    if not is_set:
        return
    pen = QPen(_sign_colour(theme, option), max(1.8, option.rect.width() / 9))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    box, side = QRectF(option.rect), option.rect.width()
    points = _DASH if has_state(option, _State.State_NoChange) else _TICK
    painter.drawPolyline(
        QPolygonF([box.topLeft() + QPointF(x * side, y * side) for x, y in points])
    )


_TICK = ((0.27, 0.52), (0.43, 0.68), (0.74, 0.34))
_DASH = ((0.28, 0.5), (0.72, 0.5))


def draw_radio(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """Draw one of several choices."""
    is_set = has_state(option, _State.State_On)
    _draw_indicator(theme, option, painter, option.rect.width() / 2, is_set=is_set)
    if is_set:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_sign_colour(theme, option))
        painter.drawEllipse(box_in(option.rect, option.rect.width() * 0.31))


def _sign_colour(theme: Theme, option: QStyleOption) -> QColor:
    is_enabled = has_state(option, _State.State_Enabled)
    return QColor(theme.colours.on_accent if is_enabled else theme.colours.card)


def _draw_indicator(
    theme: Theme,
    option: QStyleOption,
    painter: QPainter,
    radius: float,
    *,
    is_set: bool,
) -> None:
    colours = theme.colours
    is_enabled = has_state(option, _State.State_Enabled)
    is_over = has_state(option, _State.State_MouseOver)
    if is_set:
        fill = colours.accent if is_enabled else colours.disabled
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        fill = colours.hover if is_over else colours.card
        edge = colours.accent if is_over else colours.control_line
        painter.setPen(QPen(QColor(edge if is_enabled else colours.line), 1.25))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(box_in(option.rect, 0.75), radius, radius)


def draw_ring(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """Draw a ring around what has the keyboard."""
    painter.setPen(QPen(QColor(theme.colours.focus), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box_in(option.rect, 1.0), theme.radius.s, theme.radius.s)


def draw_tool_button(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """Draw the ground and the ring of a button that shows an icon."""
    colours = theme.colours
    is_on = has_state(option, _State.State_On)
    is_live = has_state(option, _State.State_Enabled)
    if is_live and (is_on or has_state(option, _State.State_Sunken)):
        ground = colours.accent_tint if is_on else colours.neutral_tint
    elif is_live and has_state(option, _State.State_MouseOver):
        ground = colours.hover
    else:
        ground = "#00000000"
    painter.setBrush(QColor(ground))
    painter.setPen(Qt.PenStyle.NoPen)
    if is_live and is_on and theme.is_high_contrast:
        painter.setPen(QPen(QColor(colours.control_line), 1))
    if shows_focus(option):
        painter.setPen(QPen(QColor(colours.focus), 2))
    painter.drawRoundedRect(box_in(option.rect, 1.0), theme.radius.m, theme.radius.m)
