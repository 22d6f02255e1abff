"""Research into one's own classroom or workplace, in cycles."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.domain.inquiry import Finding, Inquiry, InquirySetting
from peerjournal.ui.editors import wordings
from peerjournal.ui.editors.choice_row import ChoiceRow
from peerjournal.ui.editors.cycle_row import CycleRow
from peerjournal.ui.editors.finding_edit import FindingEdit
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.rows_edit import RowsEdit
from peerjournal.ui.editors.writing_section import WritingSection
from peerjournal.ui.goals.fold import Fold
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from peerjournal.ui.editors.surroundings import Surroundings


class InquiryForm(QWidget):
    """The question, and each turn it took.

    Signals:
        changed: the content is another than before.

    """

    changed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del surroundings
        self.question = WritingSection(
            self.tr("My question"), self.tr("What would happen for whom, if I …?")
        )
        self.setting = ChoiceRow(wordings.settings())
        self.cycles = RowsEdit(CycleRow, self.tr("Begin a cycle"), self.tr("Remove this cycle"))
        self.finding = FindingEdit()
        self.finding_fold = Fold(
            self.tr("The finding, on one page"), self.tr("optional"), self.finding
        )
        column = form_column(self)
        column.addWidget(self.question)
        column.addWidget(Field(self.tr("It lives in"), self.setting))
        column.addWidget(Field(self.tr("Cycles"), self.cycles))
        column.addWidget(self.finding_fold)
        self.setFocusProxy(self.question)
        for part in (self.question, self.setting, self.cycles, self.finding):
            part.changed.connect(self.changed)
        self.show_content(Inquiry())

    def show_content(self, content: Inquiry) -> None:
        """Show what is stored."""
        self.question.show_markdown(content.question)
        self.setting.show_value(content.setting)
        self.cycles.show_values(content.cycles)
        self.finding.show_value(content.finding)
        self.finding_fold.open(is_open=content.finding != Finding())

    def content(self) -> Inquiry:
        """Return what is written."""
        return Inquiry(
            question=self.question.markdown(),
            setting=cast("InquirySetting", self.setting.value()),
            cycles=self.cycles.values(),
            finding=self.finding.value(),
        )
