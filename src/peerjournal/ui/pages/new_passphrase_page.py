"""After the recovery words opened a journal: a new passphrase for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.ui.pages.column import ColumnPage
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.pages.new_passphrase import NewPassphrase
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, primary_button
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from peerjournal.ui.problem_words.problem import Problem


class NewPassphrasePage(ColumnPage):
    """Asks for a passphrase that takes the place of the forgotten one.

    Signals:
        passphrase_given: the new passphrase.
        skipped: on to the journal; the recovery words stay the way in.
    """

    passphrase_given = Signal(str)
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_text(self.tr("Choose a new passphrase"), "title")
        self.add_text(
            self.tr(
                "Your recovery words opened the journal. A new passphrase makes these words void; "
                "you get new ones next."
            ),
            "body",
        )
        self.message = MessageBar()
        self.passphrase = NewPassphrase()
        self.progress = ProgressStrip()
        self.set_button = primary_button(self.tr("Set the passphrase"))
        self.skip_button = link_button(self.tr("Keep the words for now"))
        for part in (self.message, self.passphrase, self.progress):
            self.column.addWidget(part)
        row = FlowLayout(current_theme().px(8), is_last_apart=True)
        row.addWidget(self.set_button)
        row.addWidget(self.skip_button)
        self.column.addLayout(row)
        self.passphrase.return_pressed.connect(self._on_set_clicked)
        self.set_button.clicked.connect(self._on_set_clicked)
        self.skip_button.clicked.connect(self.skipped)

    def set_working(self, *, is_working: bool) -> None:
        """Show that the journal is written anew, or let the person type."""
        for part in (self.passphrase, self.set_button, self.skip_button):
            part.setEnabled(not is_working)
        if is_working:
            self.message.clear()
            self.progress.begin(
                self.tr("Writing the journal anew and checking it"), can_cancel=False
            )
        else:
            self.progress.finish()

    def show_problem(self, problem: Problem) -> None:
        """Say why the passphrase was not changed."""
        self.message.show_problem(problem)

    def focus_first(self) -> None:
        """Give the keyboard to the first field."""
        self.passphrase.focus_first()

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.clear()

    def _on_set_clicked(self) -> None:
        chosen = self.passphrase.chosen()
        if chosen is not None:
            self.passphrase_given.emit(chosen)
