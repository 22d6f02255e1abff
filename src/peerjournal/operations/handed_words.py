"""My copies of words that I wrote down for somebody: once handed over, they are theirs alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Filter, Whose
from peerjournal.domain.session import Session, seat_of_receiver
from peerjournal.operations.picturing import tied_to_pictures
from peerjournal.vault import drafts, entries, ledger
from peerjournal.vault.connection import reading, writing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId, FieldKey, IdentityId
    from peerjournal.domain.people import Person
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

# A weekly meeting over six years; older ones are not looked at.
_READ_BACK = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedCopies:
    """Sessions as they were before the words went, and all that is needed to take it back."""

    sessions: tuple[Entry, ...] = ()
    revisions: tuple[Entry, ...] = ()


NOTHING_REMOVED = RemovedCopies()


def copies_for(journal: Journal, session: EntryId) -> tuple[Person, ...]:
    """Return the people who hold words of which a copy still lies in a session of mine."""
    with reading(journal.vault) as c:
        entry = entries.read_entry(c, session)
        content = entry.content
        if entry.author != journal.me.id or not isinstance(content, Session):
            return ()
        doomed = _handed_over(c, entry, content)
    seats = sorted({seat for key in doomed if (seat := seat_of_receiver(key)) is not None})
    return tuple(content.participants[seat] for seat in seats)


def remove_copies(journal: Journal, session: EntryId) -> RemovedCopies:
    """Remove from a session of mine the words that were handed over; the receivers keep them."""
    with writing(journal.vault) as c:
        return _remove(c, (entries.read_entry(c, session),), None)


def remove_copies_for(c: Connection, peer: IdentityId) -> RemovedCopies:
    """Do so for every session with a peer, within a transaction that is open already."""
    wanted = Filter(kinds=(Kind.SESSION,), whose=Whose.MINE)
    lines = entries.page_of_entries(c, wanted, None, _READ_BACK).lines
    return _remove(c, (entries.read_entry(c, line.id) for line in lines), peer)


def bring_back(journal: Journal, removed: RemovedCopies) -> None:
    """Undo that copies were removed."""
    with writing(journal.vault) as c:
        bring_back_within(c, removed)


def bring_back_within(c: Connection, removed: RemovedCopies) -> None:
    """Do the same within a transaction that is open already."""
    for before in removed.sessions:
        back = replace(before, changed_at=clock.now())
        entries.update_entry(c, back, keep_previous=False)
    for revision in removed.revisions:
        entries.rewrite_revision(c, revision)


def _remove(c: Connection, sessions: Iterable[Entry], peer: IdentityId | None) -> RemovedCopies:
    changed: list[Entry] = []
    revisions: list[Entry] = []
    for entry in sessions:
        if not isinstance(entry.content, Session):
            continue
        doomed = _handed_over(c, entry, entry.content, peer)
        if not doomed:
            continue
        changed.append(entry)
        # The number stays: nothing was written, and the other one's newest state is this one.
        thinner = replace(_without(entry, doomed), changed_at=clock.now())
        thinner = tied_to_pictures(c, thinner, entry.content)
        entries.update_entry(c, thinner, keep_previous=False)
        drafts.remove_draft(c, entry.id)
        for line in entries.revision_lines(c, entry.id):
            earlier = entries.read_revision(c, entry.id, line.revision)
            revisions.append(earlier)
            entries.rewrite_revision(c, _without(earlier, doomed))
    return RemovedCopies(sessions=tuple(changed), revisions=tuple(revisions))


def _handed_over(
    c: Connection, entry: Entry, content: Session, peer: IdentityId | None = None
) -> frozenset[FieldKey]:
    """Return the parts that their receiver holds, of one receiver or of all."""
    found: set[FieldKey] = set()
    for phase in content.phases:
        seat = seat_of_receiver(phase.key)
        if seat is None or seat >= len(content.participants):
            continue
        receiver = content.participants[seat].identity
        if receiver is None or peer not in {None, receiver}:
            continue
        sent = ledger.last_sent(c, entry.id, receiver)
        if sent is not None and f"phases.{phase.key}" in sent.fields:
            found.add(phase.key)
    return frozenset(found)


def _without(entry: Entry, doomed: frozenset[FieldKey]) -> Entry:
    if not isinstance(entry.content, Session):
        return entry
    kept = tuple(one for one in entry.content.phases if one.key not in doomed)
    return replace(entry, content=replace(entry.content, phases=kept))
