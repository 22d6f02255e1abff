"""The form of each kind of entry, and what all forms have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

from peerjournal.domain.entries import Kind
from peerjournal.ui.editors.agreement_form import AgreementForm
from peerjournal.ui.editors.commitment_form import CommitmentForm
from peerjournal.ui.editors.feedback_form import FeedbackForm
from peerjournal.ui.editors.goal_form import GoalForm
from peerjournal.ui.editors.inquiry_form import InquiryForm
from peerjournal.ui.editors.reflection_form import ReflectionForm
from peerjournal.ui.editors.request_form import RequestForm
from peerjournal.ui.editors.session_form import SessionForm

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from peerjournal.domain.entries import Content
    from peerjournal.ui.editors.surroundings import Surroundings

_FORMS = {
    Kind.REFLECTION: ReflectionForm,
    Kind.GOAL: GoalForm,
    Kind.COMMITMENT: CommitmentForm,
    Kind.SESSION: SessionForm,
    Kind.FEEDBACK: FeedbackForm,
    Kind.REQUEST: RequestForm,
    Kind.INQUIRY: InquiryForm,
    Kind.AGREEMENT: AgreementForm,
}


class EntryForm(Protocol):
    """A widget for the content of one kind."""

    changed: SignalInstance

    def show_content(self, content: Any) -> None:  # noqa: ANN401 - of the form's own kind
        """Show what is stored."""

    def content(self) -> Content:
        """Return what is written, whether or not it keeps every rule."""
        ...


def form_for(kind: Kind, surroundings: Surroundings, parent: QWidget | None = None) -> QWidget:
    """Make the form of a kind; it is an EntryForm."""
    return _FORMS[kind](surroundings, parent)


def as_form(widget: QWidget) -> EntryForm:
    """Return a widget that `form_for` made as the form it is."""
    return cast("EntryForm", widget)
