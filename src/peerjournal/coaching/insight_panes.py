"""Four panes from themes of behaviour: what I see, what others see. Words, and never a size."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from peerjournal.domain.feedback import Feedback
from peerjournal.domain.identifiers import EntryId, FieldKey
from peerjournal.domain.listing import excerpt_of
from peerjournal.domain.opening import opening_text
from peerjournal.domain.themes import Side, Telling, Theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.domain.themes import ThemeMark

LEAST_NOTES = 2
"""How many notes, and how many occasions, bring a theme out of the tray."""


READING_MOST = 700
"""How many letters of a reading are shown beside another."""


class Pane(StrEnum):
    """Where a theme stands."""

    OPEN = "open"
    NEW_TO_ME = "new_to_me"
    KNOWN_TO_ME = "known_to_me"
    UNEXPLORED = "unexplored"
    TRAY = "tray"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedTheme:
    """A theme in its pane, with the entries behind it, newest first.

    Attributes:
        mine: reflections and aims of my own.
        notes: what others wrote for me.
        tellings: whom I told.

    """

    theme: Theme
    pane: Pane
    mine: tuple[EntryId, ...] = ()
    notes: tuple[EntryId, ...] = ()
    tellings: tuple[Telling, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FourPanes:
    """All themes that are not hidden, by the alphabet, and how little they rest on.

    Attributes:
        notes: how many notes carry a theme.
        givers: how many people wrote them.

    """

    themes: tuple[PlacedTheme, ...] = ()
    notes: int = 0
    givers: int = 0

    def of(self, pane: Pane) -> tuple[PlacedTheme, ...]:
        """Return what stands in a pane, by the alphabet."""
        return tuple(one for one in self.themes if one.pane is pane)


def four_panes(
    themes: Sequence[Theme], marks: Iterable[ThemeMark], tellings: Iterable[Telling]
) -> FourPanes:
    """Place every theme that is not hidden.

    Args:
        themes: in the order of the alphabet.
        marks: where themes were put within the days that are looked at.
        tellings: of any day; what was told once is spoken.

    """
    by_theme: defaultdict[FieldKey, list[ThemeMark]] = defaultdict(list)
    for mark in marks:
        by_theme[mark.theme].append(mark)
    told: defaultdict[FieldKey, list[Telling]] = defaultdict(list)
    for telling in tellings:
        told[telling.theme].append(telling)
    shown = [theme for theme in themes if not theme.is_hidden]
    notes = {
        mark.entry: mark.giver
        for theme in shown
        for mark in by_theme[theme.key]
        if mark.side is Side.OTHERS
    }
    return FourPanes(
        themes=tuple(_placed(one, by_theme[one.key], tuple(told[one.key])) for one in shown),
        notes=len(notes),
        givers=len(set(notes.values())),
    )


def _placed(theme: Theme, marks: Sequence[ThemeMark], tellings: tuple[Telling, ...]) -> PlacedTheme:
    mine = [mark for mark in marks if mark.side is Side.MINE]
    notes = [mark for mark in marks if mark.side is Side.OTHERS]
    return PlacedTheme(
        theme=theme,
        pane=_pane(bool(mine), [mark.happened_on for mark in notes], is_told=bool(tellings)),
        mine=tuple(mark.entry for mark in mine),
        notes=tuple(mark.entry for mark in notes),
        tellings=tellings,
    )


def _pane(has_mine: bool, note_days: Sequence[date], *, is_told: bool) -> Pane:  # noqa: FBT001
    # Two notes about the same day may well be about the same moment: one occasion.
    is_seen = len(note_days) >= LEAST_NOTES and len(set(note_days)) >= LEAST_NOTES
    if has_mine and (is_seen or is_told):
        return Pane.OPEN
    if is_seen:
        return Pane.NEW_TO_ME
    if note_days:
        return Pane.TRAY
    return Pane.KNOWN_TO_ME if has_mine else Pane.UNEXPLORED


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How somebody read a moment.

    Attributes:
        who: the writer's name, empty for me.
        themes: what was put on it.
        ties: the entries it points at.

    """

    entry: EntryId
    on: date
    who: str
    words: str
    themes: frozenset[FieldKey]
    ties: frozenset[EntryId] = frozenset()


def reading_of(entry: Entry, author: str, themes: frozenset[FieldKey], me: IdentityId) -> Reading:
    """Return what an entry says of its moment.

    Args:
        entry: of mine, or a peer's.
        author: what its writer is called, where that is not me.
        themes: what was put on it.
        me: whose journal it is.

    """
    content = entry.content
    ties = {link.target for link in entry.links}
    told_by = ""
    if isinstance(content, Feedback):
        ties |= {one for one in (content.goal, content.asked_by) if one is not None}
        told_by = content.person.name if entry.author == me and content.person else ""
    return Reading(
        entry=entry.id,
        on=entry.happened_on,
        who=author or told_by,
        words=excerpt_of(opening_text(content), READING_MOST),
        themes=themes,
        ties=frozenset(ties),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """Two readings of one moment side by side."""

    mine: Reading
    theirs: Reading
    theme: FieldKey


def contrasts(mine: Sequence[Reading], theirs: Sequence[Reading]) -> tuple[Contrast, ...]:
    """Return each note beside a page of mine with the same theme about the same moment.

    It is the same moment where one of the two points at the other, or else where the day is the
    same. The newest come first, and each note stands there once.
    """
    found = (_beside(note, mine) for note in sorted(theirs, key=lambda one: one.on, reverse=True))
    return tuple(one for one in found if one is not None)


def _beside(note: Reading, mine: Sequence[Reading]) -> Contrast | None:
    alike = [one for one in mine if one.themes & note.themes]
    tied = [one for one in alike if note.entry in one.ties or one.entry in note.ties]
    chosen = next(iter(tied or [one for one in alike if one.on == note.on]), None)
    if chosen is None:
        return None
    return Contrast(mine=chosen, theirs=note, theme=min(chosen.themes & note.themes))
