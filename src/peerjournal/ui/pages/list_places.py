"""Where a list goes to when a day, another month or another group is wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from peerjournal.domain.grouping import group_of, key_after
from peerjournal.domain.listing import EntryLine
from peerjournal.ui.widgets.list_steps import Step, day_after_step

if TYPE_CHECKING:
    from datetime import date

Finder = Callable[[Sequence[EntryLine], bool], EntryLine | None]
"""Finds a line among those that were read; the second argument tells whether these are all.
It gives none where more has to be read, or where nothing but the last line is left to go to."""


def finder_of_day(day: date, *, is_grouped: bool) -> Finder:
    """Return what finds the newest entry of a day or, where it has none, of the days before."""
    return partial(_newest_in_groups if is_grouped else _newest, day)


def finder_of_step(
    step: Step, here: EntryLine, lines: Sequence[EntryLine], *, is_grouped: bool
) -> Finder:
    """Return what finds the entry a step away: by months and years or, where parted, by groups."""
    if is_grouped:
        return partial(_in_next_group, step, here)
    days = [line.happened_on for line in lines]
    return partial(_newest, day_after_step(step, here.happened_on, days))


def stays(before: EntryLine, now: EntryLine, *, is_grouped: bool) -> bool:
    """Tell whether a line that was changed keeps its place in the list."""
    if (before.trashed_at is None) != (now.trashed_at is None):
        return False
    if is_grouped:
        return key_after(before) == key_after(now)
    return before.happened_on == now.happened_on


def _newest(day: date, lines: Sequence[EntryLine], _is_all: bool) -> EntryLine | None:  # noqa: FBT001 - a Finder
    return next((line for line in lines if line.happened_on <= day), None)


def _newest_in_groups(day: date, lines: Sequence[EntryLine], is_all: bool) -> EntryLine | None:  # noqa: FBT001 - a Finder
    if not is_all or not lines:
        return None
    before = [line for line in lines if line.happened_on <= day]
    if before:
        return max(before, key=_day_of)
    return min(lines, key=_day_of)


def _in_next_group(
    step: Step,
    here: EntryLine,
    lines: Sequence[EntryLine],
    _is_all: bool,  # noqa: FBT001 - a Finder
) -> EntryLine | None:
    if step is Step.OLDEST:
        return None
    groups = list(dict.fromkeys(map(group_of, lines)))
    at = groups.index(group_of(here)) if group_of(here) in groups else 0
    is_down = step in {Step.MONTH_OLDER, Step.YEAR_OLDER}
    wanted = at + 1 if is_down else max(0, at - 1)
    if wanted == len(groups):
        return None
    return next(line for line in lines if group_of(line) is groups[wanted])


def _day_of(line: EntryLine) -> date:
    return line.happened_on
