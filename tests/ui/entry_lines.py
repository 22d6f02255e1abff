"""Entry lines for the tests of lists."""

from __future__ import annotations

from datetime import UTC, date, datetime

from peerjournal.domain.entries import Kind
from peerjournal.domain.identifiers import EntryId, IdentityId
from peerjournal.domain.listing import EntryLine

ME = IdentityId("a" * 64)
AMINA = IdentityId("b" * 64)
TODAY = date(2026, 11, 20)


def a_line(number: int, happened_on: date = TODAY, **more) -> EntryLine:
    """Return an entry line; the number is its id and its title."""
    return EntryLine(
        **(
            {
                "id": EntryId(f"01990000-0000-7000-8000-{number:012x}"),
                "kind": Kind.REFLECTION,
                "title": f"Entry {number}",
                "excerpt": "Some words about the day.",
                "happened_on": happened_on,
                "changed_at": datetime(2026, 11, 20, 9, tzinfo=UTC),
                "author": ME,
                "is_mine": True,
            }
            | more
        )
    )
