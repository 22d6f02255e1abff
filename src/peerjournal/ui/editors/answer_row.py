"""An answer that came, written down by the one who asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.domain.request import Answer
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.person_row import PersonRow
from peerjournal.ui.editors.side_by_side import SideBySide
from peerjournal.ui.editors.writing_section import WritingSection

if TYPE_CHECKING:
    from peerjournal.ui.editors.surroundings import Surroundings


class AnswerRow(QWidget):
    """Who answered, when, and what.

    Signals:
        changed: something of it is another than before.

    """

    changed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = PersonRow(surroundings)
        self.on = DateEdit(self.tr("Day of the answer"))
        self.text = WritingSection("", self.tr("What they said, in their words"))
        self.setFocusProxy(self.person)
        column = form_column(self, is_dense=True)
        column.addWidget(SideBySide((self.person, self.on), least=200, is_close=True))
        column.addWidget(self.text)
        for part in (self.person, self.on, self.text):
            part.changed.connect(self.changed)

    def value(self) -> Answer:
        """Return it as it was typed."""
        return Answer(person=self.person.value(), on=self.on.day(), text=self.text.markdown())

    def show_value(self, value: Answer) -> None:
        """Show another one."""
        self.person.show_value(value.person)
        self.on.show_day(value.on)
        self.text.show_markdown(value.text)
