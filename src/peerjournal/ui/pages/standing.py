"""What the bar above an entry may say."""

from __future__ import annotations

from enum import StrEnum


class Standing(StrEnum):
    """What the bar above an entry says, and so what its button does."""

    NOTHING = "nothing"
    PROBLEM = "problem"
    IN_TRASH = "in_trash"
    SENT = "sent"
    WITHDRAWN = "withdrawn"
