"""What the states and choices of contents are called where they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.agreement import AgreementState
from peerjournal.domain.commitment import Outcome
from peerjournal.domain.evidence import TraceForm
from peerjournal.domain.feedback import Direction
from peerjournal.domain.goal import Cadence, GoalState, MilestoneState
from peerjournal.domain.inquiry import InquirySetting
from peerjournal.domain.request import AnswerBy, FeedbackForm, RequestFor, RequestState
from peerjournal.ui.colours import Tone

if TYPE_CHECKING:
    from enum import StrEnum

translate = QCoreApplication.translate


def state_words(state: StrEnum) -> str:
    """Return what a state or choice is called."""
    return _words()[state]


def trace_words(form: TraceForm) -> str:
    """Return what a kind of trace is called."""
    return {
        TraceForm.NOTE: translate("reading", "Note"),
        TraceForm.QUOTE: translate("reading", "Quote"),
        TraceForm.COUNT: translate("reading", "Count"),
        TraceForm.PHOTO: translate("reading", "Photo"),
        TraceForm.FILE: translate("reading", "File"),
        TraceForm.SAMPLE: translate("reading", "Sample"),
        TraceForm.WORDS: translate("reading", "Somebody's words, with consent"),
    }[form]


def state_tone(state: StrEnum) -> Tone:
    """Return the tone of a state's chip; the four outcomes look alike on purpose."""
    return _TONES.get(state, Tone.NEUTRAL)


_TONES: dict[StrEnum, Tone] = {
    GoalState.ACTIVE: Tone.ACCENT,
    RequestState.OPEN: Tone.WARM,
    AgreementState.DRAFT: Tone.BLUE,
    AgreementState.IN_FORCE: Tone.ACCENT,
    Outcome.DONE: Tone.ACCENT,
    Outcome.PARTLY: Tone.ACCENT,
    Outcome.CHANGED: Tone.ACCENT,
    Outcome.NOT_YET: Tone.ACCENT,
}


def _words() -> dict[StrEnum, str]:
    return _states() | _choices()


def _states() -> dict[StrEnum, str]:
    return {
        GoalState.ACTIVE: translate("reading", "Active"),
        GoalState.PAUSED: translate("reading", "Resting"),
        GoalState.ACHIEVED: translate("reading", "Reached"),
        GoalState.LET_GO: translate("reading", "Let go"),
        MilestoneState.AHEAD: translate("reading", "Ahead"),
        MilestoneState.REACHED: translate("reading", "Reached"),
        MilestoneState.MOVED: translate("reading", "Moved"),
        MilestoneState.DROPPED: translate("reading", "Dropped"),
        Outcome.DONE: translate("reading", "Done"),
        Outcome.PARTLY: translate("reading", "Partly"),
        Outcome.CHANGED: translate("reading", "Changed"),
        Outcome.NOT_YET: translate("reading", "Not yet"),
        RequestState.OPEN: translate("reading", "Open"),
        RequestState.ANSWERED: translate("reading", "Answered"),
        RequestState.TAKEN_IN: translate("reading", "Taken in"),
        RequestState.THANKED: translate("reading", "Thanked for"),
        RequestState.LAPSED: translate("reading", "No longer needed"),
        RequestState.WITHDRAWN: translate("reading", "Taken back"),
        AgreementState.DRAFT: translate("reading", "Draft"),
        AgreementState.OFFERED: translate("reading", "Offered"),
        AgreementState.ACCEPTED_BY_SOME: translate("reading", "Accepted by some"),
        AgreementState.IN_FORCE: translate("reading", "In force"),
        AgreementState.AMENDED: translate("reading", "Amended"),
        AgreementState.ENDED: translate("reading", "Ended"),
    }


def _choices() -> dict[StrEnum, str]:
    return {
        Cadence.NONE: translate("reading", "When it suits"),
        Cadence.WEEKLY: translate("reading", "Every week"),
        Cadence.FORTNIGHTLY: translate("reading", "Every two weeks"),
        Cadence.MONTHLY: translate("reading", "Every month"),
        Direction.GIVEN: translate("reading", "Given"),
        Direction.RECEIVED: translate("reading", "Received"),
        RequestFor.FEEDBACK: translate("reading", "Asks for feedback"),
        RequestFor.SUPPORT: translate("reading", "Asks for support"),
        RequestFor.ANSWER: translate("reading", "Asks a question"),
        RequestFor.WELCOME: translate("reading", "Asks whether a note is welcome"),
        AnswerBy.WRITTEN: translate("reading", "in writing"),
        AnswerBy.SPOKEN: translate("reading", "by word of mouth"),
        AnswerBy.BOTH: translate("reading", "in writing and by word of mouth"),
        FeedbackForm.FACTS: translate("reading", "Facts only"),
        FeedbackForm.FACTS_AND_EFFECT: translate("reading", "Facts and effect"),
        FeedbackForm.FACTS_EFFECT_AND_VIEW: translate("reading", "Facts, effect and your view"),
        FeedbackForm.IDEAS: translate("reading", "Ideas for next time only"),
        FeedbackForm.APPRECIATION: translate("reading", "Appreciation only"),
        InquirySetting.CLASSROOM: translate("reading", "Classroom"),
        InquirySetting.WORKPLACE: translate("reading", "Workplace"),
    }
