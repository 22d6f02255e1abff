"""Draws the controls: buttons, boxes, switches, fields and their focus, over Qt's Fusion.

The style sheet sets words and surfaces; what it cannot draw in the theme's colours (a ring inside
a filled button, ticks, arrows) is drawn here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionSpinBox,
    QWidget,
)

from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.ui.theme import Theme

    Drawing = Callable[[Theme, QStyleOption, QPainter], None]

_State = QStyle.StateFlag
_Primitive = QStyle.PrimitiveElement
_Control = QStyle.ControlElement
_Complex = QStyle.ComplexControl
_Sub = QStyle.SubControl
_Step = QAbstractSpinBox.StepEnabledFlag
_ARROW_ROOM = 26


class JournalStyle(QProxyStyle):
    """Fusion, with the program's own controls."""

    def __init__(self) -> None:
        super().__init__("fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw boxes, rings and the grounds of fields."""
        draw = _PRIMITIVES.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            _draw_smooth(painter, lambda: draw(current_theme(), option, painter))

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw push buttons, and the dashed edge of what is private."""
        if element == _Control.CE_PushButton and isinstance(option, QStyleOptionButton):
            role = str(widget.property("role") or "quiet") if widget is not None else "quiet"
            _draw_smooth(painter, lambda: draw_button(current_theme(), option, painter, role))
        elif element == _Control.CE_ShapedFrame and _is_private(widget):
            _draw_smooth(painter, lambda: _draw_private(current_theme(), option, painter))
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw combo and spin boxes."""
        theme = current_theme()
        if control == _Complex.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            arrow = self.subControlRect(control, option, _Sub.SC_ComboBoxArrow, widget)
            _draw_smooth(painter, lambda: _draw_combo(theme, option, painter, arrow))
        elif control == _Complex.CC_SpinBox and isinstance(option, QStyleOptionSpinBox):
            up = self.subControlRect(control, option, _Sub.SC_SpinBoxUp, widget)
            down = self.subControlRect(control, option, _Sub.SC_SpinBoxDown, widget)
            _draw_smooth(painter, lambda: _draw_spin(theme, option, painter, (up, down)))
        else:
            super().drawComplexControl(control, option, painter, widget)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Give controls room for their words at any font size."""
        theme = current_theme()
        if kind == QStyle.ContentsType.CT_PushButton and isinstance(option, QStyleOptionButton):
            return _button_size(theme, option)
        made = super().sizeFromContents(kind, option, size, cast("QWidget", widget))
        if kind in _FIELDS:
            line = option.fontMetrics.height()
            made.setHeight(max(made.height(), line + 2 * theme.px(8)))
        if kind == QStyle.ContentsType.CT_ToolButton:
            # A target of 24 by 24 is the least that WCAG 2.2 allows; this is 32.
            made += QSize(theme.px(4), theme.px(4))
        if kind == QStyle.ContentsType.CT_ComboBox:
            made.setWidth(made.width() + theme.px(14))
        return made

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        sub: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Place the arrows of combo and spin boxes."""
        found = super().subControlRect(control, option, sub, cast("QWidget", widget))
        if control == _Complex.CC_ComboBox:
            return _combo_part(option, sub, found)
        if control == _Complex.CC_SpinBox:
            return _spin_part(option, sub, found)
        return found

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        """Keep the words of a field off its edge."""
        found = super().subElementRect(element, option, cast("QWidget", widget))
        if element == QStyle.SubElement.SE_LineEditContents and _has_frame(option):
            side = current_theme().px(8)
            return found.adjusted(side, 0, -side, 0)
        return found

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: object = None,  # noqa: N803 - Qt's name
    ) -> int:
        """Answer the few questions where Fusion answers otherwise."""
        fixed = _HINTS.get(hint)
        if fixed is not None:
            return fixed
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return current_theme().motion.calm_ms
        return super().styleHint(hint, option, widget, cast("None", returnData))


