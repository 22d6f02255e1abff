"""Before a journal is open: which of its safety copies to go on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from peerjournal.ui.moments import copy_words, gone_words
from peerjournal.ui.pages.column import ColumnPage, words
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, primary_button
from peerjournal.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.operations.safekeeping import SafetyCopy
    from peerjournal.ui.problem_words.problem import Problem

_ROWS_MOST = 6


class RestorePage(ColumnPage):
    """Shows the copies that lie beside a journal, and says what is not in the chosen one.

    Signals:
        copy_chosen: the SafetyCopy to go on with.
        elsewhere_wanted: choose a copy's file by hand.
        left: back to the locked journal.
    """

    copy_chosen = Signal(object)
    elsewhere_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=520)
        self._copies: tuple[SafetyCopy, ...] = ()
        self.title = self.add_text("", "title")
        self.explanation = self.add_text("", "body")
        self.message = MessageBar()
        self.list = QListWidget()
        self.gone = words("", "body")
        self.choose_button = primary_button(self.tr("Go on with this copy"))
        self.elsewhere_button = link_button(self.tr("A copy elsewhere…"))
        self.back_button = link_button(self.tr("Back"))
        self._build()
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.itemActivated.connect(self._on_choose_clicked)
        self.choose_button.clicked.connect(self._on_choose_clicked)
        self.elsewhere_button.clicked.connect(self.elsewhere_wanted)
        self.back_button.clicked.connect(self.left)

    def _build(self) -> None:
        self.list.setProperty("role", "choices")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Safety copies, the newest first"))
        for part in (self.message, self.list, self.gone):
            self.column.addWidget(part)
        row = FlowLayout(current_theme().px(8), is_last_apart=True)
        for button in (self.choose_button, self.elsewhere_button, self.back_button):
            row.addWidget(button)
        self.column.addLayout(row)

    def show_copies(self, path: Path, copies: tuple[SafetyCopy, ...]) -> None:
        """Show the copies of a journal, the newest chosen."""
        self._copies = copies
        self.message.clear()
        self.title.setText(self.tr("Safety copies of {name}").format(name=path.stem))
        self.explanation.setText(
            self.tr(
                "Choose the state to go on with. The file that lies there now is set aside in the "
                "folder of the copies; nothing is deleted."
            )
            if copies
            else self.tr(
                "No copy lies beside this journal. Perhaps you keep one elsewhere: on a stick, or "
                "in a backup of your own."
            )
        )
        self.list.clear()
        for one in copies:
            self.list.addItem(QListWidgetItem(copy_words(one)))
        for part in (self.list, self.gone, self.choose_button):
            part.setVisible(bool(copies))
        if copies:
            row = self.list.sizeHintForRow(0)
            self.list.setFixedHeight(row * min(len(copies), _ROWS_MOST) + 4)
            self.list.setCurrentRow(0)

    def show_problem(self, problem: Problem) -> None:
        """Say why a copy cannot be gone on with."""
        self.message.show_problem(problem)

    def focus_first(self) -> None:
        """Give the keyboard to the copies, or to the way to another one."""
        (self.list if self._copies else self.elsewhere_button).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_row_changed(self, row: int) -> None:
        if 0 <= row < len(self._copies):
            self.gone.setText(gone_words(self._copies[row].made_at))

    def _on_choose_clicked(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._copies):
            self.copy_chosen.emit(self._copies[row])
