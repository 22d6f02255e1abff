"""Session formats and short blocks: who has the floor, for how long, with which questions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from peerjournal.coaching.library import FALLBACK, records
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey

if TYPE_CHECKING:
    from collections.abc import Mapping

EACH = FieldKey("each")
"""Everybody in equal slices, or, of a field, everybody for themselves."""

ALL = FieldKey("all")
"""Everybody together; nobody's own floor."""

SILENCE = FieldKey("silence")
"""Nobody speaks."""


class Purpose(StrEnum):
    """What colleagues meet for: six verbs."""

    REFLECT = "reflect"
    BUILD_SKILL = "build-skill"
    SHARE_IDEAS = "share-ideas"
    TEACH_ONE_ANOTHER = "teach-one-another"
    CLASSROOM_RESEARCH = "classroom-research"
    SOLVE_PROBLEM = "solve-problem"


class Visibility(StrEnum):
    """Who may see what is written in a field.

    PRIVATE stays with its writer, CHOSEN stays unless its writer decides otherwise, SHARED is
    meant for the record that all hold (once ticked), HANDED goes to the one it is about.
    """

    PRIVATE = "private"
    CHOSEN = "chosen"
    SHARED = "shared"
    HANDED = "handed"


class FieldType(StrEnum):
    """How a field is written; a PLAN is a cue and an act together and becomes a commitment."""

    LINE = "line"
    TEXT = "text"
    LIST = "list"
    QUOTES = "quotes"
    TAGS = "tags"
    CHOICE = "choice"
    DATE = "date"
    CUE = "cue"
    ACT = "act"
    PLAN = "plan"
    SCALE = "scale"
    TALLY = "tally"


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A part that somebody takes.

    Attributes:
        key: a single letter where people take turns, and each letter is one person.
        many: several people hold it and share its floor equally.

    """

    key: FieldKey
    name: str
    task: str
    many: bool = False

    @property
    def takes_turns(self) -> bool:
        """Whether this is one person of those who go through the same turn one after another."""
        return len(self.key) == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A share of the floor: a role's, or that of EACH, ALL or SILENCE.

    Attributes:
        is_in_turns: several people who hold the role speak one after another, equally long;
            else they share the floor freely.

    """

    who: FieldKey
    seconds: int
    is_in_turns: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer of a choice."""

    key: FieldKey
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatField:
    """Something to write in a phase.

    Attributes:
        by: the role that writes it; EACH where everybody writes their own.
        to: of a HANDED field, the role that gets it; none where it is the other one.

    """

    key: FieldKey
    type: FieldType
    visibility: Visibility
    label: str
    by: FieldKey = EACH
    to: FieldKey | None = None
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """A question or the opening of a sentence; `to` names the role it is for, if only one."""

    text: str
    to: FieldKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """Points back: go through earlier phases once more, each person moved on by `shift` places."""

    phases: tuple[FieldKey, ...]
    shift: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """One step of a session.

    Titles, `others` and prompts may hold a role in braces, as in `{a} tells`; the names of those
    present take its place.

    Attributes:
        minutes: how long it takes.
        minutes_with_three: the same for three people in a format for two; 0 where it stays.
        floor: who may speak, in order; the seconds fill the minutes.
        others: what those without the floor do.
        again: the earlier phases that this one repeats; then it has no texts of its own.

    """

    key: FieldKey
    title: str
    minutes: int
    minutes_with_three: int = 0
    floor: tuple[Turn, ...] = ()
    others: str = ""
    fields: tuple[FormatField, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    again: Again | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantPhase:
    """A step of a variant: one of the format's own, changed where something is given here.

    Attributes:
        like: the phase of the format that it is; none where it is new.
        moved_from: the role whose part in that phase `moved_to` takes.

    """

    like: FieldKey | None = None
    key: FieldKey | None = None
    title: str = ""
    minutes: int = 0
    floor: tuple[Turn, ...] = ()
    others: str = ""
    fields: tuple[FormatField, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    again: Again | None = None
    moved_from: FieldKey | None = None
    moved_to: FieldKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """Another way to run a format.

    Attributes:
        key: what is added to the format's key; none where words alone tell of it.
        least: the fewest people, where they are others than the format's.
        most: the most people, likewise.
        roles: the roles, where they are others than the format's.
        phases: all of its steps in their order.

    """

    key: FieldKey | None = None
    name: str
    text: Markdown
    least: int = 0
    most: int = 0
    equal_time: str = ""
    roles: tuple[Role, ...] = ()
    phases: tuple[VariantPhase, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A session that guides itself.

    Attributes:
        code: the short name by which people speak of it: F01 to F16, a block's B01 to B10.
        summary: what it is for, in a sentence or two.
        least: the fewest people.
        most: the most people.
        minutes: the sum of its phases.
        equal_time: how it keeps people on equal footing.
        based_on: where it comes from.
        asks_return: it is done only once the visit in return has a day, or both leave it for now.

    """

    key: FieldKey
    code: str
    name: str
    summary: str
    purposes: tuple[Purpose, ...]
    least: int
    most: int
    minutes: int
    equal_time: str = ""
    based_on: str = ""
    asks_return: bool = False
    roles: tuple[Role, ...] = ()
    variants: tuple[Variant, ...] = ()
    phases: tuple[Phase, ...]

    @property
    def is_block(self) -> bool:
        """Whether it is one of the short blocks that longer sessions are built from."""
        return self.code.startswith("B")


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """What every session has.

    Attributes:
        opening: the line that whoever starts reads aloud.
        share_check: what to do at the end before anything is shared.

    """

    opening: str
    share_check: str


