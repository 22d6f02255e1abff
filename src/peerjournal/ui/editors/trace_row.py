"""A piece of evidence in the form of the goal or commitment that keeps it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from peerjournal.domain.evidence import Trace, TraceForm
from peerjournal.ui.editors.choice_box import ChoiceBox
from peerjournal.ui.editors.choice_row import Choice
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.writing_section import WritingSection
from peerjournal.ui.reading.words import trace_words

if TYPE_CHECKING:
    from peerjournal.ui.editors.surroundings import Surroundings


class TraceRow(QWidget):
    """What it is, when, what it shows and what it does not; where it comes from stays with it.

    Signals:
        changed: something of it is another than before.
    """

    changed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._shown = Trace()
        self.form = ChoiceBox(
            self.tr("What it is"),
            tuple(Choice(value=one, words=trace_words(one)) for one in TraceForm),
        )
        self.on = DateEdit(self.tr("Day of the trace"))
        self.title = LineEdit(self.tr("What it is, in a few words"))
        self.source = QLabel()
        self.source.setProperty("role", "small")
        self.source.setWordWrap(True)
        self.shows = WritingSection("", self.tr("What it shows"))
        self.does_not_show = LineEdit(self.tr("What it does not show"))
        self.coded = QCheckBox(self.tr("People are named by codes"))
        self.setFocusProxy(self.title)
        head = QWidget()
        row = flow_row(head)
        row.addWidget(self.form)
        row.addWidget(self.on)
        column = form_column(self, is_dense=True)
        for part in (head, self.title, self.source, self.shows, self.does_not_show, self.coded):
            column.addWidget(part)
        self.source.hide()
        for changing in (self.form, self.on, self.title, self.shows, self.does_not_show):
            changing.changed.connect(self.changed)
        self.coded.clicked.connect(self.changed)

    def value(self) -> Trace:
        """Return it as it was typed."""
        return replace(
            self._shown,
            form=cast("TraceForm", self.form.value()),
            title=self.title.text(),
            on=self.on.day(),
            shows=self.shows.markdown(),
            does_not_show=self.does_not_show.text(),
            people_coded=self.coded.isChecked(),
        )

    def show_value(self, value: Trace) -> None:
        """Show another one."""
        self._shown = value
        self.form.show_value(value.form)
        self.on.show_day(value.on)
        self.title.show_text(value.title)
        self.shows.show_markdown(value.shows)
        self.does_not_show.show_text(value.does_not_show)
        self.coded.setChecked(value.people_coded)
        title = self._surroundings.title_of(value.source) if value.source else ""
        words = self.tr("Taken from: {title}").format(title=title) if title else ""
        self.source.setText(words)
        self.source.setVisible(bool(words))
