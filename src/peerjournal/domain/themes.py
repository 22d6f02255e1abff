"""Themes of behaviour: short phrases of the journal's owner, put on entries and never sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from peerjournal.domain.entries import Kind
from peerjournal.domain.errors import InvalidEntryError, Reason
from peerjournal.domain.fields import check_line
from peerjournal.domain.identifiers import EntryId, FieldKey

THEME_LENGTH_MOST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """What somebody can be seen to do, in the owner's words.

    Attributes:
        key: of the phrase that ships, or of an own one; stays when it is renamed.
        is_hidden: not offered any more; what it was put on keeps it.

    """

    key: FieldKey
    words: str
    is_hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptTheme:
    """A theme as the journal keeps it: `words` are empty where it is called as it ships."""

    key: FieldKey
    words: str = ""
    is_hidden: bool = False


class Side(StrEnum):
    """Who saw a theme: I myself, or somebody who gave me a note."""

    MINE = "mine"
    OTHERS = "others"


def side_of(kind: Kind, *, is_mine: bool, is_received: bool = False) -> Side | None:
    """Return whose side an entry is on, none where it tells of neither.

    Only what somebody sees in themselves, and what they were given, is about them: a note that I
    give is about another person.

    Args:
        kind: the entry's.
        is_mine: whether the journal's owner wrote it.
        is_received: whether it is a note that was given to me and that I wrote down.

    """
    if kind is Kind.FEEDBACK and (is_received or not is_mine):
        return Side.OTHERS
    return Side.MINE if is_mine and kind in (Kind.REFLECTION, Kind.GOAL) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeMark:
    """A theme on an entry that is on one of the two sides.

    Attributes:
        giver: who wrote the note, or who said it: an identity or a name; empty for mine.

    """

    theme: FieldKey
    entry: EntryId
    side: Side
    happened_on: date
    giver: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A theme of my own that I told somebody about."""

    theme: FieldKey
    told_on: date
    told_to: str


def checked_words(words: str) -> str:
    """Return the words of a theme with single spaces.

    Raises:
        InvalidEntryError: they are empty, too long or not a line.

    """
    folded = " ".join(words.split())
    if not folded:
        raise InvalidEntryError("theme", Reason.EMPTY)
    if len(folded) > THEME_LENGTH_MOST:
        raise InvalidEntryError("theme", Reason.TOO_LONG)
    check_line(folded, "theme")
    return folded
