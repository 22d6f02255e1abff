"""What the palette can find: one line of it, where it comes from, and which comes first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.coaching import formats
from peerjournal.domain.identifiers import EntryId
from peerjournal.operations import journal as journals
from peerjournal.operations import own_formats, peers, reading
from peerjournal.ui.closeness import Closeness, closeness
from peerjournal.ui.commands import shortcut_words
from peerjournal.ui.handbook import handbook_places
from peerjournal.ui.kinds import kind_icon, kind_name
from peerjournal.ui.settings_pages.groups import SettingsGroup, group_icon, group_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.coaching.formats import Format
    from peerjournal.domain.listing import EntryLine, TagCount
    from peerjournal.domain.peers import Circle, Peer
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.command import Command
    from peerjournal.ui.handbook import HandbookPlace

RECENT_MOST = 6
ENTRIES_MOST = 12
_KEPT_MOST = 12
_TAGS_MOST = 500
_RECENT = "palette/recent"


class FindKind(StrEnum):
    """What sort of thing was found, the ones to do or to visit before those to read."""

    COMMAND = "command"
    SETTINGS = "settings"
    PEER = "peer"
    CIRCLE = "circle"
    FORMAT = "format"
    TAG = "tag"
    ENTRY = "entry"
    HELP = "help"


_ORDER = {kind: place for place, kind in enumerate(FindKind)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Find:
    """One line of the palette.

    Attributes:
        key: what it is called in the code, or its id.
        detail: what it is, or its shortcut, told quietly at the end.

    """

    kind: FindKind
    key: str
    words: str
    icon_name: str
    detail: str = ""

    @property
    def name(self) -> str:
        """By what it is remembered."""
        return f"{self.kind} {self.key}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What of the journal can be found by its name."""

    peers: tuple[Peer, ...] = ()
    circles: tuple[Circle, ...] = ()
    tags: tuple[TagCount, ...] = ()
    formats: tuple[Format, ...] = ()
    help: tuple[HandbookPlace, ...] = ()
    recent: tuple[str, ...] = ()
    recent_lines: tuple[EntryLine, ...] = ()


def read_known(journal: Journal, language: str) -> Known:
    """Read what can be found by its name, and what was chosen lately."""
    recent = tuple((journals.note(journal, _RECENT) or "").splitlines())
    mark = f"{FindKind.ENTRY} "
    entries = tuple(EntryId(one.removeprefix(mark)) for one in recent if one.startswith(mark))
    return Known(
        peers=peers.all_peers(journal),
        circles=peers.circles(journal),
        tags=reading.tags(journal)[:_TAGS_MOST],
        formats=(*own_formats.own_formats(journal), *formats.load(language)),
        help=handbook_places(language),
        recent=recent,
        recent_lines=tuple(
            line for line in reading.lines_of(journal, entries) if line.trashed_at is None
        ),
    )


def remember(journal: Journal, name: str) -> None:
    """Keep what was chosen first among the recent ones."""
    before = (journals.note(journal, _RECENT) or "").splitlines()
    kept = [name, *(one for one in before if one != name)]
    journals.put_note(journal, _RECENT, "\n".join(kept[:_KEPT_MOST]))


def entries_for(journal: Journal, text: str) -> tuple[EntryLine, ...]:
    """Return the entries whose titles hold the words, then others that hold them."""
    if not text.strip():
        return reading.page_of_entries(journal, limit=ENTRIES_MOST).lines
    titled = reading.search(journal, text, limit=ENTRIES_MOST, in_titles=True)
    known = {line.id for line in titled}
    others = reading.search(journal, text, limit=ENTRIES_MOST)
    return titled + tuple(line for line in others if line.id not in known)[:ENTRIES_MOST]


def command_finds(commands: Iterable[Command]) -> tuple[Find, ...]:
    """Return the actions and pages."""
    return tuple(
        Find(
            kind=FindKind.COMMAND,
            key=one.key,
            words=one.words,
            icon_name=one.icon_name or "chevron-right",
            detail=shortcut_words(one),
        )
        for one in commands
    )


