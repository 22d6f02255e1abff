"""The answers that forms offer, in words; the same ones are read on an entry's page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.commitment import Outcome
from peerjournal.domain.feedback import Direction
from peerjournal.domain.goal import Cadence, GoalState, MilestoneState
from peerjournal.domain.inquiry import InquirySetting
from peerjournal.domain.request import AnswerBy, FeedbackForm, RequestFor, RequestState
from peerjournal.ui.editors.choice_row import Choice

Choices = tuple[Choice, ...]


def goal_states() -> Choices:
    """Return where a goal may stand."""
    translate = QCoreApplication.translate
    return (
        Choice(value=GoalState.ACTIVE, words=translate("wordings", "Active")),
        Choice(value=GoalState.PAUSED, words=translate("wordings", "Resting")),
        Choice(value=GoalState.ACHIEVED, words=translate("wordings", "Reached")),
        Choice(value=GoalState.LET_GO, words=translate("wordings", "Let go")),
    )


def cadences() -> Choices:
    """Return how often something may come round."""
    translate = QCoreApplication.translate
    return (
        Choice(value=Cadence.NONE, words=translate("wordings", "No fixed rhythm")),
        Choice(value=Cadence.WEEKLY, words=translate("wordings", "Every week")),
        Choice(value=Cadence.FORTNIGHTLY, words=translate("wordings", "Every two weeks")),
        Choice(value=Cadence.MONTHLY, words=translate("wordings", "Every month")),
    )


def milestone_states() -> Choices:
    """Return what may become of a milestone."""
    translate = QCoreApplication.translate
    return (
        Choice(value=MilestoneState.AHEAD, words=translate("wordings", "Ahead")),
        Choice(value=MilestoneState.REACHED, words=translate("wordings", "Reached")),
        Choice(value=MilestoneState.MOVED, words=translate("wordings", "Moved")),
        Choice(value=MilestoneState.DROPPED, words=translate("wordings", "Dropped")),
    )


def outcomes() -> Choices:
    """Return what may become of a commitment: four equal answers."""
    translate = QCoreApplication.translate
    return (
        Choice(value=Outcome.DONE, words=translate("wordings", "Done")),
        Choice(value=Outcome.PARTLY, words=translate("wordings", "Partly")),
        Choice(value=Outcome.CHANGED, words=translate("wordings", "Changed")),
        Choice(value=Outcome.NOT_YET, words=translate("wordings", "Not yet")),
    )


def directions() -> Choices:
    """Return which way a feedback went."""
    translate = QCoreApplication.translate
    return (
        Choice(value=Direction.GIVEN, words=translate("wordings", "I give it")),
        Choice(value=Direction.RECEIVED, words=translate("wordings", "I received it")),
    )


def requests() -> Choices:
    """Return what may be asked for."""
    translate = QCoreApplication.translate
    return (
        Choice(value=RequestFor.FEEDBACK, words=translate("wordings", "Feedback")),
        Choice(value=RequestFor.SUPPORT, words=translate("wordings", "Support")),
        Choice(value=RequestFor.ANSWER, words=translate("wordings", "An answer")),
    )


def feedback_forms() -> Choices:
    """Return how much a receiver may want to hear."""
    translate = QCoreApplication.translate
    return (
        Choice(value=FeedbackForm.FACTS, words=translate("wordings", "Facts only")),
        Choice(
            value=FeedbackForm.FACTS_AND_EFFECT, words=translate("wordings", "Facts and effect")
        ),
        Choice(
            value=FeedbackForm.FACTS_EFFECT_AND_VIEW,
            words=translate("wordings", "Facts, effect and your view"),
        ),
        Choice(value=FeedbackForm.IDEAS, words=translate("wordings", "Ideas for next time only")),
        Choice(value=FeedbackForm.APPRECIATION, words=translate("wordings", "Appreciation only")),
    )


def ways_to_answer() -> Choices:
    """Return in which way an answer may be wished for."""
    translate = QCoreApplication.translate
    return (
        Choice(value=AnswerBy.WRITTEN, words=translate("wordings", "Written")),
        Choice(value=AnswerBy.SPOKEN, words=translate("wordings", "Spoken")),
        Choice(value=AnswerBy.BOTH, words=translate("wordings", "Both")),
    )


def request_states() -> Choices:
    """Return where a request may stand."""
    translate = QCoreApplication.translate
    return (
        Choice(value=RequestState.OPEN, words=translate("wordings", "Open")),
        Choice(value=RequestState.ANSWERED, words=translate("wordings", "Answered")),
        Choice(value=RequestState.TAKEN_IN, words=translate("wordings", "Taken in")),
        Choice(value=RequestState.THANKED, words=translate("wordings", "Thanked for")),
        Choice(value=RequestState.LAPSED, words=translate("wordings", "No longer needed")),
        Choice(value=RequestState.WITHDRAWN, words=translate("wordings", "Withdrawn")),
    )


def settings() -> Choices:
    """Return where a question of research may live."""
    translate = QCoreApplication.translate
    return (
        Choice(value=InquirySetting.CLASSROOM, words=translate("wordings", "Classroom")),
        Choice(value=InquirySetting.WORKPLACE, words=translate("wordings", "Workplace")),
    )


def words_of(choices: Choices, value: object) -> str:
    """Return the words of one answer."""
    return next((one.words for one in choices if one.value == value), "")
