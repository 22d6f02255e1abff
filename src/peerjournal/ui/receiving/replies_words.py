"""What a receiver reads of what was done with a note, and how a reply begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from peerjournal.domain.entries import Kind
from peerjournal.domain.fields import Markdown, one_line
from peerjournal.domain.receiving import Stance
from peerjournal.domain.request import Request
from peerjournal.domain.sections import Section
from peerjournal.operations.taking_in import ANSWERING, HANDING_BACK

if TYPE_CHECKING:
    from peerjournal.domain.entries import Entry
    from peerjournal.operations.taking_in import Receiving

translate = QCoreApplication.translate


def focus_of(request: Entry) -> str:
    """Return what was asked for, on one line."""
    content = request.content
    return one_line(content.focus) if isinstance(content, Request) else ""


def state_text(receiving: Receiving) -> str:
    """Return what was done with a note, in a sentence or two; empty if nothing was."""
    said = {
        Stance.OPEN: "",
        Stance.KEPT: translate("receiving", "You keep it."),
        Stance.SET_ASIDE: translate("receiving", "You set it aside for now."),
        Stance.HANDED_BACK: translate("receiving", "You gave it back."),
    }[receiving.stance]
    goals = QLocale().createSeparatedList([line.title for line in receiving.goals])
    tied = translate("receiving", "It speaks to: {goals}").format(goals=goals) if goals else ""
    return "  ".join(part for part in (said, tied) if part)


def thanks_sent(receiving: Receiving) -> str:
    """Return the thanks that went to the giver last."""
    sent = (
        line.excerpt
        for line in receiving.replies
        if line.kind is Kind.FEEDBACK and line.shared_with
    )
    return next(sent, "")


def answer_section() -> Section:
    """Return the page on which an answer is written."""
    return Section(key=ANSWERING, heading=translate("receiving", "My answer"))


def handing_back_section() -> Section:
    """Return what goes to the giver with a note that is handed back; it may be rewritten."""
    words = translate(
        "receiving", "Thank you for the thought. Not today, please: I give this note back to you."
    )
    return Section(
        key=HANDING_BACK, heading=translate("receiving", "Handed back"), text=Markdown(words)
    )
