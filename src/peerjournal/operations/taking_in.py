"""Take a note in: my own page beside it, what I did with it, and what goes back to its giver."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.entries import Entry, Kind, Link, LinkRole
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.fields import Markdown, one_line
from peerjournal.domain.identifiers import EntryId, FieldKey
from peerjournal.domain.listing import EntryLine
from peerjournal.domain.receiving import RECEIVING, Stance
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import Request, RequestFor
from peerjournal.operations import journal as journals
from peerjournal.operations.requests import APPRECIATION
from peerjournal.operations.theme_steps import NEW_TO_ME
from peerjournal.operations.writing import add_entry, blank_entry, link_to, save_entry
from peerjournal.vault import entries
from peerjournal.vault.connection import reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.domain.people import Person
    from peerjournal.domain.sections import Section
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

_NAME = "received notes"
HANDING_BACK = FieldKey("handing-back")
ANSWERING = FieldKey("answering")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    note: EntryId
    stance: Stance = Stance.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class _AllKept:
    notes: tuple[_Kept, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiving:
    """A note that I received, and what I wrote and did about it.

    Attributes:
        note: the entry; a peer's, or one in which I wrote down what was said to me.
        giver: whom it is from.
        page: my own page beside it, if I began one.
        replies: what went or may go back to the giver, newest first.
        goals: the goals I tied it to.
        request: my request that it answers.

    """

    note: Entry
    giver: Person | None = None
    stance: Stance = Stance.OPEN
    page: Entry | None = field(default=None, repr=False)
    replies: tuple[EntryLine, ...] = ()
    goals: tuple[EntryLine, ...] = ()
    request: Entry | None = None


def is_received(entry: Entry, *, is_mine: bool) -> bool:
    """Tell whether an entry is feedback that came to me, by a bundle or by word of mouth."""
    content = entry.content
    if not isinstance(content, Feedback):
        return False
    return is_mine == (content.direction is Direction.RECEIVED)


def is_reply(c: Connection, entry: Entry) -> bool:
    """Tell whether an entry answers a note, as thanks do, and so is not taken in like one."""
    targets = tuple(link.target for link in entry.links if link.role is LinkRole.ANSWERS)
    return any(line.kind is Kind.FEEDBACK for line in entries.lines_of(c, targets))


def receiving_of(journal: Journal, note: Entry, giver: Person | None) -> Receiving:
    """Return what I wrote and did about a note."""
    with reading(journal.vault) as c:
        page = _page_of(c, note.id)
        targets = tuple(link.target for link in page.links) if page is not None else ()
        replies = tuple(
            line
            for line in entries.links_to(c, note.id)
            if line.is_mine and (page is None or line.id != page.id)
        )
        return Receiving(
            note=note,
            giver=giver,
            page=page,
            replies=replies,
            goals=tuple(line for line in entries.lines_of(c, targets) if line.kind is Kind.GOAL),
            request=_request_of(c, note),
            stance=_stances(journal).get(note.id, Stance.OPEN),
        )


def _page_of(c: Connection, note: EntryId) -> Entry | None:
    for line in entries.links_to(c, note):
        if line.is_mine and line.kind is Kind.REFLECTION:
            entry = entries.read_entry(c, line.id)
            if isinstance(entry.content, Reflection) and entry.content.template == RECEIVING:
                return entry
    return None


def _request_of(c: Connection, note: Entry) -> Entry | None:
    if not isinstance(note.content, Feedback) or note.content.asked_by is None:
        return None
    if not entries.lines_of(c, (note.content.asked_by,)):
        return None
    return entries.read_entry(c, note.content.asked_by)


def keep_page(journal: Journal, note: Entry, sections: Iterable[Section]) -> Entry | None:
    """Keep what I wrote on my page beside a note; a page without a word is not begun."""
    content = Reflection(template=RECEIVING, sections=tuple(sections))
    with reading(journal.vault) as c:
        page = _page_of(c, note.id)
    if page is not None:
        return save_entry(journal, replace(page, content=replace(content, mood=_mood(page))))
    if not content.sections:
        return None
    return add_entry(journal, replace(_new_page(journal, note), content=content))


def link_to_note(note: Entry) -> Link:
    """Return the tie of my page to the note that it stands beside."""
    return link_to(note.id, LinkRole.ANSWERS)


def _new_page(journal: Journal, note: Entry) -> Entry:
    blank = blank_entry(journal, Reflection(template=RECEIVING))
    return replace(blank, title=note.title, links=(link_to_note(note),))


def _mood(page: Entry) -> str:
    return page.content.mood if isinstance(page.content, Reflection) else ""


def tie_to_goal(journal: Journal, note: Entry, goal: EntryId) -> Entry:
    """Tie a note to a goal of mine, by my own page; tying it again unties it."""
    with reading(journal.vault) as c:
        page = _page_of(c, note.id)
    stored = page or _new_page(journal, note)
    tie = Link(target=goal, role=LinkRole.EVIDENCE_FOR)
    kept = tuple(link for link in stored.links if link != tie)
    links = kept if tie in stored.links else (*kept, tie)
    return save_entry(journal, replace(stored, links=links))


# What I did with it


def stand(journal: Journal, note: EntryId, stance: Stance) -> None:
    """Keep what I did with a note; it stays here and is nobody else's business."""
    others = tuple(one for one in _all_kept(journal).notes if one.note != note)
    mine = () if stance is Stance.OPEN else (_Kept(note=note, stance=stance),)
    journals.put_note(journal, _NAME, to_json(_AllKept(notes=(*others, *mine))))


