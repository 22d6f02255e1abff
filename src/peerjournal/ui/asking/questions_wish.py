"""What somebody wants of the question bank, where they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionsWish:
    """From where the bank is opened.

    Attributes:
        skill: the skill to show; empty for every one.
        question: the words of the question to mark.
        offer: takes the words of a question into a conversation; none outside of one.

    """

    skill: str = ""
    question: str = ""
    offer: Callable[[str], None] | None = None
