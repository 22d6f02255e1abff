"""Plain values that a form needs from outside; the page gathers them."""

from __future__ import annotations

from dataclasses import dataclass, field

from peerjournal.domain.identifiers import EntryId
from peerjournal.domain.people import Person
from peerjournal.domain.request import Request, RequestState
from peerjournal.operations.hinting import HintWishes
from peerjournal.operations.question_wishes import QuestionWishes


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryChoice:
    """An entry that another one can be tied to."""

    id: EntryId
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedRequest:
    """A request for feedback that a peer wrote to me, and where it stands."""

    id: EntryId
    asker: Person
    content: Request
    state: RequestState


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a form offers while one writes.

    Attributes:
        me: the writer.
        people: the peers that are known.
        goals: entries that a commitment or a feedback may speak to.
        sessions: conversations that something may come from.
        entries: others that are linked or may be, for their titles.
        tags: those in use.
        requests: what peers ask me for, the answered ones too.
        language: of templates, structures and clauses.
        hint_wishes: whether phrases are noticed, and which are left alone.
        question_wishes: which questions are liked, hidden, said otherwise or own.
        offered: a question to begin an empty page with; empty where none is wanted.

    """

    me: Person | None = None
    people: tuple[Person, ...] = ()
    goals: tuple[EntryChoice, ...] = ()
    sessions: tuple[EntryChoice, ...] = ()
    entries: tuple[EntryChoice, ...] = ()
    tags: tuple[str, ...] = ()
    requests: tuple[AskedRequest, ...] = ()
    language: str = "en"
    hint_wishes: HintWishes = field(default_factory=HintWishes)
    question_wishes: QuestionWishes = field(default_factory=QuestionWishes)
    offered: str = ""

    def title_of(self, entry: EntryId) -> str:
        """Return the title of an entry that is known here, or nothing."""
        known = (*self.goals, *self.sessions, *self.entries)
        return next((one.title for one in known if one.id == entry), "")
