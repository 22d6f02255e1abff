"""The answers that forms offer, in words; the same ones are read on an entry's page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.agreement import AgreementState
from peerjournal.domain.commitment import Outcome
from peerjournal.domain.feedback import Direction
from peerjournal.domain.goal import Cadence, GoalState, MilestoneState
from peerjournal.domain.inquiry import InquirySetting
from peerjournal.domain.request import FeedbackForm, RequestFor, RequestState
from peerjournal.ui.editors.choice_row import Choice

Choices = tuple[Choice, ...]


def goal_states() -> Choices:
    """Return where a goal may stand."""
    tr = QCoreApplication.translate
    return (
        Choice(value=GoalState.ACTIVE, words=tr("wordings", "Active")),
        Choice(value=GoalState.PAUSED, words=tr("wordings", "Resting")),
        Choice(value=GoalState.ACHIEVED, words=tr("wordings", "Reached")),
        Choice(value=GoalState.LET_GO, words=tr("wordings", "Let go")),
    )


def cadences() -> Choices:
    """Return how often something may come round."""
    tr = QCoreApplication.translate
    return (
        Choice(value=Cadence.NONE, words=tr("wordings", "No fixed rhythm")),
        Choice(value=Cadence.WEEKLY, words=tr("wordings", "Every week")),
        Choice(value=Cadence.FORTNIGHTLY, words=tr("wordings", "Every two weeks")),
        Choice(value=Cadence.MONTHLY, words=tr("wordings", "Every month")),
    )


def milestone_states() -> Choices:
    """Return what may become of a milestone."""
    tr = QCoreApplication.translate
    return (
        Choice(value=MilestoneState.AHEAD, words=tr("wordings", "Ahead")),
        Choice(value=MilestoneState.REACHED, words=tr("wordings", "Reached")),
        Choice(value=MilestoneState.MOVED, words=tr("wordings", "Moved")),
        Choice(value=MilestoneState.DROPPED, words=tr("wordings", "Dropped")),
    )


def outcomes() -> Choices:
    """Return what may become of a commitment: four equal answers."""
    tr = QCoreApplication.translate
    return (
        Choice(value=Outcome.DONE, words=tr("wordings", "Done")),
        Choice(value=Outcome.PARTLY, words=tr("wordings", "Partly")),
        Choice(value=Outcome.CHANGED, words=tr("wordings", "Changed")),
        Choice(value=Outcome.NOT_YET, words=tr("wordings", "Not yet")),
    )


def directions() -> Choices:
    """Return which way a feedback went."""
    tr = QCoreApplication.translate
    return (
        Choice(value=Direction.GIVEN, words=tr("wordings", "I give it")),
        Choice(value=Direction.RECEIVED, words=tr("wordings", "I received it")),
    )


def requests() -> Choices:
    """Return what may be asked for."""
    tr = QCoreApplication.translate
    return (
        Choice(value=RequestFor.FEEDBACK, words=tr("wordings", "Feedback")),
        Choice(value=RequestFor.SUPPORT, words=tr("wordings", "Support")),
        Choice(value=RequestFor.ANSWER, words=tr("wordings", "An answer")),
    )


def feedback_forms() -> Choices:
    """Return how much a receiver may want to hear."""
    tr = QCoreApplication.translate
    return (
        Choice(value=FeedbackForm.FACTS, words=tr("wordings", "Facts only")),
        Choice(value=FeedbackForm.FACTS_AND_EFFECT, words=tr("wordings", "Facts and effect")),
        Choice(
            value=FeedbackForm.FACTS_EFFECT_AND_VIEW,
            words=tr("wordings", "Facts, effect and your view"),
        ),
        Choice(value=FeedbackForm.IDEAS, words=tr("wordings", "Ideas for next time only")),
        Choice(value=FeedbackForm.APPRECIATION, words=tr("wordings", "Appreciation only")),
    )


def request_states() -> Choices:
    """Return where a request may stand."""
    tr = QCoreApplication.translate
    return (
        Choice(value=RequestState.OPEN, words=tr("wordings", "Open")),
        Choice(value=RequestState.ANSWERED, words=tr("wordings", "Answered")),
        Choice(value=RequestState.WITHDRAWN, words=tr("wordings", "Withdrawn")),
    )


def settings() -> Choices:
    """Return where a question of research may live."""
    tr = QCoreApplication.translate
    return (
        Choice(value=InquirySetting.CLASSROOM, words=tr("wordings", "Classroom")),
        Choice(value=InquirySetting.WORKPLACE, words=tr("wordings", "Workplace")),
    )


def agreement_states() -> Choices:
    """Return where an agreement may stand."""
    tr = QCoreApplication.translate
    return (
        Choice(value=AgreementState.DRAFT, words=tr("wordings", "Draft")),
        Choice(value=AgreementState.OFFERED, words=tr("wordings", "Offered")),
        Choice(value=AgreementState.IN_FORCE, words=tr("wordings", "In force")),
        Choice(value=AgreementState.ENDED, words=tr("wordings", "Ended")),
    )


def words_of(choices: Choices, value: object) -> str:
    """Return the words of one answer."""
    return next((one.words for one in choices if one.value == value), "")
