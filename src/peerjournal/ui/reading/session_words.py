"""What the states of a session are called, from an idea to a summary all accept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.session_state import SessionState
from peerjournal.ui.colours import Tone
from peerjournal.ui.reading.parts import ChipWords

translate = QCoreApplication.translate

_TONES = {
    SessionState.PLANNED: Tone.BLUE,
    SessionState.PREPARED: Tone.BLUE,
    SessionState.UNDER_WAY: Tone.WARM,
    SessionState.PAUSED: Tone.WARM,
    SessionState.OFFERED: Tone.WARM,
    SessionState.ACCEPTED: Tone.ACCENT,
}


def session_state_chip(state: SessionState) -> ChipWords:
    """Return a state as a chip."""
    words = {
        SessionState.IDEA: translate("sessions", "An idea"),
        SessionState.PLANNED: translate("sessions", "Planned"),
        SessionState.PREPARED: translate("sessions", "Prepared"),
        SessionState.UNDER_WAY: translate("sessions", "Under way"),
        SessionState.PAUSED: translate("sessions", "Paused"),
        SessionState.WRITTEN_UP: translate("sessions", "Written up"),
        SessionState.OFFERED: translate("sessions", "Summary offered"),
        SessionState.ACCEPTED: translate("sessions", "Summary accepted by all"),
    }
    return ChipWords(text=words[state], tone=_TONES.get(state, Tone.NEUTRAL))
