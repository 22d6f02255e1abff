"""The editors of a phase's fields, each as its kind is written best."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from peerjournal.coaching.afterwards import as_date
from peerjournal.coaching.formats import FieldType
from peerjournal.domain.fields import LINE_MOST
from peerjournal.ui.conversation.day_choice import DayChoice
from peerjournal.ui.conversation.growing_text import GrowingText
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from peerjournal.coaching.formats import FormatField

_SCALE = tuple(str(n) for n in range(11))
_LISTS = frozenset({FieldType.LIST, FieldType.QUOTES})


class AnswerEditor(QWidget):
    """One field; what it holds is text, and of a plan the act beside it.

    Signals:
        changed: somebody wrote or chose.
    """

    changed = Signal()

    def __init__(self, field: FormatField, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._is_showing = False
        self.line = QLineEdit()
        self.act = QLineEdit()
        self.words = GrowingText(1 if field.type in _LISTS else 2)
        self.days = DayChoice()
        self.buttons = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        # The group around them is the surface; a frame for each would be one box in another.
        self.words.show_without_frame()
        for line in (self.line, self.act):
            line.setProperty("role", "written")
        self.first = self._build(name)
        self.setFocusProxy(self.first)
        for line in (self.line, self.act):
            line.setMaxLength(LINE_MOST)
            line.textEdited.connect(self._on_edited)
        self.words.textChanged.connect(self._on_edited)
        self.days.changed.connect(self._on_edited)

    def show_answer(self, text: str, act: str = "") -> None:
        """Show what stands there already."""
        self._is_showing = True
        kind = self.field.type
        if kind in _TEXTS:
            self.words.setPlainText(text)
        elif kind is FieldType.DATE:
            self.days.show_day(as_date(text))
        elif kind in _CHOICES:
            for button in self.buttons.buttons():
                button.setChecked(button.property("key") == text)
        else:
            self.line.setText(text)
            self.act.setText(act)
        self._is_showing = False

    def answer(self) -> tuple[str, str]:
        """Return the text, and the act of a plan."""
        kind = self.field.type
        if kind in _TEXTS:
            return self.words.toPlainText(), ""
        if kind is FieldType.DATE:
            day = self.days.day()
            return ("" if day is None else day.isoformat()), ""
        if kind in _CHOICES:
            chosen = self.buttons.checkedButton()
            return ("" if chosen is None else str(chosen.property("key"))), ""
        return self.line.text(), self.act.text() if kind is FieldType.PLAN else ""

    def _build(self, name: str) -> QWidget:
        kind = self.field.type
        if kind in _TEXTS:
            self.words.setAccessibleName(name)
            if kind in _LISTS:
                self.words.setPlaceholderText(self.tr("One a line"))
            self._layout.addWidget(self.words)
            return self.words
        if kind is FieldType.DATE:
            self.days.name(name)
            self._layout.addWidget(self.days)
            return self.days
        if kind in _CHOICES:
            return self._build_choice(name)
        self.line.setAccessibleName(name)
        if kind is FieldType.PLAN:
            return self._build_plan(name)
        self._layout.addWidget(self.line)
        return self.line

    def _build_plan(self, name: str) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(current_theme().px(10))
        grid.setVerticalSpacing(current_theme().px(8))
        heads = (self.tr("If"), self.tr("then I will"))
        hints = (self.tr("a cue you will meet"), self.tr("one act, not a mood"))
        for row, (head, hint, line) in enumerate(
            zip(heads, hints, (self.line, self.act), strict=True)
        ):
            label = QLabel(head)
            label.setProperty("role", "strong")
            label.setBuddy(line)
            line.setPlaceholderText(hint)
            line.setAccessibleName(f"{name}: {head}")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(line, row, 1)
        self._layout.addLayout(grid)
        return self.line

    def _build_choice(self, name: str) -> QWidget:
        flow = FlowLayout(current_theme().px(6))
        pairs = [(str(one.key), one.label) for one in self.field.options]
        first: QPushButton | None = None
        # A pressed button may be let go again: no answer is an answer.
        self.buttons.setExclusive(False)
        for key, label in pairs or [(number, number) for number in _SCALE]:
            button = quiet_button(label)
            button.setCheckable(True)
            button.setProperty("key", key)
            button.setAccessibleName(f"{name}: {label}")
            button.clicked.connect(partial(self._on_chosen, button))
            self.buttons.addButton(button)
            flow.addWidget(button)
            first = first or button
        self._layout.addLayout(flow)
        return first or self.line

    def _on_chosen(self, chosen: QPushButton) -> None:
        for button in self.buttons.buttons():
            if button is not chosen:
                button.setChecked(False)
        self._on_edited()

    def _on_edited(self) -> None:
        if not self._is_showing:
            self.changed.emit()


_TEXTS = frozenset({FieldType.TEXT, FieldType.LIST, FieldType.QUOTES})
_CHOICES = frozenset({FieldType.CHOICE, FieldType.SCALE})
