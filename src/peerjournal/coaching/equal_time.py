"""Giving and taking minutes in a conversation, and changing places, without losing equality."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from peerjournal.coaching.conversation import (
    MINUTE,
    Conversation,
    Round,
    Stretch,
    banked,
    remaining_ms,
)
from peerjournal.domain.identifiers import FieldKey

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """Where the time of a given minute comes from.

    Attributes:
        phase: the later part that gets shorter; none where the conversation gets longer.

    """

    phase: FieldKey | None
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What a given or taken minute changes."""

    conversation: Conversation
    loans: tuple[Loan, ...] = ()


def give_minute(talk: Conversation) -> Given:
    """Give the current part a minute; whoever shares the turn gets the same.

    The others get theirs in their own equal part if it is still ahead, else right after this
    one. The time is borrowed from a later part, the longest that can lend it to all alike;
    what cannot be borrowed makes the conversation longer.
    """
    if talk.is_over:
        return Given(conversation=talk)
    longer = _changed(talk, talk.at, MINUTE)
    others = _counterparts(talk)
    for place in (other.ahead for other in others if other.ahead is not None):
        longer = _changed(longer, place, MINUTE)
    # Only now, as a part that is put in moves those behind it.
    for other in reversed(others):
        longer = longer if other.ahead is not None else _with_extra_part(longer, other.part)
    return _lent(longer, MINUTE * (1 + len(others)))


def take_minute(talk: Conversation, now: datetime) -> Given:
    """Shorten the current part by a minute, and the others' equal parts with it.

    A part of a minute that was put in for a given one goes out again. Nothing is changed where
    less than a minute is left, or would be, or where somebody who shares the turn has had theirs
    already: equality could not be kept.
    """
    is_short = remaining_ms(talk, now) < MINUTE * 1000 or talk.current.seconds <= MINUTE
    if talk.is_over or is_short:
        return Given(conversation=talk)
    others = _counterparts(talk)
    ahead = {
        one.ahead: one.part.seconds
        for one in others
        if one.ahead is not None and (one.part.seconds > MINUTE or one.is_extra)
    }
    if len(ahead) < len(others):
        return Given(conversation=talk)
    shorter = _changed(talk, talk.at, -MINUTE)
    # From the last on, as a part that is taken out moves those behind it.
    for place in sorted(ahead, reverse=True):
        is_long = ahead[place] > MINUTE
        shorter = _changed(shorter, place, -MINUTE) if is_long else _without(shorter, place)
    return Given(
        conversation=shorter, loans=(Loan(phase=None, seconds=-MINUTE * (1 + len(ahead))),)
    )


def swap(talk: Conversation, one: int, other: int, now: datetime) -> Conversation:
    """Let two people change places in every round that neither of them has begun.

    A round goes as a whole, so that the roles of all others go with it. A part that has just
    begun counts as not begun; what was spoken in it goes along with it.
    """
    counted = banked(talk, now)
    rounds = _not_begun(counted)
    changed = tuple(
        pair
        for of in dict.fromkeys(each.of for each in rounds)
        for pair in _pairs(counted, rounds, Round(of=of, seat=one), Round(of=of, seat=other))
    )
    if not changed:
        return talk
    stretches, spent = [*counted.stretches], [*counted.spent_ms]
    for a, b in changed:
        stretches[a], stretches[b] = stretches[b], stretches[a]
        spent[a], spent[b] = spent[b], spent[a]
    return replace(counted, stretches=tuple(stretches), spent_ms=tuple(spent))


def swaps(talk: Conversation, now: datetime) -> tuple[tuple[int, int], ...]:
    """Return with whom the one whose round is next can change places, in the order of rounds."""
    counted = banked(talk, now)
    rounds = _not_begun(counted)
    for one in rounds:
        alike = (other for other in rounds if other.of == one.of and other.seat != one.seat)
        found = tuple(
            (one.seat, other.seat) for other in alike if _pairs(counted, rounds, one, other)
        )
        if found:
            return found
    return ()


def speaking_order(talk: Conversation) -> tuple[int, ...]:
    """Return the seats in the order in which they come to their longest rounds."""
    seconds: dict[FieldKey, int] = {}
    rounds = [(part.round, part.seconds) for part in talk.stretches if part.round is not None]
    for one, length in rounds:
        seconds[one.of] = seconds.get(one.of, 0) + length
    longest = max(seconds, key=lambda of: seconds[of], default=None)
    came = (one.seat for one, _ in rounds if one.of == longest)
    return tuple(dict.fromkeys((*came, *range(len(talk.seats)))))


def _not_begun(talk: Conversation) -> dict[Round, list[int]]:
    """Return the places of all rounds of which no part was begun or left out."""
    places: dict[Round, list[int]] = {}
    for n, part in enumerate(talk.stretches):
        if part.round is not None:
            places.setdefault(part.round, []).append(n)

    def is_begun(n: int) -> bool:
        is_spoken = n < talk.at or talk.spent_ms[n] >= MINUTE * 1000
        return is_spoken or talk.stretches[n].is_skipped

    return {one: found for one, found in places.items() if not any(map(is_begun, found))}


