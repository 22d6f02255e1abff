"""A conversation held from its first minute to its last, each on a journal of their own."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from peerjournal.coaching import afterwards
from peerjournal.coaching import conversation as talks
from peerjournal.coaching import meeting as meetings
from peerjournal.coaching.formats import Visibility
from peerjournal.coaching.meeting import SummaryLine
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.operations import concluding, conversing

if TYPE_CHECKING:
    from datetime import datetime

    from peerjournal.coaching.formats import Format
    from peerjournal.coaching.meeting import Meeting
    from peerjournal.operations.concluding import Kept
    from tests.walks.calendar import Calendar
    from tests.walks.people import Someone


@dataclass(frozen=True)
class Words:
    """What is written in a field; `then` is the act of a plan, `by` whose field it is."""

    phase: str
    field: str
    text: str
    then: str = ""
    by: Someone | None = None


@dataclass(frozen=True)
class Chair:
    """One participant: what they write on their own screen, and what they let into the summary.

    Attributes:
        screen: whether this screen is looked at by everybody, so that others' words stand on it.
        ticks: the lines that they tick at the end; others' lines get both ticks.
        adds: lines that they put into the summary at the end.
        next_at: when they said that they meet again.
        is_away: at this table without a screen of their own.
        format: the session as it was put together in their own journal, where they did so.

    """

    who: Someone
    writes: tuple[Words, ...] = ()
    ticks: tuple[str, ...] = ()
    adds: tuple[str, ...] = ()
    screen: bool = False
    hands_over: bool = False
    afterwards: str = ""
    is_away: bool = False
    role: str = ""
    next_at: datetime | None = None
    leaves_return: bool = False
    format: Format | None = None


@dataclass
class Table:
    """Several people who hold one format together."""

    time: Calendar
    format: Format
    chairs: list[Chair]
    topic: str = ""
    meetings: dict[str, Meeting] = field(default_factory=dict)

    def hold(self) -> dict[str, Kept]:
        """Begin, write, let every minute pass, tick, and keep; by who wrote it."""
        here = [one for one in self.chairs if not one.is_away]
        for chair in here:
            self.meetings[chair.who.name] = self._begun(chair)
        first = here[0].who.name
        while not self.meetings[first].talk.is_over:
            rest = talks.remaining_ms(self.meetings[first].talk, self.time.at)
            self.time.go(rest / 1000)
            for name, one in self.meetings.items():
                moved = replace(one, talk=talks.forward(one.talk, self.time.at))
                self.meetings[name] = moved
        return {one.who.name: self._kept(one) for one in here}

    def _begun(self, chair: Chair) -> Meeting:
        people = [one.who for one in self.chairs]
        session = chair.format or self.format
        roles = meetings.seats_for(session, [one.name for one in people])
        seats = tuple(
            replace(seat, role=FieldKey(one.role)) if one.role else seat
            for seat, one in zip(roles, self.chairs, strict=True)
        )
        plan = conversing.Plan(
            format=session,
            seats=seats,
            mine=people.index(chair.who),
            identities=tuple(None if one is chair.who else one.id for one in people),
            topic=self.topic,
            is_one_screen=chair.screen,
        )
        meeting = conversing.begin_conversation(chair.who.journal, plan)
        for words in chair.writes:
            meeting = self._written(meeting, chair, words)
        return conversing.keep_conversation(chair.who.journal, meeting)

    def _written(self, meeting: Meeting, chair: Chair, words: Words) -> Meeting:
        """Write into a field, if this screen offers it to this person at all."""
        people = [one.who for one in self.chairs]
        seat = people.index(words.by or chair.who)
        phase = meetings.phases_of(meeting.format)[FieldKey(words.phase)]
        offered = meetings.places(meeting, phase, seat)
        place = next(one for one in offered if (one.field.key, one.seat) == (words.field, seat))
        if place.field.visibility is Visibility.PRIVATE:
            chair.who.secret(words.text)
        return meetings.write(
            meeting,
            meetings.Writing(
                phase=FieldKey(words.phase),
                field=FieldKey(words.field),
                seat=seat,
                text=Markdown(words.text),
                act=Markdown(words.then),
            ),
        )

    def _kept(self, chair: Chair) -> Kept:
        meeting = afterwards.prepared(self.meetings[chair.who.name])
        assert not any(one.is_ticked for one in meeting.summary)
        lines = tuple(
            replace(one, is_ticked=True, is_ticked_by_them=bool(one.by))
            if one.text in chair.ticks
            else one
            for one in meeting.summary
        )
        assert {one.text for one in lines if one.is_ticked} == set(chair.ticks)
        added = tuple(SummaryLine(text=one, is_ticked=True) for one in chair.adds)
        ready = replace(meeting, summary=(*lines, *added), is_handed_over=chair.hands_over)
        if chair.afterwards:
            ready = replace(ready, private_notes=Markdown(chair.who.secret(chair.afterwards)))
        ready = replace(ready, next_at=chair.next_at, leaves_return=chair.leaves_return)
        assert meetings.may_be_closed(ready)
        return concluding.finish_conversation(chair.who.journal, ready)
