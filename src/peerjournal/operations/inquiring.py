"""Inquiries: the next cycle, what a conversation leaves for one, and names to be caught."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from peerjournal.coaching.research import inquiry_of
from peerjournal.domain import clock
from peerjournal.domain.codec import from_json, to_json, words_of
from peerjournal.domain.entries import Entry, Kind, LinkRole
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.domain.inquiry import Inquiry, with_next_cycle
from peerjournal.domain.listing import Filter, Whose
from peerjournal.domain.names import caught_names, clean_names
from peerjournal.operations import journal as journals
from peerjournal.operations import reading
from peerjournal.operations.writing import blank_entry, link_to, save_entry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.journal import Journal

_NAME = "names"
_INQUIRIES_MOST = 8


def begin_next_cycle(journal: Journal, entry_id: EntryId) -> tuple[Entry, Entry]:
    """Add a cycle that begins with the last one's next step; return before and after."""
    before = reading.read_entry(journal, entry_id)
    if not isinstance(before.content, Inquiry):
        raise TypeError(before.kind)
    content = with_next_cycle(before.content, clock.today())
    return before, save_entry(journal, replace(before, content=content))


def open_inquiries(journal: Journal) -> tuple[EntryLine, ...]:
    """Return the newest inquiries of mine."""
    wanted = Filter(kinds=(Kind.INQUIRY,), whose=Whose.MINE)
    return reading.page_of_entries(journal, wanted, None, _INQUIRIES_MOST).lines


def inquiry_from(journal: Journal, source: Entry, language: str) -> Entry:
    """Return a new inquiry of mine, not yet written, of what a session or a log holds."""
    content = inquiry_of(source.content, source.happened_on, language)
    links = (link_to(source.id, LinkRole.FOLLOWS_UP),)
    return replace(blank_entry(journal, content), title=source.title, links=links)


def carry_into(journal: Journal, source: Entry, inquiry: EntryId, language: str) -> Entry:
    """Add what a session or a log holds to an inquiry of mine as a further cycle."""
    target = reading.read_entry(journal, inquiry)
    if not isinstance(target.content, Inquiry):
        raise TypeError(target.kind)
    added = inquiry_of(source.content, source.happened_on, language)
    content = replace(target.content, cycles=(*target.content.cycles, *added.cycles))
    tie = link_to(source.id, LinkRole.FOLLOWS_UP)
    links = target.links if tie in target.links else (*target.links, tie)
    return save_entry(journal, replace(target, content=content, links=links))


# Names to be caught


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesToCatch:
    """Names that should not leave: learners, clients, colleagues; kept in the journal alone."""

    names: tuple[str, ...] = ()


def names_to_catch(journal: Journal) -> tuple[str, ...]:
    """Return the names that somebody asked to be caught."""
    text = journals.note(journal, _NAME)
    if not text:
        return ()
    try:
        return from_json(NamesToCatch, text).names
    except InvalidEntryError:
        # A later version may have written what this one cannot read; it stays as it is.
        return ()


def keep_names_to_catch(journal: Journal, typed: Iterable[str]) -> tuple[str, ...]:
    """Keep the list of names, and return it as it is kept."""
    names = clean_names(typed)
    journals.put_note(journal, _NAME, to_json(NamesToCatch(names=names)))
    return names


@dataclass(frozen=True, slots=True, kw_only=True)
class Caught:
    """A name on one's own list that stands in something that is about to leave.

    Attributes:
        entry: where it stands; none for words that only go along.
        title: what the entry is called.

    """

    name: str
    entry: EntryId | None = None
    title: str = ""


def caught_in(entries: Iterable[Entry], names: tuple[str, ...]) -> tuple[Caught, ...]:
    """Return the names that stand in entries as they would be seen, each with where it is."""
    if not names:
        return ()
    return tuple(
        Caught(name=name, entry=one.id, title=one.title)
        for one in entries
        for name in caught_names(_words_that_leave(one), names)
    )


def caught_in_words(journal: Journal, words: str) -> tuple[Caught, ...]:
    """Return the names that stand in words that go along by themselves."""
    return tuple(Caught(name=name) for name in caught_names((words,), names_to_catch(journal)))


def _words_that_leave(one: Entry) -> tuple[str, ...]:
    files = (file.name for file in one.attachments)
    return (one.title, *one.tags, *files, *words_of(one.content))
