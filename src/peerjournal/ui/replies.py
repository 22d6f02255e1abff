"""What is written in answer to a peer's entry: one's own side, tied to theirs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.coaching.structures import answering
from peerjournal.domain.entries import Entry, Kind, Link, LinkRole
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.people import Person
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import Request, RequestFor
from peerjournal.domain.session import Session
from peerjournal.operations.writing import blank_entry

if TYPE_CHECKING:
    from peerjournal.domain.entries import Content
    from peerjournal.domain.peers import Peer
    from peerjournal.operations.journal import Journal


def reply_words(kind: Kind) -> str:
    """Return what the button says that answers a peer's entry of a kind."""
    translate = QCoreApplication.translate
    return {
        Kind.SESSION: translate("replies", "Write my side"),
        Kind.FEEDBACK: translate("replies", "Reflect on it"),
        Kind.REQUEST: translate("replies", "Answer"),
        # The strip above an agreement offers what comes next.
        Kind.AGREEMENT: "",
    }.get(kind, translate("replies", "Give feedback"))


def reply_to(journal: Journal, entry: Entry, author: Peer) -> Entry:
    """Return a new entry of mine that answers a peer's, to be written in."""
    content = _content(entry, author)
    role = LinkRole.MENTIONS if isinstance(content, Reflection) else LinkRole.ANSWERS
    day = entry.happened_on if isinstance(content, Session) else None
    made = blank_entry(journal, content, on=day)
    title = entry.title if isinstance(content, Session) else ""
    return replace(made, title=title, links=(Link(target=entry.id, role=role),))


def note_about(journal: Journal, entry: Entry) -> Entry:
    """Return a new private note of mine about an entry."""
    return replace(blank_entry(journal, Reflection()), links=(Link(target=entry.id),))


def _content(entry: Entry, author: Peer) -> Content:
    content = entry.content
    if isinstance(content, Session):
        return _my_side(content, entry)
    if isinstance(content, Feedback):
        return Reflection()
    person = Person(name=author.name, identity=author.id)
    if isinstance(content, Request):
        return _answer(content, entry, person)
    goal = entry.id if entry.kind is Kind.GOAL else None
    return Feedback(direction=Direction.GIVEN, person=person, goal=goal)


def _answer(asked: Request, entry: Entry, asker: Person) -> Content:
    """Return what a request is answered with: a note that holds what was asked for, or an offer."""
    if asked.wanted is RequestFor.WELCOME:
        return Request(to=(asker,), focus=asked.focus, moment=asked.moment)
    if asked.wanted is not RequestFor.FEEDBACK:
        return Feedback(direction=Direction.GIVEN, person=asker, asked_by=entry.id)
    return Feedback(
        direction=Direction.GIVEN,
        person=asker,
        structure=answering(asked.form),
        moment=asked.moment,
        asked_by=entry.id,
    )


def _my_side(theirs: Session, entry: Entry) -> Session:
    return Session(
        meeting=theirs.meeting or entry.id,
        format=theirs.format,
        purpose=theirs.purpose,
        participants=theirs.participants,
        planned_at=theirs.planned_at,
        planned_minutes=theirs.planned_minutes,
        started_at=theirs.started_at,
        ended_at=theirs.ended_at,
        floor=theirs.floor,
        shared_summary=theirs.shared_summary,
    )
