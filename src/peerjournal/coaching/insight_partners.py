"""Likenesses and contrasts between two partners: only lines that both shared, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from peerjournal.domain.feedback import Feedback
from peerjournal.domain.identifiers import EntryId
from peerjournal.domain.listing import excerpt_of
from peerjournal.domain.opening import opening_text
from peerjournal.domain.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import FieldKey
    from peerjournal.domain.themes import Theme

WORDS_MOST = 700


class TopicKind(StrEnum):
    """What ties the lines of two people together."""

    SESSION = "session"
    ENTRY = "entry"
    TAG = "tag"
    THEME = "theme"


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedLine:
    """Words that were shared."""

    entry: EntryId
    on: date
    title: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """My lines and theirs about one topic, newest first."""

    kind: TopicKind
    key: str
    name: str
    mine: tuple[SharedLine, ...]
    theirs: tuple[SharedLine, ...]


def side_by_side(
    mine: Sequence[Entry],
    theirs: Sequence[Entry],
    themes: Mapping[EntryId, frozenset[FieldKey]],
    known: Iterable[Theme],
) -> tuple[SideBySide, ...]:
    """Return the topics that both have lines about: meetings first, then by the alphabet.

    Args:
        mine: my entries exactly as the other one received them.
        theirs: what they shared with me.
        themes: what I put on either; stays with me.
        known: the themes with their words.

    """
    names = {str(one.key): one.words for one in known}
    sides = [_by_topic(side, themes) for side in (mine, theirs)]
    titles = {one.id: one.title for one in (*theirs, *mine)}
    found = [
        SideBySide(
            kind=topic[0],
            key=topic[1],
            name=_name_of(topic, sides[0][topic], names, titles),
            mine=_lines(sides[0][topic]),
            theirs=_lines(sides[1][topic]),
        )
        for topic in sides[0]
        if topic in sides[1]
    ]
    kept = (one for one in found if one.name and one.mine and one.theirs)
    return tuple(
        sorted(kept, key=lambda one: (list(TopicKind).index(one.kind), one.name.casefold()))
    )


_Topic = tuple[TopicKind, str]


def _by_topic(
    entries: Sequence[Entry], themes: Mapping[EntryId, frozenset[FieldKey]]
) -> dict[_Topic, list[Entry]]:
    found: dict[_Topic, list[Entry]] = {}
    for entry in entries:
        for topic in _topics(entry, themes):
            found.setdefault(topic, []).append(entry)
    return found


def _topics(entry: Entry, themes: Mapping[EntryId, frozenset[FieldKey]]) -> Iterable[_Topic]:
    if isinstance(entry.content, Session):
        yield TopicKind.SESSION, entry.content.meeting or entry.id
    else:
        yield TopicKind.ENTRY, entry.id
    if isinstance(entry.content, Feedback):
        for target in (entry.content.goal, entry.content.asked_by):
            if target is not None:
                yield TopicKind.ENTRY, target
    for link in entry.links:
        yield TopicKind.ENTRY, link.target
    for tag in entry.tags:
        yield TopicKind.TAG, tag.casefold()
    for theme in themes.get(entry.id, ()):
        yield TopicKind.THEME, theme


def _name_of(
    topic: _Topic,
    mine: Sequence[Entry],
    themes: Mapping[str, str],
    titles: Mapping[EntryId, str],
) -> str:
    kind, key = topic
    if kind is TopicKind.TAG:
        return next(tag for one in mine for tag in one.tags if tag.casefold() == key)
    if kind is TopicKind.THEME:
        return themes.get(key, "")
    return titles.get(EntryId(key)) or mine[0].title


def _lines(entries: Sequence[Entry]) -> tuple[SharedLine, ...]:
    lines = (
        SharedLine(
            entry=one.id,
            on=one.happened_on,
            title=one.title,
            words=excerpt_of(opening_text(one.content), WORDS_MOST),
        )
        for one in entries
    )
    kept = (one for one in lines if one.words or one.title)
    return tuple(sorted(kept, key=lambda one: (one.on, one.entry), reverse=True))