def _stances(journal: Journal) -> dict[EntryId, Stance]:
    return {one.note: one.stance for one in _all_kept(journal).notes}


def _all_kept(journal: Journal) -> _AllKept:
    text = journals.note(journal, _NAME)
    if not text:
        return _AllKept()
    try:
        return from_json(_AllKept, text)
    except InvalidEntryError:
        # A later version may have written what this one cannot read.
        return _AllKept()


# What goes back to its giver: entries of their own, to be looked at before they are sent


def thanks_for(journal: Journal, note: Entry, giver: Person | None, words: str) -> Entry:
    """Write one line of thanks to the giver, to be handed over; until then it may be rewritten."""
    content = Feedback(
        person=giver, structure=FieldKey(APPRECIATION), perspective=Markdown(one_line(words))
    )
    with reading(journal.vault) as c:
        begun = _unsent_thanks(c, note.id)
    if begun is not None:
        return save_entry(journal, replace(begun, content=content))
    return add_entry(journal, _tied(journal, note, content))


def _unsent_thanks(c: Connection, note: EntryId) -> Entry | None:
    for line in entries.links_to(c, note):
        if line.is_mine and line.kind is Kind.FEEDBACK and not line.shared_with:
            entry = entries.read_entry(c, line.id)
            if link_to(note, LinkRole.ANSWERS) in entry.links:
                return entry
    return None


def question_about(journal: Journal, note: Entry, giver: Person | None) -> Entry:
    """Return a new request that asks the giver one clarifying question."""
    to = (giver,) if giver is not None else ()
    return _tied(journal, note, Request(wanted=RequestFor.ANSWER, to=to))


def answer_to(journal: Journal, note: Entry, section: Section) -> Entry:
    """Return a new page that answers the giver, with what stands there to begin with."""
    template = section.key if section.key == HANDING_BACK else ANSWERING
    content = Reflection(template=template, sections=(section,))
    return _tied(journal, note, content)


def try_because_of(journal: Journal, note: Entry, words: str) -> Entry:
    """Return a new commitment to what I want to try because of a note."""
    content = Commitment(act=one_line(words))
    made = _tied(journal, note, content)
    return replace(made, links=(link_to(note.id, LinkRole.FOLLOWS_UP),))


def new_to_me(journal: Journal, note: Entry) -> Entry:
    """Return a new reflection on what somebody saw in me, tied to their note."""
    made = _tied(journal, note, Reflection(template=NEW_TO_ME))
    return replace(made, links=(link_to(note.id, LinkRole.FOLLOWS_UP),))


def _tied(
    journal: Journal, note: Entry, content: Feedback | Request | Reflection | Commitment
) -> Entry:
    blank = blank_entry(journal, content)
    return replace(blank, title=note.title, links=(link_to(note.id, LinkRole.ANSWERS),))
