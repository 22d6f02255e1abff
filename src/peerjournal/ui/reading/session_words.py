"""Where a session stands, as a chip of its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.ui.models.session_words import session_state_tone, session_state_words
from peerjournal.ui.reading.parts import ChipWords

if TYPE_CHECKING:
    from peerjournal.domain.session_state import SessionState


def session_state_chip(state: SessionState) -> ChipWords:
    """Return a state as a chip."""
    return ChipWords(text=session_state_words(state), tone=session_state_tone(state))
