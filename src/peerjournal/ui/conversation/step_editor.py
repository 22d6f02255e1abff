"""Own plans at the end of a conversation: if this comes, then I do that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from peerjournal.coaching.meeting import Step
from peerjournal.domain.fields import LINE_MOST
from peerjournal.ui.conversation.day_choice import DayChoice
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from collections.abc import Sequence


class StepEditor(QFrame):
    """One plan.

    Signals:
        changed: any part of it.
    """

    changed = Signal()

    def __init__(self, step: Step, witness: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        # The card is the box; a frame for each field would be one box in another.
        self.setProperty("fields", "lines")
        self._step = step
        self.cue = self._line(step.cue, self.tr("a cue you will meet"))
        self.act = self._line(step.act, self.tr("one act, not a mood"))
        self.support = self._line(step.support_wanted, self.tr("what would help you"))
        self.days = DayChoice()
        self.days.show_day(step.due)
        self.told = QCheckBox(self.tr("Tell {name}").format(name=witness))
        self.told.setChecked(step.is_told and bool(witness))
        if not witness:
            self.told.hide()
        self._build()
        self.days.changed.connect(self.changed)
        self.told.toggled.connect(self.changed)

    def step(self) -> Step:
        """Return the plan as it stands."""
        return Step(
            cue=self.cue.text(),
            act=self.act.text(),
            due=self.days.day(),
            support_wanted=self.support.text(),
            hindrance=self._step.hindrance,
            is_told=self.told.isChecked(),
        )

    def _line(self, text: str, hint: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setMaxLength(LINE_MOST)
        line.setPlaceholderText(hint)
        line.textEdited.connect(self.changed)
        return line

    def _build(self) -> None:
        theme = current_theme()
        grid = QGridLayout(self)
        side = theme.px(theme.spacing.l)
        grid.setContentsMargins(side, theme.px(14), side, theme.px(14))
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("If"), self.cue),
            (self.tr("then I will"), self.act),
            (self.tr("By when"), self.days),
            (self.tr("Please ask me"), self.support),
        )
        for row, (words, editor) in enumerate(rows):
            label = QLabel(words)
            label.setProperty("role", "strong")
            label.setBuddy(editor)
            editor.setAccessibleName(words)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(editor, row, 1)
        self.days.name(self.tr("By when"))
        grid.addWidget(self.told, len(rows), 1)
        grid.setColumnStretch(1, 1)


class StepList(QWidget):
    """All plans, and a way to add one.

    Signals:
        changed: the plans as they stand now.
    """

    changed = Signal(object)

    def __init__(self, witness: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._witness = witness
        self.editors: list[StepEditor] = []
        self.add_button = quiet_button(self.tr("Add a step"), "add")
        self.add_button.clicked.connect(self._on_add_clicked)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(current_theme().px(10))
        self._layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the plans."""
        for editor in self.editors:
            self._layout.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self.editors = []
        for step in steps:
            self._add(step)

    def _add(self, step: Step) -> StepEditor:
        editor = StepEditor(step, self._witness)
        editor.changed.connect(self._on_changed)
        self._layout.insertWidget(len(self.editors), editor)
        self.editors.append(editor)
        return editor

    def _on_add_clicked(self) -> None:
        self._add(Step()).cue.setFocus()

    def _on_changed(self) -> None:
        steps = (editor.step() for editor in self.editors)
        self.changed.emit(tuple(step for step in steps if not step.is_empty))
