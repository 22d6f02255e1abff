"""Plan a conversation, move it, or let it go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from peerjournal.domain.accepting import is_same_person
from peerjournal.domain.errors import EntryNotFoundError, NotMyEntryError
from peerjournal.domain.fields import one_line
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.people import Person
from peerjournal.domain.session import Session
from peerjournal.operations import meetings, reading, writing

if TYPE_CHECKING:
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.journal import Journal

_USUAL_MINUTES = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedTalk:
    """What is decided when a conversation is planned."""

    people: tuple[Person, ...]
    at: datetime
    minutes: int = _USUAL_MINUTES
    format: str = ""
    topic: str = ""


def plan_talk(journal: Journal, talk: PlannedTalk) -> Entry:
    """Write a planned conversation down, as a session that is still to be held."""
    entry = writing.blank_entry(journal, _planned(journal, talk), on=talk.at.date())
    return writing.add_entry(journal, replace(entry, title=one_line(talk.topic)))


def move_talk(journal: Journal, entry_id: EntryId, talk: PlannedTalk) -> Entry:
    """Change a planned conversation.

    Raises:
        NotMyEntryError: a peer planned it, or it was held already.

    """
    entry, before = _plan_of(journal, entry_id)
    planned = _planned(journal, talk)
    content = replace(
        before,
        format=planned.format,
        purpose=planned.purpose,
        participants=planned.participants,
        planned_at=planned.planned_at,
        planned_minutes=planned.planned_minutes,
    )
    title = planned.purpose if entry.title in {"", before.purpose} else entry.title
    moved = replace(entry, title=title, content=content, happened_on=talk.at.date())
    return writing.save_entry(journal, moved)


def cancel_talk(journal: Journal, entry_id: EntryId) -> None:
    """Put a planned conversation into the trash, from where it can come back.

    Raises:
        NotMyEntryError: a peer planned it, or it was held already.

    """
    _plan_of(journal, entry_id)
    writing.trash_entry(journal, entry_id)


def planned_talk(journal: Journal, entry_id: EntryId) -> PlannedTalk:
    """Return what was decided for a planned conversation.

    Raises:
        EntryNotFoundError: it is no planned conversation.

    """
    entry = reading.read_entry(journal, entry_id)
    content = entry.content
    if not isinstance(content, Session) or content.planned_at is None:
        raise EntryNotFoundError(entry_id)
    me = Person(name=journal.me.name, identity=journal.me.id)
    return PlannedTalk(
        people=meetings.others_in(content, me),
        at=content.planned_at,
        minutes=content.planned_minutes or _USUAL_MINUTES,
        format="" if content.format == _NO_FORMAT else content.format,
        topic=content.purpose,
    )


_NO_FORMAT = "free"


def _plan_of(journal: Journal, entry_id: EntryId) -> tuple[Entry, Session]:
    entry = reading.read_entry(journal, entry_id)
    content = entry.content
    if entry.author != journal.me.id or not isinstance(content, Session):
        raise NotMyEntryError
    if not meetings.is_planned(content):
        raise NotMyEntryError
    return entry, content


def _planned(journal: Journal, talk: PlannedTalk) -> Session:
    me = Person(name=journal.me.name, identity=journal.me.id)
    others = tuple(one for one in talk.people if not is_same_person(one, me))
    return Session(
        format=FieldKey(talk.format or _NO_FORMAT),
        purpose=one_line(talk.topic),
        participants=(me, *others),
        planned_at=talk.at,
        planned_minutes=talk.minutes,
    )
