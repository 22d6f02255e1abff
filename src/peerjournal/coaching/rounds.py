"""The rounds of a format: which steps belong together when each in turn goes through them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from peerjournal.coaching.composing import people_of, steps

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from peerjournal.coaching.formats import Format, Phase
    from peerjournal.domain.identifiers import FieldKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Go:
    """A step of a format as it is run.

    Attributes:
        turn: the phase that it repeats, or is.
        shift: by how many places everybody has moved on since that phase was planned.
        round: what it has in common with all steps of the same round and of the others' rounds;
            none where nobody goes through it once more.
        owner: the role whose round it is.

    """

    phase: Phase
    turn: FieldKey
    shift: int
    round: FieldKey | None = None
    owner: FieldKey | None = None


def goes(one: Format) -> tuple[Go, ...]:
    """Return the steps of a format as they are run, each with the round that it belongs to."""
    run = tuple(
        Go(phase=phase, turn=turn, shift=shift)
        for phase, (turn, shift) in zip(steps(one), _turns(one), strict=True)
    )
    people, rounds = people_of(one), _rounds(run)
    return tuple(
        replace(go, round=rounds[go.turn], owner=people[go.shift]) if go.turn in rounds else go
        for go in run
    )


def _turns(one: Format) -> Iterable[tuple[FieldKey, int]]:
    for phase in one.phases:
        if phase.again is None:
            yield phase.key, 0
        else:
            yield from ((key, phase.again.shift) for key in phase.again.phases)


def _rounds(run: Sequence[Go]) -> dict[FieldKey, FieldKey]:
    """Name the round of each turn that several people have: those in a row for one person."""
    rounds = {go.turn: go.turn for go in run if go.shift > 0}
    for before, after in pairwise(run):
        if before.shift == after.shift and before.turn in rounds and after.turn in rounds:
            joined, name = rounds[after.turn], rounds[before.turn]
            rounds = {turn: name if of == joined else of for turn, of in rounds.items()}
    return rounds
