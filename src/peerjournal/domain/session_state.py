"""Where a session stands: from an idea to a summary that all accept; it follows from its words."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.domain.people import Person
    from peerjournal.domain.session import Session


class SessionState(StrEnum):
    """The states in the order in which a session goes through them."""

    IDEA = "idea"
    PLANNED = "planned"
    PREPARED = "prepared"
    UNDER_WAY = "under_way"
    PAUSED = "paused"
    TO_FINISH = "to_finish"
    WRITTEN_UP = "written_up"
    OFFERED = "summary_offered"
    ACCEPTED = "summary_accepted"


def session_state(
    session: Session, sides: Sequence[Session] = (), *, was_sent: bool = False
) -> SessionState:
    """Return where a session stands, one that is not under way just now.

    `sides` are what the others wrote of the same meeting; `was_sent` tells whether this one was.
    """
    if session.shared_summary.strip():
        accepting = sum(side.shared_summary == session.shared_summary for side in sides)
        if sides and accepting >= len(session.participants) - 1:
            return SessionState.ACCEPTED
        return SessionState.OFFERED if was_sent else SessionState.WRITTEN_UP
    if session.started_at or session.ended_at:
        return SessionState.WRITTEN_UP
    if session.planned_at is None:
        return SessionState.WRITTEN_UP if session.phases else SessionState.IDEA
    return SessionState.PREPARED if session.purpose or session.phases else SessionState.PLANNED


def not_ticked_yet(sides: Sequence[tuple[IdentityId, Session]]) -> tuple[Person, ...]:
    """Return who has not said yes to the summary of a meeting; nobody where there is none.

    `sides` are all that is here of the meeting, each with its writer; the first wording counts.
    Who has no journal of their own ticked at the screen of somebody else, and is not asked.
    """
    wording = next((one.shared_summary for _by, one in sides if one.shared_summary.strip()), "")
    if not wording:
        return ()
    yes = {by for by, one in sides if one.shared_summary == wording}
    people = {one.identity: one for _by, side in sides for one in side.participants}
    return tuple(one for who, one in people.items() if who is not None and who not in yes)
