"""What the eight kinds of entry are called, and their icons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.entries import Kind


def kind_name(kind: Kind) -> str:
    """Return what one entry of a kind is called."""
    translate = QCoreApplication.translate
    return {
        Kind.REFLECTION: translate("kinds", "Reflection"),
        Kind.GOAL: translate("kinds", "Goal"),
        Kind.COMMITMENT: translate("kinds", "Commitment"),
        Kind.SESSION: translate("kinds", "Session"),
        Kind.FEEDBACK: translate("kinds", "Feedback"),
        Kind.REQUEST: translate("kinds", "Request"),
        Kind.INQUIRY: translate("kinds", "Inquiry"),
        Kind.AGREEMENT: translate("kinds", "Agreement"),
    }[kind]


def new_kind_words(kind: Kind) -> str:
    """Return what the button says that begins an entry of a kind."""
    translate = QCoreApplication.translate
    return {
        Kind.REFLECTION: translate("kinds", "New reflection"),
        Kind.GOAL: translate("kinds", "New goal"),
        Kind.COMMITMENT: translate("kinds", "New commitment"),
        Kind.SESSION: translate("kinds", "New session"),
        Kind.FEEDBACK: translate("kinds", "New feedback"),
        Kind.REQUEST: translate("kinds", "New request"),
        Kind.INQUIRY: translate("kinds", "New inquiry"),
        Kind.AGREEMENT: translate("kinds", "New agreement"),
    }[kind]


def kind_purpose(kind: Kind) -> str:
    """Return in a few words what a kind is for."""
    translate = QCoreApplication.translate
    return {
        Kind.REFLECTION: translate("kinds", "Look back, freely or along a few questions"),
        Kind.GOAL: translate("kinds", "From what to what, and how you will know"),
        Kind.COMMITMENT: translate("kinds", "One act, tied to a moment: if this, then that"),
        Kind.SESSION: translate("kinds", "An hour with a peer: notes and a shared summary"),
        Kind.FEEDBACK: translate("kinds", "What you saw and what it did, given or received"),
        Kind.REQUEST: translate("kinds", "Ask peers for feedback, support or an answer"),
        Kind.INQUIRY: translate("kinds", "Try a change in your work and see what shows"),
        Kind.AGREEMENT: translate("kinds", "What you and your peers promise each other"),
    }[kind]


def kind_icon(kind: Kind) -> str:
    """Return the name of a kind's icon."""
    return _ICONS[kind]


_ICONS = {
    Kind.REFLECTION: "reflection",
    Kind.GOAL: "goals",
    Kind.COMMITMENT: "commitment",
    Kind.SESSION: "sessions",
    Kind.FEEDBACK: "feedback",
    Kind.REQUEST: "request",
    Kind.INQUIRY: "inquiry",
    Kind.AGREEMENT: "agreement",
}
