"""Work for the journal's thread that joins a few operations; touches no widget."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.entries import Entry, Kind, LinkRole
from peerjournal.domain.errors import EntryNotFoundError, PeerJournalError
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.identifiers import EntryId, IdentityId
from peerjournal.domain.listing import Counts, Draft, EntryLine, Filter
from peerjournal.domain.people import Person
from peerjournal.domain.request import RequestFor
from peerjournal.domain.session_state import SessionState
from peerjournal.domain.sharing import has_words
from peerjournal.operations import (
    attaching,
    goals,
    handed_words,
    hinting,
    peers,
    question_wishes,
    reading,
    requests,
    taking_in,
    writing,
)
from peerjournal.operations import journal as journals
from peerjournal.operations.goals import Story
from peerjournal.operations.reading import EntryPage
from peerjournal.operations.starting import blank_content, content_of_text
from peerjournal.operations.taking_in import Receiving
from peerjournal.ui.editors.surroundings import AskedRequest, EntryChoice, Surroundings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from peerjournal.domain.fields import Markdown
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.editors.entry_fields import EntryFields

CHOICES_MOST = 200
# So much of a long title, or of the first words where there is none, names an entry.
_SHORT = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedEntry:
    """An entry's page with what its form needs beside it.

    Attributes:
        page: none while the entry is not in the journal yet.
        draft: unfinished writing of it, sealed earlier.
        titles: of the entries it points at and that point at it.
        names: of peers, by their identity.
        verified: the identities whose safety number was compared.
        session_state: where a session stands, none for other kinds.
        receiving: what I wrote and did about it, if it is a note that I received.
        story: what serves a goal or a commitment and what shows it.
        copies_for: who holds words that still lie in this session of mine, too.

    """

    entry: Entry
    surroundings: Surroundings
    page: EntryPage | None = None
    draft: Draft | None = None
    titles: Mapping[EntryId, str] = field(default_factory=dict[EntryId, str], repr=False)
    names: Mapping[IdentityId, str] = field(default_factory=dict[IdentityId, str])
    verified: frozenset[IdentityId] = frozenset()
    session_state: SessionState | None = None
    receiving: Receiving | None = None
    story: Story | None = None
    copies_for: tuple[Person, ...] = ()


def open_entry(journal: Journal, entry_id: EntryId, language: str) -> OpenedEntry:
    """Read an entry, its draft, and what its form needs.

    Raises:
        EntryNotFoundError: there is none of that id.

    """
    page = reading.entry_page(journal, entry_id)
    opened = open_new(journal, page.entry, language)
    titles = {line.id: line.title for line in page.links + page.linked_from}
    is_session = page.entry.kind is Kind.SESSION
    return replace(
        opened,
        page=page,
        titles=titles,
        draft=draft_of(journal, entry_id),
        session_state=SessionState(page.line.state) if is_session else None,
        receiving=_receiving(journal, page),
        story=goals.story_of(journal, page.entry),
        copies_for=handed_words.copies_for(journal, entry_id),
    )


def _receiving(journal: Journal, page: EntryPage) -> Receiving | None:
    """Return what I wrote and did about a note that I received; thanks are none."""
    entry = page.entry
    answers = {link.target for link in entry.links if link.role is LinkRole.ANSWERS}
    is_reply = any(one.kind is Kind.FEEDBACK and one.id in answers for one in page.links)
    if is_reply or not taking_in.is_received(entry, is_mine=page.line.is_mine):
        return None
    giver = entry.content.person if isinstance(entry.content, Feedback) else None
    if page.author is not None:
        giver = Person(name=page.author.name, identity=page.author.id)
    return taking_in.receiving_of(journal, entry, giver)


def open_new(journal: Journal, entry: Entry, language: str) -> OpenedEntry:
    """Return what the form of an entry needs that is not in the journal yet."""
    known = peers.all_peers(journal)
    lines = reading.lines_of(journal, tuple(link.target for link in entry.links))
    tied = tuple(EntryChoice(id=one.id, title=_called(one)) for one in lines)
    return OpenedEntry(
        entry=entry,
        surroundings=replace(gather_surroundings(journal, language), entries=tied),
        names={one.id: one.name for one in known},
        verified=frozenset(one.id for one in known if one.is_verified),
    )


def start_entry(journal: Journal, kind: Kind, language: str) -> OpenedEntry:
    """Return a blank entry of mine, to be written in."""
    return open_new(journal, writing.blank_entry(journal, blank_content(kind)), language)


def resume(journal: Journal, entry_id: EntryId, language: str) -> OpenedEntry:
    """Open an entry, or the sealed writing of one that never came into the journal.

    Raises:
        EntryNotFoundError: there is neither.

    """
    draft = draft_of(journal, entry_id)
    if draft is None or entry_exists(journal, entry_id):
        return open_entry(journal, entry_id, language)
    blank = writing.blank_entry(journal, blank_content(draft.kind))
    return replace(open_new(journal, replace(blank, id=entry_id), language), draft=draft)


def draft_of(journal: Journal, entry_id: EntryId) -> Draft | None:
    """Return the unfinished writing of an entry."""
    return next((one for one in writing.all_drafts(journal) if one.entry == entry_id), None)


def gather_surroundings(journal: Journal, language: str) -> Surroundings:
    """Return the people, goals, sessions and tags that a form offers."""
    me = journal.me
    return Surroundings(
        me=Person(name=me.name, identity=me.id),
        people=tuple(Person(name=one.name, identity=one.id) for one in peers.all_peers(journal)),
        goals=_choices(journal, Kind.GOAL),
        sessions=_choices(journal, Kind.SESSION),
        tags=tuple(one.tag for one in reading.tags(journal)),
        requests=_requests(journal),
        language=language,
        hint_wishes=hinting.hint_wishes(journal),
        question_wishes=question_wishes.question_wishes(journal),
        offered=question_wishes.quiet_question(journal, clock.today(), language),
    )


def _requests(journal: Journal) -> tuple[AskedRequest, ...]:
    return tuple(
        AskedRequest(id=one.request.id, asker=one.asker, content=one.content, state=one.state)
        for one in requests.asked_of_me(journal)
        if one.asker is not None and one.content.wanted is RequestFor.FEEDBACK
    )


def _called(line: EntryLine) -> str:
    words = line.title or line.excerpt
    return words if len(words) <= _SHORT else f"{words[: _SHORT - 1].rstrip()}…"


def _choices(journal: Journal, kind: Kind) -> tuple[EntryChoice, ...]:
    page = reading.page_of_entries(journal, Filter(kinds=(kind,)), None, CHOICES_MOST)
    return tuple(EntryChoice(id=line.id, title=line.title) for line in page.lines if line.title)


class Stored:
    """An entry as the journal has it, kept up by each save on the journal's own thread.

    So a save that was asked for while another was under way continues from what that one wrote.

    Attributes:
        entry: as it was last read or saved.
        is_new: whether the entry is not in the journal yet.
        is_sealed: whether what could not be saved last was sealed as a draft.

    """

    __slots__ = ("entry", "is_new", "is_sealed")

    def __init__(self, entry: Entry, *, is_new: bool) -> None:
        self.entry = entry
        self.is_new = is_new
        self.is_sealed = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """What was typed, on its way into the journal.

    Attributes:
        notes: a session's private notes; none where the kind has none.
        state: the editor's own record, kept as a draft where the entry cannot be saved.

    """

    stored: Stored
    fields: EntryFields
    notes: Markdown | None = field(default=None, repr=False)
    state: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What became of a writing.

    Attributes:
        entry: as it is stored now.
        is_stored: false where there was nothing to keep yet.

    """

    entry: Entry
    is_stored: bool


