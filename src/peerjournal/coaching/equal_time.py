"""Giving and taking minutes in a conversation, and changing places, without losing equality."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from peerjournal.coaching.conversation import MINUTE, Conversation, Share, Stretch, remaining_ms
from peerjournal.domain.identifiers import FieldKey

if TYPE_CHECKING:
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
    one. The time is borrowed from later parts that are nobody's turn, the longest first, and
    what they cannot lend makes the conversation longer.
    """
    if talk.is_over:
        return Given(conversation=talk)
    longer = _changed(talk, talk.at, MINUTE)
    added = MINUTE
    for seat in reversed(_others_in_turn(talk)):
        added += MINUTE
        ahead = _own_part_ahead(longer, seat)
        if ahead is not None:
            longer = _changed(longer, ahead, MINUTE)
        else:
            longer = _with_extra_part(longer, seat)
    return _lent(longer, added)


def take_minute(talk: Conversation, now: datetime) -> Given:
    """Shorten the current part by a minute, and the others' equal parts with it.

    Nothing is changed where less than a minute is left, or where somebody who shares the turn
    has had theirs already: equality could not be kept.
    """
    others = _others_in_turn(talk)
    parts = [_own_part_ahead(talk, seat) for seat in others]
    if talk.is_over or remaining_ms(talk, now) < MINUTE * 1000:
        return Given(conversation=talk)
    ahead = [part for part in parts if part is not None and talk.stretches[part].seconds > MINUTE]
    if len(ahead) < len(others):
        return Given(conversation=talk)
    shorter = _changed(talk, talk.at, -MINUTE)
    for part in ahead:
        shorter = _changed(shorter, part, -MINUTE)
    return Given(
        conversation=shorter, loans=(Loan(phase=None, seconds=-MINUTE * (1 + len(ahead))),)
    )


def swap(talk: Conversation) -> Conversation:
    """Let two people change places in every turn that neither of them has begun."""
    if len(talk.seats) != 2:  # noqa: PLR2004 - a pair
        return talk
    begun = {
        one.turn
        for n, one in enumerate(talk.stretches)
        if n < talk.at or (n == talk.at and talk.spent_ms[n] > 0)
    }
    stretches = tuple(one if one.turn in begun else _swapped(one) for one in talk.stretches)
    return replace(talk, stretches=stretches)


def _swapped(one: Stretch) -> Stretch:
    return replace(
        one,
        seat=None if one.seat is None else 1 - one.seat,
        shares=tuple(replace(share, seat=1 - share.seat) for share in one.shares),
    )


def _others_in_turn(talk: Conversation) -> list[int]:
    if talk.is_over or talk.current.seat is None:
        return []
    alike = {one.seat for one in talk.stretches if one.turn == talk.current.turn}
    return sorted(seat for seat in alike if seat is not None and seat != talk.current.seat)


def _own_part_ahead(talk: Conversation, seat: int) -> int | None:
    for n in range(talk.at + 1, len(talk.stretches)):
        one = talk.stretches[n]
        if one.turn == talk.current.turn and one.seat == seat and not one.is_skipped:
            return n
    return None


def _changed(talk: Conversation, place: int, seconds: int) -> Conversation:
    stretches = [*talk.stretches]
    one = stretches[place]
    shares = tuple(
        replace(share, seconds=share.seconds + seconds // len(one.shares)) for share in one.shares
    )
    stretches[place] = replace(one, seconds=one.seconds + seconds, shares=shares)
    return replace(talk, stretches=tuple(stretches))


def _with_extra_part(talk: Conversation, seat: int) -> Conversation:
    after = talk.at + 1
    extra = replace(
        talk.current,
        seat=seat,
        seconds=MINUTE,
        shares=(Share(seat=seat, seconds=MINUTE),),
    )
    return replace(
        talk,
        stretches=(*talk.stretches[:after], extra, *talk.stretches[after:]),
        spent_ms=(*talk.spent_ms[:after], 0, *talk.spent_ms[after:]),
    )


def _lent(talk: Conversation, wanted: int) -> Given:
    loans: list[Loan] = []
    ahead = range(talk.at + 1, len(talk.stretches))
    lenders = [n for n in ahead if _may_lend(talk.stretches[n])]
    for n in sorted(lenders, key=lambda place: -talk.stretches[place].seconds):
        spare = (talk.stretches[n].seconds - MINUTE) // MINUTE * MINUTE
        lent = min(wanted, spare)
        if lent > 0:
            talk = _changed(talk, n, -lent)
            loans.append(Loan(phase=talk.stretches[n].phase, seconds=lent))
            wanted -= lent
    if wanted > 0:
        loans.append(Loan(phase=None, seconds=wanted))
    return Given(conversation=talk, loans=tuple(loans))


def _may_lend(one: Stretch) -> bool:
    return one.seat is None and not one.shares and not one.is_skipped