def known_finds(known: Known) -> tuple[Find, ...]:
    """Return what the journal and the program know by name."""
    translate = QCoreApplication.translate
    peer, circle = translate("palette", "Peer"), translate("palette", "Circle")
    starts, tag = translate("palette", "Start: {format}"), translate("palette", "Tag")
    minutes = translate("palette", "{minutes} min")
    people = tuple(
        Find(kind=FindKind.PEER, key=one.id, words=one.name, icon_name="peers", detail=peer)
        for one in known.peers
    )
    circles = tuple(
        Find(kind=FindKind.CIRCLE, key=one.id, words=one.name, icon_name="peers", detail=circle)
        for one in known.circles
    )
    guided = tuple(
        Find(
            kind=FindKind.FORMAT,
            key=one.key,
            words=starts.format(format=one.name),
            icon_name="sessions",
            detail=minutes.format(minutes=one.minutes),
        )
        for one in known.formats
    )
    tags = tuple(
        Find(kind=FindKind.TAG, key=one.tag, words=one.tag, icon_name="tag", detail=tag)
        for one in known.tags
    )
    return people + circles + guided + tags + _help_finds(known.help)


def settings_finds() -> tuple[Find, ...]:
    """Return the pages of the settings."""
    said = QCoreApplication.translate("palette", "Settings")
    return tuple(
        Find(
            kind=FindKind.SETTINGS,
            key=group,
            words=group_name(group),
            icon_name=group_icon(group),
            detail=said,
        )
        for group in SettingsGroup
    )


def _help_finds(places: tuple[HandbookPlace, ...]) -> tuple[Find, ...]:
    said = QCoreApplication.translate("palette", "Help")
    return tuple(
        Find(
            kind=FindKind.HELP,
            key=place.key,
            words=place.heading,
            icon_name="help",
            detail=said,
        )
        for place in places
    )


def entry_find(line: EntryLine) -> Find:
    """Return the line of an entry."""
    return Find(
        kind=FindKind.ENTRY,
        key=line.id,
        words=line.title or " ".join(line.excerpt.split()) or kind_name(line.kind),
        icon_name=kind_icon(line.kind),
        detail=kind_name(line.kind),
    )


def recent_finds(known: Known, finds: Iterable[Find]) -> tuple[Find, ...]:
    """Return what was chosen lately and is still there, the latest first."""
    by_name = {one.name: one for one in finds}
    by_name |= {one.name: one for one in map(entry_find, known.recent_lines)}
    return tuple(by_name[name] for name in known.recent if name in by_name)[:RECENT_MOST]


def best_first(finds: Iterable[Find], typed: str, recent: tuple[str, ...] = ()) -> tuple[Find, ...]:
    """Return what fits the letters, the closest first; of equals, what was chosen lately.

    Entries stay even where the letters stand elsewhere than in their titles: the search knows.
    Letters that are scattered over the words are taken for actions alone.
    """
    places = {name: place for place, name in enumerate(recent)}
    ranked: list[tuple[int, int, int, int, Find]] = []
    for number, find in enumerate(finds):
        rank = closeness(find.words, typed)
        if rank is Closeness.SCATTERED and find.kind is not FindKind.COMMAND:
            rank = None
        if find.kind is FindKind.HELP and rank is Closeness.SAME:
            # Whoever types the first word of an action wants to act, not to read of it.
            rank = Closeness.BEGINNING
        if find.kind is FindKind.ENTRY:
            rank = Closeness.WITHIN if rank is None else rank
        if rank is None:
            continue
        lately = places.get(find.name, len(places))
        ranked.append((rank, lately, _ORDER[find.kind], number, find))
    return tuple(find for *_, find in sorted(ranked, key=lambda one: one[:4]))
