"""Change the passphrase of the open journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.ui.colours import Tone
from peerjournal.ui.pages.column import words
from peerjournal.ui.pages.new_passphrase import NewPassphrase
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.fitted_dialog import FittedDialog
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.passphrase_field import PassphraseField
from peerjournal.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from peerjournal.ui.problem_words.problem import Problem


class PassphraseDialog(FittedDialog):
    """Asks for the passphrase of now and for the next one.

    Signals:
        change_wanted: the passphrase of now, and the new one.
        words_wanted: show the new recovery words.
        cancelled: stop writing the journal anew.
    """

    change_wanted = Signal(str, str)
    words_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change the passphrase"))
        self.old = PassphraseField()
        self.old_field = Field(self.tr("Passphrase until now"), self.old)
        self.new = NewPassphrase()
        self.message = MessageBar()
        self.progress = ProgressStrip()
        self.change_button = primary_button(self.tr("Change the passphrase"))
        self.words_button = primary_button(self.tr("Show the new recovery words"))
        self.close_button = quiet_button(self.tr("Cancel"))
        self._build()
        self.old.return_pressed.connect(self.new.focus_first)
        self.new.return_pressed.connect(self._on_change_clicked)
        self.change_button.clicked.connect(self._on_change_clicked)
        self.words_button.clicked.connect(self.words_wanted)
        self.close_button.clicked.connect(self.reject)
        self.progress.cancelled.connect(self.cancelled)
        self.old.setFocus()

    def _build(self) -> None:
        theme = current_theme()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.spacing.xl)] * 4)
        layout.setSpacing(theme.px(theme.spacing.m))
        layout.addWidget(words(self.tr("Change the passphrase"), "heading"))
        layout.addWidget(
            words(
                self.tr(
                    "The journal is written anew, checked, and put in the old one's place. "
                    "The recovery words change too: the old sheet is void then."
                ),
                "dim",
            )
        )
        for part in (self.message, self.old_field, self.new, self.progress):
            layout.addWidget(part)
        row = QHBoxLayout()
        row.addStretch()
        for button in (self.close_button, self.change_button, self.words_button):
            row.addWidget(button)
        layout.addLayout(row)
        self.words_button.hide()
        self.setMinimumWidth(theme.px(460))

    def set_working(self, *, is_working: bool) -> None:
        """Show that the journal is written anew, or let the person type."""
        for part in (self.old_field, self.new, self.change_button, self.close_button):
            part.setEnabled(not is_working)
        if is_working:
            self.message.clear()
            self.progress.begin(self.tr("Writing the journal anew and checking it"))
        else:
            self.progress.finish()

    def show_problem(self, problem: Problem) -> None:
        """Say why the passphrase is as before."""
        self.message.show_problem(problem)
        self.old.setFocus()
        self.old.line.selectAll()

    def show_done(self) -> None:
        """Say that the new passphrase counts from now on."""
        for part in (self.old_field, self.new, self.change_button):
            part.hide()
        self.old.clear()
        self.new.clear()
        self.message.show_words(self.tr("The new passphrase counts from now on"), "", Tone.ACCENT)
        self.words_button.show()
        self.words_button.setFocus()
        self.close_button.setText(self.tr("Close"))

    def reject(self) -> None:
        """Close, unless the journal is being written."""
        if self.close_button.isEnabled():
            super().reject()

    def _on_change_clicked(self) -> None:
        new = self.new.chosen()
        if new is not None:
            self.change_wanted.emit(self.old.text(), new)
