"""Draws fields to type in and to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionSpinBox,
)

from peerjournal.ui.drawing.marks import draw_arrow
from peerjournal.ui.drawing.states import box_in, has_frame, has_state, shows_focus
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.ui.theme import Theme

_State = QStyle.StateFlag
_Sub = QStyle.SubControl
_Step = QAbstractSpinBox.StepEnabledFlag
_ARROW_ROOM = 26
_BEFORE = 8


def draw_field(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """Draw the ground and edge of a field, with its ring when it has the keyboard."""
    colours = theme.colours
    is_enabled = has_state(option, _State.State_Enabled)
    is_focused = is_enabled and shows_focus(option)
    edge = colours.focus if is_focused else colours.control_line if is_enabled else colours.line
    painter.setPen(QPen(QColor(edge), 2 if is_focused else 1))
    painter.setBrush(QColor(colours.card if is_enabled else colours.neutral_tint))
    inset = 1.0 if is_focused else 0.5
    painter.drawRoundedRect(box_in(option.rect, inset), theme.radius.m, theme.radius.m)


def draw_written_field(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """Draw the line below a field that stands among writing."""
    colours = theme.colours
    is_focused = has_state(option, _State.State_Enabled) and shows_focus(option)
    is_over = has_state(option, _State.State_MouseOver) or theme.is_high_contrast
    edge = colours.focus if is_focused else colours.control_line if is_over else colours.line
    painter.setPen(QPen(QColor(edge), 2 if is_focused else 1))
    half = option.fontMetrics.height() / 2 + 3
    height = min(QRectF(option.rect).center().y() + half, option.rect.bottom()) + 0.5
    painter.drawLine(QPointF(option.rect.left(), height), QPointF(option.rect.right() + 1, height))


def draw_written_line(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """Draw the line below what is typed, where it has an edge at all."""
    if has_frame(option):
        draw_written_field(theme, option, painter)


def draw_line_edit(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """Draw the ground and edge of a line to type in."""
    # Inside a spin box or a combo box the line has no frame of its own.
    if has_frame(option):
        draw_field(theme, option, painter)


def draw_nothing(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """Draw nothing, where Fusion would draw a second edge."""
    del theme, option, painter


def draw_combo(
    theme: Theme,
    option: QStyleOptionComboBox,
    painter: QPainter,
    arrow: QRect,
    *,
    is_written: bool = False,
) -> None:
    """Draw a combo box: in a box, or over a line."""
    draw = draw_written_field if is_written else draw_field
    draw(theme, option, painter)
    ink = theme.colours.ink if has_state(option, _State.State_Enabled) else theme.colours.disabled
    draw_arrow(painter, QRectF(arrow).center(), QColor(ink), theme.px(4))


def draw_spin(
    theme: Theme,
    option: QStyleOptionSpinBox,
    painter: QPainter,
    arrows: tuple[QRect, QRect],
    *,
    is_written: bool = False,
) -> None:
    """Draw a spin box, in a box or over a line; a step that is not there pales."""
    draw = draw_written_field if is_written else draw_field
    draw(theme, option, painter)
    steps = (_Step.StepUpEnabled, _Step.StepDownEnabled)
    for arrow, step, is_up in zip(arrows, steps, (True, False), strict=True):
        ink = theme.colours.dim if option.stepEnabled & step else theme.colours.disabled
        draw_arrow(painter, QRectF(arrow).center(), QColor(ink), theme.px(3), up=is_up)


def combo_part(
    option: QStyleOptionComplex, sub: QStyle.SubControl, found: QRect, *, is_written: bool = False
) -> QRect:
    """Return where a part of a combo box lies."""
    room = current_theme().px(_ARROW_ROOM)
    whole = option.rect
    if sub == _Sub.SC_ComboBoxArrow:
        part = QRect(whole.right() - room, whole.top(), room, whole.height())
    elif sub == _Sub.SC_ComboBoxEditField:
        side = 0 if is_written else current_theme().px(_BEFORE)
        part = whole.adjusted(side, 2, -room, -2)
    else:
        return found
    return QStyle.visualRect(option.direction, whole, part)


def combo_width(words: int) -> int:
    """Return the width of a combo box that shows its words whole, at any size of the type."""
    # The words keep two pixels free at either side, and some more for what is measured too small.
    return words + current_theme().px(_BEFORE + _ARROW_ROOM) + 10


def spin_part(
    option: QStyleOptionComplex, sub: QStyle.SubControl, found: QRect, *, is_written: bool = False
) -> QRect:
    """Return where a part of a spin box lies."""
    room = current_theme().px(_ARROW_ROOM)
    whole = option.rect
    half = whole.height() // 2
    if sub == _Sub.SC_SpinBoxUp:
        part = QRect(whole.right() - room, whole.top() + 3, room, half - 3)
    elif sub == _Sub.SC_SpinBoxDown:
        part = QRect(whole.right() - room, whole.top() + half, room, half - 3)
    elif sub == _Sub.SC_SpinBoxEditField:
        # The line inside keeps two pixels of its own.
        side = -2 if is_written else current_theme().px(6)
        part = whole.adjusted(side, 2, -room, -2)
    else:
        return found
    return QStyle.visualRect(option.direction, whole, part)
