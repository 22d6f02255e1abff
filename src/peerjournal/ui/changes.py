"""What an operation changed, so that each view reads anew only what it shows."""

from __future__ import annotations

from dataclasses import dataclass

from peerjournal.domain.identifiers import EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What is not as it was.

    Attributes:
        entries: written, thrown away or brought back, one by one.
        many: so much that lists and counts are read anew.
        peers: peers or circles.
        inbox: received bundles, or what waits of them.
        themes: phrases of behaviour, or where they are put.

    """

    entries: frozenset[EntryId] = frozenset()
    many: bool = False
    peers: bool = False
    inbox: bool = False
    themes: bool = False

    @property
    def touches_entries(self) -> bool:
        """Whether a list of entries may look otherwise now."""
        return self.many or bool(self.entries)

    def touches(self, entry: EntryId) -> bool:
        """Whether the page of that entry may look otherwise now."""
        return self.many or entry in self.entries


EVERYTHING = Changes(many=True, peers=True, inbox=True, themes=True)
"""For a view that shows something for the first time."""


def entry_changed(*entries: EntryId) -> Changes:
    """Return the change of a few entries."""
    return Changes(entries=frozenset(entries))
