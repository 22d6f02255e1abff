"""Giving and taking minutes in a conversation, and changing places, without losing equality."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from peerjournal.coaching.conversation import (
    MINUTE,
    Conversation,
    Stretch,
    banked,
    remaining_ms,
)
from peerjournal.domain.identifiers import FieldKey

if TYPE_CHECKING:
    from collections.abc import Sequence
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
    added = MINUTE
    for other in reversed(_counterparts(talk)):
        added += MINUTE
        if other.ahead is not None:
            longer = _changed(longer, other.ahead, MINUTE)
        else:
            longer = _with_extra_part(longer, other.part)
    return _lent(longer, added)


def take_minute(talk: Conversation, now: datetime) -> Given:
    """Shorten the current part by a minute, and the others' equal parts with it.

    Nothing is changed where less than a minute is left, or where somebody who shares the turn
    has had theirs already: equality could not be kept.
    """
    if talk.is_over or remaining_ms(talk, now) < MINUTE * 1000:
        return Given(conversation=talk)
    others = _counterparts(talk)
    ahead = [one.ahead for one in others if one.ahead is not None and one.part.seconds > MINUTE]
    if len(ahead) < len(others):
        return Given(conversation=talk)
    shorter = _changed(talk, talk.at, -MINUTE)
    for part in ahead:
        shorter = _changed(shorter, part, -MINUTE)
    return Given(
        conversation=shorter, loans=(Loan(phase=None, seconds=-MINUTE * (1 + len(ahead))),)
    )


def swap(talk: Conversation, one: int, other: int, now: datetime) -> Conversation:
    """Let two people change places in every turn that neither of them has begun.

    A part that has just begun counts as not begun; what was spoken in it goes along with it.
    """
    counted = banked(talk, now)
    stretches, spent = [*counted.stretches], [*counted.spent_ms]
    is_changed = False
    for turn in dict.fromkeys(part.turn for part in talk.stretches):
        first, second = (_not_begun(counted, turn, seat) for seat in (one, other))
        for a, b in zip(first, second, strict=False):
            stretches[a], stretches[b] = stretches[b], stretches[a]
            spent[a], spent[b] = spent[b], spent[a]
            is_changed = True
    if not is_changed:
        return talk
    return replace(counted, stretches=tuple(stretches), spent_ms=tuple(spent))


def swaps(talk: Conversation, now: datetime) -> tuple[tuple[int, int], ...]:
    """Return with whom the one who is to speak next can change places, in the order of turns."""
    ahead = [whose(part) for part in talk.stretches[talk.at :]]
    for one in dict.fromkeys(seat for seat in ahead if seat is not None):
        others = (seat for seat in range(len(talk.seats)) if seat != one)
        found = tuple((one, seat) for seat in others if swap(talk, one, seat, now) is not talk)
        if found:
            return found
    return ()


def whose(part: Stretch) -> int | None:
    """Return whose part it is above all; none where nobody has more of it than the others."""
    if part.seat is not None or not part.shares:
        return part.seat
    most, *rest = sorted(part.shares, key=lambda share: -share.seconds)
    return None if rest and rest[0].seconds == most.seconds else most.seat


def _not_begun(talk: Conversation, turn: FieldKey, seat: int) -> list[int]:
    """Return the places of somebody's parts of a turn; none where one of them has begun."""
    places = [
        n
        for n, part in enumerate(talk.stretches)
        if part.turn == turn and whose(part) == seat and not part.is_skipped
    ]
    is_begun = any(n < talk.at or talk.spent_ms[n] >= MINUTE * 1000 for n in places)
    return [] if is_begun else places


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counterpart:
    """Another's equal part of the current turn.

    Attributes:
        ahead: its place, where it is still to come.

    """

    part: Stretch
    ahead: int | None


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
            found[holder(one)] = _Counterpart(part=one, ahead=n if n > talk.at else None)
    return list(found.values())


def _changed(talk: Conversation, place: int, seconds: int) -> Conversation:
    stretches = [*talk.stretches]
    one = stretches[place]
    stretches[place] = _lasting(one, one.seconds + seconds)
    return replace(talk, stretches=tuple(stretches))


def _lasting(one: Stretch, seconds: int) -> Stretch:
    """Return a part of another length, shared out as before."""
    shares = tuple(
        replace(share, seconds=share.seconds * seconds // one.seconds) for share in one.shares
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
