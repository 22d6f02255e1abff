"""A failure in a person's words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from peerjournal.domain.errors import PeerJournalError


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What happened, what follows from it, and what can be done.

    Attributes:
        title: what happened, one short sentence without a full stop.

    """

    title: str
    what_it_means: str
    what_to_do: str


Wording = tuple[type[PeerJournalError], Callable[[Any], Problem]]
"""A class of failure, and the function that words it."""
