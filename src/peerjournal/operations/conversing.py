"""Hold a guided conversation: begin it, keep it second by second, and find it again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from peerjournal.coaching import conversation as talks
from peerjournal.coaching import meeting as meetings
from peerjournal.domain import clock
from peerjournal.domain.commitment import Commitment, with_outcome
from peerjournal.domain.entries import Entry, Kind
from peerjournal.domain.errors import NotMyEntryError
from peerjournal.domain.identifiers import EntryId, FieldKey, new_entry_id
from peerjournal.domain.listing import Filter
from peerjournal.domain.people import Person
from peerjournal.domain.session import Session
from peerjournal.operations import agreements, manners, own_formats, writing
from peerjournal.operations import journal as journals
from peerjournal.operations import meetings as held_meetings
from peerjournal.operations.agreements import NOTHING_AGREED, Agreed
from peerjournal.operations.meetings import LastTurn
from peerjournal.operations.running import forget_running, put_running, running_in
from peerjournal.vault import entries
from peerjournal.vault import peers as stored_peers
from peerjournal.vault.connection import reading
from peerjournal.vault.connection import writing as changing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from peerjournal.coaching.conversation import Seat
    from peerjournal.coaching.formats import Format
    from peerjournal.coaching.meeting import Meeting
    from peerjournal.domain.commitment import Outcome
    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

_MOMENT = "conversation.moment"
_READ_BACK = 60
_PROMISES_MOST = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is decided before a conversation.

    Attributes:
        seats: everybody in the order in which they speak, each with a role of the format.
        mine: the seat of the one whose journal this is.
        identities: who of them is a peer of mine, by seat.
        planned_at: when it was to begin, if it was planned.
        entry: the entry that holds the plan and becomes the session.

    """

    format: Format
    seats: tuple[Seat, ...]
    mine: int
    identities: tuple[IdentityId | None, ...] = ()
    topic: str = ""
    is_one_screen: bool = True
    planned_at: datetime | None = None
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A commitment that was made before, mine or one that a peer told me of."""

    entry: Entry
    who: str
    is_mine: bool

    @property
    def commitment(self) -> Commitment:
        """The promise itself."""
        assert isinstance(self.entry.content, Commitment)  # noqa: S101 - only they are promised
        return self.entry.content


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A conversation that was held with the same people.

    Attributes:
        order: the names in the order in which they spoke.

    """

    format: FieldKey
    order: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """What is worth knowing before a conversation with certain people.

    Attributes:
        held: earlier conversations with all of them, the oldest first.
        promises: what was promised last time, mine first.
        agreed: what holds between us.
        waiting: who last had the chair of a case and when, the one who waits longest first.

    """

    held: tuple[Held, ...] = ()
    promises: tuple[Promise, ...] = ()
    agreed: Agreed = NOTHING_AGREED
    waiting: tuple[LastTurn, ...] = ()

    @property
    def formats(self) -> tuple[str, ...]:
        """The keys of the formats held before, the oldest first."""
        return tuple(one.format for one in self.held)


# Begin and keep


def begin_conversation(journal: Journal, plan: Plan) -> Meeting:
    """Lay out a conversation, begin its time, and keep it from the first second on."""
    at = clock.now()
    one, talk = meetings.lay_out(plan.format, plan.seats)
    identities = plan.identities or (None,) * len(plan.seats)
    people = tuple(
        Person(
            name=seat.name,
            identity=journal.me.id if n == plan.mine else identity,
            role=meetings.role_name(one, seat.role),
        )
        for n, (seat, identity) in enumerate(zip(plan.seats, identities, strict=True))
    )
    usual = manners.usual_manners(journal)
    begun = meetings.Meeting(
        entry=plan.entry or new_entry_id(at),
        format=one,
        talk=talks.start(talk, at),
        people=people,
        mine=plan.mine,
        topic=plan.topic,
        is_one_screen=plan.is_one_screen,
        is_clock_hidden=usual.is_clock_hidden,
        has_sound=usual.has_sound,
        planned_at=plan.planned_at,
    )
    return keep_conversation(journal, begun)


