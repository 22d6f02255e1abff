"""Making a session out of a format: unrolled turns, more people, own chains of blocks."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from peerjournal.coaching.formats import EACH, Again, Format, Phase, Prompt, Role, Turn
from peerjournal.domain.identifiers import FieldKey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_LETTERS = "abcdefgh"
_PLACE = re.compile(r"\{([a-z-]+)\}")


def steps(one: Format) -> tuple[Phase, ...]:
    """Return the phases as they are run: each repeated turn unrolled, with its own speakers."""
    by_key = {phase.key: phase for phase in one.phases}
    people = people_of(one)

    def unrolled(phase: Phase) -> tuple[Phase, ...]:
        if phase.again is None:
            return (phase,)
        moved = _moves(people, phase.again.shift)
        earlier = [by_key[key] for key in phase.again.phases]
        if len(earlier) == 1:
            return (replace(_moved(earlier[0], moved), key=phase.key, title=phase.title),)
        return tuple(
            replace(_moved(again, moved), key=FieldKey(f"{phase.key}-{again.key}"))
            for again in earlier
        )

    return tuple(chain.from_iterable(unrolled(phase) for phase in one.phases))


def for_people(one: Format, count: int) -> Format:
    """Return a format for `count` people: it grows by one turn for each who joins the letters.

    A format that is not meant for so many, or whose people take no turns, stays as it is.
    """
    people = people_of(one)
    if not 0 < len(people) < count <= one.most:
        return one
    everybody = [*people, *(FieldKey(letter) for letter in _LETTERS[len(people) : count])]
    roles = (Role(key=key, name=key.upper(), task=one.roles[-1].task) for key in everybody)
    phases = chain.from_iterable(_widened(phase, people, everybody) for phase in one.phases)
    return totalled(
        replace(one, roles=(*one.roles, *list(roles)[len(people) :]), phases=tuple(phases))
    )


def chained(blocks: Sequence[Format], key: FieldKey, name: str) -> Format:
    """Return a format of one's own: blocks, or whole formats, one after another."""
    people = sorted({key for block in blocks for key in people_of(block)})
    phases = (_numbered(n, turns_kept(block, people)) for n, block in enumerate(blocks, start=1))
    roles = {role.key: role for block in reversed(blocks) for role in block.roles}
    return totalled(
        Format(
            key=key,
            code="",
            name=name,
            summary=" · ".join(block.name for block in blocks),
            purposes=tuple(dict.fromkeys(chain.from_iterable(one.purposes for one in blocks))),
            least=max((block.least for block in blocks), default=1),
            most=min((block.most for block in blocks), default=len(_LETTERS)),
            minutes=0,
            roles=tuple(sorted(roles.values(), key=lambda role: role.key)),
            phases=tuple(chain.from_iterable(phases)),
        )
    )


def _numbered(number: int, phases: Sequence[Phase]) -> tuple[Phase, ...]:
    return with_keys(phases, lambda key: FieldKey(f"{number}-{key}"))


def turns_kept(one: Format, people: Sequence[FieldKey]) -> tuple[Phase, ...]:
    """Return the phases of a format as part of another one for these people.

    Each of them gets a turn, where so many can hold it. Repeated turns still point back then, so
    that one more person gets one more turn; else they are unrolled for those who take part.
    """
    wide = for_people(one, len(people))
    return wide.phases if people_of(wide) in ([], list(people)) else steps(wide)


def with_keys(
    phases: Iterable[Phase], renamed: Callable[[FieldKey], FieldKey]
) -> tuple[Phase, ...]:
    """Return phases under other keys, each pointing back to the same ones as before."""
    several = tuple(phases)
    keys = {phase.key: renamed(phase.key) for phase in several}

    def moved(again: Again | None) -> Again | None:
        return again and replace(again, phases=tuple(keys[key] for key in again.phases))

    return tuple(replace(phase, key=keys[phase.key], again=moved(phase.again)) for phase in several)


def totalled(one: Format) -> Format:
    """Return a format whose minutes are what its phases add up to."""
    return replace(one, minutes=sum(phase.minutes for phase in one.phases))


