"""Write, change, throw away and bring back entries."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.entries import Entry, Link, LinkRole, Privacy
from peerjournal.domain.errors import (
    EntryChangedElsewhereError,
    EntryNotFoundError,
    FeedbackAlreadySentError,
    NotMyEntryError,
)
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.fields import one_line
from peerjournal.domain.identifiers import EntryId, new_entry_id
from peerjournal.domain.progress import no_progress
from peerjournal.domain.reflection import Reflection
from peerjournal.operations.picturing import tied_to_pictures
from peerjournal.vault import attachments, drafts, entries, ledger
from peerjournal.vault.connection import reading, writing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from peerjournal.domain.entries import Content
    from peerjournal.domain.listing import Draft
    from peerjournal.domain.progress import Progress
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

REVISION_PAUSE = timedelta(minutes=15)
"""A save within this time of the last one continues the same revision, unless that was shared."""


def blank_entry(journal: Journal, content: Content, *, on: date | None = None) -> Entry:
    """Return a new entry of mine that is not in the journal yet."""
    at = clock.now()
    return Entry(
        id=new_entry_id(at),
        author=journal.me.id,
        revision=1,
        title="",
        happened_on=on or at.date(),
        created_at=at,
        changed_at=at,
        content=content,
    )


def entry_about(journal: Journal, question: str) -> Entry:
    """Return a new blank page under a question."""
    return replace(blank_entry(journal, Reflection()), title=one_line(question))


def add_entry(journal: Journal, entry: Entry) -> Entry:
    """Write a new entry of mine into the journal."""
    _refuse_foreign(journal, entry)
    with writing(journal.vault) as c:
        entry = tied_to_pictures(c, entry)
        entries.insert_entry(c, entry)
    return entry


def add_entries(journal: Journal, several: Iterable[Entry]) -> int:
    """Write many new entries of mine in one transaction, and count them."""
    count = 0
    with writing(journal.vault) as c:
        for entry in several:
            _refuse_foreign(journal, entry)
            entries.insert_entry(c, tied_to_pictures(c, entry))
            count += 1
    return count


def save_entry(journal: Journal, entry: Entry) -> Entry:
    """Save an entry as its author has it now; one that is not there yet is added.

    `entry` carries the revision and time it was read with. Earlier states are kept when they
    were shared or when some time has passed. The draft of the entry is done with.

    Returns:
        The entry as it is stored now, with its revision and time.

    Raises:
        NotMyEntryError: a peer wrote it.
        EntryChangedElsewhereError: the stored entry is not the one that was read.
        FeedbackAlreadySentError: it is feedback that was sent.

    """
    _refuse_foreign(journal, entry)
    with writing(journal.vault) as c:
        saved = _save(c, entry, clock.now())
        drafts.remove_draft(c, entry.id)
    return saved


def save_within(c: Connection, entry: Entry) -> Entry:
    """Save an entry of mine within a transaction that is open already."""
    return _save(c, entry, clock.now())


def _save(c: Connection, entry: Entry, at: datetime) -> Entry:
    try:
        stored = entries.read_entry(c, entry.id)
    except EntryNotFoundError:
        entry = tied_to_pictures(c, entry)
        entries.insert_entry(c, entry)
        return entry
    if (stored.revision, stored.changed_at) != (entry.revision, entry.changed_at):
        raise EntryChangedElsewhereError
    entry = tied_to_pictures(c, entry, stored.content)
    if stored == entry:
        return stored
    shared = ledger.last_shared_revision(c, entry.id)
    if shared is not None and _is_other_feedback(stored, entry):
        raise FeedbackAlreadySentError
    keep = shared == stored.revision or at - stored.changed_at > REVISION_PAUSE
    saved = replace(entry, revision=stored.revision + int(keep), changed_at=at)
    entries.update_entry(c, saved, keep_previous=keep)
    return saved


def _is_other_feedback(stored: Entry, entry: Entry) -> bool:
    """Whether feedback that was sent would read otherwise; one's own response may be added."""
    if not isinstance(stored.content, Feedback) or not isinstance(entry.content, Feedback):
        return False
    if stored.content.direction is not Direction.GIVEN:
        return False
    same_words = replace(entry.content, response=stored.content.response) == stored.content
    return not same_words or entry.title != stored.title


