"""Evidence: a trace of change that somebody keeps for a goal, a milestone or a commitment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import EntryId

if TYPE_CHECKING:
    from collections.abc import Mapping


class TraceForm(StrEnum):
    """What a trace is."""

    NOTE = "note"
    QUOTE = "quote"
    COUNT = "count"
    PHOTO = "photo"
    FILE = "file"
    SAMPLE = "sample"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """One piece of evidence, kept where it is evidence for something.

    So a peer's entry can be evidence too, though only its writer can change it.

    Attributes:
        form: what it is; `words` are somebody's, with their consent.
        source: the entry it was taken from. Its title is looked up and never copied here.
        milestone: the title of the milestone it belongs to, as that was called.
        attachment: the digest of a file that is kept with the entry.
        people_coded: whether its writer looked that people are named by codes.

    """

    form: TraceForm = TraceForm.NOTE
    title: str = ""
    on: date | None = None
    shows: Markdown = Markdown("")
    does_not_show: str = ""
    source: EntryId | None = None
    milestone: str = ""
    attachment: str = ""
    people_coded: bool = False


def carried_along(traces: tuple[Trace, ...], renamed: Mapping[str, str]) -> tuple[Trace, ...]:
    """Return evidence under the new titles of milestones, by their titles before."""
    return tuple(
        replace(one, milestone=renamed.get(one.milestone, one.milestone)) for one in traces
    )