def save_writing(journal: Journal, work: Writing) -> Written:
    """Save an entry and a session's private notes.

    A new entry without a word in it is not written. What cannot be saved is sealed as a draft,
    so that leaving the page or locking loses nothing, and then the failure is raised.

    Raises:
        InvalidEntryError, EntryChangedElsewhereError, ...: as in `writing.save_entry`.

    """
    work.stored.is_sealed = False
    try:
        return _save(journal, work)
    except PeerJournalError:
        if work.state:
            writing.save_draft(journal, as_draft(work))
            work.stored.is_sealed = True
        raise


def _save(journal: Journal, work: Writing) -> Written:
    entry = _filled(work)
    if work.stored.is_new and not _is_worth_keeping(work, entry):
        return Written(entry=work.stored.entry, is_stored=False)
    saved = writing.save_entry(journal, entry)
    work.stored.entry, work.stored.is_new = saved, False
    if work.notes is not None:
        _save_notes(journal, saved, work.notes)
    return Written(entry=saved, is_stored=True)


def _filled(work: Writing) -> Entry:
    given = work.fields
    return replace(
        work.stored.entry,
        title=given.title,
        happened_on=given.happened_on,
        tags=given.tags,
        links=given.links,
        content=given.content,
    )


def _is_worth_keeping(work: Writing, entry: Entry) -> bool:
    return bool(entry.title or entry.tags or work.notes or has_words(entry.content))


