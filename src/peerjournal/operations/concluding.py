"""Keep a conversation that is over: as a session, private notes and commitments."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from peerjournal.coaching import conversation as talks
from peerjournal.coaching.afterwards import all_places, lines_of, next_format, next_minutes
from peerjournal.coaching.equal_time import speaking_order
from peerjournal.coaching.formats import FieldType, Visibility
from peerjournal.coaching.meeting import phases_of, receivers, says
from peerjournal.domain import clock
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.errors import EntryNotFoundError
from peerjournal.domain.fields import Markdown, as_markdown, one_line
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.domain.session import HANDED_TO, PhaseNote, Session
from peerjournal.domain.sharing import default_fields
from peerjournal.operations import conversing, writing
from peerjournal.operations.running import forget_running
from peerjournal.vault import entries
from peerjournal.vault.connection import writing as changing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from peerjournal.coaching.meeting import Meeting, Place, Step, Writing
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.people import Person
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

_KEY_MOST = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The few words that the program puts around what people wrote, in their language.

    Attributes:
        handed_to: the heading of words for somebody, holding `{name}`.
        notes: the heading of what was written for oneself at the end.

    """

    handed_to: str = "For {name}"
    notes: str = "Afterwards"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What became of a conversation.

    Attributes:
        handed_to: the seats of those to whom words are handed over, to each their own alone.
        next_session: the plan of the next conversation with the same people.

    """

    session: Entry
    private_notes: Entry | None
    commitments: tuple[Entry, ...]
    handed_to: tuple[int, ...] = ()
    next_session: Entry | None = None

    def parts_for(self, seat: int) -> frozenset[str] | None:
        """Return the parts of the session that go to one person; none means the usual ones."""
        if seat not in self.handed_to or not isinstance(self.session.content, Session):
            return None
        ending = f"{HANDED_TO}{seat + 1}"
        keys = (phase.key for phase in self.session.content.phases)
        handed = {f"phases.{key}" for key in keys if key.endswith(ending)}
        return default_fields(self.session) | handed

    @property
    def told(self) -> tuple[EntryId, ...]:
        """The commitments that somebody else was told of."""
        return tuple(
            one.id
            for one in self.commitments
            if isinstance(one.content, Commitment) and one.content.witness is not None
        )


USUAL_WORDING = Wording()


def conclude(journal: Journal, meeting: Meeting, wording: Wording = USUAL_WORDING) -> Kept:
    """Return the entries that a conversation becomes, not in the journal yet."""
    commitments = tuple(
        _commitment(journal, meeting, step) for step in meeting.steps if not step.is_empty
    )
    session = _session(journal, meeting, wording, commitments)
    words = private_words(meeting, wording)
    notes = None
    if words:
        content = Reflection(sections=(Section(key=FieldKey("text"), text=words),))
        notes = writing.blank_private_notes(journal, session, content)
    return Kept(
        session=session,
        private_notes=notes,
        commitments=commitments,
        handed_to=handed_to(meeting),
        next_session=_next_session(journal, meeting),
    )


def finish_conversation(
    journal: Journal, meeting: Meeting, wording: Wording = USUAL_WORDING
) -> Kept:
    """Write the session, private notes and commitments, and forget the running state.

    All of it in one transaction: either everything is kept, or the conversation is still there.
    """
    ended = replace(meeting, talk=talks.finish(meeting.talk, clock.now()))
    kept = conclude(journal, ended, wording)
    with changing(journal.vault) as c:
        content = kept.session.content
        assert isinstance(content, Session)  # noqa: S101 - made above
        tie = conversing.meeting_id(journal, c, ended)
        session = replace(kept.session, content=replace(content, meeting=tie))
        for entry in (*kept.commitments, kept.private_notes, kept.next_session):
            if entry is not None:
                entries.insert_entry(c, entry)
        session = writing.save_within(c, _onto_plan(c, session))
        forget_running(c)
    return replace(kept, session=session)


def _onto_plan(c: Connection, session: Entry) -> Entry:
    """Return the session as the next state of the entry that planned it, where there is one."""
    try:
        plan = entries.read_entry(c, session.id)
    except EntryNotFoundError:
        return session
    return replace(
        plan,
        title=session.title,
        happened_on=session.happened_on,
        content=session.content,
    )


# The session


def _session(
    journal: Journal, meeting: Meeting, wording: Wording, commitments: tuple[Entry, ...]
) -> Entry:
    talk = meeting.talk
    at = clock.now()
    floor = talks.floor_times(talk, at)
    content = Session(
        format=meeting.format.key,
        purpose=one_line(meeting.topic),
        participants=meeting.people,
        planned_at=meeting.planned_at,
        planned_minutes=meeting.format.minutes,
        started_at=talk.started_at,
        ended_at=talk.ended_at,
        phases=tuple(phase_notes(meeting, wording, at)),
        # In the order in which they spoke: who was second then begins the next time.
        floor=tuple(floor[seat] for seat in speaking_order(talk)),
        shared_summary=summary_text(meeting),
        commitments=tuple(one.id for one in commitments),
    )
    begun = talk.started_at or at
    blank = writing.blank_entry(journal, content, on=begun.date())
    title = one_line(meeting.topic) or one_line(meeting.format.name)
    return replace(blank, id=meeting.entry, title=title)


def _next_session(journal: Journal, meeting: Meeting) -> Entry | None:
    at = meeting.next_at
    if at is None:
        return None
    key = next_format(meeting)
    content = Session(
        format=FieldKey(key) if key else Session().format,
        participants=tuple(replace(one, role="") for one in meeting.people),
        planned_at=at,
        planned_minutes=next_minutes(meeting),
    )
    return writing.blank_entry(journal, content, on=at.date())


def summary_text(meeting: Meeting) -> Markdown:
    """Return the lines that have every tick they need, as a list."""
    ticked = (one for one in meeting.summary if one.is_agreed and one.text.strip())
    return as_markdown("\n".join(f"- {_attributed(one.by, one.about, one.text)}" for one in ticked))


def _attributed(by: str, about: str, text: str) -> str:
    head = " · ".join(part for part in (by, about) if part)
    return f"**{head}:** {text.strip()}" if head else text.strip()


def phase_notes(meeting: Meeting, wording: Wording, at: datetime) -> Iterator[PhaseNote]:
    """Yield the notes of each phase that was held, and beside them what is for somebody else.

    Nothing that is private is among them: it goes into another entry.
    """
    seconds = talks.phase_seconds(meeting.talk, at)
    for key, phase in phases_of(meeting.format).items():
        planned, actual = seconds.get(key, (0, 0))
        open_words, handed = _open_words(meeting, key)
        if not (actual or open_words or handed):
            continue
        title = one_line(says(meeting, phase.title))
        yield PhaseNote(
            key=key,
            title=title,
            text=_joined(open_words),
            planned_seconds=planned,
            actual_seconds=actual,
        )
        for receiver, words in handed.items():
            name = meeting.people[receiver].name
            yield PhaseNote(
                key=FieldKey(f"{key[: _KEY_MOST - 6]}{HANDED_TO}{receiver + 1}"),
                title=one_line(wording.handed_to.format(name=name)),
                text=_joined(words),
            )


def _open_words(meeting: Meeting, phase: FieldKey) -> tuple[list[str], dict[int, list[str]]]:
    open_words: list[str] = []
    handed: dict[int, list[str]] = {}
    for place, text in all_places(meeting):
        if place.phase != phase or place.field.visibility is Visibility.PRIVATE:
            continue
        others = [one for one in receivers(meeting, place.field, place.seat) if one != meeting.mine]
        block = _block(meeting, place, text)
        if place.field.visibility is Visibility.HANDED and others:
            for receiver in others:
                handed.setdefault(receiver, []).append(block)
        else:
            open_words.append(block)
    return open_words, handed


_QUOTES = '“”" '
_LISTS = frozenset({FieldType.LIST, FieldType.QUOTES})


def _block(meeting: Meeting, place: Place, text: Writing) -> str:
    name = "" if place.seat == meeting.mine else meeting.people[place.seat].name
    head = " · ".join(part for part in (name, says(meeting, place.field.label)) if part)
    lines = lines_of(place, text)
    if place.field.type is FieldType.QUOTES:
        lines = tuple(f"“{line.strip(_QUOTES)}”" for line in lines)
    if place.field.type in _LISTS:
        return f"**{head}**\n\n" + "\n".join(f"- {line}" for line in lines)
    if place.field.type is FieldType.TEXT:
        return f"**{head}**\n\n{text.text.strip()}"
    return f"**{head}:** {' '.join(lines)}"


def _joined(blocks: Iterable[str]) -> Markdown:
    return as_markdown("\n\n".join(blocks))


# What is mine alone


def private_words(meeting: Meeting, wording: Wording = USUAL_WORDING) -> Markdown:
    """Return everything that was typed into private fields, and the notes of the end."""
    parts: list[str] = []
    for key, phase in phases_of(meeting.format).items():
        blocks = [
            _block(meeting, place, text)
            for place, text in all_places(meeting)
            if place.phase == key and place.field.visibility is Visibility.PRIVATE
        ]
        if blocks:
            parts += [f"## {says(meeting, phase.title)}", *blocks]
    if meeting.private_notes.strip():
        parts += [f"## {wording.notes}"] if parts else []
        parts.append(meeting.private_notes.strip())
    return _joined(parts)


def _commitment(journal: Journal, meeting: Meeting, step: Step) -> Entry:
    content = Commitment(
        cue=one_line(step.cue),
        act=one_line(step.act),
        due=step.due,
        hindrance=one_line(step.hindrance),
        support_wanted=one_line(step.support_wanted),
        session=meeting.entry,
        witness=witness_of(meeting) if step.is_told else None,
    )
    blank = writing.blank_entry(journal, content)
    return replace(blank, title=one_line(step.act) or one_line(step.cue))


def other_of_two(meeting: Meeting) -> int | None:
    """Return the seat of the other one of a pair; none in a circle."""
    return 1 - meeting.mine if len(meeting.people) == 2 else None  # noqa: PLR2004 - a pair


def handed_to(meeting: Meeting) -> tuple[int, ...]:
    """Return the seats of those to whom the words written down for them are handed over."""
    other = other_of_two(meeting)
    if other is None:
        return meeting.handed_seats
    return (other,) if meeting.is_handed_over else ()


def witness_of(meeting: Meeting) -> Person | None:
    """Return whom a commitment is told to: the other one of a pair, nobody in a circle."""
    others = [one for n, one in enumerate(meeting.people) if n != meeting.mine]
    return replace(others[0], role="") if len(others) == 1 else None
