"""A learning aim: from what to what, how I will know, and what happened on the way."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.domain.evidence import carried_along
from peerjournal.domain.goal import Cadence, Goal, GoalState, Sharper
from peerjournal.ui.editors import wordings
from peerjournal.ui.editors.check_in_row import CheckInRow
from peerjournal.ui.editors.choice_box import ChoiceBox
from peerjournal.ui.editors.choice_row import ChoiceRow
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.ladder_edit import LadderEdit
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.milestone_row import MilestoneRow
from peerjournal.ui.editors.rows_edit import RowsEdit
from peerjournal.ui.editors.sharper_edit import SharperEdit
from peerjournal.ui.editors.side_by_side import SideBySide
from peerjournal.ui.editors.trace_row import TraceRow
from peerjournal.ui.editors.writing_section import WritingSection
from peerjournal.ui.goals.fold import Fold
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from peerjournal.ui.editors.surroundings import Surroundings


class GoalForm(QWidget):
    """Where I am and where I want to be, side by side; the way below.

    Signals:
        changed: the content is another than before.

    """

    changed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Goal()
        self._make_parts(surroundings)
        column = form_column(self)
        column.addWidget(self.state)
        column.addWidget(self.why)
        column.addWidget(SideBySide((self.starting_picture, self.hoped_picture)))
        column.addWidget(self.how_i_will_know)
        column.addWidget(self.sharper_fold)
        column.addWidget(
            SideBySide(
                (
                    Field(self.tr("Skill"), self.skill, is_optional=True),
                    Field(self.tr("Look back on"), self.horizon, is_optional=True),
                )
            )
        )
        column.addWidget(Field(self.tr("Milestones"), self.milestones))
        column.addWidget(
            Field(
                self.tr("Ladder"),
                self.ladder,
                self.tr(
                    "Your own words, from where you are to more than you hope for. No numbers."
                ),
                is_optional=True,
            )
        )
        column.addWidget(Field(self.tr("Evidence"), self.evidence))
        column.addWidget(Field(self.tr("Check-ins"), self.check_ins))
        column.addWidget(Field(self.tr("Rhythm of check-ins"), self.cadence))
        for part in (
            *(self.state, self.why, self.starting_picture, self.hoped_picture),
            *(self.how_i_will_know, self.skill, self.horizon, self.milestones),
            *(self.ladder, self.check_ins, self.cadence, self.sharper, self.evidence),
        ):
            part.changed.connect(self.changed)
        self.setFocusProxy(self.why)
        self.show_content(Goal())

    def _make_parts(self, surroundings: Surroundings) -> None:
        self.state = ChoiceRow(wordings.goal_states())
        self.state.setAccessibleName(self.tr("State of the goal"))
        self.why = WritingSection(
            self.tr("Why it matters to me"), self.tr("What makes it worth it?")
        )
        self.starting_picture = WritingSection(
            self.tr("From: how it is now"), self.tr("In facts, as a camera would see it")
        )
        self.hoped_picture = WritingSection(
            self.tr("To: how it will be"), self.tr("What will I, or others, see?")
        )
        self.how_i_will_know = WritingSection(
            self.tr("How I will know"), self.tr("The signs that tell me")
        )
        self.skill = LineEdit(self.tr("A skill, in your own word"))
        self.horizon = DateEdit(self.tr("Look back on"))
        self.milestones = RowsEdit(
            partial(MilestoneRow, surroundings),
            self.tr("Add a milestone"),
            self.tr("Remove this milestone"),
            is_lines=True,
        )
        self.ladder = LadderEdit()
        self.sharper = SharperEdit()
        self.sharper_fold = Fold(
            self.tr("Five questions that may make it clearer"),
            self.tr("optional"),
            self.sharper,
        )
        self.evidence = RowsEdit(
            partial(TraceRow, surroundings),
            self.tr("Add a piece of evidence"),
            self.tr("Remove this piece of evidence"),
        )
        self.check_ins = RowsEdit(
            partial(CheckInRow, surroundings),
            self.tr("Check in now"),
            self.tr("Remove this check-in"),
        )
        self.cadence = ChoiceBox(self.tr("Rhythm of check-ins"), wordings.cadences())

    def show_content(self, content: Goal) -> None:
        """Show what is stored."""
        self._shown = content
        self.sharper.show_value(content.sharper)
        self.sharper_fold.open(is_open=content.sharper != Sharper())
        self.evidence.show_values(content.evidence)
        self.state.show_value(content.state)
        self.why.show_markdown(content.why)
        self.starting_picture.show_markdown(content.starting_picture)
        self.hoped_picture.show_markdown(content.hoped_picture)
        self.how_i_will_know.show_markdown(content.how_i_will_know)
        self.skill.show_text(content.skill)
        self.horizon.show_day(content.horizon)
        self.milestones.show_values(content.milestones)
        self.ladder.show_values(content.ladder)
        self.check_ins.show_values(content.check_ins)
        self.cadence.show_value(content.cadence)

    def _renamed(self) -> dict[str, str]:
        """Return the new titles of milestones by those before; what is emptied keeps its own."""
        rows = [row for row in self.milestones.rows if isinstance(row, MilestoneRow)]
        known = [row.known_as for row in rows]
        return {
            row.known_as: row.title.text()
            for row in rows
            if row.title.text() and known.count(row.known_as) == 1 and row.known_as
        }

    def content(self) -> Goal:
        """Return what is written."""
        return replace(
            self._shown,
            why=self.why.markdown(),
            skill=self.skill.text(),
            starting_picture=self.starting_picture.markdown(),
            hoped_picture=self.hoped_picture.markdown(),
            how_i_will_know=self.how_i_will_know.markdown(),
            ladder=self.ladder.values(),
            horizon=self.horizon.day(),
            milestones=self.milestones.values(),
            check_ins=self.check_ins.values(),
            cadence=cast("Cadence", self.cadence.value()),
            state=cast("GoalState", self.state.value()),
            sharper=self.sharper.value(),
            evidence=carried_along(self.evidence.values(), self._renamed()),
        )
