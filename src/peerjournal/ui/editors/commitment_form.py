"""A promise to oneself as one sentence: if a cue comes, then I will do one act."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from peerjournal.domain import clock
from peerjournal.domain.commitment import Commitment, Outcome, Said, with_outcome
from peerjournal.ui.editors import wordings
from peerjournal.ui.editors.choice_row import ChoiceRow
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.entry_choice_edit import EntryChoiceEdit
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.number_edit import NumberEdit
from peerjournal.ui.editors.person_edit import PersonEdit
from peerjournal.ui.editors.rows_edit import RowsEdit
from peerjournal.ui.editors.side_by_side import SideBySide
from peerjournal.ui.editors.trace_row import TraceRow
from peerjournal.ui.editors.writing_section import WritingSection
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from peerjournal.ui.editors.surroundings import Surroundings


class CommitmentForm(QWidget):
    """The sentence first; then when, with whom, and what it showed.

    Signals:
        changed: the content is another than before.

    """

    changed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._shown = Commitment()
        self._make_parts(surroundings)
        fields = (
            (Field(self.tr("Due"), self.due), Field(self.tr("It takes"), self.minutes)),
            (
                Field(self.tr("I tell it to"), self.witness, is_optional=True),
                Field(self.tr("They can ask or do"), self.support_wanted, is_optional=True),
            ),
            (
                Field(self.tr("For the goal"), self.goal, is_optional=True),
                Field(self.tr("Made in the session"), self.session, is_optional=True),
            ),
        )
        column = form_column(self)
        column.addWidget(self._sentence())
        for pair in fields:
            column.addWidget(SideBySide(pair))
        column.addWidget(
            Field(self.tr("What is likely to get in the way"), self.hindrance, is_optional=True)
        )
        column.addWidget(Field(self.tr("What became of it"), self.outcome))
        column.addWidget(self.what_it_showed)
        column.addWidget(Field(self.tr("Evidence"), self.evidence))
        self.setFocusProxy(self.cue)
        for part in (
            *(self.cue, self.act, self.due, self.minutes, self.hindrance, self.support_wanted),
            *(self.goal, self.session, self.witness, self.outcome, self.what_it_showed),
            self.evidence,
        ):
            part.changed.connect(self.changed)
        self.show_content(Commitment())

    def _make_parts(self, surroundings: Surroundings) -> None:
        self.cue = LineEdit(self.tr("a moment comes that I can notice"))
        self.cue.setAccessibleName(self.tr("If"))
        self.act = LineEdit(self.tr("do one small thing, an act and not a mood"))
        self.act.setAccessibleName(self.tr("then I will"))
        self.due = DateEdit(self.tr("Due"))
        self.minutes = NumberEdit(self.tr("It takes"), self.tr("minutes"))
        self.witness = PersonEdit(self.tr("I tell it to"), surroundings.people)
        self.support_wanted = LineEdit(self.tr("What I would like them to ask"))
        self.goal = EntryChoiceEdit(self.tr("For the goal"), self.tr("No goal"), surroundings.goals)
        self.session = EntryChoiceEdit(
            self.tr("Made in the session"), self.tr("No session"), surroundings.sessions
        )
        self.hindrance = LineEdit()
        self.outcome = ChoiceRow(wordings.outcomes(), can_be_none=True)
        self.what_it_showed = WritingSection(
            self.tr("What it showed me"), self.tr("Whatever became of it, it told something.")
        )

        self.evidence = RowsEdit(
            partial(TraceRow, surroundings),
            self.tr("Add a piece of evidence"),
            self.tr("Remove this piece of evidence"),
        )

    def _sentence(self) -> QFrame:
        theme = current_theme()
        frame = QFrame()
        frame.setProperty("role", "card")
        grid = QGridLayout(frame)
        edge = theme.px(theme.spacing.l)
        grid.setContentsMargins(edge, edge, edge, edge)
        grid.setHorizontalSpacing(theme.px(theme.spacing.m))
        grid.setVerticalSpacing(theme.px(theme.spacing.m))
        grid.setColumnStretch(1, 1)
        for row, (words, line) in enumerate(
            ((self.tr("If"), self.cue), (self.tr("then I will"), self.act))
        ):
            label = QLabel(words)
            label.setProperty("role", "accent")
            label.setBuddy(line)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            label.setContentsMargins(0, theme.px(7), 0, 0)
            grid.addWidget(line, row, 1)
        return frame

    def show_content(self, content: Commitment) -> None:
        """Show what is stored."""
        self._shown = content
        title_of = self._surroundings.title_of
        self.cue.show_text(content.cue)
        self.act.show_text(content.act)
        self.due.show_day(content.due)
        self.minutes.show_number(content.size_minutes)
        self.hindrance.show_text(content.hindrance)
        self.support_wanted.show_text(content.support_wanted)
        self.goal.show_entry(content.goal, title_of(content.goal) if content.goal else "")
        self.session.show_entry(
            content.session, title_of(content.session) if content.session else ""
        )
        self.witness.show_person(content.witness)
        self.outcome.show_value(content.outcome)
        self.what_it_showed.show_markdown(content.what_it_showed)
        self.evidence.show_values(content.evidence)

    def content(self) -> Commitment:
        """Return what is written."""
        outcome = cast("Outcome | None", self.outcome.value())
        return replace(
            self._shown,
            said=self._said(outcome),
            evidence=self.evidence.values(),
            cue=self.cue.text(),
            act=self.act.text(),
            due=self.due.day(),
            size_minutes=self.minutes.number(),
            hindrance=self.hindrance.text(),
            support_wanted=self.support_wanted.text(),
            goal=self.goal.entry(),
            session=self.session.entry(),
            witness=self.witness.person(),
            outcome=outcome,
            what_it_showed=self.what_it_showed.markdown(),
        )

    def _said(self, outcome: Outcome | None) -> tuple[Said, ...]:
        if outcome is self._shown.outcome:
            return self._shown.said
        return with_outcome(self._shown, outcome, clock.today()).said
