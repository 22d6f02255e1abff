"""Read what is to be put on paper: one entry, a session with both sides, or a period."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from peerjournal.domain.entries import Kind
from peerjournal.domain.fields import Markdown
from peerjournal.domain.inline_pictures import are_pictures
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.session import Session
from peerjournal.domain.session_state import not_ticked_yet
from peerjournal.operations import inquiring, picturing, reading
from peerjournal.operations.peers import all_peers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.domain.listing import Filter, PageKey
    from peerjournal.operations.inquiring import Caught
    from peerjournal.operations.journal import Journal
    from peerjournal.operations.reading import EntryPage

_MANY = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedSide:
    """What one person wrote; mine has no author's name."""

    author_name: str
    entry: Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedEntry:
    """An entry with all that goes onto paper with it.

    Attributes:
        sides: the others' sides of the same session.
        private_notes: mine, only where they were asked for.
        waits_for: who has not ticked the shared summary yet, which therefore stays out, as do the
            others' sides.
        is_of_several: others wrote of the same session, though their sides are not printed here.
        pictures: the bytes of pictures in the writing and beside it, by digest.
        caught: the names on one's own list that stand in all of this.

    """

    entry: Entry
    author_name: str = ""
    sides: tuple[PrintedSide, ...] = ()
    private_notes: Markdown = field(default=Markdown(""), repr=False)
    shared_with: tuple[str, ...] = ()
    waits_for: tuple[str, ...] = ()
    is_of_several: bool = False
    pictures: Mapping[str, bytes] = field(default_factory=dict[str, bytes], repr=False)
    caught: tuple[Caught, ...] = ()

    @property
    def is_shared(self) -> bool:
        """Whether somebody else wrote or has it, or a part of it."""
        theirs = self.author_name or self.sides or self.shared_with or self.waits_for
        return bool(theirs) or self.is_of_several


@dataclass(frozen=True, slots=True, kw_only=True)
class Along:
    """What goes onto paper along with the entries.

    Attributes:
        is_summary_alone: of a session, only what all have agreed to keep.

    """

    is_summary_alone: bool = False
    sides: bool = True
    private_notes: bool = False


def ids_to_print(journal: Journal, wanted: Filter, along: Along) -> tuple[EntryId, ...]:
    """Return the entries of a period, the earliest first.

    What is private by construction stays out unless it was asked for.
    """
    found: list[EntryId] = []
    after: PageKey | None = None
    while True:
        page = reading.page_of_entries(journal, wanted, after, _MANY)
        found += [line.id for line in page.lines if along.private_notes or not line.is_never_shared]
        after = page.after
        if after is None:
            return tuple(reversed(found))


def printed_entries(
    journal: Journal, ids: tuple[EntryId, ...], along: Along, *, is_period: bool = False
) -> tuple[PrintedEntry | None, ...]:
    """Read entries; none stands for a side that is printed with my own of the same session."""
    names = {peer.id: peer.name for peer in all_peers(journal)}
    to_catch = inquiring.names_to_catch(journal)
    made: list[PrintedEntry | None] = []
    for one in ids:
        page = reading.entry_page(journal, one)
        if is_period and along.sides and _is_told_with_mine(journal, page):
            made.append(None)
            continue
        printed, seen = _printed(journal, page, names, along, is_period)
        made.append(replace(printed, caught=inquiring.caught_in(seen, to_catch)))
    return tuple(made)


def _is_told_with_mine(journal: Journal, page: EntryPage) -> bool:
    sides = page.other_sides
    return not page.line.is_mine and any(side.author == journal.me.id for side in sides)


def _printed(
    journal: Journal,
    page: EntryPage,
    names: Mapping[IdentityId, str],
    along: Along,
    is_period: bool,  # noqa: FBT001 - handed on
) -> tuple[PrintedEntry, tuple[Entry, ...]]:
    """Return what is printed of an entry, and the words of it as they will be seen."""
    waits_for = _waits_for(journal, page, names)
    # Before all have ticked it, there is no summary to print; the own part goes out instead.
    is_summary_alone = along.is_summary_alone and not waits_for
    has_sides = along.sides and not waits_for and not is_summary_alone
    sides = tuple(
        PrintedSide(author_name=names.get(side.author, ""), entry=side)
        for side in (page.other_sides if has_sides else ())
    )
    entry = _without_summary(page.entry) if waits_for else page.entry
    if is_summary_alone:
        entry = _summary_alone(entry)
    # In a period the notes stand by themselves, on their own day.
    notes = page.private_notes if along.private_notes and not is_period else None
    shown = (entry, *(side.entry for side in sides), *([notes] if notes else []))
    printed = PrintedEntry(
        entry=entry,
        author_name=page.line.author_name,
        sides=sides,
        private_notes=_words_of(notes),
        shared_with=page.line.shared_with,
        waits_for=waits_for,
        is_of_several=bool(page.other_sides),
        pictures=_pictures_of(journal, shown),
    )
    # Notes stand on the page of their session, and have no title there.
    seen = [replace(one, id=entry.id, title="") if one is notes else one for one in shown]
    return printed, tuple(seen)


def are_sessions(journal: Journal, ids: tuple[EntryId, ...]) -> bool:
    """Whether any of some entries is a session, of which there is more than the summary."""
    return any(line.kind is Kind.SESSION for line in reading.lines_of(journal, ids))


def waiting_for_ticks(journal: Journal, ids: tuple[EntryId, ...]) -> tuple[str, ...]:
    """Return who has not ticked the shared summaries of some entries; they go onto paper then."""
    names = {peer.id: peer.name for peer in all_peers(journal)}
    pages = (reading.entry_page(journal, one) for one in ids)
    return tuple(dict.fromkeys(name for page in pages for name in _waits_for(journal, page, names)))


def _waits_for(
    journal: Journal, page: EntryPage, names: Mapping[IdentityId, str]
) -> tuple[str, ...]:
    sides = [
        (side.author, side.content)
        for side in (page.entry, *page.other_sides)
        if isinstance(side.content, Session)
    ]
    known = {journal.me.id: journal.me.name, **names}
    return tuple(
        known.get(one.identity, one.name)
        for one in not_ticked_yet(sides)
        if one.identity is not None
    )


def _without_summary(entry: Entry) -> Entry:
    if not isinstance(entry.content, Session):
        return entry
    return replace(entry, content=replace(entry.content, shared_summary=Markdown("")))


def _summary_alone(entry: Entry) -> Entry:
    """Return a session without what one of those present noted for themselves."""
    if not isinstance(entry.content, Session):
        return entry
    kept = replace(entry.content, phases=(), floor=(), commitments=())
    return replace(entry, content=kept, tags=(), links=(), attachments=())


def _words_of(notes: Entry | None) -> Markdown:
    if notes is None or not isinstance(notes.content, Reflection):
        return Markdown("")
    return Markdown("\n\n".join(part.text for part in notes.content.sections if part.text))


def _pictures_of(journal: Journal, shown: tuple[Entry, ...]) -> dict[str, bytes]:
    digests = {digest for entry in shown for digest in are_pictures(entry.attachments)}
    read = ((digest, picturing.attachment_bytes(journal, digest)) for digest in digests)
    return {digest: content for digest, content in read if content is not None}
