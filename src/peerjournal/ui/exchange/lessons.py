"""What the pages teach while they are empty: the next step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerjournal.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def first_peer_lesson() -> EmptyState:
    """Teach how two journals come to know each other."""
    return EmptyState(
        "peers",
        translate("lessons", "An equal to think with"),
        translate(
            "lessons",
            "Give your card, take theirs, compare the digits: then what you seal for each other "
            "can be read by nobody else. No server, no account.",
        ),
        translate("lessons", "Add a peer"),
    )


def first_bundle_lesson() -> EmptyState:
    """Teach what to do with a file that a peer sent."""
    return EmptyState(
        "inbox",
        translate("lessons", "Nothing came yet"),
        translate(
            "lessons",
            "What a peer seals for you is one .pjbundle file. Drop it on this page or choose it: "
            "it is verified first, then you see what it brings, and decide.",
        ),
        translate("lessons", "Receive…"),
    )


def first_sharing_lesson() -> EmptyState:
    """Teach where sharing begins."""
    return EmptyState(
        "share",
        translate("lessons", "Nothing went yet"),
        translate(
            "lessons",
            "Sharing begins with Share… on an entry of yours. What went, to whom, when and which "
            "parts of it, is told here for ever.",
        ),
    )
