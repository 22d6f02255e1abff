"""What lists show: entries in one line each, pages of them, and filters."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from peerjournal.domain.entries import Kind
from peerjournal.domain.identifiers import EntryId, IdentityId


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """An entry as a list shows it.

    Attributes:
        excerpt: the first words of the body, at most 200 characters; or a search's snippet.
        is_mine: whether this journal's owner wrote it.
        author_name: the peer's name, empty for mine.
        shared_with: names of those it was sent to.
        state: the content's own state (`active`, `open`, `done`, ...) or empty; of feedback,
            its direction.
        person: whom feedback is for or from, or of whom something is asked, as it was written.
        due: when something about it falls due, or none.
        is_withdrawn: its author asks to regard it as withdrawn.

    """

    id: EntryId
    kind: Kind
    title: str = field(repr=False)
    excerpt: str = field(repr=False)
    happened_on: date
    changed_at: datetime
    author: IdentityId
    is_mine: bool
    author_name: str = ""
    tags: tuple[str, ...] = ()
    shared_with: tuple[str, ...] = ()
    state: str = ""
    person: str = ""
    due: date | None = None
    is_withdrawn: bool = False
    is_draft: bool = False
    is_never_shared: bool = False
    trashed_at: datetime | None = None


class Whose(StrEnum):
    """Whose entries a list shows."""

    ANYBODY = "anybody"
    MINE = "mine"
    PEERS = "peers"


class FeedbackSide(StrEnum):
    """The four sides of feedback, seen from the journal's owner."""

    RECEIVED = "received"
    GIVEN = "given"
    ASKED_OF_ME = "asked_of_me"
    ASKED_BY_ME = "asked_by_me"


class Reach(StrEnum):
    """How far the entries of a list have gone."""

    ANY = "any"
    PRIVATE = "private"
    SHARED = "shared"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which entries a list or a search shows; empty means all but the trash.

    Attributes:
        kinds: one or several kinds.
        tag: carried by the entry, compared without case.
        peer: written by that peer or shared with them.
        side: only feedback or requests, and of them only those of one side.
        since: the first day.
        until: the last day.
        reach: mine that nobody else has, or what was shared with somebody.
        has_images: with pictures among what is attached.
        states: one or several of the states that lines tell.
        has_due: whether a day is set on which something falls due; none where that does not
            count. With such a day, the list goes by it, the earliest first.

    """

    kinds: tuple[Kind, ...] = ()
    tag: str = ""
    peer: IdentityId | None = None
    whose: Whose = Whose.ANYBODY
    side: FeedbackSide | None = None
    since: date | None = None
    until: date | None = None
    in_trash: bool = False
    reach: Reach = Reach.ANY
    has_images: bool = False
    states: tuple[str, ...] = ()
    has_due: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageKey:
    """Where the next page begins: after this day and id, in the order of the list.

    Attributes:
        happened_on: or the day on which it falls due, where the list goes by that.
        run: which of `grouping.RUNS` is read, in a list that is parted.

    """

    happened_on: date
    id: EntryId
    run: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some lines in the order of the list, and where to go on; no key means the end."""

    lines: tuple[EntryLine, ...]
    after: PageKey | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDay:
    """A day with entries.

    Attributes:
        entries: the latest first.
        has_mine: I wrote one of them.
        has_session: one is a conversation.
        has_received: one came from a peer.

    """

    on: date
    entries: tuple[EntryId, ...]
    has_mine: bool = True
    has_session: bool = False
    has_received: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many entries there are, trash apart."""

    by_kind: dict[Kind, int]
    from_peers: int
    in_trash: int
    inbox: int

    @property
    def total(self) -> int:
        """All entries that are not in the trash."""
        return sum(self.by_kind.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class TagCount:
    """A tag and how many entries carry it."""

    tag: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Unfinished writing, sealed in the vault, as the window left it.

    Attributes:
        entry: the entry it belongs to; new entries have their id from the first letter on.
        state: the window's own record of it, JSON.

    """

    entry: EntryId
    kind: Kind
    state: str = field(repr=False)
    saved_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionLine:
    """One earlier state of an entry."""

    revision: int
    changed_at: datetime
    title: str


def excerpt_of(text: str, most: int = 200) -> str:
    """Return the first words of formatted writing as one plain line, without its marks."""
    head = _LINK.sub(r"\1", _LINE_MARKS.sub("", text[: most * 3]))
    return shortened(" ".join(without_marks(head).split()), most)


def shortened(line: str, most: int = 200) -> str:
    """Return a line, cut with an ellipsis where it is longer."""
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def without_marks(text: str) -> str:
    """Return formatted writing without the marks around words."""
    return _MARKS.sub("", text)


_LINE_MARKS = re.compile(
    r"^[ \t]*(?:#{1,6} +|> ?|[-*+] +(?:\[[ xX]\] +)?|\d{1,9}[.)] +)", re.MULTILINE
)
_LINK = re.compile(r"\[([^\]\n]{1,300})\]\([^)\n]{0,300}\)")
_MARKS = re.compile(r"\*\*|__|~~|`|(?<![\w\\])\*(?=\S)|(?<=[^\s\\])\*(?!\w)|\\(?=[^\w\s])")
