"""Whether a format that somebody else made can be held: who speaks, how long, in which order.

What ships is right by its tests; what comes in a file is looked at here before it is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.coaching.changing import LEAST_MINUTES, MOST_MINUTES
from peerjournal.coaching.formats import ALL, EACH, SILENCE, FieldType
from peerjournal.coaching.meeting import MOST_PEOPLE
from peerjournal.domain.codec import check_value
from peerjournal.domain.errors import InvalidEntryError, Reason
from peerjournal.domain.peers import check_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.coaching.formats import Format, Phase
    from peerjournal.domain.identifiers import FieldKey

PHASES_MOST = 60
PARTS_MOST = 40
_LETTERS = "abcdefgh"
_ANYBODY = frozenset({EACH, ALL, SILENCE})


def is_too_long(one: Format) -> bool:
    """Whether a format has more phases, or more questions in one, than can travel in a file."""
    return len(one.phases) > PHASES_MOST or any(
        len(phase.prompts) > PARTS_MOST for phase in one.phases
    )


def check_format(one: Format) -> None:
    """Refuse a format that could not be held as it says.

    Raises:
        InvalidEntryError: with the path of the first value that does not fit.

    """
    check_value(one, "format")
    check_name(one.name)
    if not 1 <= one.least <= one.most <= MOST_PEOPLE:
        raise InvalidEntryError("format.least", Reason.OUT_OF_RANGE)
    _check_roles(one)
    _check_count(one.phases, "format.phases", PHASES_MOST)
    if not one.phases:
        raise InvalidEntryError("format.phases", Reason.EMPTY)
    _check_distinct((phase.key for phase in one.phases), "format.phases")
    for number, phase in enumerate(one.phases):
        where = f"format.phases.{number}"
        if phase.again is None:
            _check_phase(one, phase, where)
        else:
            _check_again(one, phase, where)
    if one.minutes != sum(phase.minutes for phase in one.phases):
        raise InvalidEntryError("format.minutes", Reason.OUT_OF_RANGE)


def _check_roles(one: Format) -> None:
    keys = [role.key for role in one.roles]
    _check_count(keys, "format.roles", PARTS_MOST)
    _check_distinct(keys, "format.roles")
    letters = "".join(key for key in keys if len(key) == 1)
    # Whoever joins gets the next letter, and nobody's turn may be left without a person.
    if letters != _LETTERS[: len(letters)] or len(letters) > one.least:
        raise InvalidEntryError("format.roles", Reason.UNKNOWN)
    if _ANYBODY.intersection(keys):
        raise InvalidEntryError("format.roles", Reason.REPEATED)


def _check_phase(one: Format, phase: Phase, where: str) -> None:
    _check_minutes(phase.minutes, f"{where}.minutes")
    if phase.minutes_with_three:
        _check_minutes(phase.minutes_with_three, f"{where}.minutes_with_three")
    for name, parts in (
        ("floor", phase.floor),
        ("fields", phase.fields),
        ("prompts", phase.prompts),
    ):
        _check_count(parts, f"{where}.{name}", PARTS_MOST)
    roles = {role.key for role in one.roles}
    spoken = 0
    for turn in phase.floor:
        if turn.who not in roles | _ANYBODY:
            raise InvalidEntryError(f"{where}.floor", Reason.UNKNOWN)
        if turn.seconds < 0:
            raise InvalidEntryError(f"{where}.floor", Reason.OUT_OF_RANGE)
        spoken += turn.seconds
    if spoken > phase.minutes * 60:
        raise InvalidEntryError(f"{where}.floor", Reason.OUT_OF_RANGE)
    _check_fields(phase, roles, where)
    if any(prompt.to is not None and prompt.to not in roles for prompt in phase.prompts):
        raise InvalidEntryError(f"{where}.prompts", Reason.UNKNOWN)


def _check_fields(phase: Phase, roles: set[FieldKey], where: str) -> None:
    _check_distinct(((each.key, each.by, each.to) for each in phase.fields), f"{where}.fields")
    for field in phase.fields:
        _check_count(field.options, f"{where}.fields", PARTS_MOST)
        is_meant = field.by in {EACH, *roles} and (field.to is None or field.to in roles)
        if not is_meant or (field.type is FieldType.CHOICE and not field.options):
            raise InvalidEntryError(f"{where}.fields", Reason.UNKNOWN)


def _check_again(one: Format, phase: Phase, where: str) -> None:
    assert phase.again is not None  # noqa: S101 - asked for by the caller
    people = sum(role.takes_turns for role in one.roles)
    # It may come before what it repeats, as it does where somebody moved it there.
    named = {each.key for each in one.phases if each.again is None}
    if not phase.again.phases or not named.issuperset(phase.again.phases):
        raise InvalidEntryError(f"{where}.again", Reason.UNKNOWN)
    if not 0 < phase.again.shift < people:
        raise InvalidEntryError(f"{where}.again", Reason.OUT_OF_RANGE)
    minutes = {each.key: each.minutes for each in one.phases}
    if phase.minutes != sum(minutes[key] for key in phase.again.phases):
        raise InvalidEntryError(f"{where}.minutes", Reason.OUT_OF_RANGE)


def _check_minutes(minutes: int, where: str) -> None:
    if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise InvalidEntryError(where, Reason.OUT_OF_RANGE)


def _check_count(parts: Iterable[object], where: str, most: int) -> None:
    if len(list(parts)) > most:
        raise InvalidEntryError(where, Reason.TOO_MANY)


def _check_distinct(keys: Iterable[object], where: str) -> None:
    found = list(keys)
    if len(set(found)) != len(found):
        raise InvalidEntryError(where, Reason.REPEATED)