def keep_conversation(journal: Journal, meeting: Meeting) -> Meeting:
    """Write the running conversation down, so that nothing of it is lost but a few seconds."""
    kept = replace(meeting, kept_at=clock.now())
    with changing(journal.vault) as c:
        put_running(c, kept)
    manners.remember(journal, meeting)
    return kept


def mark_moment(journal: Journal, entry: EntryId) -> None:
    """Note that the conversation was still going on just now; cheap enough for every second."""
    journals.put_note(journal, _MOMENT, f"{entry} {clock.now().isoformat()}")


def _last_moment(journal: Journal, meeting: Meeting) -> datetime | None:
    entry, _space, moment = (journals.note(journal, _MOMENT) or "").partition(" ")
    known = [] if meeting.kept_at is None else [meeting.kept_at]
    if entry == meeting.entry:
        known.append(datetime.fromisoformat(moment))
    return max(known, default=None)


def running_conversation(journal: Journal) -> Meeting | None:
    """Return the conversation that is not finished, paused at the last moment kept of it.

    While the journal is locked, the computer asleep or the program gone, nobody's time runs.
    """
    with reading(journal.vault) as c:
        found = running_in(c)
    if found is None:
        return None
    return meetings.slept(replace(found, kept_at=_last_moment(journal, found)))


def discard_conversation(journal: Journal) -> None:
    """Throw the running conversation away, with all that was typed in it."""
    with changing(journal.vault) as c:
        forget_running(c)


# What was before


def background(journal: Journal, people: Sequence[Person]) -> Background:
    """Return what was held with these people and what was promised last time."""
    if not people:
        return Background()
    with reading(journal.vault) as c:
        sessions = tuple(_sessions_with(c, people))
        known = Background(
            held=tuple(reversed(_held(sessions))),
            promises=_promises(journal, c, people, sessions),
        )
    return replace(
        known,
        agreed=agreements.agreed_with_people(journal, tuple(people)),
        waiting=held_meetings.waiting_for_the_case(journal, tuple(people)),
    )


def last_commitments(journal: Journal, people: Sequence[Person]) -> tuple[Promise, ...]:
    """Return what was promised last time with these people: mine first, then theirs."""
    return background(journal, people).promises


def note_outcome(journal: Journal, promise: EntryId, outcome: Outcome | None) -> Entry:
    """Note what became of a commitment of mine; four equal answers, or none yet.

    Raises:
        NotMyEntryError: a peer made it, and only they say what became of it.

    """
    with reading(journal.vault) as c:
        entry = entries.read_entry(c, promise)
    if entry.author != journal.me.id or not isinstance(entry.content, Commitment):
        raise NotMyEntryError
    content = with_outcome(entry.content, outcome, clock.today())
    return writing.save_entry(journal, replace(entry, content=content))


def _newest(c: Connection, kind: Kind) -> Iterator[Entry]:
    for line in entries.page_of_entries(c, Filter(kinds=(kind,)), None, _READ_BACK).lines:
        yield entries.read_entry(c, line.id)


def _sessions_with(c: Connection, people: Sequence[Person]) -> Iterator[tuple[Entry, Session]]:
    """Yield the sessions of mine and theirs with all these people, newest first."""
    for entry in _newest(c, Kind.SESSION):
        content = entry.content
        if not isinstance(content, Session) or content.ended_at is None:
            continue
        if all(_is_among(one, content.participants) for one in people):
            yield entry, content


def _held(sessions: Sequence[tuple[Entry, Session]]) -> list[Held]:
    """List each meeting once, whoever wrote of it."""
    found: dict[EntryId, Held] = {}
    for entry, content in sessions:
        order = tuple(one.name for one in content.participants)
        spoken = tuple(one.name for one in content.floor)
        order = spoken if sorted(spoken) == sorted(order) else order
        found.setdefault(content.meeting or entry.id, Held(format=content.format, order=order))
    return list(found.values())


