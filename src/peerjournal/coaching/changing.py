"""Changing a format: a copy of one's own, other minutes, titles and questions, blocks added."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from peerjournal.coaching.composing import (
    chained,
    people_of,
    planned_seconds,
    resized,
    totalled,
    turns_kept,
    with_keys,
)
from peerjournal.coaching.formats import Prompt
from peerjournal.domain.identifiers import FieldKey

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.coaching.formats import Format, Phase

LEAST_MINUTES = 1
MOST_MINUTES = 120


def copied(one: Format, key: FieldKey, name: str) -> Format:
    """Return a copy to change; what it is based on stays told."""
    return replace(one, key=key, code="", name=name)


def with_phase(
    one: Format, key: FieldKey, *, title: str, minutes: int, questions: Sequence[str]
) -> Format:
    """Return the format with another title, length or other questions in one phase.

    Whoever goes through the same phase later gets the same minutes.
    """

    def changed(phase: Phase) -> Phase:
        if phase.key != key:
            return phase
        meant_for = {prompt.text: prompt.to for prompt in phase.prompts}
        prompts = tuple(Prompt(text=text, to=meant_for.get(text)) for text in questions)
        longer = phase if phase.minutes == minutes else resized(phase, minutes)
        return replace(longer, title=title, prompts=prompts)

    return _evened(replace(one, phases=tuple(changed(phase) for phase in one.phases)))


def without_phase(one: Format, key: FieldKey) -> Format:
    """Return the format without a phase, for everybody who would have gone through it."""
    kept: list[Phase] = []
    for phase in one.phases:
        if phase.key == key:
            continue
        if phase.again is None:
            kept.append(phase)
            continue
        left = tuple(each for each in phase.again.phases if each != key)
        if left:
            kept.append(replace(phase, again=replace(phase.again, phases=left)))
    return _evened(replace(one, phases=tuple(kept)))


def without_repeat(one: Format, key: FieldKey, step: FieldKey) -> Format:
    """Return the format with one step less in a turn that goes through several once more."""

    def shorter(phase: Phase) -> Phase:
        if phase.key != key or phase.again is None:
            return phase
        left = tuple(each for each in phase.again.phases if each != step)
        return replace(phase, again=replace(phase.again, phases=left))

    kept = (shorter(phase) for phase in one.phases)
    left = tuple(phase for phase in kept if phase.again is None or phase.again.phases)
    return _evened(replace(one, phases=left))


def moved(one: Format, key: FieldKey, by: int) -> Format:
    """Return the format with a phase earlier (below zero) or later among all of them."""
    phases = list(one.phases)
    at = next((n for n, phase in enumerate(phases) if phase.key == key), None)
    if at is None or not 0 <= at + by < len(phases):
        return one
    phases.insert(at + by, phases.pop(at))
    return replace(one, phases=tuple(phases))


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorOf:
    """How long somebody who takes turns is to have the floor, in seconds."""

    role: FieldKey
    seconds: int


A_MINUTE = 60


def uneven_floor(one: Format) -> tuple[FloorOf, ...]:
    """Return the floor of all who take turns where it differs by more than a minute, else none."""
    turns = [role.key for role in one.roles if role.takes_turns]
    planned = planned_seconds(one, {key: [key] for key in turns})
    if not planned or max(planned.values()) - min(planned.values()) <= A_MINUTE:
        return ()
    return tuple(FloorOf(role=key, seconds=planned[key]) for key in turns)


def with_block(one: Format, block: Format) -> Format:
    """Return the format with a block at its end."""
    if not one.phases:
        return chained((block,), one.key, one.name)
    people = sorted({*people_of(one), *people_of(block)})
    before = turns_kept(one, people)
    taken = {phase.key for phase in before}
    added = with_keys(turns_kept(block, people), lambda key: _free(FieldKey(f"1-{key}"), taken))
    roles = {role.key: role for role in (*block.roles, *one.roles)}
    return _evened(
        replace(
            one,
            phases=(*before, *added),
            roles=tuple(sorted(roles.values(), key=lambda role: role.key)),
            least=max(one.least, block.least),
            most=max(one.least, block.least, min(one.most, block.most)),
            purposes=tuple(dict.fromkeys((*one.purposes, *block.purposes))),
        )
    )


def _free(key: FieldKey, taken: set[FieldKey]) -> FieldKey:
    number = 1
    wanted = key
    while wanted in taken:
        number += 1
        wanted = FieldKey(f"{number}-{key.split('-', 1)[1]}")
    taken.add(wanted)
    return wanted


def _evened(one: Format) -> Format:
    """Give phases that repeat others the minutes of those they repeat, and add all up."""
    minutes = {phase.key: phase.minutes for phase in one.phases}
    return totalled(
        replace(
            one,
            phases=tuple(
                phase
                if phase.again is None
                else replace(phase, minutes=sum(minutes[key] for key in phase.again.phases))
                for phase in one.phases
            ),
        )
    )
