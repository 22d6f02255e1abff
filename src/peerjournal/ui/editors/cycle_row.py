"""One turn of an inquiry: a change, what was seen, what it means, what comes next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from peerjournal.domain.inquiry import InquiryCycle
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.evidence_row import EvidenceRow
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.rows_edit import RowsEdit
from peerjournal.ui.editors.writing_section import WritingSection
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.field import Field


class CycleRow(QFrame):
    """The parts of a cycle in their order.

    Signals:
        changed: something of it is another than before.

    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.started_on = DateEdit(self.tr("Begun on"))
        self.change = WritingSection(
            self.tr("The change I try"), self.tr("One thing, small enough")
        )
        self.watch_for = LineEdit(self.tr("What would I see, also if it made no difference?"))
        self.evidence = RowsEdit(EvidenceRow, self.tr("Add a trace"), self.tr("Remove this trace"))
        self.learned = WritingSection(
            self.tr("What I learned"), self.tr("What it tells me, and how else it may be read")
        )
        self.doubt = LineEdit(self.tr("What I am not sure of"))
        self.next_step = LineEdit(self.tr("What comes next"))
        self.setFocusProxy(self.change)
        column = form_column(self)
        edge = current_theme().px(current_theme().spacing.l)
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(Field(self.tr("Begun on"), self.started_on, is_optional=True))
        column.addWidget(self.change)
        column.addWidget(Field(self.tr("What I watch for"), self.watch_for, is_optional=True))
        column.addWidget(
            Field(
                self.tr("Traces"),
                self.evidence,
                self.tr("Use codes for learners, clients and colleagues, not names."),
            )
        )
        column.addWidget(self.learned)
        column.addWidget(Field(self.tr("Doubt"), self.doubt, is_optional=True))
        column.addWidget(Field(self.tr("Next step"), self.next_step, is_optional=True))
        for part in (
            *(self.started_on, self.change, self.watch_for, self.evidence),
            *(self.learned, self.doubt, self.next_step),
        ):
            part.changed.connect(self.changed)

    def value(self) -> InquiryCycle:
        """Return it as it was typed."""
        return InquiryCycle(
            started_on=self.started_on.day(),
            change=self.change.markdown(),
            watch_for=self.watch_for.text(),
            evidence=self.evidence.values(),
            learned=self.learned.markdown(),
            doubt=self.doubt.text(),
            next_step=self.next_step.text(),
        )

    def show_value(self, value: InquiryCycle) -> None:
        """Show another one."""
        self.started_on.show_day(value.started_on)
        self.change.show_markdown(value.change)
        self.watch_for.show_text(value.watch_for)
        self.evidence.show_values(value.evidence)
        self.learned.show_markdown(value.learned)
        self.doubt.show_text(value.doubt)
        self.next_step.show_text(value.next_step)