@cache
def load(language: str = FALLBACK) -> tuple[Format, ...]:
    """Return the sixteen formats in the order of their codes."""
    return tuple(one for one in _all(language) if not one.is_block)


@cache
def load_blocks(language: str = FALLBACK) -> tuple[Format, ...]:
    """Return the ten short blocks in the order of their codes."""
    return tuple(one for one in _all(language) if one.is_block)


def by_key(key: str, language: str = FALLBACK) -> Format | None:
    """Return the format, variant or block of that key; none where it is somebody's own."""
    return next((one for one in (*_all(language), *_varied(language)) if one.key == key), None)


def variants_of(one: Format) -> tuple[Format, ...]:
    """Return the ways to run a format that are formats themselves."""
    return tuple(_as_format(one, variant) for variant in one.variants if variant.key is not None)


def manners(language: str = FALLBACK) -> Manners:
    """Return what every session opens and closes with."""
    (only,) = records(Manners, "manners", language, "manners")
    return only


@cache
def _all(language: str) -> tuple[Format, ...]:
    found = records(Format, "formats", language)
    return tuple(sorted(found, key=lambda one: one.code))


@cache
def _varied(language: str) -> tuple[Format, ...]:
    return tuple(chain.from_iterable(variants_of(one) for one in _all(language)))


def _as_format(one: Format, variant: Variant) -> Format:
    own = {phase.key: phase for phase in one.phases}
    phases = tuple(_as_phase(step, own) for step in variant.phases)
    return replace(
        one,
        key=FieldKey(f"{one.key}-{variant.key}"),
        name=f"{one.name}: {variant.name}",
        summary=variant.text,
        least=variant.least or one.least,
        most=variant.most or one.most,
        minutes=sum(phase.minutes for phase in phases),
        equal_time=variant.equal_time or one.equal_time,
        roles=variant.roles or one.roles,
        variants=(),
        phases=phases,
    )


def _as_phase(step: VariantPhase, own: Mapping[FieldKey, Phase]) -> Phase:
    if step.like is None:
        return Phase(
            key=step.key or FieldKey("new"),
            title=step.title,
            minutes=step.minutes,
            floor=step.floor,
            others=step.others,
            fields=step.fields,
            prompts=step.prompts,
            again=step.again,
        )
    base = own[step.like]
    minutes = step.minutes or base.minutes
    return replace(
        base,
        key=step.key or base.key,
        title=step.title or base.title,
        minutes=minutes,
        minutes_with_three=0,
        floor=step.floor or tuple(_in_part(step, turn, minutes, base) for turn in base.floor),
        others=step.others or base.others,
        fields=step.fields
        or tuple(replace(one, by=_taken_by(step, one.by)) for one in base.fields),
        prompts=step.prompts or base.prompts,
    )


def _in_part(step: VariantPhase, turn: Turn, minutes: int, base: Phase) -> Turn:
    seconds = turn.seconds * minutes // base.minutes
    return replace(turn, who=_taken_by(step, turn.who), seconds=seconds)


def _taken_by(step: VariantPhase, who: FieldKey) -> FieldKey:
    return step.moved_to if step.moved_to is not None and who == step.moved_from else who


def prompts_of(one: Format) -> tuple[Prompt, ...]:
    """Return every prompt of a format once, in order."""
    return tuple(chain.from_iterable(phase.prompts for phase in one.phases))
