"""A guided conversation while it is held: who has the floor, for how long, and what that comes to.

Plain values and plain functions: every step gives a new `Conversation`, the clock is handed in,
and the whole of it can be written down at any moment and taken up again at the same second.
Nothing is listened to; the floor is known because the timer runs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING

from peerjournal.coaching.composing import named
from peerjournal.coaching.formats import ALL, EACH, SILENCE
from peerjournal.coaching.rounds import goes
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.session import FloorTime

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from peerjournal.coaching.formats import Format, Phase, Turn
    from peerjournal.coaching.rounds import Go

MINUTE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One person in the conversation and the role that they hold."""

    role: FieldKey
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Part of a stretch that is one person's floor."""

    seat: int
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One person's go at something that each goes through, with all that belongs to it.

    Attributes:
        of: what the others' rounds have in common with it.
        seat: whose it is, by place at the table.

    """

    of: FieldKey
    seat: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A part of the conversation with one timer of its own.

    Attributes:
        phase: the step of the format that it belongs to.
        turn: what the others' equal stretches have in common with it; they stay equally long.
        seat: who alone has the floor, by place at the table; none where several share it.
        shares: how its seconds count as floor; empty where nobody's floor is meant.
        seconds: how long it is to take, as things stand.
        round: the round that it belongs to; none where it is nobody's more than the others'.

    """

    phase: FieldKey
    turn: FieldKey
    seconds: int
    seat: int | None = None
    shares: tuple[Share, ...] = ()
    is_skipped: bool = False
    round: Round | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A conversation as it stands.

    Attributes:
        format: the key of the format.
        seats: everybody present.
        stretches: all parts in their order.
        at: the part it is in; the number of parts once it is over.
        spent_ms: the time each part has taken up to `running_since`, in milliseconds.
        running_since: since when the timer runs; none while it is paused.
        started_at: when it began; none before.
        ended_at: when it was over.

    """

    format: FieldKey
    seats: tuple[Seat, ...]
    stretches: tuple[Stretch, ...]
    at: int = 0
    spent_ms: tuple[int, ...] = ()
    running_since: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def is_over(self) -> bool:
        """Whether every part has been gone through."""
        return self.at >= len(self.stretches)

    @property
    def is_running(self) -> bool:
        """Whether the timer runs."""
        return self.running_since is not None

    @property
    def current(self) -> Stretch:
        """The part it is in; the last one once it is over."""
        return self.stretches[min(self.at, len(self.stretches) - 1)]

    @property
    def planned_seconds(self) -> int:
        """How long all parts are to take together, those that are skipped left out."""
        return sum(one.seconds for one in self.stretches if not one.is_skipped)


def prepare(one: Format, seats: Sequence[Seat]) -> Conversation:
    """Lay out a conversation for those who are there, without starting it."""
    table = tuple(seats)
    stretches = tuple(chain.from_iterable(_stretches(go, table) for go in goes(one)))
    return Conversation(
        format=one.key, seats=table, stretches=stretches, spent_ms=(0,) * len(stretches)
    )


def with_rounds(talk: Conversation, one: Format) -> Conversation:
    """Return a conversation with its rounds, though it was written down before it told of them."""
    if any(part.round is not None for part in talk.stretches):
        return talk
    known = {(part.phase, part.seat): part.round for part in prepare(one, talk.seats).stretches}
    stretches = (replace(part, round=known.get((part.phase, part.seat))) for part in talk.stretches)
    return replace(talk, stretches=tuple(stretches))


def _stretches(go: Go, seats: tuple[Seat, ...]) -> Iterable[Stretch]:
    whole = _round(go, seats)
    for part, who in _parts(go, seats):
        if whole is not None or part.seat is None or who is None:
            yield replace(part, round=whole)
        else:
            # One slice of a phase is a round by itself, alike for all who take turns.
            of = part.turn if who == EACH or len(who) == 1 else FieldKey(f"{part.turn}-{who}")
            yield replace(part, round=Round(of=of, seat=part.seat))


def _round(go: Go, seats: tuple[Seat, ...]) -> Round | None:
    owner = next((n for n, seat in enumerate(seats) if seat.role == go.owner), None)
    return None if go.round is None or owner is None else Round(of=go.round, seat=owner)


def _parts(go: Go, seats: tuple[Seat, ...]) -> Iterable[tuple[Stretch, FieldKey | None]]:
    """Yield the parts of a phase, each with the role whose slice it is, where it has slices."""
    phase, turn = go.phase, go.turn
    slices = [(share, one.who) for one in phase.floor for share in _shares(one, seats)]
    shares = tuple(share for share, _who in slices)
    seconds = phase.minutes * MINUTE
    if not _is_in_turns(phase, shares, seats):
        people = {share.seat for share in shares}
        alone = shares[0].seat if len(people) == 1 and len(phase.floor) == 1 else None
        one = Stretch(phase=phase.key, turn=turn, seconds=seconds, seat=alone, shares=shares)
        return ((one, None),)
    parts = [
        (
            Stretch(phase=phase.key, turn=turn, seconds=one.seconds, seat=one.seat, shares=(one,)),
            who,
        )
        for one, who in slices
    ]
    rest = seconds - sum(share.seconds for share in shares)
    # The few seconds by which a phase cannot be divided among them are no part of their own.
    if rest < len(parts):
        return parts
    together = (Stretch(phase=phase.key, turn=turn, seconds=rest), None)
    # Who writes first and speaks then is silent first.
    return (together, *parts) if phase.floor[0].who == SILENCE else (*parts, together)


def _is_in_turns(phase: Phase, shares: tuple[Share, ...], seats: tuple[Seat, ...]) -> bool:
    """Whether the people of a phase speak one after another, each with a timer of their own.

    Equal slices do; unequal ones, as in asking and answering, alternate freely, and so do
    several people who hold one role, as those who think aloud together, unless it says otherwise.
    """
    people = [share.seat for share in shares]
    if any(one.who == ALL for one in phase.floor) or len(set(people)) != len(people):
        return False
    if any(one.is_in_turns for one in phase.floor):
        return len(people) > 1
    is_equal = len({share.seconds for share in shares}) == 1 and len(people) > 1
    return is_equal and not any(_is_held_by_several(one, seats) for one in phase.floor)


def _is_held_by_several(turn: Turn, seats: tuple[Seat, ...]) -> bool:
    return turn.who != EACH and sum(seat.role == turn.who for seat in seats) > 1


def _shares(turn: Turn, seats: tuple[Seat, ...]) -> tuple[Share, ...]:
    if turn.who in {ALL, SILENCE}:
        return ()
    holders = [n for n, seat in enumerate(seats) if turn.who in {EACH, seat.role}]
    return tuple(Share(seat=n, seconds=turn.seconds // len(holders)) for n in holders)


# The timer


def start(talk: Conversation, now: datetime) -> Conversation:
    """Let the timer run, for the first time or after a pause."""
    if talk.is_running or talk.is_over:
        return talk
    return replace(talk, running_since=now, started_at=talk.started_at or now)


def pause(talk: Conversation, now: datetime) -> Conversation:
    """Stop the timer where it is."""
    return replace(banked(talk, now), running_since=None)


def elapsed_ms(talk: Conversation, now: datetime, at: int | None = None) -> int:
    """Return how long a part has taken, the current one if none is named, in milliseconds."""
    place = talk.at if at is None else at
    if place >= len(talk.stretches):
        return 0
    spent = talk.spent_ms[place]
    if place == talk.at and talk.running_since is not None:
        # A clock that was set back must not take time away.
        spent += max(0, (now - talk.running_since) // timedelta(milliseconds=1))
    return spent


def remaining_ms(talk: Conversation, now: datetime) -> int:
    """Return how long the current part still has; below zero once it is over its time."""
    return talk.current.seconds * 1000 - elapsed_ms(talk, now)


def banked(talk: Conversation, now: datetime) -> Conversation:
    """Return the conversation with the time of its current part written down up to now."""
    if talk.is_over:
        return talk
    spent = list(talk.spent_ms)
    spent[talk.at] = elapsed_ms(talk, now)
    since = now if talk.is_running else None
    return replace(talk, spent_ms=tuple(spent), running_since=since)


# The way through


def forward(talk: Conversation, now: datetime) -> Conversation:
    """Go on to the next part; after the last one the conversation is over."""
    counted = banked(talk, now)
    at = min(counted.at + 1, len(counted.stretches))
    while at < len(counted.stretches) and counted.stretches[at].is_skipped:
        at += 1
    moved = replace(counted, at=at)
    if moved.is_over:
        return replace(moved, running_since=None, ended_at=talk.ended_at or now)
    return moved


def back(talk: Conversation, now: datetime) -> Conversation:
    """Go back to the part before; its time goes on from where it was."""
    counted = banked(talk, now)
    at = max(counted.at - 1, 0)
    while at > 0 and counted.stretches[at].is_skipped:
        at -= 1
    reopened = [*counted.stretches]
    reopened[at] = replace(reopened[at], is_skipped=False)
    return replace(counted, at=at, stretches=tuple(reopened), ended_at=None)


def skip(talk: Conversation, now: datetime) -> Conversation:
    """Leave the rest of the current phase out, for everybody alike."""
    if talk.is_over:
        return talk
    phase = talk.current.phase
    stretches = tuple(
        replace(one, is_skipped=one.is_skipped or (n >= talk.at and one.phase == phase))
        for n, one in enumerate(talk.stretches)
    )
    return forward(replace(talk, stretches=stretches), now)


def finish(talk: Conversation, now: datetime) -> Conversation:
    """End the conversation here; ending early still counts as held."""
    counted = banked(talk, now)
    return replace(
        counted, at=len(counted.stretches), running_since=None, ended_at=talk.ended_at or now
    )


# The floor


def floor_times(talk: Conversation, now: datetime) -> tuple[FloorTime, ...]:
    """Return planned and real floor of everybody, in the order of the seats.

    A part that several share counts for each in the proportion that the format gives.
    """
    planned = [0] * len(talk.seats)
    actual_ms = [0] * len(talk.seats)
    for n, one in enumerate(talk.stretches):
        whole = sum(share.seconds for share in one.shares)
        for share in one.shares:
            planned[share.seat] += 0 if one.is_skipped else share.seconds
            actual_ms[share.seat] += elapsed_ms(talk, now, n) * share.seconds // max(whole, 1)
    return tuple(
        FloorTime(name=seat.name, planned_seconds=plan, actual_seconds=real // 1000)
        for seat, plan, real in zip(talk.seats, planned, actual_ms, strict=True)
    )


def phase_seconds(talk: Conversation, now: datetime) -> dict[FieldKey, tuple[int, int]]:
    """Return planned and real seconds of each phase, in the order of the phases."""
    result: dict[FieldKey, tuple[int, int]] = {}
    for n, one in enumerate(talk.stretches):
        planned, actual = result.get(one.phase, (0, 0))
        more = 0 if one.is_skipped else one.seconds
        result[one.phase] = (planned + more, actual + elapsed_ms(talk, now, n) // 1000)
    return result


def with_names(text: str, talk: Conversation) -> str:
    """Put the names of those present in the place of their roles."""
    return named(text, {seat.role: seat.name for seat in talk.seats})
