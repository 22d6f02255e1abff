"""What a receiver may do with a note; whether it is right is not among it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from peerjournal.domain.receiving import Stance
from peerjournal.ui.editors.choice_row import Choice, ChoiceRow
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.floating import popup_below
from peerjournal.ui.icons import icon
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from peerjournal.ui.editors.surroundings import EntryChoice


class NoteActs(QWidget):
    """Keeps or sets aside, and begins what goes back to the giver.

    Signals:
        stood: the Stance that was taken; taking it again takes it back.
        answer_wanted: write an answer.
        question_wanted: ask one clarifying question.
        goal_wanted: EntryId of the goal to tie the note to, or to untie it from.
        handing_back_wanted: give the note back.

    """

    stood = Signal(object)
    answer_wanted = Signal()
    question_wanted = Signal()
    goal_wanted = Signal(object)
    handing_back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goals: tuple[EntryChoice, ...] = ()
        self._tied: frozenset[str] = frozenset()
        choices = (
            Choice(value=Stance.KEPT, words=self.tr("Keep")),
            Choice(value=Stance.SET_ASIDE, words=self.tr("Set aside")),
        )
        self.stance = ChoiceRow(choices, can_be_none=True, parent=self)
        self.stance.setAccessibleName(self.tr("What I do with it"))
        self.answer_button = quiet_button(self.tr("Answer"))
        self.question_button = quiet_button(self.tr("Ask one question"))
        self.goal_button = quiet_button(self.tr("Link to a goal"))
        self.back_button = quiet_button(self.tr("Hand back"))
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = current_theme()
        # What one makes of it, and below that what can go back or be done with it.
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(theme.spacing.s))
        rows.addWidget(self.stance)
        acts = QWidget()
        flow = flow_row(acts)
        backs = (self.answer_button, self.question_button, self.goal_button, self.back_button)
        for button in backs:
            flow.addWidget(button)
        rows.addWidget(acts)

    def _connect(self) -> None:
        self.stance.changed.connect(self._on_stood)
        self.answer_button.clicked.connect(self.answer_wanted)
        self.question_button.clicked.connect(self.question_wanted)
        self.goal_button.clicked.connect(self._on_goal_clicked)
        self.back_button.clicked.connect(self.handing_back_wanted)

    def show_note(self, stance: Stance, tied: frozenset[str], *, has_giver: bool) -> None:
        """Show what was done with a note; without a giver's card, nothing can go back."""
        self.stance.show_value(stance)
        self._tied = tied
        for button in (self.answer_button, self.question_button, self.back_button):
            button.setVisible(has_giver)

    def offer_goals(self, goals: tuple[EntryChoice, ...]) -> None:
        """Offer these goals to tie the note to."""
        self._goals = goals
        self.goal_button.setVisible(bool(goals))

    def goals_menu(self) -> QMenu:
        """Return the goals; those that the note is tied to are ticked."""
        menu = QMenu(self)
        for goal in self._goals:
            action = menu.addAction(icon("goals"), goal.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(goal.id in self._tied)
            action.triggered.connect(partial(self._on_goal_chosen, goal.id))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _on_goal_clicked(self) -> None:
        popup_below(self.goals_menu(), self.goal_button)

    def _on_goal_chosen(self, goal: str) -> None:
        self.goal_wanted.emit(goal)

    def _on_stood(self) -> None:
        self.stood.emit(self.stance.value() or Stance.OPEN)
