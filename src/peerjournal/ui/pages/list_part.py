"""What a list reads at a time, on the journal's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from peerjournal.domain.grouping import grouped
from peerjournal.operations import reading

if TYPE_CHECKING:
    from peerjournal.domain.listing import EntryLine, Filter, PageKey
    from peerjournal.operations.journal import Journal

LINES_MOST = 1_000
"""More lines than these are not read at once; the list goes on as it is scrolled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a list wants to read.

    Attributes:
        text: what is searched for; empty lists everything.
        is_grouped: whether the list is parted by groups instead of months.

    """

    filter: Filter
    text: str = ""
    is_grouped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPart:
    """Some lines of a list and where it goes on."""

    lines: tuple[EntryLine, ...]
    after: PageKey | None = None


def list_part(journal: Journal, wish: Wish, after: PageKey | None, least: int = 0) -> ListPart:
    """Return the lines that hold a text, or a page of all of them.

    `least` is how many lines are on the screen already, so that a list read anew stays as long.
    """
    if wish.text.strip():
        found = reading.search(journal, wish.text, wish.filter)
        return ListPart(lines=grouped(found) if wish.is_grouped else found)
    limit = min(max(least, reading.PAGE_LENGTH), LINES_MOST)
    read = reading.page_of_groups if wish.is_grouped else reading.page_of_entries
    page = read(journal, wish.filter, after, limit)
    return ListPart(lines=page.lines, after=page.after)
