"""What is said above an entry that is not simply mine to write in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.entries import Kind

if TYPE_CHECKING:
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.jobs import OpenedEntry


class Standing(StrEnum):
    """What the bar above an entry says, and so what its button does."""

    NOTHING = "nothing"
    PROBLEM = "problem"
    IN_TRASH = "in_trash"
    SENT = "sent"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Words about an entry, and what the button beside them is called."""

    standing: Standing
    words: str = ""
    action: str = ""


def said_of(opened: OpenedEntry) -> Said:
    """Return what there is to say about an entry."""
    translate, page = QCoreApplication.translate, opened.page
    if page is None:
        return Said(standing=Standing.NOTHING)
    if page.line.trashed_at is not None:
        words = translate("EntryPane", "This is in the trash.")
        action = translate("EntryPane", "Restore")
        return Said(standing=Standing.IN_TRASH, words=words, action=action)
    if page.is_sent_feedback:
        words = translate(
            "EntryPane", "Sent, so it stays as it is. A follow-up can correct or continue it."
        )
        action = translate("EntryPane", "Write a follow-up")
        return Said(standing=Standing.SENT, words=words, action=action)
    if page.line.is_withdrawn:
        words = translate(
            "EntryPane", "{name} asks to regard this as withdrawn. It stays until you decide."
        )
        name = page.line.author_name or translate("EntryPane", "Its writer")
        return Said(standing=Standing.WITHDRAWN, words=words.format(name=name))
    return Said(standing=Standing.NOTHING)


def agreement_of(opened: OpenedEntry) -> EntryId | None:
    """Return the agreement that is shown and still here, for what two people do about one."""
    page = opened.page
    is_here = page is not None and page.line.trashed_at is None
    return opened.entry.id if is_here and opened.entry.kind is Kind.AGREEMENT else None
