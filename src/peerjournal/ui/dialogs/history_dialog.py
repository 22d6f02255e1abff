"""The earlier states of an entry: look at one, see what changed, bring it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from peerjournal.ui.days import short_day_form
from peerjournal.ui.pages.column import words
from peerjournal.ui.reading.difference_view import DifferenceView
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button
from peerjournal.ui.widgets.empty_state import EmptyState
from peerjournal.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from datetime import datetime

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.listing import RevisionLine
    from peerjournal.ui.problem_words.problem import Problem


class HistoryDialog(QDialog):
    """Lists earlier states beside what is different now.

    Signals:
        revision_chosen: the number of the state to look at.
        restore_wanted: the number of the state to bring back.
    """

    revision_chosen = Signal(int)
    restore_wanted = Signal(int)

    def __init__(
        self, current: Entry, revisions: tuple[RevisionLine, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._current = current
        self.setWindowTitle(self.tr("Earlier states"))
        self.message = MessageBar()
        self.list = QListWidget()
        self.difference = DifferenceView()
        self.empty = EmptyState(
            "history",
            self.tr("No earlier state yet"),
            self.tr("One is kept when you go on writing after a pause, and whenever you share."),
        )
        self.stack = QStackedWidget()
        self.restore_button = primary_button(self.tr("Bring this state back"))
        self.close_button = quiet_button(self.tr("Close"))
        self._build()
        self._fill(revisions)
        self.list.currentRowChanged.connect(self._on_row_chosen)
        self.restore_button.clicked.connect(self._on_restore_clicked)
        self.close_button.clicked.connect(self.reject)

    def _build(self) -> None:
        theme = current_theme()
        margin = theme.px(theme.spacing.l)
        self.list.setProperty("role", "choices")
        self.list.setAccessibleName(self.tr("Earlier states"))
        self.list.setFixedWidth(theme.px(220))
        self.stack.addWidget(self.difference)
        self.stack.addWidget(self.empty)
        middle = QHBoxLayout()
        middle.setSpacing(margin)
        middle.addWidget(self.list)
        middle.addWidget(self.stack, 1)
        row = QHBoxLayout()
        self.hint = words(self.tr("The state of now stays among them."), "small")
        row.addWidget(self.hint, 1)
        row.addStretch()
        row.addWidget(self.close_button)
        row.addWidget(self.restore_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(theme.spacing.m))
        layout.addWidget(self.message)
        layout.addLayout(middle, 1)
        layout.addLayout(row)
        self.resize(theme.px(860), theme.px(580))

    def _fill(self, revisions: tuple[RevisionLine, ...]) -> None:
        for line in revisions:
            item = QListWidgetItem(moment_words(line.changed_at))
            item.setData(Qt.ItemDataRole.UserRole, line.revision)
            self.list.addItem(item)
        has_some = bool(revisions)
        for one in (self.list, self.hint):
            one.setVisible(has_some)
        self.restore_button.setVisible(has_some)
        self.restore_button.setEnabled(False)
        self.stack.setCurrentWidget(self.difference if has_some else self.empty)

    def choose_first(self) -> None:
        """Look at the newest of the earlier states."""
        if self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def show_revision(self, earlier: Entry) -> None:
        """Show what became of a state until now."""
        self.difference.show_difference(earlier, self._current)
        self.restore_button.setEnabled(True)

    def show_problem(self, problem: Problem) -> None:
        """Say why a state cannot be shown or brought back."""
        self.message.show_problem(problem)

    def _on_row_chosen(self, row: int) -> None:
        self.restore_button.setEnabled(False)
        if row >= 0:
            self.revision_chosen.emit(self._revision(row))

    def _on_restore_clicked(self) -> None:
        if self.list.currentRow() >= 0:
            self.restore_wanted.emit(self._revision(self.list.currentRow()))

    def _revision(self, row: int) -> int:
        return int(self.list.item(row).data(Qt.ItemDataRole.UserRole))


def moment_words(at: datetime) -> str:
    """Return a day and a time as this desktop writes them."""
    moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    locale = QLocale()
    time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return f"{locale.toString(moment.date(), short_day_form(locale))}  {time}"
