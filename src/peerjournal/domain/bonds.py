"""What is kept about a pair or a circle beside cards and entries: footing, rhythm, ways on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Cadence
from peerjournal.domain.peers import Standing


class Footing(StrEnum):
    """The answer to whether one of the two now appraises, grades or manages the other."""

    EQUAL = "equal"
    CHANGED = "changed"
    TALKED = "talked"


@dataclass(frozen=True, slots=True, kw_only=True)
class FootingNote:
    """An answer, the day it was given, and what was decided, in one's own words."""

    footing: Footing
    on: date
    words: str = ""


class AfterClosing(StrEnum):
    """What becomes of the lines that were shared, in this journal, when a pair closes."""

    KEEP_ALL = "keep_all"
    KEEP_SUMMARIES = "keep_summaries"
    REMOVE_ALL = "remove_all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """What one keeps about a pair or a circle; nothing of it ever leaves.

    Attributes:
        standing: of a circle; a pair's stands beside its card.
        cadence: of a circle; a pair's stands beside its card.
        footings: the answers to the question about equal standing, the oldest first.
        far_on: the day on which to say hello, long after.
        far_words: what one wants to say or ask then.
        is_contact: whether the person stays in the circle of support.
        goodbye: a line to the other one at the end, to be read aloud, printed or sent.
        closed_on: when it ended.

    """

    standing: Standing = Standing.ACTIVE
    cadence: Cadence = Cadence.NONE
    footings: tuple[FootingNote, ...] = ()
    far_on: date | None = None
    far_words: str = ""
    is_contact: bool = False
    goodbye: Markdown = Markdown("")
    closed_on: date | None = None

    @property
    def is_paused(self) -> bool:
        """Whether one of the two now appraises, grades or manages the other, undecided yet."""
        return bool(self.footings) and self.footings[-1].footing is Footing.CHANGED

    @property
    def was_asked(self) -> bool:
        """Whether the question about equal standing was ever answered."""
        return bool(self.footings)
