"""From an opened entry to what its form and its reading view want."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.entries import Kind
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.people import Person
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import RequestState
from peerjournal.domain.session import Session
from peerjournal.domain.themes import side_of
from peerjournal.ui.editors.entry_fields import EntryFields
from peerjournal.ui.goals.bodies import READ_FIRST
from peerjournal.ui.goals.reading_page import Reading
from peerjournal.ui.reading.entry_view import Contribution, ReadingNotes
from peerjournal.ui.replies import reply_words

if TYPE_CHECKING:
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.jobs import OpenedEntry
    from peerjournal.ui.session import OpenSession


def fields_of(entry: Entry) -> EntryFields:
    """Return what a form shows of an entry."""
    return EntryFields(
        kind=entry.kind,
        title=entry.title,
        happened_on=entry.happened_on,
        tags=entry.tags,
        links=entry.links,
        content=entry.content,
    )


def notes_text(opened: OpenedEntry) -> Markdown:
    """Return my private notes of a session."""
    notes = opened.page.private_notes if opened.page else None
    if notes is None or not isinstance(notes.content, Reflection):
        return Markdown("")
    return Markdown("\n\n".join(part.text for part in notes.content.sections if part.text))


def was_held(opened: OpenedEntry) -> bool:
    """Whether this is a session that is over, and so to be read."""
    content = opened.entry.content
    return isinstance(content, Session) and content.ended_at is not None


def reading_notes(opened: OpenedEntry, session: OpenSession) -> ReadingNotes:
    """Return what is told beside an entry that is read."""
    page = opened.page
    author = page.author if page else None
    sides = page.other_sides if page else ()
    return ReadingNotes(
        me=Person(name=session.me.name, identity=session.me.id),
        author_name=author.name if author else "",
        is_verified=bool(author and author.is_verified),
        shared_note=_shared_note(opened),
        private_notes=notes_text(opened),
        titles=opened.titles,
        contributions=tuple(_contribution(side, opened) for side in sides),
        state=opened.session_state,
        will_try=_will_try(opened),
        copies_for=tuple(one.name for one in opened.copies_for),
        language=session.language,
        reading=_reading(opened),
        # What a peer wrote still says what it was before I ended it; the strip knows.
        is_stated=opened.entry.kind is Kind.AGREEMENT and opened.page is not None,
    )


def _will_try(opened: OpenedEntry) -> tuple[str, ...]:
    if opened.page is None or opened.session_state is None or not opened.page.line.is_mine:
        return ()
    tied = opened.page.linked_from
    return tuple(
        line.excerpt or line.title for line in tied if line.kind is Kind.COMMITMENT and line.is_mine
    )


def _reading(opened: OpenedEntry) -> Reading | None:
    if opened.entry.kind not in READ_FIRST or opened.story is None:
        return None
    may_act = opened.page is not None and opened.page.may_be_edited
    return Reading(entry=opened.entry, story=opened.story, may_act=may_act)


def _contribution(side: Entry, opened: OpenedEntry) -> Contribution:
    return Contribution(
        author_name=opened.names.get(side.author, ""),
        is_verified=side.author in opened.verified,
        received_on=None,
        entry=side,
    )


def _shared_note(opened: OpenedEntry) -> str:
    line = opened.page.line if opened.page else None
    if line is None or not line.shared_with:
        return ""
    words = QCoreApplication.translate("reading", "Shared with {names}.")
    return words.format(names=", ".join(line.shared_with))


def reply_of(opened: OpenedEntry) -> str:
    """Return how a peer's entry is answered; a note has its own ways on its page."""
    page = opened.page
    if page is None or page.author is None or opened.receiving is not None:
        return ""
    if opened.entry.kind is Kind.REQUEST and page.line.state != RequestState.OPEN:
        # It was answered, or is not wanted any more.
        return ""
    # Of those who are no peers I am the only one: my side of a session stands here already.
    has_my_side = any(side.author not in opened.names for side in page.other_sides)
    return "" if has_my_side else reply_words(opened.entry.kind)


def is_in_trash(opened: OpenedEntry) -> bool:
    """Tell whether an entry was thrown away."""
    return opened.page is not None and opened.page.line.trashed_at is not None


def entry_for_themes(opened: OpenedEntry) -> EntryId | None:
    """Return the entry if it is in the journal, mine, and tells how I or others see me."""
    page = opened.page
    if page is None or page.line.trashed_at is not None:
        return None
    content, is_mine = opened.entry.content, page.line.is_mine
    is_received = isinstance(content, Feedback) and content.direction is Direction.RECEIVED
    side = side_of(opened.entry.kind, is_mine=is_mine, is_received=is_received)
    return opened.entry.id if is_mine and side is not None else None


def is_written_in(opened: OpenedEntry, *, is_reading: bool | None) -> bool:
    """Tell whether an entry opens to be written in rather than read."""
    page = opened.page
    if page is None or opened.draft is not None:
        return True
    if is_reading is None:
        is_taken_in = opened.receiving is not None
        is_looked_at = is_taken_in or opened.entry.kind in READ_FIRST
        is_reading = bool(page.other_sides) or was_held(opened) or is_looked_at
    return page.may_be_edited and not is_reading
