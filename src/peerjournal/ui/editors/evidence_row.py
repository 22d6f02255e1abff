"""A trace of what happened; learners and clients are named by codes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from peerjournal.domain.inquiry import Evidence
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.side_by_side import SideBySide
from peerjournal.ui.editors.writing_section import WritingSection


class EvidenceRow(QWidget):
    """What it is, when, what it shows and what it does not.

    Signals:
        changed: something of it is another than before.

    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = LineEdit(self.tr("Note, quote, count, sample …"))
        self.on = DateEdit(self.tr("Day of the trace"))
        self.shows = WritingSection("", self.tr("What it shows"))
        self.does_not_show = LineEdit(self.tr("What it does not show"))
        self.coded = QCheckBox(self.tr("People are named by codes"))
        self.setFocusProxy(self.form)
        column = form_column(self, is_dense=True)
        column.addWidget(SideBySide((self.form, self.on), least=200, is_close=True))
        column.addWidget(self.shows)
        column.addWidget(self.does_not_show)
        column.addWidget(self.coded)
        self.coded.clicked.connect(self.changed)
        for part in (self.form, self.on, self.shows, self.does_not_show):
            part.changed.connect(self.changed)

    def value(self) -> Evidence:
        """Return it as it was typed."""
        return Evidence(
            on=self.on.day(),
            form=self.form.text(),
            shows=self.shows.markdown(),
            does_not_show=self.does_not_show.text(),
            people_coded=self.coded.isChecked(),
        )

    def show_value(self, value: Evidence) -> None:
        """Show another one."""
        self.form.show_text(value.form)
        self.on.show_day(value.on)
        self.shows.show_markdown(value.shows)
        self.does_not_show.show_text(value.does_not_show)
        self.coded.setChecked(value.people_coded)
