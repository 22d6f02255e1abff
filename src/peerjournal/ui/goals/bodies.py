"""Which entries are read on a page of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.entries import Kind
from peerjournal.ui.goals.commitment_page import CommitmentPage
from peerjournal.ui.goals.goal_page import GoalPage
from peerjournal.ui.goals.inquiry_page import InquiryPage

if TYPE_CHECKING:
    from peerjournal.ui.goals.reading_page import Reading, ReadingPage

_PAGES: dict[Kind, type[GoalPage] | type[CommitmentPage] | type[InquiryPage]] = {
    Kind.GOAL: GoalPage,
    Kind.COMMITMENT: CommitmentPage,
    Kind.INQUIRY: InquiryPage,
}

READ_FIRST = frozenset(_PAGES)
"""The kinds that one comes back to more often to look at than to write in."""


def body_of(reading: Reading) -> ReadingPage:
    """Make the page of a goal, a commitment or an inquiry."""
    return _PAGES[reading.entry.kind](reading)
