"""Where somebody was in the open journal, to go back and forth as in a book with two fingers."""

from __future__ import annotations

from dataclasses import dataclass

from peerjournal.domain.identifiers import EntryId
from peerjournal.ui.sections import Section

_MOST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where somebody was, to come back to after unlocking; holds no words."""

    section: Section = Section.JOURNAL
    entry: EntryId | None = None


class Trail:
    """The places that were visited, and at which of them one is.

    Walking through a list, or a page that fills by itself, makes no new step for each entry:
    the last place of the same section follows along.
    """

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1
        self._target: Place | None = None

    @property
    def here(self) -> Place | None:
        """The place that was visited last."""
        return self._places[self._at] if self._places else None

    def visit(self, place: Place, *, is_walking: bool = False) -> None:
        """Note that somebody came to a place."""
        if self._is_on_the_way(place) or place == self.here:
            return
        here = self.here
        follows = here is not None and here.section is place.section
        if follows and (is_walking or (here is not None and here.entry is None)):
            self._places[self._at] = place
            return
        del self._places[self._at + 1 :]
        self._places = [*self._places, place][-_MOST:]
        self._at = len(self._places) - 1

    def back(self) -> Place | None:
        """Return the place before, and be there; none at the beginning."""
        return self._step(-1)

    def forward(self) -> Place | None:
        """Return the place that one went back from, and be there; none at the end."""
        return self._step(1)

    def _step(self, step: int) -> Place | None:
        if not 0 <= self._at + step < len(self._places):
            return None
        self._at += step
        self._target = self._places[self._at]
        return self._target

    def _is_on_the_way(self, place: Place) -> bool:
        """Whether this is a place that is passed while going back or forth."""
        target = self._target
        if target is None:
            return False
        if place == target:
            self._target = None
            return True
        if place.section is target.section and place.entry is None:
            return True
        self._target = None
        return False
