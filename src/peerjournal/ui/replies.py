"""What is written in answer to a peer's entry: one's own side, tied to theirs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.domain import clock
from peerjournal.domain.agreement import Agreement, AgreementState, Member
from peerjournal.domain.entries import Entry, Kind, Link, LinkRole
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.people import Person
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import Request
from peerjournal.domain.session import Session
from peerjournal.operations.writing import blank_entry

if TYPE_CHECKING:
    from peerjournal.domain.entries import Content
    from peerjournal.domain.peers import Me, Peer
    from peerjournal.operations.journal import Journal


def reply_words(kind: Kind) -> str:
    """Return what the button says that answers a peer's entry of a kind."""
    translate = QCoreApplication.translate
    return {
        Kind.SESSION: translate("replies", "Write my side"),
        Kind.FEEDBACK: translate("replies", "Reflect on it"),
        Kind.REQUEST: translate("replies", "Answer"),
        Kind.AGREEMENT: translate("replies", "Accept it"),
    }.get(kind, translate("replies", "Give feedback"))


def reply_to(journal: Journal, entry: Entry, author: Peer) -> Entry:
    """Return a new entry of mine that answers a peer's, to be written in."""
    content = _content(entry, author, journal.me)
    role = LinkRole.MENTIONS if isinstance(content, Reflection) else LinkRole.ANSWERS
    day = entry.happened_on if isinstance(content, Session) else None
    made = blank_entry(journal, content, on=day)
    title = entry.title if isinstance(content, Session | Agreement) else ""
    return replace(made, title=title, links=(Link(target=entry.id, role=role),))


def note_about(journal: Journal, entry: Entry) -> Entry:
    """Return a new private note of mine about an entry."""
    return replace(blank_entry(journal, Reflection()), links=(Link(target=entry.id),))


def _content(entry: Entry, author: Peer, me: Me) -> Content:
    content = entry.content
    if isinstance(content, Session):
        return _my_side(content, entry)
    if isinstance(content, Agreement):
        return _accepted(content, entry, me)
    if isinstance(content, Feedback):
        return Reflection()
    person = Person(name=author.name, identity=author.id)
    if isinstance(content, Request):
        return Feedback(direction=Direction.GIVEN, person=person, asked_by=entry.id)
    goal = entry.id if entry.kind is Kind.GOAL else None
    return Feedback(direction=Direction.GIVEN, person=person, goal=goal)


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


def _accepted(theirs: Agreement, entry: Entry, me: Me) -> Agreement:
    today = clock.today()
    others = tuple(one for one in theirs.members if one.identity != me.id and one.name != me.name)
    mine = Member(name=me.name, identity=me.id, signed_on=today)
    return replace(
        theirs,
        members=(*others, mine),
        state=AgreementState.IN_FORCE,
        accepts=entry.id,
    )
