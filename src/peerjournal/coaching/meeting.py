"""A meeting: a guided conversation with those present and what one of them writes during it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from peerjournal.coaching import conversation as talks
from peerjournal.coaching.composing import for_people, named, steps
from peerjournal.coaching.conversation import Conversation, Seat
from peerjournal.coaching.formats import (
    ALL,
    EACH,
    SILENCE,
    Format,
    FormatField,
    Phase,
    Visibility,
)
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import EntryId, FieldKey
from peerjournal.domain.people import Person

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from peerjournal.coaching.conversation import Stretch

MOST_PEOPLE = 8
_LETTERS = "abcdefgh"
_NO_ROLE = FieldKey("present")


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """What stands in one field of one phase.

    Attributes:
        seat: whose field it is.
        text: one line for each piece where the field is a list; of a plan, the "if".
        act: of a plan, the "then".

    """

    phase: FieldKey
    field: FieldKey
    seat: int
    text: Markdown = Markdown("")
    act: Markdown = Markdown("")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnQuestion:
    """A question that somebody at the table added to a phase."""

    phase: FieldKey
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryLine:
    """A line that may enter the shared summary; nothing enters unless it is ticked.

    Attributes:
        about: the field it comes from; empty where it was added at the end.
        by: who said it, where that was another person; then it needs their tick as well.
        is_ticked_by_them: whether they say yes.

    """

    text: str
    about: str = ""
    by: str = ""
    is_ticked: bool = False
    is_ticked_by_them: bool = False

    @property
    def is_agreed(self) -> bool:
        """Whether everybody whose tick it needs has given it."""
        return self.is_ticked and (self.is_ticked_by_them or not self.by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An own if-then plan before it becomes a commitment.

    Attributes:
        is_told: whether the others at the table are its witnesses.

    """

    cue: str = ""
    act: str = ""
    due: date | None = None
    support_wanted: str = ""
    hindrance: str = ""
    is_told: bool = True

    @property
    def is_empty(self) -> bool:
        """Whether nothing was decided."""
        return not (self.cue.strip() or self.act.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A conversation from its beginning until it is kept as entries.

    Attributes:
        entry: the id that the session's entry will have.
        people: everybody present, by seat, each with the role held.
        mine: the seat of the one whose journal this is.
        is_one_screen: everybody looks at this screen, so that the others' shared words may be
            written here too; else each one writes in a journal of their own.
        questions: own questions, beside those of the format.
        stars: questions worth asking again.
        summary: the lines to tick; none before the end.
        steps: own plans; none before the end.
        private_notes: what was written at the end, for oneself.
        is_handed_over: whether the words for the other one go along when the session is shared.
        handed_seats: in a circle, for whom the words go along to that one alone.
        next_at: when these people want to meet again; `has_next` tells whether that was decided.
        next_format: how they want to meet then, a key; empty leaves it open, none is as it was now.
        next_minutes: for how long; none is as the format says.
        leaves_return: all say that the visit in return waits for another month.
        kept_at: the last moment that is known for certain.

    """

    entry: EntryId
    format: Format
    talk: Conversation
    people: tuple[Person, ...]
    mine: int = 0
    topic: str = ""
    is_one_screen: bool = True
    is_clock_hidden: bool = False
    has_sound: bool = False
    planned_at: datetime | None = None
    writings: tuple[Writing, ...] = ()
    questions: tuple[OwnQuestion, ...] = ()
    stars: tuple[str, ...] = ()
    summary: tuple[SummaryLine, ...] = ()
    steps: tuple[Step, ...] = ()
    private_notes: Markdown = Markdown("")
    is_handed_over: bool = False
    handed_seats: tuple[int, ...] = ()
    next_at: datetime | None = None
    has_next: bool = False
    next_format: str | None = None
    next_minutes: int | None = None
    leaves_return: bool = False
    kept_at: datetime | None = None


def may_be_closed(meeting: Meeting) -> bool:
    """Whether a meeting can be kept: a visit has its return, or all leave it for now."""
    is_settled = meeting.next_at is not None or meeting.leaves_return
    return is_settled or not meeting.format.asks_return


# Before


def seats_for(one: Format, people: Sequence[str]) -> tuple[Seat, ...]:
    """Seat people by the roles of a format: one to each, then the roles that several hold."""
    return tuple(
        Seat(role=role, name=name)
        for role, name in zip(default_roles(one, len(people)), people, strict=True)
    )


def default_roles(one: Format, count: int) -> tuple[FieldKey, ...]:
    """Return the roles of `count` people in the order in which they sit."""
    if not one.roles or any(role.takes_turns for role in one.roles):
        return tuple(FieldKey(letter) for letter in _LETTERS[:count])
    single = [role.key for role in one.roles if not role.many]
    many = [role.key for role in one.roles if role.many] or [_NO_ROLE]
    rest = (many[n % len(many)] for n in range(count))
    return (*single, *rest)[:count]


def role_name(one: Format, role: FieldKey) -> str:
    """Return what a role is called; nothing for the letters of those who take turns."""
    found = next((each for each in one.roles if each.key == role), None)
    return "" if found is None or found.name == role.upper() else found.name


def lay_out(one: Format, seats: Sequence[Seat]) -> tuple[Format, Conversation]:
    """Return the format as it is for so many people, and the conversation not yet begun."""
    widened = for_people(one, len(seats))
    return widened, talks.prepare(widened, seats)


# During


@cache
def phases_of(one: Format) -> dict[FieldKey, Phase]:
    """Return the phases of a format as they are run, by key, in order."""
    return {phase.key: phase for phase in steps(one)}


def current_phase(meeting: Meeting) -> Phase:
    """Return the phase that the conversation is in."""
    return phases_of(meeting.format)[meeting.talk.current.phase]


def says(meeting: Meeting, text: str) -> str:
    """Put names in the place of roles."""
    short = short_names([seat.name for seat in meeting.talk.seats])
    names = {seat.role: name for seat, name in zip(meeting.talk.seats, short, strict=True)}
    return named(text, names)


def short_names(names: Sequence[str]) -> tuple[str, ...]:
    """Return what people call each other at a table: the first name, where only one bears it."""
    first = [name.split()[0] if name.split() else name for name in names]
    return tuple(
        short if first.count(short) == 1 else name for short, name in zip(first, names, strict=True)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """Who may speak now.

    Attributes:
        seats: those whose floor it is, the first one above all; empty where it is everybody's.
        is_shared: whether the seats share it freely.
        is_silent: whether nobody speaks.

    """

    seats: tuple[int, ...] = ()
    is_shared: bool = False
    is_silent: bool = False


_MOST_OF_IT = 0.6


def floor_of(meeting: Meeting) -> Floor:
    """Return who has the floor in the current part.

    Where one asks and another answers, it belongs to the one who has most of the time.
    """
    part = meeting.talk.current
    if part.seat is not None:
        return Floor(seats=(part.seat,))
    if not part.shares:
        whose = {turn.who for turn in current_phase(meeting).floor}
        return Floor(is_silent=SILENCE in whose and ALL not in whose)
    whole = sum(share.seconds for share in part.shares)
    first = max(part.shares, key=lambda share: share.seconds)
    if first.seconds >= whole * _MOST_OF_IT and len(phase_seats(part)) > 1:
        return Floor(seats=(first.seat,))
    return Floor(seats=phase_seats(part), is_shared=len(phase_seats(part)) > 1)


def phase_seats(part: Stretch) -> tuple[int, ...]:
    """Return everybody who has a share of a part, in the order in which they take it up."""
    return tuple(dict.fromkeys(share.seat for share in part.shares))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A field to write in, and whose it is."""

    phase: FieldKey
    field: FormatField
    seat: int


def places(meeting: Meeting, phase: Phase, speaker: int | None) -> tuple[Place, ...]:
    """Return the fields of a phase that are written here, one's own first.

    On a screen that all look at, these are also the others' words that are meant to be shared
    while they have the floor, and what is handed to oneself.
    """
    mine = [
        Place(phase=phase.key, field=one, seat=meeting.mine)
        for one in phase.fields
        if _is_by(meeting, one, meeting.mine)
    ]
    if not meeting.is_one_screen:
        return tuple(mine)
    return (*mine, *_others_places(meeting, phase, speaker))


def _is_by(meeting: Meeting, one: FormatField, seat: int) -> bool:
    return one.by in {EACH, meeting.talk.seats[seat].role}


def _others_places(meeting: Meeting, phase: Phase, speaker: int | None) -> Iterator[Place]:
    for seat in range(len(meeting.talk.seats)):
        if seat == meeting.mine:
            continue
        for one in phase.fields:
            has_turn = one.by != EACH or seat == speaker
            is_open = one.visibility is Visibility.SHARED or meeting.mine in receivers(
                meeting, one, seat
            )
            if has_turn and is_open and _is_by(meeting, one, seat):
                yield Place(phase=phase.key, field=one, seat=seat)


def receivers(meeting: Meeting, one: FormatField, writer: int) -> tuple[int, ...]:
    """Return who gets a HANDED field: those of the role it names, else all but its writer."""
    if one.visibility is not Visibility.HANDED:
        return ()
    return tuple(
        n
        for n, seat in enumerate(meeting.talk.seats)
        if n != writer and one.to in {None, seat.role}
    )


def written(meeting: Meeting, place: Place) -> Writing:
    """Return what stands in a field."""
    key = (place.phase, place.field.key, place.seat)
    blank = Writing(phase=place.phase, field=place.field.key, seat=place.seat)
    return next((one for one in meeting.writings if _key(one) == key), blank)


def _key(one: Writing) -> tuple[FieldKey, FieldKey, int]:
    return one.phase, one.field, one.seat


def write(meeting: Meeting, writing: Writing) -> Meeting:
    """Put words into a field."""
    rest = tuple(one for one in meeting.writings if _key(one) != _key(writing))
    kept = (*rest, writing) if writing.text or writing.act else rest
    return replace(meeting, writings=kept)


def questions_of(meeting: Meeting, phase: Phase) -> tuple[str, ...]:
    """Return the questions of a phase with names in them, own ones last."""
    own = (one.text for one in meeting.questions if one.phase == phase.key)
    return (*(says(meeting, prompt.text) for prompt in phase.prompts), *own)


def asked_of(meeting: Meeting, phase: Phase) -> dict[str, tuple[int, ...]]:
    """Return who a question of a phase is for, by its words, where it is not for everybody."""
    return {
        says(meeting, prompt.text): tuple(
            n for n, seat in enumerate(meeting.talk.seats) if seat.role == prompt.to
        )
        for prompt in phase.prompts
        if prompt.to is not None
    }


def with_question(meeting: Meeting, phase: FieldKey, text: str) -> Meeting:
    """Add a question of one's own to a phase."""
    return replace(
        meeting, questions=(*meeting.questions, OwnQuestion(phase=phase, text=text.strip()))
    )


def with_star(meeting: Meeting, question: str) -> Meeting:
    """Mark a question as worth asking again, or take the mark back."""
    if question in meeting.stars:
        return replace(meeting, stars=tuple(one for one in meeting.stars if one != question))
    return replace(meeting, stars=(*meeting.stars, question))


def slept(meeting: Meeting) -> Meeting:
    """Return the meeting as it is found again: paused at the last moment that is certain."""
    if meeting.kept_at is None or not meeting.talk.is_running:
        return meeting
    return replace(meeting, talk=talks.pause(meeting.talk, meeting.kept_at))