def restore_revision(journal: Journal, entry_id: EntryId, revision: int) -> Entry:
    """Bring back an earlier state of an entry of mine, as its newest revision."""
    with writing(journal.vault) as c:
        stored = entries.read_entry(c, entry_id)
        _refuse_foreign(journal, stored)
        earlier = entries.read_revision(c, entry_id, revision)
        if ledger.last_shared_revision(c, entry_id) is not None and _is_other_feedback(
            stored, earlier
        ):
            raise FeedbackAlreadySentError
        saved = replace(earlier, revision=stored.revision + 1, changed_at=clock.now())
        entries.update_entry(c, saved, keep_previous=True)
    return saved


def read_revision(journal: Journal, entry_id: EntryId, revision: int) -> Entry:
    """Return an earlier state of an entry."""
    with reading(journal.vault) as c:
        return entries.read_revision(c, entry_id, revision)


def follow_up(journal: Journal, sent: Entry) -> Entry:
    """Return a new note that corrects or continues feedback that was sent."""
    if not isinstance(sent.content, Feedback):
        raise TypeError(sent.kind)
    content = Feedback(
        direction=sent.content.direction,
        person=sent.content.person,
        structure=sent.content.structure,
        moment=sent.content.moment,
        goal=sent.content.goal,
        asked_by=sent.content.asked_by,
        welcomed=sent.content.welcomed,
    )
    return replace(blank_entry(journal, content), links=(link_to(sent.id, LinkRole.FOLLOWS_UP),))


def link_to(target: EntryId, role: LinkRole) -> Link:
    """Return a link to an entry."""
    return Link(target=target, role=role)


def private_notes(journal: Journal, session: EntryId) -> Entry | None:
    """Return my private notes of a session: another entry, which no bundle can carry."""
    with reading(journal.vault) as c:
        return private_notes_of(c, session)


def private_notes_of(c: Connection, session: EntryId) -> Entry | None:
    """Return my private notes of a session, within a transaction that is open already."""
    for line in entries.links_to(c, session):
        if line.is_mine and line.is_never_shared:
            entry = entries.read_entry(c, line.id)
            if link_to(session, LinkRole.PRIVATE_NOTES_OF) in entry.links:
                return entry
    return None


def blank_private_notes(journal: Journal, session: Entry, content: Content) -> Entry:
    """Return new private notes of a session."""
    return replace(
        blank_entry(journal, content, on=session.happened_on),
        title=session.title,
        privacy=Privacy.NEVER_SHARED,
        links=(link_to(session.id, LinkRole.PRIVATE_NOTES_OF),),
    )


def trash_entry(journal: Journal, entry_id: EntryId) -> None:
    """Put an entry into the trash; what a peer wrote only leaves this journal's lists."""
    with writing(journal.vault) as c:
        entries.trash_entry(c, entry_id, clock.now())


def restore_entry(journal: Journal, entry_id: EntryId) -> None:
    """Take an entry out of the trash."""
    with writing(journal.vault) as c:
        entries.restore_entry(c, entry_id)


def delete_forever(journal: Journal, entry_id: EntryId) -> None:
    """Delete a trashed entry with its revisions; there is no way back."""
    with writing(journal.vault) as c:
        entries.delete_entry(c, entry_id)
        attachments.drop_unused_attachments(c)


def empty_trash(journal: Journal, progress: Progress = no_progress) -> int:
    """Delete everything in the trash for ever, and count it.

    Raises:
        CancelledError: it was stopped; everything is still in the trash.

    """
    with writing(journal.vault) as c:
        doomed = entries.trashed_ids(c)
        for place, entry_id in enumerate(doomed):
            progress(place, len(doomed))
            entries.delete_entry(c, entry_id)
        attachments.drop_unused_attachments(c)
    return len(doomed)


def save_draft(journal: Journal, draft: Draft) -> None:
    """Seal what is being typed, whether or not it keeps the rules of an entry."""
    with writing(journal.vault) as c:
        drafts.put_draft(c, draft)


def remove_draft(journal: Journal, entry_id: EntryId) -> None:
    """Forget the unfinished writing of an entry."""
    with writing(journal.vault) as c:
        drafts.remove_draft(c, entry_id)


def all_drafts(journal: Journal) -> tuple[Draft, ...]:
    """Return unfinished writing, newest first."""
    with reading(journal.vault) as c:
        return drafts.drafts(c)


def _refuse_foreign(journal: Journal, entry: Entry) -> None:
    if entry.author != journal.me.id:
        raise NotMyEntryError
