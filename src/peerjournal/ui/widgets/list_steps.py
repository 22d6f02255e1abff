"""Steps through a list of days: from month to month and from year to year."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent


class Step(Enum):
    """How far one goes: to older entries down the list, to newer ones up."""

    MONTH_OLDER = "month older"
    MONTH_NEWER = "month newer"
    YEAR_OLDER = "year older"
    YEAR_NEWER = "year newer"
    OLDEST = "oldest"


_CONTROL = Qt.KeyboardModifier.ControlModifier
_BOTH = _CONTROL | Qt.KeyboardModifier.ShiftModifier
_KEYS = {
    (Qt.Key.Key_PageDown, _CONTROL): Step.MONTH_OLDER,
    (Qt.Key.Key_PageUp, _CONTROL): Step.MONTH_NEWER,
    (Qt.Key.Key_PageDown, _BOTH): Step.YEAR_OLDER,
    (Qt.Key.Key_PageUp, _BOTH): Step.YEAR_NEWER,
    (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier): Step.OLDEST,
}


def step_of(event: QKeyEvent) -> Step | None:
    """Return the step that a key asks for, if it asks for one."""
    return _KEYS.get((Qt.Key(event.key()), event.modifiers()))


def day_after_step(step: Step, here: date, days: Sequence[date]) -> date:
    """Return the last day that may be shown after a step, from the days of a list, newest first."""
    if step is Step.OLDEST:
        return date.min
    if step is Step.MONTH_OLDER:
        return _before(here.replace(day=1))
    if step is Step.YEAR_OLDER:
        return _before(here.replace(month=1, day=1))
    is_year = step is Step.YEAR_NEWER
    newer = [day for day in days if _part(day, is_year=is_year) > _part(here, is_year=is_year)]
    if not newer:
        return days[0] if days else here
    wanted = _part(newer[-1], is_year=is_year)
    return next(day for day in newer if _part(day, is_year=is_year) == wanted)


def _before(day: date) -> date:
    return day - timedelta(days=1) if day > date.min else day


def _part(day: date, *, is_year: bool) -> tuple[int, int]:
    return day.year, 0 if is_year else day.month
