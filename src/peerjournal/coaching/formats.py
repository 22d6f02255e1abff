"""Session formats and short blocks: who has the floor, for how long, with which questions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import chain

from peerjournal.coaching.library import FALLBACK, records
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey

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
    """A share of the floor: a role's, or that of EACH, ALL or SILENCE."""

    who: FieldKey
    seconds: int


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
class Variant:
    """Another way to run a format, told in words."""

    name: str
    text: Markdown


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
    """Return the format or block of that key; none where it is somebody's own."""
    return next((one for one in _all(language) if one.key == key), None)


def manners(language: str = FALLBACK) -> Manners:
    """Return what every session opens and closes with."""
    (only,) = records(Manners, "manners", language, "manners")
    return only


@cache
def _all(language: str) -> tuple[Format, ...]:
    found = records(Format, "formats", language)
    return tuple(sorted(found, key=lambda one: one.code))


def prompts_of(one: Format) -> tuple[Prompt, ...]:
    """Return every prompt of a format once, in order."""
    return tuple(chain.from_iterable(phase.prompts for phase in one.phases))
