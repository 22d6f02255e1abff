"""What was promised and falls due: each with the four equal answers, settled where it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.domain import clock
from peerjournal.domain.commitment import Outcome
from peerjournal.domain.entries import Kind
from peerjournal.ui.editors.choice_row import Choice, ChoiceRow
from peerjournal.ui.goals.outcome_row import outcome_of_key
from peerjournal.ui.kinds import kind_icon
from peerjournal.ui.models.entry_words import due_chip, title_words
from peerjournal.ui.reading.words import state_words
from peerjournal.ui.theme import current_theme
from peerjournal.ui.today.entry_link import entry_link
from peerjournal.ui.widgets.buttons import link_button
from peerjournal.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from peerjournal.domain.listing import EntryLine

_BESIDE = 14


class DueRow(QWidget):
    """One thing that falls due.

    Signals:
        opened: read it.
        settled: the Outcome that was chosen; none where it was taken back.
    """

    opened = Signal()
    settled = Signal(object)

    def __init__(self, line: EntryLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.line = line
        self.link = entry_link(title_words(line), kind_icon(line.kind))
        self.link.clicked.connect(self.opened)
        self.outcome: ChoiceRow | None = None
        self.learned = link_button(self.tr("What did it show you?"))
        self.learned.clicked.connect(self.opened)
        head = QHBoxLayout()
        head.setSpacing(theme.px(theme.spacing.s))
        head.addWidget(self.link, 1)
        if line.due is not None:
            # In line with the first line of the title, however many there are.
            due = QVBoxLayout()
            due.setContentsMargins(0, theme.px(3), 0, 0)
            told = due_chip(line.kind, line.due, clock.today(), QLocale())
            due.addWidget(Chip(told.text, told.tone))
            due.addStretch()
            head.addLayout(due)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.px(theme.spacing.s))
        layout.setSpacing(theme.px(theme.spacing.xs))
        layout.addLayout(head)
        if line.kind is Kind.COMMITMENT and line.is_mine:
            self.outcome = ChoiceRow(_answers(), can_be_none=True)
            self.outcome.setProperty("role", "answers")
            self.outcome.setAccessibleName(self.tr("What became of it"))
            self.outcome.show_value(_outcome_of(line))
            self.outcome.changed.connect(self._on_answered)
            layout.addWidget(self.outcome)
            # In line with the title above.
            self.outcome.setContentsMargins(theme.px(_BESIDE), 0, 0, 0)
        layout.addWidget(self.learned, 0, Qt.AlignmentFlag.AlignLeft)
        self.learned.setVisible(_outcome_of(line) is not None)

    def show_line(self, line: EntryLine) -> None:
        """Show the same entry as it is now."""
        self.line = line
        if self.outcome is not None:
            self.outcome.show_value(_outcome_of(line))
        self.learned.setVisible(_outcome_of(line) is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the digits 1 to 4 say what became of a commitment."""
        outcome = outcome_of_key(event)
        if outcome is None or self.outcome is None:
            super().keyPressEvent(event)
        else:
            self.outcome.show_value(outcome)
            self.settled.emit(outcome)

    def _on_answered(self) -> None:
        if self.outcome is not None:
            self.settled.emit(self.outcome.value())


class DueRows(QWidget):
    """The rows, of which those that stay keep the keyboard.

    Signals:
        entry_wanted: EntryId of one to read.
        settled: EntryId of a commitment and the Outcome.
    """

    entry_wanted = Signal(object)
    settled = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, DueRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().px(current_theme().spacing.s))

    def show_lines(self, lines: tuple[EntryLine, ...]) -> None:
        """Show what falls due, in this order as far as it is new."""
        wanted = {line.id: line for line in lines}
        for entry in [one for one in self.rows if one not in wanted]:
            gone = self.rows.pop(entry)
            gone.hide()
            gone.deleteLater()
        for line in lines:
            row = self.rows.get(line.id)
            if row is None:
                self._add(line)
            else:
                row.show_line(line)

    def _add(self, line: EntryLine) -> None:
        row = DueRow(line)
        row.opened.connect(partial(self.entry_wanted.emit, line.id))
        row.settled.connect(partial(self.settled.emit, line.id))
        self.rows[line.id] = row
        self._column.addWidget(row)
        row.show()


def _answers() -> tuple[Choice, ...]:
    # In one order and of one weight: none stands above another.
    order = (Outcome.DONE, Outcome.PARTLY, Outcome.CHANGED, Outcome.NOT_YET)
    return tuple(Choice(value=one, words=state_words(one)) for one in order)


def _outcome_of(line: EntryLine) -> Outcome | None:
    is_settled = line.kind is Kind.COMMITMENT and line.state in set(Outcome)
    return Outcome(line.state) if is_settled else None
