"""Lets Tab walk through parts of a form as they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


def walk_in_order(parts: Iterable[QWidget]) -> None:
    """Let Tab lead from part to part, and through each in the order in which it was made.

    Qt does not move a part that takes no keyboard itself, so each place that does is named.
    """
    above: QWidget | None = None
    for stop in [stop for part in parts for stop in _stops(part)]:
        if above is not None:
            QWidget.setTabOrder(above, stop)
        above = stop


def _stops(part: QWidget) -> list[QWidget]:
    return [
        one
        for one in (part, *part.findChildren(QWidget))
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and one.window() is part.window()
    ]
