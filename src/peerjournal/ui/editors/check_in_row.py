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
from peerjournal.ui.goals.fold import Fold

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
        self._make_more()
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
        column.addWidget(self.more_fold)
        for part in (self.on, self.scale, self.note, self.next_step, *self._more_parts):
            part.changed.connect(self.changed)
        self.on.show_day(clock.today())

    def _make_more(self) -> None:
        self.keeps_off_zero = LineEdit(self.tr("What keeps it off zero"))
        self.one_step_up = LineEdit(self.tr("What one step up looks like"))
        self.learned = WritingSection("", self.tr("What I learned"))
        self.in_the_way = LineEdit(self.tr("What was in the way"))
        self.adjust_aim = WritingSection("", self.tr("How I would word the aim by now"))
        self._more_parts = (
            *(self.keeps_off_zero, self.one_step_up, self.learned),
            *(self.in_the_way, self.adjust_aim),
        )
        inside = QWidget()
        column = form_column(inside, is_dense=True)
        for part in self._more_parts:
            column.addWidget(part)
        self.more_fold = Fold(self.tr("More questions"), "", inside)

    def value(self) -> CheckIn:
        """Return it as it was typed."""
        return CheckIn(
            on=self.on.day() or clock.today(),
            note=self.note.markdown(),
            scale=cast("int | None", self.scale.value()),
            next_step=self.next_step.text(),
            keeps_off_zero=self.keeps_off_zero.text(),
            one_step_up=self.one_step_up.text(),
            learned=self.learned.markdown(),
            in_the_way=self.in_the_way.text(),
            adjust_aim=self.adjust_aim.markdown(),
        )

    def show_value(self, value: CheckIn) -> None:
        """Show another one."""
        self.on.show_day(value.on)
        self.scale.show_value(value.scale)
        self.note.show_markdown(value.note)
        self.next_step.show_text(value.next_step)
        self.keeps_off_zero.show_text(value.keeps_off_zero)
        self.one_step_up.show_text(value.one_step_up)
        self.learned.show_markdown(value.learned)
        self.in_the_way.show_text(value.in_the_way)
        self.adjust_aim.show_markdown(value.adjust_aim)
        more = (value.keeps_off_zero, value.one_step_up, value.learned, value.in_the_way)
        self.more_fold.open(is_open=any((*more, value.adjust_aim)))
