"""Five minutes with one's own goal."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from peerjournal.domain import clock
from peerjournal.domain.goal import CheckIn
from peerjournal.ui.editors.choice_box import ChoiceBox
from peerjournal.ui.editors.choice_row import Choice
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.writing_section import WritingSection

if TYPE_CHECKING:
    from peerjournal.ui.editors.surroundings import Surroundings

_SCALE = range(11)


class CheckInRow(QWidget):
    """The day, a note, an own number if one is wanted, and the next step.

    Signals:
        changed: something of it is another than before.

    """

    changed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del surroundings
        none = Choice(value=None, words=self.tr("No number"))
        numbers = tuple(Choice(value=one, words=str(one)) for one in _SCALE)
        self.on = DateEdit(self.tr("Day of the check-in"), can_be_none=False)
        self.scale = ChoiceBox(self.tr("My own number, 0 to 10"), (none, *numbers))
        self.note = WritingSection("", self.tr("What happened with it since last time?"))
        self.next_step = LineEdit(self.tr("Next step"))
        scale_words = QLabel(self.tr("my own scale"))
        scale_words.setProperty("role", "dim")
        self.setFocusProxy(self.note)
        head = QWidget()
        row = flow_row(head)
        row.addWidget(self.on)
        row.addWidget(scale_words)
        row.addWidget(self.scale)
        column = form_column(self, is_dense=True)
        column.addWidget(head)
        column.addWidget(self.note)
        column.addWidget(self.next_step)
        for part in (self.on, self.scale, self.note, self.next_step):
            part.changed.connect(self.changed)
        self.on.show_day(clock.today())

    def value(self) -> CheckIn:
        """Return it as it was typed."""
        return CheckIn(
            on=self.on.day() or clock.today(),
            note=self.note.markdown(),
            scale=cast("int | None", self.scale.value()),
            next_step=self.next_step.text(),
        )

    def show_value(self, value: CheckIn) -> None:
        """Show another one."""
        self.on.show_day(value.on)
        self.scale.show_value(value.scale)
        self.note.show_markdown(value.note)
        self.next_step.show_text(value.next_step)
