"""Five minutes with one's own goal, one question below the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.domain import clock
from peerjournal.domain.goal import CheckIn, Goal, check_in_on, with_check_in
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.side_by_side import SideBySide
from peerjournal.ui.editors.writing_section import WritingSection
from peerjournal.ui.goals.pieces import flush
from peerjournal.ui.goals.scale_row import ScaleRow
from peerjournal.ui.reading.part_widgets import plain_label
from peerjournal.ui.reading.parts import short_day_text
from peerjournal.ui.widgets.buttons import link_button
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from datetime import date


class CheckInForm(QWidget):
    """Writes today's check-in into a goal; each question may stay empty.

    Signals:
        changed: something of it is another than before.
        aim_wanted: on to the goal's hoped picture, to write in it.
    """

    changed = Signal()
    aim_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goal = Goal()
        self._on = clock.today()
        self.before = plain_label("", "dim")
        self.note = WritingSection(
            self.tr("Since last time"), self.tr("What happened with it, in facts?")
        )
        self.scale = ScaleRow(self.tr("My own number, 0 to 10"))
        self.keeps_off_zero = LineEdit(self.tr("What is there already?"))
        self.one_step_up = LineEdit(self.tr("What would I or others see?"))
        self.learned = WritingSection(self.tr("Learned"), self.tr("What did it teach me?"))
        self.in_the_way = LineEdit(self.tr("What got in the way, or might?"))
        self.next_step = LineEdit(self.tr("If a moment comes, then one small act"))
        self.adjust_aim = WritingSection(
            self.tr("Does the aim still fit?"), self.tr("How would I word it by now?")
        )
        self.aim_button = link_button(self.tr("Change the hoped picture…"), "edit")
        self.aim_button.clicked.connect(self.aim_wanted)
        self._build()
        self.setFocusProxy(self.note)
        for part in (
            *(self.note, self.scale, self.keeps_off_zero, self.one_step_up),
            *(self.learned, self.in_the_way, self.next_step, self.adjust_aim),
        ):
            part.changed.connect(self.changed)

    def _build(self) -> None:
        column = form_column(self)
        column.addWidget(self.before)
        column.addWidget(self.note)
        column.addWidget(
            Field(
                self.tr("My own number, 0 to 10"),
                self.scale,
                self.tr("About this goal alone, by me alone. It stays here unless I tick it."),
                is_optional=True,
            )
        )
        column.addWidget(
            SideBySide(
                (
                    Field(self.tr("What keeps it off zero"), self.keeps_off_zero),
                    Field(self.tr("One step up looks like"), self.one_step_up),
                )
            )
        )
        column.addWidget(self.learned)
        column.addWidget(Field(self.tr("In the way"), self.in_the_way))
        column.addWidget(
            Field(
                self.tr("Next commitment"),
                self.next_step,
                self.tr("Done makes it a commitment that serves this goal."),
            )
        )
        column.addWidget(self.adjust_aim)
        column.addWidget(flush(self.aim_button))

    @property
    def act(self) -> str:
        """What the next commitment is to be."""
        return self.next_step.text()

    def show_goal(self, goal: Goal) -> None:
        """Show the check-in of today, and say what was said the last time."""
        self._goal = goal
        given = check_in_on(goal, self._on)
        self.before.setText(self._before(goal))
        self.before.setVisible(bool(self.before.text()))
        self.note.show_markdown(given.note)
        self.scale.show_scale(given.scale)
        self.keeps_off_zero.show_text(given.keeps_off_zero)
        self.one_step_up.show_text(given.one_step_up)
        self.learned.show_markdown(given.learned)
        self.in_the_way.show_text(given.in_the_way)
        self.next_step.show_text(given.next_step)
        self.adjust_aim.show_markdown(given.adjust_aim)

    def content(self) -> Goal:
        """Return the goal with what is written."""
        given = CheckIn(
            on=self._on,
            note=self.note.markdown(),
            scale=self.scale.scale(),
            next_step=self.next_step.text(),
            keeps_off_zero=self.keeps_off_zero.text(),
            one_step_up=self.one_step_up.text(),
            learned=self.learned.markdown(),
            in_the_way=self.in_the_way.text(),
            adjust_aim=self.adjust_aim.markdown(),
        )
        if given == CheckIn(on=self._on):
            return _without(self._goal, self._on)
        return with_check_in(self._goal, given)

    def _before(self, goal: Goal) -> str:
        earlier = [one for one in goal.check_ins if one.on < self._on]
        if not earlier:
            return self.tr("The first look at it. Any question may stay empty.")
        last = max(earlier, key=lambda one: one.on)
        day = short_day_text(last.on)
        if last.next_step:
            words = self.tr("Last time, {day}, you left with: {step}")
            return words.format(day=day, step=last.next_step)
        return self.tr("The last look was on {day}.").format(day=day)


def _without(goal: Goal, day: date) -> Goal:
    return replace(goal, check_ins=tuple(one for one in goal.check_ins if one.on != day))
