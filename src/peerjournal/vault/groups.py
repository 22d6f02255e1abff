"""A list of goals in its runs: aims by their state, what is open by its day, and so on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.domain.grouping import RUNS, key_after
from peerjournal.domain.listing import Page
from peerjournal.vault.entries import page_of_entries

if TYPE_CHECKING:
    from peerjournal.domain.grouping import Run
    from peerjournal.domain.listing import EntryLine, Filter, PageKey
    from peerjournal.vault.driver import Connection


def page_of_groups(c: Connection, wanted: Filter, after: PageKey | None, limit: int) -> Page:
    """Return the next lines of a parted list, and the key to go on with.

    Runs are read one after the other; only those that still have room are begun. The trash is
    never parted.
    """
    lines: list[EntryLine] = []
    first = after.run if after is not None else 0
    for number, run in enumerate(RUNS[first:], start=first):
        if wanted.kinds and run.kind not in wanted.kinds:
            continue
        if len(lines) == limit:
            # Whether the runs that follow hold anything is seen when they are asked for.
            return Page(lines=tuple(lines), after=key_after(lines[-1]))
        begun = after if number == first else None
        page = page_of_entries(c, _filter_of(run, wanted), begun, limit - len(lines))
        lines += page.lines
        if page.after is not None:
            return Page(lines=tuple(lines), after=key_after(lines[-1]))
    return Page(lines=tuple(lines), after=None)


def _filter_of(run: Run, wanted: Filter) -> Filter:
    return replace(wanted, kinds=(run.kind,), states=run.states, has_due=run.has_due)
