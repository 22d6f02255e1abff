"""What was written on the same day in months and years before; looked at by whoever likes to."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from typing import TYPE_CHECKING

from peerjournal.domain.listing import Filter
from peerjournal.vault import days, entries
from peerjournal.vault.connection import reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.journal import Journal

MONTHS_BACK = (1, 3, 6)
_OF_A_DAY = 2
_MOST = 5
_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """An entry of the same day, and how many months ago that was."""

    line: EntryLine
    months: int


def on_this_day(journal: Journal, today: date) -> tuple[Memory, ...]:
    """Return what was written on this day of earlier months and years, the latest first."""
    with reading(journal.vault) as c:
        known = frozenset(days.years(c))
        found = [
            Memory(line=line, months=months)
            for months, day in _days_back(today, known)
            for line in entries.page_of_entries(
                c, Filter(since=day, until=day), None, _OF_A_DAY
            ).lines
        ]
    return tuple(found[:_MOST])


def _days_back(today: date, known: frozenset[int]) -> Iterator[tuple[int, date]]:
    back = [*MONTHS_BACK]
    back += [(today.year - year) * _MONTHS for year in sorted(known, reverse=True)]
    for months in back:
        count = today.year * _MONTHS + today.month - 1 - months
        year, month = count // _MONTHS, count % _MONTHS + 1
        # The last of February comes round only where a month has such a day.
        if months > 0 and year in known and today.day <= monthrange(year, month)[1]:
            yield months, today.replace(year=year, month=month)
