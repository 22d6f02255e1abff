"""Where the sessions of a list stand, from an idea to a summary that all accept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.domain.entries import Kind
from peerjournal.domain.session import Session
from peerjournal.domain.session_state import SessionState, session_state
from peerjournal.operations.running import running_in
from peerjournal.vault import entries
from peerjournal.vault.sides import other_sides

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.coaching.meeting import Meeting
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.listing import EntryLine
    from peerjournal.vault.driver import Connection


def with_states(c: Connection, lines: tuple[EntryLine, ...]) -> tuple[EntryLine, ...]:
    """Return lines of a list in which each session tells where it stands."""
    if all(line.kind is not Kind.SESSION for line in lines):
        return lines
    running = running_in(c)
    return tuple(
        replace(line, state=_state(c, line, running).value) if line.kind is Kind.SESSION else line
        for line in lines
    )


def sides_of(c: Connection, entry: Entry) -> tuple[Entry, ...]:
    """Return what the others wrote of the same session."""
    if not isinstance(entry.content, Session):
        return ()
    meeting = entry.content.meeting or entry.id
    return tuple(entries.read_entry(c, one) for one in other_sides(c, entry.id, meeting))


def state_of(
    entry: Entry, sides: Iterable[Entry], running: Meeting | None, *, was_sent: bool
) -> SessionState:
    """Return where a session stands, from its sides and the conversation that is not finished."""
    if running is not None and running.entry == entry.id:
        return SessionState.TO_FINISH if running.talk.is_over else SessionState.PAUSED
    if not isinstance(entry.content, Session):
        return SessionState.IDEA
    theirs = tuple(side.content for side in sides if isinstance(side.content, Session))
    return session_state(entry.content, theirs, was_sent=was_sent)


def _state(c: Connection, line: EntryLine, running: Meeting | None) -> SessionState:
    entry = entries.read_entry(c, line.id)
    content = entry.content
    # Only a summary can be accepted by others.
    is_summed = isinstance(content, Session) and bool(content.shared_summary)
    sides = sides_of(c, entry) if is_summed else ()
    return state_of(entry, sides, running, was_sent=bool(line.shared_with) or not line.is_mine)
