"""What a conversation may begin with, where it was asked for from somewhere else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from peerjournal.domain.identifiers import EntryId, IdentityId


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationStart:
    """What is known already; everything can be chosen anew.

    Attributes:
        peers: who is to be there, oneself apart.
        names: who else, of whom only the name is known.
        format: the key of a format; empty for a suggestion.
        planned_at: when it was planned for.
        entry: the entry that holds the plan; it becomes the session.

    """

    peers: tuple[IdentityId, ...] = ()
    names: tuple[str, ...] = ()
    format: str = ""
    topic: str = ""
    planned_at: datetime | None = None
    entry: EntryId | None = None
