"""Read, list and search entries."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from peerjournal.domain.entries import Entry, Kind
from peerjournal.domain.errors import AmbiguousEntryError, EntryNotFoundError
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.listing import EntryLine, Filter, RevisionLine
from peerjournal.domain.peers import Peer
from peerjournal.domain.request import RequestState
from peerjournal.operations import agreements, requests, session_states
from peerjournal.operations import writing as writing_operations
from peerjournal.vault import days as vault_days
from peerjournal.vault import entries, groups, inbox, ledger, peers
from peerjournal.vault import search as vault_search
from peerjournal.vault.connection import reading

if TYPE_CHECKING:
    from datetime import date

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import Counts, Page, PageKey, TagCount, WrittenDay
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

PAGE_LENGTH = 100
EVERYTHING = Filter()


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPage:
    """Everything the page of one entry shows.

    Attributes:
        line: the entry as lists show it (shared with whom, in the trash, withdrawn).
        author: the peer who wrote it, none for mine.
        links: the entries it points at and that are here.
        linked_from: the entries that point at it, private notes apart.
        private_notes: my private notes of a session.
        other_sides: the peers' own entries of the same session.
        revisions: earlier states, newest first.
        is_sent_feedback: feedback that was sent and so stays as it is.
        is_settled: an agreement whose words others count on, or a yes to one.

    """

    entry: Entry
    line: EntryLine
    author: Peer | None = None
    links: tuple[EntryLine, ...] = ()
    linked_from: tuple[EntryLine, ...] = ()
    private_notes: Entry | None = field(default=None, repr=False)
    other_sides: tuple[Entry, ...] = ()
    revisions: tuple[RevisionLine, ...] = ()
    is_sent_feedback: bool = False
    is_settled: bool = False

    @property
    def may_be_edited(self) -> bool:
        """Whether its writer sits here and may still change it."""
        is_mine = self.line.is_mine and self.line.trashed_at is None
        return is_mine and not self.is_sent_feedback and not self.is_settled


def read_entry(journal: Journal, entry_id: EntryId) -> Entry:
    """Return an entry.

    Raises:
        EntryNotFoundError: there is none of that id.

    """
    with reading(journal.vault) as c:
        return entries.read_entry(c, entry_id)


def find_entry(journal: Journal, text: str) -> EntryId:
    """Return the id that begins with `text`.

    Raises:
        EntryNotFoundError: none does.
        AmbiguousEntryError: several do.

    """
    with reading(journal.vault) as c:
        wanted = text.strip().lower()
        found = list(entries.ids_starting_with(c, wanted)) if wanted else []
    if not found:
        raise EntryNotFoundError(text)
    if len(found) > 1:
        raise AmbiguousEntryError(text)
    return found[0]


def entry_page(journal: Journal, entry_id: EntryId) -> EntryPage:
    """Return an entry with all that is told beside it."""
    with reading(journal.vault) as c:
        entry = entries.read_entry(c, entry_id)
        (line,) = _standing(journal, c, entries.lines_of(c, (entry_id,)))
        notes = writing_operations.private_notes_of(c, entry_id)
        hidden = notes.id if notes else None
        linked = tuple(link.target for link in entry.links)
        from_others = tuple(one for one in entries.links_to(c, entry_id) if one.id != hidden)
        return EntryPage(
            entry=entry,
            line=line,
            author=None if line.is_mine else peers.peer(c, entry.author),
            links=_standing(journal, c, entries.lines_of(c, linked)),
            linked_from=_standing(journal, c, from_others),
            private_notes=notes,
            other_sides=session_states.sides_of(c, entry),
            revisions=entries.revision_lines(c, entry_id),
            is_sent_feedback=_is_sent_feedback(c, entry),
            is_settled=line.is_mine and agreements.is_settled(entry),
        )


def _is_sent_feedback(c: Connection, entry: Entry) -> bool:
    return (
        isinstance(entry.content, Feedback)
        and entry.content.direction is Direction.GIVEN
        and ledger.last_shared_revision(c, entry.id) is not None
    )


def _standing(
    journal: Journal, c: Connection, lines: tuple[EntryLine, ...]
) -> tuple[EntryLine, ...]:
    """Return lines in which requests, agreements and sessions tell where they stand today."""
    told = agreements.with_states(journal, c, requests.with_standing(c, lines))
    return session_states.with_states(c, told)


def page_of_entries(
    journal: Journal,
    wanted: Filter = EVERYTHING,
    after: PageKey | None = None,
    limit: int = PAGE_LENGTH,
) -> Page:
    """Return lines of entries, newest first, and where to go on."""
    with reading(journal.vault) as c:
        page = entries.page_of_entries(c, wanted, after, limit)
        return replace(page, lines=_standing(journal, c, page.lines))


def page_of_groups(
    journal: Journal, wanted: Filter, after: PageKey | None = None, limit: int = PAGE_LENGTH
) -> Page:
    """Return lines of goals, commitments and inquiries in their groups, and where to go on."""
    with reading(journal.vault) as c:
        return groups.page_of_groups(c, wanted, after, limit)


def lines_of(journal: Journal, ids: tuple[EntryId, ...]) -> tuple[EntryLine, ...]:
    """Return the lines of entries that are here, in the order of `ids`."""
    with reading(journal.vault) as c:
        return _standing(journal, c, entries.lines_of(c, ids))


def search(
    journal: Journal,
    text: str,
    wanted: Filter = EVERYTHING,
    limit: int = PAGE_LENGTH,
    *,
    in_titles: bool = False,
) -> tuple[EntryLine, ...]:
    """Return the newest entries that hold all words of `text`, the last one as a beginning.

    Hits in the excerpt stand between U+0002 and U+0003. With `in_titles`, only the words of
    titles count.
    """
    with reading(journal.vault) as c:
        lines = vault_search.search(c, text, wanted, limit, in_titles=in_titles)
        return _standing(journal, c, lines)


def counts(journal: Journal) -> Counts:
    """Return how many entries there are."""
    with reading(journal.vault) as c:
        return entries.counts(c)


def due_lines(journal: Journal, until: date, limit: int = 20) -> tuple[EntryLine, ...]:
    """Return what falls due by that day, the earliest first; nothing answered or ended does."""
    with reading(journal.vault) as c:
        lines = _standing(journal, c, entries.due_lines(c, until, limit))
    return tuple(
        line
        for line in lines
        if line.due and (line.kind is not Kind.REQUEST or line.state == RequestState.OPEN)
    )


def days_between(journal: Journal, since: date, until: date) -> tuple[WrittenDay, ...]:
    """Return the days with entries, both ends included."""
    with reading(journal.vault) as c:
        return vault_days.days_between(c, since, until)


def years(journal: Journal) -> tuple[int, ...]:
    """Return the years with entries, the latest first."""
    with reading(journal.vault) as c:
        return vault_days.years(c)


def tags(journal: Journal) -> tuple[TagCount, ...]:
    """Return all tags, the most used first."""
    with reading(journal.vault) as c:
        return entries.tags(c)


def waiting_items(journal: Journal) -> int:
    """Return how many received items were left for later."""
    with reading(journal.vault) as c:
        return sum(bundle.left for bundle in inbox.received_bundles(c))
