"""What state a control is in, and its shape."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionFrame, QWidget

_State = QStyle.StateFlag


def has_state(option: QStyleOption, state: QStyle.StateFlag) -> bool:
    """Tell whether a control is in a state."""
    return bool(option.state & state)


def has_frame(option: QStyleOption) -> bool:
    """Tell whether a line has an edge of its own; inside a spin box it has none."""
    return isinstance(option, QStyleOptionFrame) and option.lineWidth > 0


def shows_focus(option: QStyleOption) -> bool:
    """Tell whether a control has the keyboard."""
    return has_state(option, _State.State_HasFocus)


def box_in(rect: QRect, inset: float) -> QRectF:
    """Return a rectangle drawn in by so much on each side."""
    return QRectF(rect).adjusted(inset, inset, -inset, -inset)


def is_on_paper(widget: QWidget | None) -> bool:
    """Tell whether a field stands among writing, where it is a line instead of a box."""
    while widget is not None:
        if widget.property("fields") == "lines":
            return True
        widget = None if widget.isWindow() else widget.parentWidget()
    return False
