"""One's own list of names that should not leave; kept in the journal alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from peerjournal.operations import inquiring
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.goals.pieces import button_row
from peerjournal.ui.pages.column import ColumnPage
from peerjournal.ui.problems import problem_text
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.page_keys import click_by_main_keys

if TYPE_CHECKING:
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.ui.session import OpenSession

_REST_MS = 600
_HEIGHT = 220


class NamesPage(ColumnPage):
    """Holds a name a line; before anything is shared, these names are looked for.

    Signals:
        finished: done, or left.
    """

    finished = Signal()

    def __init__(
        self, session: OpenSession, names: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=560, from_top=True)
        self._session = session
        self.head = PageHead(self.tr("Names to catch"), back=self.tr("Back"))
        self.message = MessageBar()
        self.edit = QPlainTextEdit()
        self.edit.setProperty("role", "field")
        self.edit.setAccessibleName(self.tr("Names to catch"))
        self.edit.setPlaceholderText(self.tr("One name a line"))
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(current_theme().px(_HEIGHT))
        self.edit.setPlainText("\n".join(names))
        self.done_button = primary_button(self.tr("Done"), "check")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self.column.addWidget(self.head)
        self.column.addWidget(self.message)
        self.add_text(
            self.tr(
                "Names of learners, clients or colleagues that should not leave this journal. "
                "Before you share, you are told which of them occur. Nothing else is looked for, "
                "and nothing is guessed."
            ),
            "dim",
        )
        self.column.addWidget(self.edit)
        self.column.addWidget(button_row((self.done_button,)))
        self.edit.textChanged.connect(self._rest.start)
        self._rest.timeout.connect(self._keep)
        self.head.back_wanted.connect(self.leave)
        self.done_button.clicked.connect(self.leave)
        click_by_main_keys(self, self.done_button)

    def focus_first(self) -> None:
        """Give the keyboard to the list."""
        self.edit.setFocus()

    def leave(self) -> None:
        """Keep the list, and go back."""
        self._keep()
        self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        self._rest.stop()
        typed = tuple(self.edit.toPlainText().splitlines())
        self._session.run(
            self,
            lambda journal: inquiring.keep_names_to_catch(journal, typed),
            lambda _names: None,
            self._on_problem,
        )

    def _on_problem(self, error: PeerJournalError) -> None:
        self.message.show_problem(problem_text(error))
