"""What the states of a session are called, from an idea to a summary all accept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.session_state import SessionState
from peerjournal.ui.colours import Tone

translate = QCoreApplication.translate

_TONES = {
    SessionState.PLANNED: Tone.BLUE,
    SessionState.PREPARED: Tone.BLUE,
    SessionState.UNDER_WAY: Tone.WARM,
    SessionState.PAUSED: Tone.WARM,
    SessionState.TO_FINISH: Tone.WARM,
    SessionState.OFFERED: Tone.WARM,
    SessionState.ACCEPTED: Tone.ACCENT,
}


def session_state_words(state: SessionState) -> str:
    """Return a state in a word or two."""
    return {
        SessionState.IDEA: translate("sessions", "An idea"),
        SessionState.PLANNED: translate("sessions", "Planned"),
        SessionState.PREPARED: translate("sessions", "Prepared"),
        SessionState.UNDER_WAY: translate("sessions", "Under way"),
        SessionState.PAUSED: translate("sessions", "Under way, paused"),
        SessionState.TO_FINISH: translate("sessions", "To finish"),
        SessionState.WRITTEN_UP: translate("sessions", "Written up"),
        SessionState.OFFERED: translate("sessions", "Summary offered"),
        SessionState.ACCEPTED: translate("sessions", "Summary accepted by all"),
    }[state]


def session_state_tone(state: SessionState) -> Tone:
    """Return the colour in which a state is told."""
    return _TONES.get(state, Tone.NEUTRAL)
