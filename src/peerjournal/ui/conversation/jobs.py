"""What the conversation asks of the journal, on the journal's own thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.people import Person
from peerjournal.operations import concluding, conversing, manners, own_formats
from peerjournal.operations import peers as peer_operations
from peerjournal.ui.conversation.company import Company

if TYPE_CHECKING:
    from peerjournal.coaching.meeting import Meeting
    from peerjournal.domain.commitment import Outcome
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.concluding import Kept
    from peerjournal.operations.conversing import Background, Plan
    from peerjournal.operations.journal import Journal


def opened(journal: Journal) -> tuple[Meeting | None, Company]:
    """Return the conversation that is not finished, and who may be there."""
    peers = tuple(
        Person(name=one.name, identity=one.id) for one in peer_operations.all_peers(journal)
    )
    named = {one.identity: one.name for one in peers if one.identity is not None}
    circles = tuple(
        (circle.name, tuple(one.name for one in circle.people(named)))
        for circle in peer_operations.circles(journal)
    )
    company = Company(
        me=journal.me.name,
        peers=peers,
        circles=circles,
        own_formats=own_formats.own_formats(journal),
        usual=manners.usual_manners(journal),
    )
    return conversing.running_conversation(journal), company


def background(journal: Journal, people: tuple[Person, ...]) -> Background:
    """Return what was before with these people."""
    return conversing.background(journal, people)


def note_outcome(journal: Journal, promise: EntryId, outcome: Outcome | None) -> Entry:
    """Note what became of a promise."""
    return conversing.note_outcome(journal, promise, outcome)


def begin(journal: Journal, plan: Plan) -> Meeting:
    """Begin a conversation."""
    return conversing.begin_conversation(journal, plan)


def keep(journal: Journal, meeting: Meeting) -> Meeting:
    """Write a conversation down as it stands."""
    return conversing.keep_conversation(journal, meeting)


def mark(journal: Journal, entry: EntryId) -> None:
    """Note that a conversation still goes on."""
    conversing.mark_moment(journal, entry)


def finish(journal: Journal, meeting: Meeting, wording: concluding.Wording) -> Kept:
    """Turn a conversation into entries."""
    return concluding.finish_conversation(journal, meeting, wording)
