"""What stands in the form of an entry, as it was typed; it may still break a rule."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from peerjournal.domain.entries import Content, Kind, Link


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryFields:
    """Everything of an entry that its writer types."""

    kind: Kind
    title: str = field(repr=False)
    happened_on: date
    tags: tuple[str, ...] = field(default=(), repr=False)
    links: tuple[Link, ...] = ()
    content: Content = field(repr=False)
