"""What a list says when it shows nothing: the next step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import FeedbackSide
from peerjournal.ui.kinds import new_kind_words
from peerjournal.ui.sections import LISTS, Section


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyWords:
    """A title, a few words, and the button that begins."""

    title: str
    words: str
    action: str


def empty_words(
    section: Section, *, is_narrowed: bool, side: FeedbackSide | None = None
) -> EmptyWords:
    """Return what is said of a list without entries."""
    translate = QCoreApplication.translate
    if side is not None:
        return _of_side(side)
    if is_narrowed:
        return EmptyWords(
            title=translate("list", "Nothing fits"),
            words=translate(
                "list", "No entry here holds all of that. Try fewer words or fewer filters."
            ),
            action=translate("list", "Show everything"),
        )
    title, words = _words(section)
    if section is Section.FEEDBACK:
        return EmptyWords(title=title, words=words, action=translate("list", "Ask for feedback"))
    if section is Section.SESSIONS:
        return EmptyWords(
            title=title, words=words, action=translate("list", "Start a conversation…")
        )
    begins = LISTS[section].begins
    return EmptyWords(title=title, words=words, action=new_kind_words(begins[0]) if begins else "")


def _of_side(side: FeedbackSide) -> EmptyWords:
    translate = QCoreApplication.translate
    ask = translate("list", "Ask for feedback")
    title, words, action = {
        FeedbackSide.RECEIVED: (
            translate("list", "Nothing received yet"),
            translate(
                "list", "Feedback begins with a question: say what you would like a peer to notice."
            ),
            ask,
        ),
        FeedbackSide.GIVEN: (
            translate("list", "Nothing given yet"),
            translate(
                "list", "A note goes to somebody who asked for it. Until then it rests as a draft."
            ),
            new_kind_words(Kind.FEEDBACK),
        ),
        FeedbackSide.ASKED_OF_ME: (
            translate("list", "Nobody asks you just now"),
            translate("list", "When a peer asks you for feedback, it waits here and on Today."),
            translate("list", "Show everything"),
        ),
        FeedbackSide.ASKED_BY_ME: (
            translate("list", "You have not asked yet"),
            translate(
                "list", "One thing to notice, when it can be seen, and how much you want to hear."
            ),
            ask,
        ),
    }[side]
    return EmptyWords(title=title, words=words, action=action)


def begun_by(section: Section, side: FeedbackSide | None, *, is_narrowed: bool) -> Kind | None:
    """Return the kind that the button of empty feedback begins, none where it begins nothing."""
    if side is None:
        asks_first = section is Section.FEEDBACK and not is_narrowed
        return Kind.REQUEST if asks_first else None
    return {
        FeedbackSide.RECEIVED: Kind.REQUEST,
        FeedbackSide.GIVEN: Kind.FEEDBACK,
        FeedbackSide.ASKED_OF_ME: None,
        FeedbackSide.ASKED_BY_ME: Kind.REQUEST,
    }[side]


def _words(section: Section) -> tuple[str, str]:
    translate = QCoreApplication.translate
    return {
        Section.GOALS: (
            translate("list", "What comes next for you?"),
            translate(
                "list", "One sentence is enough to begin. Check-ins and milestones come later."
            ),
        ),
        Section.SESSIONS: (
            translate("list", "No conversation yet"),
            translate(
                "list",
                "A guided hour takes two, or a circle, through it with equal time; one alone can "
                "hold it with the page. Any other talk can be noted too.",
            ),
        ),
        Section.FEEDBACK: (
            translate("list", "Ask first"),
            translate(
                "list",
                "Feedback can be heard when it was asked for. Tell a peer what you would like "
                "them to notice, and how much you want to hear.",
            ),
        ),
        Section.TRASH: (
            translate("list", "The trash is empty"),
            translate("list", "What you throw away waits here until you delete it for ever."),
        ),
    }.get(
        section,
        (
            translate("list", "The first page is white"),
            translate(
                "list", "Write a few lines about today. Nobody reads them unless you share them."
            ),
        ),
    )
