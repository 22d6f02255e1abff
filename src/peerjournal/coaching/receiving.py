"""What helps a receiver to take a note in, in words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from peerjournal.coaching.library import FALLBACK, records
from peerjournal.domain.receiving import ReceivingField


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """What one field of the receiver's page is called, and what it asks."""

    key: ReceivingField
    label: str
    prompt: str


@cache
def prompts(language: str = FALLBACK) -> tuple[Prompt, ...]:
    """Return the fields of the receiver's page in the order in which they are offered."""
    return records(Prompt, "receiving", language, "prompt")
