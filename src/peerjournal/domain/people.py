"""A person named in an entry, with or without a card."""

from __future__ import annotations

from dataclasses import dataclass

from peerjournal.domain.identifiers import IdentityId


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A name as written, tied to an identity where the person has a card.

    Attributes:
        role: what the person did there (thinker, guide, timekeeper, ...), in the writer's words.

    """

    name: str
    identity: IdentityId | None = None
    role: str = ""
