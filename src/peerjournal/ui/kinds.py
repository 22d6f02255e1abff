"""What the eight kinds of entry are called, and their icons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.entries import Kind


def kind_name(kind: Kind) -> str:
    """Return what one entry of a kind is called."""
    tr = QCoreApplication.translate
    return {
        Kind.REFLECTION: tr("kinds", "Reflection"),
        Kind.GOAL: tr("kinds", "Goal"),
        Kind.COMMITMENT: tr("kinds", "Commitment"),
        Kind.SESSION: tr("kinds", "Session"),
        Kind.FEEDBACK: tr("kinds", "Feedback"),
        Kind.REQUEST: tr("kinds", "Request"),
        Kind.INQUIRY: tr("kinds", "Inquiry"),
        Kind.AGREEMENT: tr("kinds", "Agreement"),
    }[kind]


def new_kind_words(kind: Kind) -> str:
    """Return what the button says that begins an entry of a kind."""
    tr = QCoreApplication.translate
    return {
        Kind.REFLECTION: tr("kinds", "New reflection"),
        Kind.GOAL: tr("kinds", "New goal"),
        Kind.COMMITMENT: tr("kinds", "New commitment"),
        Kind.SESSION: tr("kinds", "New session"),
        Kind.FEEDBACK: tr("kinds", "New feedback"),
        Kind.REQUEST: tr("kinds", "New request"),
        Kind.INQUIRY: tr("kinds", "New inquiry"),
        Kind.AGREEMENT: tr("kinds", "New agreement"),
    }[kind]


def kind_purpose(kind: Kind) -> str:
    """Return in a few words what a kind is for."""
    tr = QCoreApplication.translate
    return {
        Kind.REFLECTION: tr("kinds", "Look back, freely or along a few questions"),
        Kind.GOAL: tr("kinds", "From what to what, and how you will know"),
        Kind.COMMITMENT: tr("kinds", "One act, tied to a moment: if this, then that"),
        Kind.SESSION: tr("kinds", "An hour with a peer: notes and a shared summary"),
        Kind.FEEDBACK: tr("kinds", "What you saw and what it did, given or received"),
        Kind.REQUEST: tr("kinds", "Ask peers for feedback, support or an answer"),
        Kind.INQUIRY: tr("kinds", "Try a change in your work and see what shows"),
        Kind.AGREEMENT: tr("kinds", "What you and your peers promise each other"),
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
