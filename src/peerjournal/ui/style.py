"""Draws the controls: buttons, boxes, switches, fields and their focus, over Qt's Fusion.

The style sheet sets words and surfaces; what it cannot draw in the theme's colours (a ring inside
a filled button, ticks, arrows) is drawn here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionSpinBox,
    QWidget,
)

from peerjournal.ui.drawing.fields import (
    combo_part,
    combo_width,
    draw_combo,
    draw_line_edit,
    draw_nothing,
    draw_spin,
    draw_written_line,
    spin_part,
)
from peerjournal.ui.drawing.marks import (
    draw_check_box,
    draw_private,
    draw_radio,
    draw_ring,
    draw_tool_button,
    draw_way_on,
)
from peerjournal.ui.drawing.push_button import button_size, draw_button
from peerjournal.ui.drawing.states import has_frame, is_on_paper
from peerjournal.ui.floating import blends
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.ui.theme import Theme

    Drawing = Callable[[Theme, QStyleOption, QPainter], None]

_Primitive = QStyle.PrimitiveElement
_Control = QStyle.ControlElement
_Complex = QStyle.ComplexControl
_Sub = QStyle.SubControl


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
        if draw is draw_line_edit and is_on_paper(widget):
            draw = draw_written_line
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
            role = _role_of(widget)
            _draw_smooth(painter, lambda: draw_button(current_theme(), option, painter, role))
        elif element == _Control.CE_ComboBoxLabel and isinstance(option, QStyleOptionComboBox):
            whole = QStyle.ComplexControl.CC_ComboBox
            room = self.subControlRect(whole, option, _Sub.SC_ComboBoxEditField, widget).width()
            option.currentText = option.fontMetrics.elidedText(
                option.currentText, Qt.TextElideMode.ElideRight, room - 4
            )
            super().drawControl(element, option, painter, widget)
        elif element == _Control.CE_ShapedFrame and _is_private(widget):
            _draw_smooth(painter, lambda: draw_private(current_theme(), option, painter))
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
            is_written = is_on_paper(widget)
            _draw_smooth(
                painter, lambda: draw_combo(theme, option, painter, arrow, is_written=is_written)
            )
        elif control == _Complex.CC_SpinBox and isinstance(option, QStyleOptionSpinBox):
            up = self.subControlRect(control, option, _Sub.SC_SpinBoxUp, widget)
            down = self.subControlRect(control, option, _Sub.SC_SpinBoxDown, widget)
            is_written = is_on_paper(widget)
            _draw_smooth(
                painter,
                lambda: draw_spin(theme, option, painter, (up, down), is_written=is_written),
            )
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
            return button_size(theme, option, _role_of(widget))
        made = super().sizeFromContents(kind, option, size, cast("QWidget", widget))
        if kind in _FIELDS:
            line = option.fontMetrics.height()
            made.setHeight(max(made.height(), line + 2 * theme.px(8)))
        if kind == QStyle.ContentsType.CT_ToolButton:
            # A target of 24 by 24 is the least that WCAG 2.2 allows; this is 32.
            made += QSize(theme.px(4), theme.px(4))
        if kind == QStyle.ContentsType.CT_ComboBox:
            made.setWidth(max(made.width() + theme.px(14), combo_width(size.width())))
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
            return combo_part(option, sub, found, is_written=is_on_paper(widget))
        if control == _Complex.CC_SpinBox:
            return spin_part(option, sub, found, is_written=is_on_paper(widget))
        return found

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        """Keep the words of a field off its edge."""
        found = super().subElementRect(element, option, cast("QWidget", widget))
        if element == QStyle.SubElement.SE_LineEditContents and has_frame(option):
            side = -2 if is_on_paper(widget) else current_theme().px(8)
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
        if widget is not None and hint == QStyle.StyleHint.SH_Menu_Scrollable and blends():
            # Asked of each menu as it is made, before it has a window of its own.
            widget.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
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
    # Only Qt's own menu of a field has letters to underline, and among ours they look astray.
    QStyle.StyleHint.SH_UnderlineShortcut: 0,
    QStyle.StyleHint.SH_Menu_Scrollable: 1,
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


def _role_of(widget: QWidget | None) -> str:
    return str(widget.property("role") or "quiet") if widget is not None else "quiet"


def _is_private(widget: QWidget | None) -> bool:
    return widget is not None and widget.property("role") == "private"


_PRIMITIVES: dict[QStyle.PrimitiveElement, Drawing] = {
    _Primitive.PE_IndicatorCheckBox: draw_check_box,
    _Primitive.PE_IndicatorItemViewItemCheck: draw_check_box,
    _Primitive.PE_IndicatorMenuCheckMark: draw_check_box,
    _Primitive.PE_IndicatorRadioButton: draw_radio,
    _Primitive.PE_IndicatorArrowRight: draw_way_on,
    _Primitive.PE_IndicatorArrowLeft: draw_way_on,
    _Primitive.PE_FrameFocusRect: draw_ring,
    _Primitive.PE_PanelButtonTool: draw_tool_button,
    _Primitive.PE_PanelLineEdit: draw_line_edit,
    _Primitive.PE_FrameLineEdit: draw_nothing,
}
