"""Rings, kinds of support, chairs, purposes and spans of time, in the reader's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.coaching.formats import Purpose
from peerjournal.coaching.insight_support import Ago
from peerjournal.coaching.insight_turns import Chair
from peerjournal.domain.support import Ring
from peerjournal.operations.insights import Window
from peerjournal.ui.pictures import support as drawn

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate

DRAWN_RINGS = {
    Ring.CLOSE: drawn.Ring.CLOSE,
    Ring.FURTHER: drawn.Ring.FURTHER,
    Ring.FAR: drawn.Ring.FAR,
}
"""The rings as the picture knows them, the closest first."""


def window_words(window: Window) -> str:
    """Return how far back a view looks."""
    return {
        Window.THREE_MONTHS: translate("insights", "The last three months"),
        Window.SIX_MONTHS: translate("insights", "The last six months"),
        Window.YEAR: translate("insights", "The last year"),
        Window.ALWAYS: translate("insights", "From the beginning"),
    }[window]


def ring_words(ring: Ring) -> str:
    """Return what a ring is called."""
    if ring is Ring.AWAY:
        return translate("insights", "Not in the circle")
    return drawn.ring_words(DRAWN_RINGS[ring])


def ago_words(ago: Ago) -> str:
    """Return how long ago the last contact was; nothing where none is known."""
    return {
        Ago.NEVER: "",
        Ago.THIS_WEEK: translate("insights", "this week"),
        Ago.THIS_MONTH: translate("insights", "this month"),
        Ago.A_FEW_MONTHS: translate("insights", "some months ago"),
        Ago.THIS_YEAR: translate("insights", "within a year"),
        Ago.LONGER: translate("insights", "over a year ago"),
    }[ago]


def chair_words(chair: Chair) -> str:
    """Return the sentence about a chair that was not sat in."""
    return {
        Chair.CASE_GIVER: translate(
            "insights", "You have not yet brought a case of your own to a group."
        ),
        Chair.GUIDE: translate("insights", "You have not yet guided a session."),
        Chair.OBSERVER: translate("insights", "You have not yet sat in the observer’s chair."),
        Chair.SCRIBE: translate("insights", "You have not yet been the scribe."),
        Chair.TIMEKEEPER: translate("insights", "You have not yet kept the time."),
    }[chair]


def purpose_words(purpose: str) -> str:
    """Return what colleagues meet for."""
    return {
        Purpose.REFLECT: translate("insights", "Reflect"),
        Purpose.BUILD_SKILL: translate("insights", "Build skill"),
        Purpose.SHARE_IDEAS: translate("insights", "Share ideas"),
        Purpose.TEACH_ONE_ANOTHER: translate("insights", "Teach one another"),
        Purpose.CLASSROOM_RESEARCH: translate("insights", "Research classroom or workplace"),
        Purpose.SOLVE_PROBLEM: translate("insights", "Solve a problem"),
    }[Purpose(purpose)]


def listed(words: Sequence[str]) -> str:
    """Return words as a list within a sentence."""
    if len(words) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(words)
    both = translate("insights", "{some} and {last}")
    return both.format(some=", ".join(words[:-1]), last=words[-1])
