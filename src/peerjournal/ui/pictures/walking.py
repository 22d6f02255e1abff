"""Where an arrow key leads among the marks of a picture."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from peerjournal.ui.pictures.plan import Mark

_ASIDE = 2.5
"""How much farther a mark aside seems than one straight ahead."""


class Step(Enum):
    """A way to go."""

    BACK = auto()
    ON = auto()
    UP = auto()
    DOWN = auto()
    FIRST = auto()
    LAST = auto()


_STEPS = {
    Qt.Key.Key_Left: Step.BACK,
    Qt.Key.Key_Right: Step.ON,
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_Home: Step.FIRST,
    Qt.Key.Key_End: Step.LAST,
}
_TURNED = {Step.BACK: Step.ON, Step.ON: Step.BACK}


def step_of(event: QKeyEvent, *, is_mirrored: bool) -> Step | None:
    """Return the way a key points; left is back, unless one reads from right to left."""
    step = _STEPS.get(Qt.Key(event.key()))
    return _TURNED.get(step, step) if step is not None and is_mirrored else step


def next_mark(marks: tuple[Mark, ...], at: int, step: Step) -> int:
    """Return the mark to which a step leads from mark `at`; the same one at an edge."""
    last = len(marks) - 1
    if step is Step.FIRST:
        return 0
    if step is Step.LAST:
        return last
    if step is Step.BACK:
        return max(0, at - 1)
    if step is Step.ON:
        return min(last, at + 1)
    return _nearest(marks, at, is_down=step is Step.DOWN)


def mark_at(marks: tuple[Mark, ...], point: QPointF, near: float) -> int | None:
    """Return the mark at a point; small marks are met a little beside, too."""
    inside = [at for at, mark in enumerate(marks) if mark.place.contains(point)]
    if inside:
        return inside[0]
    close = ((_distance(mark.place, point), at) for at, mark in enumerate(marks))
    distance, at = min(close, default=(near + 1, -1))
    return at if distance <= near else None


def _nearest(marks: tuple[Mark, ...], at: int, *, is_down: bool) -> int:
    here = marks[at].place
    found = [
        (_farness(here.center(), mark.place.center()), place)
        for place, mark in enumerate(marks)
        if (
            mark.place.top() >= here.bottom() - 1
            if is_down
            else mark.place.bottom() <= here.top() + 1
        )
    ]
    return min(found, default=(0.0, at))[1]


def _farness(here: QPointF, there: QPointF) -> float:
    return abs(there.y() - here.y()) + _ASIDE * abs(there.x() - here.x())


def _distance(place: QRectF, point: QPointF) -> float:
    beside = max(place.left() - point.x(), 0.0, point.x() - place.right())
    above = max(place.top() - point.y(), 0.0, point.y() - place.bottom())
    return max(beside, above)
