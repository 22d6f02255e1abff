"""Try the recovery sheet before it is needed: three of its words."""

from __future__ import annotations

import secrets
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Callable

ASKED = 3


class Rehearsal(QWidget):
    """Asks for three of the words by their numbers, drawn anew each time.

    Attributes:
        numbers: which words are asked for, counted from 1.
        edits: where they are typed.

    Signals:
        passed: all three are right.

    """

    passed = Signal()

    def __init__(self, recovery_words: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = recovery_words
        self.numbers = _drawn(len(recovery_words))
        self.edits = tuple(QLineEdit() for _ in self.numbers)
        self.fields = tuple(
            Field(self.tr("Word number {number}").format(number=number), edit)
            for number, edit in zip(self.numbers, self.edits, strict=True)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(current_theme().spacing.m))
        for place, (edit, field) in enumerate(zip(self.edits, self.fields, strict=True)):
            edit.textChanged.connect(partial(_take_back, field))
            edit.returnPressed.connect(self._after(place))
            layout.addWidget(field)

    def check(self) -> None:
        """Compare what was typed with the sheet."""
        wrong = [place for place in range(len(self.numbers)) if not self._is_right(place)]
        for place in wrong:
            self.fields[place].show_problem(
                self.tr("The sheet says something else here. Look once more.")
            )
        if wrong:
            self.edits[wrong[0]].setFocus()
        else:
            self.passed.emit()

    def focus_first(self) -> None:
        """Give the keyboard to the first of the three."""
        self.edits[0].setFocus()

    def _is_right(self, place: int) -> bool:
        typed = self.edits[place].text().strip().lower()
        return typed == self._words[self.numbers[place] - 1]

    def _after(self, place: int) -> Callable[[], None]:
        if place + 1 < len(self.edits):
            return self.edits[place + 1].setFocus
        return self.check


def _take_back(field: Field, _text: str) -> None:
    field.show_problem("")


def _drawn(count: int) -> tuple[int, ...]:
    drawn: set[int] = set()
    while len(drawn) < ASKED:
        drawn.add(secrets.randbelow(count) + 1)
    return tuple(sorted(drawn))
