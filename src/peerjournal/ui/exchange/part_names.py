"""What the parts of an entry are called where its writer chooses which of them leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.entries import Entry, Kind
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.session import Session
from peerjournal.domain.sharing import ATTACHMENTS, TAGS

if TYPE_CHECKING:
    from collections.abc import Iterable

translate = QCoreApplication.translate

_SECTION = "sections."
_PHASE = "phases."


def part_name(entry: Entry, part: str) -> str:
    """Return what a part of an entry is called, in plain words.

    A part without words is a bug; a test goes through every field of every kind.
    """
    if part.startswith(_SECTION):
        return _heading(entry, part.removeprefix(_SECTION))
    if part.startswith(_PHASE):
        return _phase_title(entry, part.removeprefix(_PHASE))
    if part in {TAGS, ATTACHMENTS}:
        return {TAGS: translate("parts", "Tags"), ATTACHMENTS: translate("parts", "Files")}[part]
    return kind_parts(entry.kind)[part]


def part_list(kind: Kind, parts: Iterable[str]) -> tuple[str, ...]:
    """Return what the parts that were sent of an entry are called.

    The ledger keeps no headings, so the parts of a reflection, and the phases of a session, are
    told as one.
    """
    named: dict[str, None] = {}
    known = kind_parts(kind)
    order = [*known, TAGS, ATTACHMENTS]
    # In reading order; the text comes first.
    whole = {_PHASE[:-1] if part.startswith(_PHASE) else part for part in parts}
    for part in sorted(whole, key=lambda one: order.index(one) if one in order else -1):
        if part.startswith(_SECTION):
            named[translate("parts", "The text")] = None
        elif part == TAGS:
            named[translate("parts", "Tags")] = None
        elif part == ATTACHMENTS:
            named[translate("parts", "Files")] = None
        else:
            named[known.get(part, part)] = None
    return tuple(named)


def _heading(entry: Entry, key: str) -> str:
    sections = entry.content.sections if isinstance(entry.content, Reflection) else ()
    heading = next((part.heading for part in sections if part.key == key), "")
    return heading or translate("parts", "The text")


def _phase_title(entry: Entry, key: str) -> str:
    phases = entry.content.phases if isinstance(entry.content, Session) else ()
    title = next((phase.title for phase in phases if phase.key == key), "")
    return title or kind_parts(Kind.SESSION)[_PHASE[:-1]]


def kind_parts(kind: Kind) -> dict[str, str]:
    """Return the fields of a kind's content that may leave, and what they are called."""
    return {
        Kind.REFLECTION: _reflection,
        Kind.GOAL: _goal,
        Kind.COMMITMENT: _commitment,
        Kind.SESSION: _session,
        Kind.FEEDBACK: _feedback,
        Kind.REQUEST: _request,
        Kind.INQUIRY: _inquiry,
        Kind.AGREEMENT: _agreement,
    }[kind]()


def _reflection() -> dict[str, str]:
    return {"mood": translate("parts", "My word for the mood")}


def _goal() -> dict[str, str]:
    return {
        "why": translate("parts", "Why it matters to me"),
        "skill": translate("parts", "The skill"),
        "starting_picture": translate("parts", "How it is now"),
        "hoped_picture": translate("parts", "What would be seen"),
        "how_i_will_know": translate("parts", "How I will know"),
        "ladder": translate("parts", "The ladder, in my words"),
        "horizon": translate("parts", "The day to look back"),
        "sharper": translate("parts", "Five answers that make it clearer"),
        "evidence": translate("parts", "The evidence"),
        "look_back": translate("parts", "Looking back"),
        "milestones": translate("parts", "The milestones"),
        "check_ins": translate("parts", "My check-ins"),
        "cadence": translate("parts", "How often I check in"),
        "state": translate("parts", "Where it stands"),
    }


def _commitment() -> dict[str, str]:
    return {
        "cue": translate("parts", "If: the moment"),
        "act": translate("parts", "Then: what I will do"),
        "due": translate("parts", "The day it is due"),
        "size_minutes": translate("parts", "How long it takes"),
        "hindrance": translate("parts", "What may get in the way"),
        "support_wanted": translate("parts", "What my witness should ask or do"),
        "goal": translate("parts", "Which goal it serves"),
        "session": translate("parts", "The session it came from"),
        "witness": translate("parts", "My witness"),
        "outcome": translate("parts", "What became of it"),
        "said": translate("parts", "What I said of it over time"),
        "evidence": translate("parts", "The evidence"),
        "what_it_showed": translate("parts", "What it showed"),
    }


def _session() -> dict[str, str]:
    return {
        "meeting": translate("parts", "Which meeting it belongs to"),
        "purpose": translate("parts", "What the hour was for"),
        "participants": translate("parts", "Who was there, in which role"),
        "planned_at": translate("parts", "When it was planned for"),
        "planned_minutes": translate("parts", "How long it was planned for"),
        "started_at": translate("parts", "When it began"),
        "ended_at": translate("parts", "When it ended"),
        "phases": translate("parts", "My notes of each phase"),
        "floor": translate("parts", "How the time was shared"),
        "shared_summary": translate("parts", "The shared summary"),
        "commitments": translate("parts", "Which commitments were made"),
    }


def _feedback() -> dict[str, str]:
    return {
        "person": translate("parts", "Whom it is about"),
        "moment": translate("parts", "When and where"),
        "observation": translate("parts", "What I saw and heard"),
        "impact": translate("parts", "What it did"),
        "perspective": translate("parts", "How I read it"),
        "question": translate("parts", "My question"),
        "request": translate("parts", "My wish or offer"),
        "goal": translate("parts", "Which goal it speaks to"),
        "asked_by": translate("parts", "Which request it answers"),
    }


def _request() -> dict[str, str]:
    return {
        "to": translate("parts", "Whom I ask"),
        "focus": translate("parts", "What I ask for"),
        "moment": translate("parts", "When or where it can be seen"),
        "form": translate("parts", "How much I would like to hear"),
        "please_not": translate("parts", "What I would rather not hear about"),
        "how": translate("parts", "How I would like the answer"),
        "by_when": translate("parts", "By when"),
        "state": translate("parts", "Where it stands"),
        "answers": translate("parts", "The answers I wrote down"),
    }


def _inquiry() -> dict[str, str]:
    return {
        "question": translate("parts", "The question"),
        "finding": translate("parts", "The finding"),
        "cycles": translate("parts", "The cycles: change, evidence, what I learned"),
    }


def _agreement() -> dict[str, str]:
    return {
        "members": translate("parts", "Who promises"),
        "clauses": translate("parts", "The clauses"),
        "cadence": translate("parts", "How often we meet"),
        "review_on": translate("parts", "The day we look at it again"),
        "state": translate("parts", "Where it stands"),
        "accepts": translate("parts", "Which agreement it accepts"),
        "version": translate("parts", "Which wording it is"),
        "replaces": translate("parts", "Which wording it replaces"),
    }