_FIELDS = frozenset(
    {
        QStyle.ContentsType.CT_LineEdit,
        QStyle.ContentsType.CT_ComboBox,
        QStyle.ContentsType.CT_SpinBox,
    }
)
_HINTS = {
    QStyle.StyleHint.SH_EtchDisabledText: 0,
    QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons: 0,
    QStyle.StyleHint.SH_ComboBox_Popup: 0,
    QStyle.StyleHint.SH_ItemView_ShowDecorationSelected: 1,
    QStyle.StyleHint.SH_ScrollView_FrameOnlyAroundContents: 0,
}


def _draw_smooth(painter: QPainter, draw: Callable[[], None]) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw()
    painter.restore()


def _has(option: QStyleOption, state: QStyle.StateFlag) -> bool:
    return bool(option.state & state)


def _has_frame(option: QStyleOption) -> bool:
    return isinstance(option, QStyleOptionFrame) and option.lineWidth > 0


def _shows_focus(option: QStyleOption) -> bool:
    return _has(option, _State.State_HasFocus)


def _box(rect: QRect, inset: float) -> QRectF:
    return QRectF(rect).adjusted(inset, inset, -inset, -inset)


def _is_private(widget: QWidget | None) -> bool:
    return widget is not None and widget.property("role") == "private"


