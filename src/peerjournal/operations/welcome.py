"""Whether a note may be handed over: nobody receives feedback they did not ask for."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from peerjournal.domain.entries import Entry, LinkRole
from peerjournal.domain.errors import EntryNotFoundError
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.request import Request, RequestFor, RequestState
from peerjournal.operations import writing as writing_operations
from peerjournal.operations.requests import APPRECIATION, Asked, open_requests_of
from peerjournal.vault import entries
from peerjournal.vault.connection import reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection


class Welcome(StrEnum):
    """Why a note may be handed over, or that it should wait."""

    NEEDS_NONE = "needs_none"
    ASKED_FOR = "asked_for"
    SAID = "said"
    NOT_ASKED = "not_asked"


def welcome_of(c: Connection, entry: Entry) -> Welcome:
    """Tell why an entry may be handed over; thanks and appreciation are welcome at any time."""
    content = entry.content
    if not isinstance(content, Feedback) or content.direction is not Direction.GIVEN:
        return Welcome.NEEDS_NONE
    if content.structure == APPRECIATION:
        return Welcome.NEEDS_NONE
    if _is_asked_for(c, content):
        return Welcome.ASKED_FOR
    if content.welcomed:
        return Welcome.SAID
    earlier = (link.target for link in entry.links if link.role is LinkRole.FOLLOWS_UP)
    if any(_was_welcome(c, one) for one in earlier):
        return Welcome.ASKED_FOR
    return Welcome.NOT_ASKED


def _is_asked_for(c: Connection, note: Feedback) -> bool:
    if note.asked_by is None:
        return False
    try:
        request = entries.read_entry(c, note.asked_by)
    except EntryNotFoundError:
        return False
    content = request.content
    if not isinstance(content, Request) or content.wanted is RequestFor.WELCOME:
        return False
    (line,) = entries.lines_of(c, (request.id,))
    is_taken_back = line.is_withdrawn or content.state is RequestState.WITHDRAWN
    asker = note.person.identity if note.person is not None else None
    return not is_taken_back and not line.is_mine and asker in {None, request.author}


def _was_welcome(c: Connection, earlier: EntryId) -> bool:
    try:
        return welcome_of(c, entries.read_entry(c, earlier)) is not Welcome.NOT_ASKED
    except EntryNotFoundError:
        return False


def requests_to_answer(journal: Journal, peer: IdentityId) -> tuple[Asked, ...]:
    """Return a peer's open requests, to one of which a note that was begun may belong."""
    with reading(journal.vault) as c:
        return open_requests_of(c, peer)


def tie_to_request(journal: Journal, note: EntryId, request: EntryId) -> Entry:
    """Let a note of mine that was begun on its own answer a request."""
    entry = _stored(journal, note)
    return writing_operations.save_entry(
        journal, replace(entry, content=replace(_note(entry), asked_by=request))
    )


def note_welcomed(journal: Journal, notes: Iterable[EntryId], *, is_welcome: bool) -> None:
    """Keep that the other one said, without a written request, that they want to hear it."""
    for note in notes:
        entry = _stored(journal, note)
        content = replace(_note(entry), welcomed=is_welcome)
        writing_operations.save_entry(journal, replace(entry, content=content))


def _stored(journal: Journal, note: EntryId) -> Entry:
    with reading(journal.vault) as c:
        return entries.read_entry(c, note)


def _note(entry: Entry) -> Feedback:
    if not isinstance(entry.content, Feedback):
        raise TypeError(entry.kind)
    return entry.content
