"""What lists and links need of an entry's content, drawn from it when it is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.agreement import Agreement, AgreementState
from peerjournal.domain.commitment import Commitment, open_until
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.goal import Goal, GoalState
from peerjournal.domain.request import Request, RequestState
from peerjournal.domain.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from peerjournal.domain.entries import Content, Entry
    from peerjournal.domain.identifiers import EntryId


def links_of(entry: Entry) -> frozenset[tuple[str, str]]:
    """Return every tie of an entry to another one: its links, and those in its content."""
    ties = {(link.target, link.role.value) for link in entry.links}
    ties.update((target, role) for role, target in _content_links(entry.content) if target)
    return frozenset(tie for tie in ties if tie[0] != entry.id)


def state_of(content: Content) -> str:
    """Return the word that lists show for where the content stands."""
    match content:
        case Goal() | Request() | Agreement():
            return content.state.value
        case Commitment(outcome=outcome) if outcome is not None:
            return outcome.value
        case _:
            return ""


def due_of(content: Content) -> date | None:
    """Return the day on which something about the content falls due, while it is open."""
    match content:
        case Commitment():
            return open_until(content)
        case Goal(state=GoalState.ACTIVE | GoalState.PAUSED, horizon=horizon):
            return horizon
        case Request(state=RequestState.OPEN, by_when=by_when):
            return by_when
        case Agreement(review_on=review_on) if content.state not in _PAST:
            return review_on
        case _:
            return None


_PAST = frozenset({AgreementState.AMENDED, AgreementState.ENDED})


def _content_links(content: Content) -> Iterator[tuple[str, EntryId | None]]:
    match content:
        case Goal(evidence=evidence):
            yield from (("evidence", trace.source) for trace in evidence)
        case Commitment():
            yield from (("goal", content.goal), ("session", content.session))
            yield from (("evidence", trace.source) for trace in content.evidence)
        case Session():
            yield "meeting", content.meeting
            yield from (("commitments", one) for one in content.commitments)
        case Feedback():
            yield from (("goal", content.goal), ("asked_by", content.asked_by))
        case Agreement():
            yield from (("accepts", content.accepts), ("replaces", content.replaces))
        case _:
            pass
