"""Where requests stand: told by what was written and exchanged, the same on both sides."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.entries import Entry, Kind, Link, LinkRole
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.listing import EntryLine, FeedbackSide, Filter
from peerjournal.domain.people import Person
from peerjournal.domain.receiving import RECEIVING
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import Request, RequestFor, RequestState
from peerjournal.operations.writing import blank_entry
from peerjournal.vault import entries
from peerjournal.vault import peers as stored_peers
from peerjournal.vault.connection import reading

if TYPE_CHECKING:
    from datetime import date

    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

LAPSES_AFTER = timedelta(days=14)
"""So long after its day a request without an answer rests, and nobody is told so."""

APPRECIATION = "appreciation"
_READ_MOST = 200
_ORDER = (
    RequestState.OPEN,
    RequestState.ANSWERED,
    RequestState.TAKEN_IN,
    RequestState.THANKED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request, who asks, and where it stands.

    Attributes:
        asker: the peer who wrote it; none for mine.
        begun: my answer that has not been handed over yet.

    """

    request: Entry
    state: RequestState
    asker: Person | None = None
    begun: EntryId | None = None

    @property
    def content(self) -> Request:
        """What is asked."""
        if not isinstance(self.request.content, Request):
            raise TypeError(self.request.kind)
        return self.request.content

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still looked forward to."""
        return self.state is RequestState.OPEN


def standing_of(c: Connection, request: Entry, today: date) -> RequestState:
    """Return where a request stands, by its author's word and by what was exchanged about it."""
    if not isinstance(request.content, Request):
        raise TypeError(request.kind)
    (line,) = entries.lines_of(c, (request.id,))
    stored = request.content.state
    if line.is_withdrawn or stored is RequestState.WITHDRAWN:
        return RequestState.WITHDRAWN
    told = _told_by(c, _answers_to(c, line))
    if stored in _ORDER:
        told = max(stored, told, key=_ORDER.index)
    by_when = request.content.by_when
    has_lapsed = by_when is not None and by_when + LAPSES_AFTER < today
    if told is RequestState.OPEN and (has_lapsed or stored is RequestState.LAPSED):
        return RequestState.LAPSED
    return told


def _answers_to(c: Connection, request: EntryLine) -> tuple[EntryLine, ...]:
    """Return what was handed over in answer: the giver's side knows by the ledger."""
    return tuple(line for line in entries.links_to(c, request.id) if _is_answer(line, request))


def _is_answer(line: EntryLine, request: EntryLine) -> bool:
    if line.kind not in {Kind.FEEDBACK, Kind.REFLECTION, Kind.REQUEST}:
        return False
    if request.is_mine:
        # What I noted of a spoken answer is feedback; what else I write about it is my own.
        return not line.is_mine or line.kind is Kind.FEEDBACK
    return line.is_mine and bool(line.shared_with)


def _told_by(c: Connection, notes: tuple[EntryLine, ...]) -> RequestState:
    if not notes:
        return RequestState.OPEN
    about = [
        (line, entries.read_entry(c, line.id).content)
        for note in notes
        for line in entries.links_to(c, note.id)
        if line.kind in {Kind.FEEDBACK, Kind.REFLECTION}
    ]
    if any(_is_thanks(line, content) for line, content in about):
        return RequestState.THANKED
    if any(isinstance(one, Reflection) and one.template == RECEIVING for _line, one in about):
        return RequestState.TAKEN_IN
    return RequestState.ANSWERED


def _is_thanks(line: EntryLine, content: object) -> bool:
    is_thanks = isinstance(content, Feedback) and content.structure == APPRECIATION
    return is_thanks and (not line.is_mine or bool(line.shared_with))


def with_standing(c: Connection, lines: tuple[EntryLine, ...]) -> tuple[EntryLine, ...]:
    """Return lines of a list in which each request tells where it stands today."""
    today = clock.today()
    return tuple(
        replace(line, state=standing_of(c, entries.read_entry(c, line.id), today).value)
        if line.kind is Kind.REQUEST
        else line
        for line in lines
    )


def asked_of_me(journal: Journal) -> tuple[Asked, ...]:
    """Return what peers ask of me, newest first."""
    with reading(journal.vault) as c:
        return _asked(c, FeedbackSide.ASKED_OF_ME)


def asked_by_me(journal: Journal) -> tuple[Asked, ...]:
    """Return what I ask of peers, newest first."""
    with reading(journal.vault) as c:
        return _asked(c, FeedbackSide.ASKED_BY_ME)


def open_requests_of(c: Connection, peer: IdentityId) -> tuple[Asked, ...]:
    """Return the requests for feedback that a peer waits for me to answer."""
    return tuple(
        one
        for one in _asked(c, FeedbackSide.ASKED_OF_ME)
        if one.request.author == peer
        and one.is_waiting
        and one.content.wanted is RequestFor.FEEDBACK
    )


def _asked(c: Connection, side: FeedbackSide) -> tuple[Asked, ...]:
    wanted = Filter(kinds=(Kind.REQUEST,), side=side)
    lines = entries.page_of_entries(c, wanted, None, _READ_MOST).lines
    return tuple(asked(c, entries.read_entry(c, line.id)) for line in lines)


def asked(c: Connection, request: Entry) -> Asked:
    """Return a request with what is told about it."""
    (line,) = entries.lines_of(c, (request.id,))
    asker = None
    if not line.is_mine:
        peer = stored_peers.peer(c, request.author)
        asker = Person(name=peer.name, identity=peer.id)
    begun = (
        one.id
        for one in entries.links_to(c, request.id)
        if one.is_mine and one.kind in {Kind.FEEDBACK, Kind.REQUEST} and not one.shared_with
    )
    return Asked(
        request=request,
        state=standing_of(c, request, clock.today()),
        asker=asker,
        begun=None if line.is_mine else next(begun, None),
    )


def ask_whether_welcome(journal: Journal, note: Entry) -> Entry:
    """Return a new request that asks whether somebody wants a note that I could give.

    It says nothing of what the note says: only whom it is for, and when and where it was.
    """
    if not isinstance(note.content, Feedback):
        raise TypeError(note.kind)
    to = (note.content.person,) if note.content.person is not None else ()
    content = Request(wanted=RequestFor.WELCOME, to=to, moment=note.content.moment)
    return replace(
        blank_entry(journal, content), links=(Link(target=note.id, role=LinkRole.MENTIONS),)
    )


def welcome_it(journal: Journal, offer: Entry, giver: Person) -> Entry:
    """Return my own request that answers the question whether I want a note: yes, please."""
    if not isinstance(offer.content, Request):
        raise TypeError(offer.kind)
    content = Request(to=(giver,), focus=offer.content.focus, moment=offer.content.moment)
    return replace(
        blank_entry(journal, content),
        title=offer.title,
        links=(Link(target=offer.id, role=LinkRole.ANSWERS),),
    )
