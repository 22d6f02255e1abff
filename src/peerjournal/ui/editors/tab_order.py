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


def walk_before(part: QWidget, following: QWidget) -> None:
    """Let Tab lead through a part that was made late, just before what stands behind it.

    Qt puts what comes onto a page behind all that was there before.
    """
    stops, behind = _stops(part), _stops(following)
    if not stops or not behind:
        return
    above = _stop_above(behind[0], stops)
    if above is None:
        walk_in_order((*stops, following))
        return
    for stop in stops:
        QWidget.setTabOrder(above, stop)
        above = stop


def _stop_above(place: QWidget, passed: list[QWidget]) -> QWidget | None:
    above = place.previousInFocusChain()
    while above is not None and above is not place:
        if _takes_tab(above) and above not in passed:
            return above
        above = above.previousInFocusChain()
    return None


def _stops(part: QWidget) -> list[QWidget]:
    return [
        one
        for one in (part, *part.findChildren(QWidget))
        if _takes_tab(one) and one.window() is part.window()
    ]


def _takes_tab(one: QWidget) -> bool:
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.focusProxy() is None
