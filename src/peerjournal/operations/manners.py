"""How somebody likes a conversation to be led; remembered from one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.operations import journal as journals

if TYPE_CHECKING:
    from peerjournal.coaching.meeting import Meeting
    from peerjournal.operations.journal import Journal

_NAME = "conversation.manners"


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualManners:
    """What was chosen last time.

    Attributes:
        is_one_screen: everybody looked at one screen.
        is_clock_hidden: the time that is left was out of sight.
        has_sound: the end of a turn was heard; silent unless somebody wants it.

    """

    is_one_screen: bool = True
    is_clock_hidden: bool = False
    has_sound: bool = False


def usual_manners(journal: Journal) -> UsualManners:
    """Return what was chosen last time."""
    text = journals.note(journal, _NAME)
    if not text:
        return UsualManners()
    try:
        return from_json(UsualManners, text)
    except InvalidEntryError:
        # A later version may have written it; the usual manners do no harm.
        return UsualManners()


def remember(journal: Journal, meeting: Meeting) -> None:
    """Remember how a conversation is led."""
    now = UsualManners(
        is_one_screen=meeting.is_one_screen,
        is_clock_hidden=meeting.is_clock_hidden,
        has_sound=meeting.has_sound,
    )
    if now != usual_manners(journal):
        journals.put_note(journal, _NAME, to_json(now))
