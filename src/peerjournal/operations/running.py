"""The conversation that is not finished, as it lies in the journal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.coaching.conversation import with_rounds
from peerjournal.coaching.meeting import Meeting
from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.vault import settings

if TYPE_CHECKING:
    from peerjournal.vault.driver import Connection

_NAME = "conversation"


def running_in(c: Connection) -> Meeting | None:
    """Return the conversation that is not finished, as it was kept last."""
    text = settings.setting(c, _NAME)
    if not text:
        return None
    try:
        found = from_json(Meeting, text)
    except InvalidEntryError:
        # An earlier version's state may not fit any more; it must not stand in the way.
        return None
    return replace(found, talk=with_rounds(found.talk, found.format))


def put_running(c: Connection, meeting: Meeting) -> None:
    """Write the running conversation down, within a transaction that is open already."""
    settings.put_setting(c, _NAME, to_json(meeting))


def forget_running(c: Connection) -> None:
    """Forget the running conversation, within a transaction that is open already."""
    settings.put_setting(c, _NAME, "")