def _pairs(
    talk: Conversation, rounds: Mapping[Round, list[int]], one: Round, other: Round
) -> tuple[tuple[int, int], ...]:
    """Return which parts of two rounds are alike; none where one round has a part more."""

    def turn(n: int) -> FieldKey:
        return talk.stretches[n].turn

    first, second = (sorted(rounds.get(each, ()), key=turn) for each in (one, other))
    if [turn(n) for n in first] != [turn(n) for n in second]:
        return ()
    return tuple(zip(first, second, strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counterpart:
    """Another's equal part of the current turn.

    Attributes:
        ahead: its place, where it is still to come.
        is_extra: whether it comes on top of what the other had in this turn.

    """

    part: Stretch
    ahead: int | None
    is_extra: bool = False


def _counterparts(talk: Conversation) -> list[_Counterpart]:
    """Find each other person's equal part; where several share a part, its other rounds."""
    current = talk.current

    def holder(one: Stretch) -> object:
        return one.phase if current.seat is None else one.seat

    found: dict[object, _Counterpart] = {}
    for n, one in enumerate(talk.stretches):
        is_alike = one.turn == current.turn and (one.seat is None) == (current.seat is None)
        if not is_alike or one.is_skipped or holder(one) == holder(current):
            continue
        known = found.get(holder(one))
        if known is None or (known.ahead is None and n > talk.at):
            ahead = n if n > talk.at else None
            found[holder(one)] = _Counterpart(part=one, ahead=ahead, is_extra=known is not None)
    return list(found.values())


def _changed(talk: Conversation, place: int, seconds: int) -> Conversation:
    stretches = [*talk.stretches]
    one = stretches[place]
    stretches[place] = _lasting(one, one.seconds + seconds)
    return replace(talk, stretches=tuple(stretches))


def _lasting(one: Stretch, seconds: int) -> Stretch:
    """Return a part of another length, shared out as before."""
    shares = tuple(
        replace(share, seconds=share.seconds * seconds // max(one.seconds, 1))
        for share in one.shares
    )
    return replace(one, seconds=seconds, shares=shares)


def _with_extra_part(talk: Conversation, part: Stretch) -> Conversation:
    after = talk.at + 1
    extra = _lasting(part, MINUTE)
    return replace(
        talk,
        stretches=(*talk.stretches[:after], extra, *talk.stretches[after:]),
        spent_ms=(*talk.spent_ms[:after], 0, *talk.spent_ms[after:]),
    )


def _without(talk: Conversation, place: int) -> Conversation:
    after = place + 1
    return replace(
        talk,
        stretches=(*talk.stretches[:place], *talk.stretches[after:]),
        spent_ms=(*talk.spent_ms[:place], *talk.spent_ms[after:]),
    )


def _lent(talk: Conversation, wanted: int) -> Given:
    loans: list[Loan] = []
    lenders = _lenders(talk)
    whole = [group for group in lenders if _can_lend(talk, group) >= wanted]
    for group in (whole or lenders)[: 1 if whole else None]:
        each = min(wanted, _can_lend(talk, group)) // len(group)
        for n in group:
            talk = _changed(talk, n, -each)
        loans += _loans(talk, group, each)
        wanted -= each * len(group)
    if wanted > 0:
        loans.append(Loan(phase=None, seconds=wanted))
    return Given(conversation=talk, loans=tuple(loans))


def _loans(talk: Conversation, group: Sequence[int], each: int) -> list[Loan]:
    lent: dict[FieldKey, int] = {}
    for n in group if each > 0 else ():
        phase = talk.stretches[n].phase
        lent[phase] = lent.get(phase, 0) + each
    return [Loan(phase=phase, seconds=seconds) for phase, seconds in lent.items()]


def _lenders(talk: Conversation) -> list[list[int]]:
    """Group the parts that may lend by the turn they have in common, the longest first."""
    turns: dict[FieldKey, list[int]] = {}
    for n, one in enumerate(talk.stretches):
        if not one.is_skipped and one.turn != talk.current.turn:
            turns.setdefault(one.turn, []).append(n)
    ahead = [group for group in turns.values() if group[0] > talk.at and _is_fair(talk, group)]
    return sorted(ahead, key=lambda group: -sum(talk.stretches[n].seconds for n in group))


def _is_fair(talk: Conversation, group: Sequence[int]) -> bool:
    """Whether all who take turns lose the same when each part of the group gets shorter."""
    takers = [n for n, seat in enumerate(talk.seats) if len(seat.role) == 1]
    seconds = dict.fromkeys(takers, 0)
    for share in chain.from_iterable(talk.stretches[n].shares for n in group):
        if share.seat in seconds:
            seconds[share.seat] += share.seconds
    return len(set(seconds.values())) <= 1


def _can_lend(talk: Conversation, group: Sequence[int]) -> int:
    """Return how much a group can give: a part keeps a minute, and each gives the same."""
    spare = min(talk.stretches[n].seconds for n in group) - MINUTE
    return max(0, spare // MINUTE * MINUTE) * len(group)
