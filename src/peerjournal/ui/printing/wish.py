"""What somebody wants on paper, and what goes along."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from peerjournal.coaching.formats import Format
    from peerjournal.domain.entries import Kind
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.pictures.plan import Drawing, Told


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPicture:
    """A picture, with its words below it."""

    title: str
    drawing: Drawing
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintWish:
    """Some entries, some pictures, cards of formats, or a period where all are empty."""

    entries: tuple[EntryId, ...] = ()
    pictures: tuple[PrintedPicture, ...] = ()
    cards: tuple[Format, ...] = ()

    @property
    def is_period(self) -> bool:
        """Whether days and kinds are still to be chosen."""
        return not self.entries and not self.pictures and not self.cards


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Days and kinds; no kinds stand for all."""

    since: date | None = None
    until: date | None = None
    kinds: tuple[Kind, ...] = field(default=())
