"""Something that was just done and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Undoable:
    """What to say of it, and what takes it back."""

    words: str
    take_back: Callable[[], None]
