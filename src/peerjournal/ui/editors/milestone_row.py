"""One point on the way to a goal."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.domain.goal import Milestone, MilestoneState
from peerjournal.ui.editors import wordings
from peerjournal.ui.editors.choice_box import ChoiceBox
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.side_by_side import SideBySide

if TYPE_CHECKING:
    from peerjournal.ui.editors.surroundings import Surroundings


class MilestoneRow(QWidget):
    """What it is, how it will be noticed, when, and what became of it.

    Attributes:
        known_as: its title before, under which evidence was kept for it.

    Signals:
        changed: something of it is another than before.

    """

    changed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del surroundings
        self.known_as = ""
        self.title = LineEdit(self.tr("A point on the way"))
        self.sign = LineEdit(self.tr("How I will notice"))
        self.on = DateEdit(self.tr("Day of the milestone"))
        self.state = ChoiceBox(self.tr("State of the milestone"), wordings.milestone_states())
        self.setFocusProxy(self.title)
        when = QWidget()
        row = flow_row(when)
        row.addWidget(self.on)
        row.addWidget(self.state)
        column = form_column(self, is_dense=True)
        # Its lines have room of their own; more would part a milestone from its own day.
        column.setSpacing(0)
        column.addWidget(SideBySide((self.title, self.sign), least=200, is_close=True))
        column.addWidget(when)
        for part in (self.title, self.sign, self.on, self.state):
            part.changed.connect(self.changed)

    def value(self) -> Milestone:
        """Return it as it was typed."""
        return Milestone(
            title=self.title.text(),
            sign=self.sign.text(),
            on=self.on.day(),
            state=cast("MilestoneState", self.state.value()),
        )

    def show_value(self, value: Milestone) -> None:
        """Show another one."""
        self.known_as = value.title
        self.title.show_text(value.title)
        self.sign.show_text(value.sign)
        self.on.show_day(value.on)
        self.state.show_value(value.state)