def resized(phase: Phase, minutes: int) -> Phase:
    """Return a phase of another length, its floor shared out in the same proportions."""
    floor = (
        replace(turn, seconds=turn.seconds * minutes // max(phase.minutes, 1))
        for turn in phase.floor
    )
    return replace(phase, minutes=minutes, floor=tuple(floor))


def planned_seconds(one: Format, people: Mapping[FieldKey, Sequence[str]]) -> dict[str, int]:
    """Return how many seconds of floor each person is to have, by who holds which role.

    EACH is sliced among all; what belongs to ALL or to nobody counts for nobody.
    """
    everybody = list(dict.fromkeys(chain.from_iterable(people.values())))
    seconds = dict.fromkeys(everybody, 0)
    for turn in chain.from_iterable(phase.floor for phase in steps(one)):
        holders = everybody if turn.who == EACH else people.get(turn.who, ())
        for name in holders:
            seconds[name] += turn.seconds // len(holders)
    return seconds


def named(text: str, names: Mapping[FieldKey, str]) -> str:
    """Put names in place of roles in braces; a role without a name becomes its capital letter."""
    return _PLACE.sub(lambda place: names.get(FieldKey(place[1]), place[1].capitalize()), text)


def people_of(one: Format) -> list[FieldKey]:
    """Return the letters of those who take turns."""
    return [role.key for role in one.roles if role.takes_turns]


def _moves(people: Sequence[FieldKey], shift: int) -> dict[FieldKey, FieldKey]:
    return {key: people[(place + shift) % len(people)] for place, key in enumerate(people)}


def _moved(phase: Phase, moved: Mapping[FieldKey, FieldKey]) -> Phase:
    def key(old: FieldKey) -> FieldKey:
        return moved.get(old, old)

    def optional(old: FieldKey | None) -> FieldKey | None:
        return None if old is None else key(old)

    return replace(
        phase,
        title=_renamed(phase.title, moved),
        floor=tuple(replace(turn, who=key(turn.who)) for turn in phase.floor),
        others=_renamed(phase.others, moved),
        fields=tuple(replace(one, by=key(one.by), to=optional(one.to)) for one in phase.fields),
        prompts=tuple(
            Prompt(text=_renamed(one.text, moved), to=optional(one.to)) for one in phase.prompts
        ),
    )


def _renamed(text: str, moved: Mapping[FieldKey, FieldKey]) -> str:
    return _PLACE.sub(lambda place: f"{{{moved.get(FieldKey(place[1]), place[1])}}}", text)


def _widened(
    phase: Phase, people: Sequence[FieldKey], everybody: Sequence[FieldKey]
) -> tuple[Phase, ...]:
    if phase.again is not None:
        return (phase, *_further_turns(phase, phase.again, people, everybody))
    if len(everybody) == len(people) + 1 and phase.minutes_with_three:
        phase = resized(phase, phase.minutes_with_three)
    own = [turn for turn in phase.floor if turn.who in people]
    if len(own) < len(people) or len({turn.seconds for turn in own}) > 1:
        return (phase,)
    order = [*(turn.who for turn in own), *everybody[len(people) :]]
    slice_seconds = sum(turn.seconds for turn in own) // len(order)
    rest = tuple(turn for turn in phase.floor if turn.who not in people)
    floor = (*rest, *(Turn(who=who, seconds=slice_seconds) for who in order))
    return (replace(phase, floor=floor),)


def _further_turns(
    phase: Phase, again: Again, people: Sequence[FieldKey], everybody: Sequence[FieldKey]
) -> tuple[Phase, ...]:
    first = people[again.shift]
    return tuple(
        replace(
            phase,
            key=FieldKey(phase.key.removesuffix(f"-{first}") + f"-{who}"),
            title=_renamed(phase.title, {first: who}),
            again=replace(again, shift=shift),
        )
        for shift, who in enumerate(everybody)
        # Several turns once more are there already: the further ones follow the last of them.
        if shift >= len(people) and again.shift == len(people) - 1
    )
