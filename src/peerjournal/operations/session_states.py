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


def _state(c: Connection, line: EntryLine, running: Meeting | None) -> SessionState:
    if running is not None and running.entry == line.id:
        return SessionState.TO_FINISH if running.talk.is_over else SessionState.PAUSED
    entry = entries.read_entry(c, line.id)
    content = entry.content
    if not isinstance(content, Session):
        return SessionState.IDEA
    # Only a summary can be accepted by others.
    sides = sides_of(c, entry) if content.shared_summary else ()
    theirs = tuple(side.content for side in sides if isinstance(side.content, Session))
    return session_state(content, theirs, was_sent=bool(line.shared_with) or not line.is_mine)