def _save_notes(journal: Journal, session: Entry, text: Markdown) -> None:
    content = content_of_text(Kind.REFLECTION, text)
    known = writing.private_notes(journal, session.id)
    if known is not None:
        writing.save_entry(journal, replace(known, content=content))
    elif text:
        notes = writing.blank_private_notes(journal, session, content)
        writing.save_entry(journal, notes)


def as_draft(work: Writing) -> Draft:
    """Return writing as a draft."""
    entry = work.stored.entry
    return Draft(entry=entry.id, kind=entry.kind, state=work.state, saved_at=clock.now())


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What the sidebar tells: counts, tags, and what waits."""

    counts: Counts
    tags: tuple[str, ...]
    waiting: int
    drafts: tuple[Draft, ...]
    peers: tuple[tuple[IdentityId, str], ...]


def overview(journal: Journal) -> Overview:
    """Return what the sidebar tells."""
    return Overview(
        counts=reading.counts(journal),
        tags=tuple(one.tag for one in reading.tags(journal)),
        waiting=reading.waiting_items(journal),
        drafts=writing.all_drafts(journal),
        peers=tuple((one.id, one.name) for one in peers.all_peers(journal)),
    )


def trash_written(journal: Journal, entry_id: EntryId) -> None:
    """Throw an entry away, with its unfinished writing."""
    writing.remove_draft(journal, entry_id)
    writing.trash_entry(journal, entry_id)


def lines_for(journal: Journal, ids: tuple[EntryId, ...]) -> tuple[EntryLine, ...]:
    """Return the lines of those entries that are still here."""
    return reading.lines_of(journal, ids)


def entry_exists(journal: Journal, entry_id: EntryId) -> bool:
    """Tell whether an entry is in the journal."""
    try:
        reading.read_entry(journal, entry_id)
    except EntryNotFoundError:
        return False
    return True


def attach(journal: Journal, stored: Stored, *paths: Path) -> Entry:
    """Keep a copy of each file with an entry; what is typed in it meanwhile is saved after it."""
    for path in paths:
        stored.entry, stored.is_new = attaching.attach_file(journal, stored.entry, path), False
    return stored.entry


def ask_whether_welcome(journal: Journal, note: Entry) -> Entry:
    """Return a new request that asks whether a note is wanted, as that stands in the journal."""
    stored = reading.read_entry(journal, note.id) if entry_exists(journal, note.id) else note
    return requests.ask_whether_welcome(journal, stored)


TARGETS_MOST = 20


def link_targets(journal: Journal, text: str) -> tuple[EntryLine, ...]:
    """Return entries that a link may lead to: those whose words fit, else the newest ones."""
    if text.strip():
        return reading.search(journal, text, limit=TARGETS_MOST)
    return reading.page_of_entries(journal, limit=TARGETS_MOST).lines


def confirmed_words(journal: Journal, passphrase: str) -> tuple[str, ...]:
    """Return the recovery words to whoever knows the passphrase.

    Raises:
        WrongPassphraseError: it is another one.

    """
    journals.confirm_passphrase(journal, passphrase)
    return journals.recovery_words(journal)
