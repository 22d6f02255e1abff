"""What a list says when it shows nothing: the next step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from peerjournal.ui.kinds import new_kind_words
from peerjournal.ui.sections import LISTS, Section


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyWords:
    """A title, a few words, and the button that begins."""

    title: str
    words: str
    action: str


def empty_words(section: Section, *, is_narrowed: bool) -> EmptyWords:
    """Return what is said of a list without entries."""
    translate = QCoreApplication.translate
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
    begins = LISTS[section].begins
    return EmptyWords(title=title, words=words, action=new_kind_words(begins[0]) if begins else "")


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
                "list", "Note what you and a peer talked about, and what each of you keeps of it."
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
