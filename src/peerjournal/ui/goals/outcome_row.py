"""Four equal answers to what became of a commitment, one key each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from peerjournal.domain.commitment import Outcome
from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import EntryLine
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.reading.words import state_words
from peerjournal.ui.widgets.entry_list import EntryList

OUTCOMES = (Outcome.DONE, Outcome.PARTLY, Outcome.CHANGED, Outcome.NOT_YET)
"""In the order of their keys 1 to 4; none stands above another."""

_KEYS = {
    Qt.Key.Key_1: Outcome.DONE,
    Qt.Key.Key_2: Outcome.PARTLY,
    Qt.Key.Key_3: Outcome.CHANGED,
    Qt.Key.Key_4: Outcome.NOT_YET,
}


class OutcomeRow(QWidget):
    """Shows the four answers alike; the digits 1 to 4 choose too, while it has the keyboard.

    Signals:
        outcome_chosen: the Outcome that was chosen.
    """

    outcome_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What became of it"))
        self.buttons: dict[Outcome, QToolButton] = {}
        row = flow_row(self)
        for number, outcome in enumerate(OUTCOMES, start=1):
            button = QToolButton()
            button.setText(f"{number}  {state_words(outcome)}")
            button.setCheckable(True)
            button.setProperty("role", "choice")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(state_words(outcome))
            button.setAccessibleDescription(self.tr("What became of it. Key {n}").format(n=number))
            button.clicked.connect(partial(self._on_clicked, outcome))
            self.buttons[outcome] = button
            row.addWidget(button)
        self.setFocusProxy(self.buttons[Outcome.DONE])

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Let an answer hold, or none."""
        for one, button in self.buttons.items():
            button.setChecked(one is outcome)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by a digit."""
        outcome = outcome_of_key(event)
        if outcome is None:
            super().keyPressEvent(event)
        else:
            self._on_clicked(outcome)

    def _on_clicked(self, outcome: Outcome) -> None:
        self.show_outcome(outcome)
        self.outcome_chosen.emit(outcome)


def outcome_of_key(event: QKeyEvent) -> Outcome | None:
    """Return the answer that a key stands for."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if plain != Qt.KeyboardModifier.NoModifier:
        return None
    return _KEYS.get(Qt.Key(event.key()))


class OutcomeKeys(QObject):
    """Takes the digits 1 to 4 in a list of entries for the commitment that is marked.

    Signals:
        outcome_chosen: EntryId of the commitment, and the Outcome.
        refused: the EntryLine of a peer's commitment, of which only its writer says.
    """

    outcome_chosen = Signal(object, object)
    refused = Signal(object)

    def __init__(self, entries: EntryList) -> None:
        super().__init__(entries)
        self._entries = entries
        entries.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a digit before the list searches for it."""
        del watched
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        outcome = outcome_of_key(event)
        line = self._entries.chosen_entry()
        if outcome is None or line is None or line.kind is not Kind.COMMITMENT:
            return False
        self._tell(line, outcome)
        return True

    def _tell(self, line: EntryLine, outcome: Outcome) -> None:
        if line.is_mine and line.trashed_at is None:
            self.outcome_chosen.emit(line.id, outcome)
        elif not line.is_mine:
            self.refused.emit(line)