def _last_sessions(sessions: Sequence[tuple[Entry, Session]]) -> set[EntryId]:
    """Return the ids of everybody's sides of the newest meeting."""
    ties = [content.meeting or entry.id for entry, content in sessions]
    return {
        entry.id for (entry, _content), tie in zip(sessions, ties, strict=True) if tie == ties[0]
    }


def _is_among(person: Person, others: Sequence[Person]) -> bool:
    return any(is_same(person, one) for one in others)


def is_same(one: Person, other: Person) -> bool:
    """Whether two mentions mean the same person: by card where both have one, else by name."""
    if one.identity and other.identity:
        return one.identity == other.identity
    return one.name.casefold() == other.name.casefold()


def _promises(
    journal: Journal,
    c: Connection,
    people: Sequence[Person],
    sessions: Sequence[tuple[Entry, Session]],
) -> tuple[Promise, ...]:
    last = _last_sessions(sessions)
    named = {peer.id: peer.name for peer in stored_peers.peers(c)}
    found: list[Promise] = []
    for entry in _newest(c, Kind.COMMITMENT):
        content = entry.content
        if not isinstance(content, Commitment):
            continue
        is_mine = entry.author == journal.me.id
        author = Person(name=named.get(entry.author, ""), identity=entry.author)
        told = content.witness is not None and _is_among(content.witness, people)
        is_ours = told or content.session in last if is_mine else _is_among(author, people)
        # What is settled is of interest only where it comes from the last time.
        if is_ours and (content.outcome is None or content.session in last):
            who = journal.me.name if is_mine else author.name
            found.append(Promise(entry=entry, who=who, is_mine=is_mine))
    return tuple(sorted(found, key=lambda one: not one.is_mine)[:_PROMISES_MOST])


# What ties the participants' entries together


_SAME_MEETING = timedelta(hours=12)


def meeting_id(journal: Journal, c: Connection, meeting: Meeting) -> EntryId:
    """Return the id that ties my side of a conversation to the others' sides.

    A side that was received already gives it; else it follows from who met, which format and
    which day, so that both arrive at the same one without telling each other.
    """
    mine: set[EntryId] = set()
    theirs: list[EntryId] = []
    for entry in _newest(c, Kind.SESSION):
        content = entry.content
        if not isinstance(content, Session):
            continue
        tie = content.meeting or entry.id
        if entry.author == journal.me.id:
            mine.add(tie)
        elif _is_other_side(content, meeting):
            theirs.append(tie)
    derived = _derived_id(meeting)
    free = [tie for tie in theirs if tie not in mine]
    return free[0] if free else meeting.entry if derived in mine else derived


def _is_other_side(content: Session, meeting: Meeting) -> bool:
    begun, theirs = meeting.talk.started_at, content.started_at
    return (
        _shape_of(content.format) == _shape_of(meeting.format.key)
        and begun is not None
        and theirs is not None
        and abs(begun - theirs) < _SAME_MEETING
        and all(_is_among(one, meeting.people) for one in content.participants)
    )


def _shape_of(key: FieldKey) -> str:
    """Return what a format is told by on both sides.

    Whoever puts one together in a journal of their own gives it a key that nobody else has.
    """
    return own_formats.PREFIX if key.startswith(own_formats.PREFIX) else key


def _derived_id(meeting: Meeting) -> EntryId:
    begun = meeting.talk.started_at or meeting.kept_at or clock.now()
    day = begun.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    names = sorted(one.identity or one.name.casefold() for one in meeting.people)
    shape = _shape_of(meeting.format.key)
    words = "\n".join(("peerjournal meeting", day.date().isoformat(), shape, *names))
    digest = hashlib.sha256(words.encode()).digest()
    milliseconds = int(day.timestamp() * 1000).to_bytes(6)
    made = bytearray(milliseconds + digest[:10])
    # RFC 9562: the version and variant of an id that sorts by its day.
    made[6] = made[6] & 0x0F | 0x70
    made[8] = made[8] & 0x3F | 0x80
    text = made.hex()
    return EntryId(f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}")