def _draw_private(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    pen = QPen(QColor(theme.colours.control_line), 1)
    pen.setDashPattern([5, 4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(_box(option.rect, 0.5), theme.radius.l, theme.radius.l)


# Push buttons


def draw_button(theme: Theme, option: QStyleOptionButton, painter: QPainter, role: str) -> None:
    """Draw a push button: its ground by role, its ring, its icon and words."""
    ground, ink, edge = _button_colours(theme, option, role)
    radius = theme.radius.m
    painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(_box(option.rect, 0.5), radius, radius)
    if _shows_focus(option):
        # On a filled button the ring lies inside, where it stands out from the fill.
        is_filled = role in _FILLED
        painter.setPen(QPen(ink if is_filled else QColor(theme.colours.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 3.5 if is_filled else 1.0
        painter.drawRoundedRect(_box(option.rect, inset), radius - inset / 2, radius - inset / 2)
    _draw_button_words(theme, option, painter, ink)


_FILLED = frozenset({"primary", "danger"})


def _button_colours(
    theme: Theme, option: QStyleOptionButton, role: str
) -> tuple[QColor, QColor, QColor | None]:
    colours = theme.colours
    is_down = _has(option, _State.State_Sunken) or _has(option, _State.State_On)
    is_over = _has(option, _State.State_MouseOver)
    if not _has(option, _State.State_Enabled):
        ground = colours.neutral_tint if role != "link" else "#00000000"
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
    ground = colours.neutral_tint if is_down else colours.hover if is_over else colours.card
    edge = colours.control_line if theme.is_high_contrast or is_over else colours.line
    return QColor(ground), QColor(colours.ink), QColor(edge)


def _button_size(theme: Theme, option: QStyleOptionButton) -> QSize:
    metrics = option.fontMetrics
    # The mnemonic's sign is not drawn, and two spaces leave room for bold figures.
    words = metrics.size(Qt.TextFlag.TextShowMnemonic, option.text)
    icon = option.iconSize.width() + theme.px(6) if not option.icon.isNull() else 0
    menu = theme.px(18) if _opens_menu(option) else 0
    gap = 0 if option.text else -theme.px(6)
    width = words.width() + icon + menu + gap + 2 * theme.px(14)
    height = max(metrics.height(), option.iconSize.height() if icon else 0) + 2 * theme.px(7)
    return QSize(width, height)


def _opens_menu(option: QStyleOptionButton) -> bool:
    return bool(option.features & QStyleOptionButton.ButtonFeature.HasMenu)


def _draw_button_words(
    theme: Theme, option: QStyleOptionButton, painter: QPainter, ink: QColor
) -> None:
    rect = QRect(option.rect)
    if _opens_menu(option):
        rect.setRight(rect.right() - theme.px(18))
        centre = QPointF(rect.right() + 4, rect.center().y() + 0.5)
        draw_arrow(painter, centre, ink, theme.px(4))
    metrics = QFontMetrics(painter.font())
    width = metrics.size(Qt.TextFlag.TextShowMnemonic, option.text).width()
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    if not option.icon.isNull():
        gap = theme.px(6) if option.text else 0
        whole = option.iconSize.width() + gap + width
        left = rect.left() + max(theme.px(6), (rect.width() - whole) // 2)
        place = QRect(left, 0, option.iconSize.width(), option.iconSize.height())
        place.moveTop(rect.center().y() - place.height() // 2)
        words = QRect(place.right() + 1 + gap, rect.top(), width + 4, rect.height())
        if option.direction == Qt.LayoutDirection.RightToLeft:
            place = QStyle.visualRect(option.direction, rect, place)
            words = QStyle.visualRect(option.direction, rect, words)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        mode = QIcon.Mode.Normal if _has(option, _State.State_Enabled) else QIcon.Mode.Disabled
        option.icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
    else:
        words = rect
        flags = Qt.AlignmentFlag.AlignCenter
    painter.setPen(ink)
    painter.drawText(words, int(flags | Qt.TextFlag.TextShowMnemonic), option.text)


# Boxes, rings and arrows


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


def _draw_check_box(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    is_set = _has(option, _State.State_On) or _has(option, _State.State_NoChange)
    _draw_indicator(theme, option, painter, theme.radius.s, is_set=is_set)
    if not is_set:
        return
    pen = QPen(_sign_colour(theme, option), max(1.8, option.rect.width() / 9))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    box, side = QRectF(option.rect), option.rect.width()
    points = _DASH if _has(option, _State.State_NoChange) else _TICK
    painter.drawPolyline(
        QPolygonF([box.topLeft() + QPointF(x * side, y * side) for x, y in points])
    )


_TICK = ((0.27, 0.52), (0.43, 0.68), (0.74, 0.34))
_DASH = ((0.28, 0.5), (0.72, 0.5))


def _draw_radio(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    is_set = _has(option, _State.State_On)
    _draw_indicator(theme, option, painter, option.rect.width() / 2, is_set=is_set)
    if is_set:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_sign_colour(theme, option))
        painter.drawEllipse(_box(option.rect, option.rect.width() * 0.31))


def _sign_colour(theme: Theme, option: QStyleOption) -> QColor:
    is_enabled = _has(option, _State.State_Enabled)
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
    is_enabled = _has(option, _State.State_Enabled)
    is_over = _has(option, _State.State_MouseOver)
    if is_set:
        fill = colours.accent if is_enabled else colours.disabled
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        fill = colours.hover if is_over else colours.card
        edge = colours.accent if is_over else colours.control_line
        painter.setPen(QPen(QColor(edge if is_enabled else colours.line), 1.25))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(_box(option.rect, 0.75), radius, radius)


def _draw_ring(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    painter.setPen(QPen(QColor(theme.colours.focus), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(_box(option.rect, 1.0), theme.radius.s, theme.radius.s)


def _draw_tool_button(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    colours = theme.colours
    is_on = _has(option, _State.State_On)
    is_live = _has(option, _State.State_Enabled)
    if is_live and (is_on or _has(option, _State.State_Sunken)):
        ground = colours.accent_tint if is_on else colours.neutral_tint
    elif is_live and _has(option, _State.State_MouseOver):
        ground = colours.hover
    else:
        ground = "#00000000"
    painter.setBrush(QColor(ground))
    painter.setPen(Qt.PenStyle.NoPen)
    if _shows_focus(option):
        painter.setPen(QPen(QColor(colours.focus), 2))
    painter.drawRoundedRect(_box(option.rect, 1.0), theme.radius.m, theme.radius.m)


# Fields


def draw_field(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """Draw the ground and edge of a field, with its ring when it has the keyboard."""
    colours = theme.colours
    is_enabled = _has(option, _State.State_Enabled)
    is_focused = is_enabled and _shows_focus(option)
    edge = colours.focus if is_focused else colours.control_line if is_enabled else colours.line
    painter.setPen(QPen(QColor(edge), 2 if is_focused else 1))
    painter.setBrush(QColor(colours.card if is_enabled else colours.neutral_tint))
    inset = 1.0 if is_focused else 0.5
    painter.drawRoundedRect(_box(option.rect, inset), theme.radius.m, theme.radius.m)


def _draw_line_edit(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    # Inside a spin box or a combo box the line has no frame of its own.
    if _has_frame(option):
        draw_field(theme, option, painter)


def _draw_nothing(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    del theme, option, painter


def _draw_combo(
    theme: Theme, option: QStyleOptionComboBox, painter: QPainter, arrow: QRect
) -> None:
    draw_field(theme, option, painter)
    ink = theme.colours.ink if _has(option, _State.State_Enabled) else theme.colours.disabled
    draw_arrow(painter, QRectF(arrow).center(), QColor(ink), theme.px(4))


def _draw_spin(
    theme: Theme, option: QStyleOptionSpinBox, painter: QPainter, arrows: tuple[QRect, QRect]
) -> None:
    draw_field(theme, option, painter)
    steps = (_Step.StepUpEnabled, _Step.StepDownEnabled)
    for arrow, step, is_up in zip(arrows, steps, (True, False), strict=True):
        ink = theme.colours.dim if option.stepEnabled & step else theme.colours.disabled
        draw_arrow(painter, QRectF(arrow).center(), QColor(ink), theme.px(3), up=is_up)


def _combo_part(option: QStyleOptionComplex, sub: QStyle.SubControl, found: QRect) -> QRect:
    room = current_theme().px(_ARROW_ROOM)
    whole = option.rect
    if sub == _Sub.SC_ComboBoxArrow:
        part = QRect(whole.right() - room, whole.top(), room, whole.height())
    elif sub == _Sub.SC_ComboBoxEditField:
        side = current_theme().px(8)
        part = whole.adjusted(side, 2, -room, -2)
    else:
        return found
    return QStyle.visualRect(option.direction, whole, part)


def _spin_part(option: QStyleOptionComplex, sub: QStyle.SubControl, found: QRect) -> QRect:
    room = current_theme().px(_ARROW_ROOM)
    whole = option.rect
    half = whole.height() // 2
    if sub == _Sub.SC_SpinBoxUp:
        part = QRect(whole.right() - room, whole.top() + 3, room, half - 3)
    elif sub == _Sub.SC_SpinBoxDown:
        part = QRect(whole.right() - room, whole.top() + half, room, half - 3)
    elif sub == _Sub.SC_SpinBoxEditField:
        side = current_theme().px(6)
        part = whole.adjusted(side, 2, -room, -2)
    else:
        return found
    return QStyle.visualRect(option.direction, whole, part)


_PRIMITIVES: dict[QStyle.PrimitiveElement, Drawing] = {
    _Primitive.PE_IndicatorCheckBox: _draw_check_box,
    _Primitive.PE_IndicatorItemViewItemCheck: _draw_check_box,
    _Primitive.PE_IndicatorMenuCheckMark: _draw_check_box,
    _Primitive.PE_IndicatorRadioButton: _draw_radio,
    _Primitive.PE_FrameFocusRect: _draw_ring,
    _Primitive.PE_PanelButtonTool: _draw_tool_button,
    _Primitive.PE_PanelLineEdit: _draw_line_edit,
    _Primitive.PE_FrameLineEdit: _draw_nothing,
}
