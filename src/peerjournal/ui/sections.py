"""The parts of the journal that the sidebar leads to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Filter


class Section(StrEnum):
    """One item of the sidebar."""

    TODAY = "today"
    JOURNAL = "journal"
    GOALS = "goals"
    SESSIONS = "sessions"
    FEEDBACK = "feedback"
    PEERS = "peers"
    INSIGHTS = "insights"
    INBOX = "inbox"
    TRASH = "trash"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPlan:
    """What the list of a section shows, and what is begun there.

    Attributes:
        kinds: what it lists; empty means every kind.
        begins: the kinds that its button offers, the usual one first.
        is_grouped: whether it is parted by groups instead of months.

    """

    kinds: tuple[Kind, ...] = ()
    begins: tuple[Kind, ...] = tuple(Kind)
    in_trash: bool = False
    is_grouped: bool = False

    def filter(self) -> Filter:
        """Return which entries the list shows."""
        return Filter(kinds=self.kinds, in_trash=self.in_trash)


_GOAL_KINDS = (Kind.GOAL, Kind.COMMITMENT, Kind.INQUIRY)
_SESSION_KINDS = (Kind.SESSION, Kind.AGREEMENT)
_FEEDBACK_KINDS = (Kind.FEEDBACK, Kind.REQUEST)

LISTS: dict[Section, ListPlan] = {
    Section.JOURNAL: ListPlan(),
    Section.GOALS: ListPlan(kinds=_GOAL_KINDS, begins=_GOAL_KINDS, is_grouped=True),
    Section.SESSIONS: ListPlan(kinds=_SESSION_KINDS, begins=_SESSION_KINDS),
    Section.FEEDBACK: ListPlan(kinds=_FEEDBACK_KINDS, begins=(Kind.REQUEST, Kind.FEEDBACK)),
    Section.TRASH: ListPlan(begins=(), in_trash=True),
}


def section_of(kind: Kind) -> Section:
    """Return where an entry of a kind is looked for first."""
    for section in (Section.GOALS, Section.SESSIONS, Section.FEEDBACK):
        if kind in LISTS[section].kinds:
            return section
    return Section.JOURNAL


def section_name(section: Section) -> str:
    """Return what a section is called."""
    translate = QCoreApplication.translate
    return {
        Section.TODAY: translate("sections", "Today"),
        Section.JOURNAL: translate("sections", "Journal"),
        Section.GOALS: translate("sections", "Goals"),
        Section.SESSIONS: translate("sections", "Sessions"),
        Section.FEEDBACK: translate("sections", "Feedback"),
        Section.PEERS: translate("sections", "Peers"),
        Section.INSIGHTS: translate("sections", "Insights"),
        Section.INBOX: translate("sections", "Inbox"),
        Section.TRASH: translate("sections", "Trash"),
    }[section]


def section_icon(section: Section) -> str:
    """Return the name of a section's icon."""
    return section.value
