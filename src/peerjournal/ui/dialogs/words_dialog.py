"""Show the recovery words of the open journal, after asking for its passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from peerjournal.ui.pages.column import words
from peerjournal.ui.pages.recovery_page import RecoveryPage
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.passphrase_field import PassphraseField

if TYPE_CHECKING:
    from peerjournal.ui.problem_words.problem import Problem


class WordsDialog(QDialog):
    """Asks who is there, then shows the words.

    Signals:
        passphrase_given: the passphrase, to be confirmed.
        print_wanted: put the words on paper.
        save_wanted: put them into a readable file.
        rehearsed: three of them were typed rightly.
    """

    passphrase_given = Signal(str)
    print_wanted = Signal()
    save_wanted = Signal()
    rehearsed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recovery words"))
        self.message = MessageBar()
        self.passphrase = PassphraseField()
        self.field = Field(self.tr("Passphrase"), self.passphrase)
        self.progress = QProgressBar()
        self.show_button = primary_button(self.tr("Show the words"))
        self.cancel_button = quiet_button(self.tr("Cancel"))
        self.page = RecoveryPage()
        self.question = QWidget()
        self._build()
        self.passphrase.return_pressed.connect(self._on_show_clicked)
        self.show_button.clicked.connect(self._on_show_clicked)
        self.cancel_button.clicked.connect(self.reject)
        self.page.print_wanted.connect(self.print_wanted)
        self.page.save_wanted.connect(self.save_wanted)
        self.page.rehearsed.connect(self.rehearsed)
        self.page.done.connect(self.accept)
        self.passphrase.setFocus()

    def _build(self) -> None:
        theme = current_theme()
        margin = theme.px(theme.spacing.xl)
        inner = QVBoxLayout(self.question)
        inner.setContentsMargins(margin, margin, margin, margin)
        inner.setSpacing(theme.px(theme.spacing.m))
        inner.addWidget(words(self.tr("Recovery words"), "heading"))
        inner.addWidget(
            words(
                self.tr(
                    "Whoever sees them can open the journal. Look around, then type the passphrase."
                ),
                "dim",
            )
        )
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Checking the passphrase"))
        self.progress.hide()
        for part in (self.message, self.field, self.progress):
            inner.addWidget(part)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel_button)
        row.addWidget(self.show_button)
        inner.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.question)
        layout.addWidget(self.page)
        self.page.hide()
        self.setMinimumWidth(theme.px(440))

    def ask_no_more(self) -> None:
        """Skip the question, where the passphrase was given a moment ago."""
        self.question.hide()

    def set_working(self, *, is_working: bool) -> None:
        """Show that the passphrase is being checked."""
        self.progress.setVisible(is_working)
        self.field.setEnabled(not is_working)
        self.show_button.setEnabled(not is_working)
        if is_working:
            self.message.clear()

    def show_problem(self, problem: Problem) -> None:
        """Say why the words stay hidden."""
        self.message.show_problem(problem)
        self.passphrase.setFocus()
        self.passphrase.line.selectAll()

    def show_words(self, recovery_words: tuple[str, ...]) -> None:
        """Show the words."""
        self.passphrase.clear()
        self.question.hide()
        self.page.show_words(recovery_words)
        self.page.later_button.setText(self.tr("Close"))
        self.page.show()
        theme = current_theme()
        self.resize(theme.px(600), theme.px(620))

    def done(self, result: int) -> None:
        """Take the words off the screen and close."""
        self.page.clear()
        super().done(result)

    def _on_show_clicked(self) -> None:
        if self.passphrase.text():
            self.passphrase_given.emit(self.passphrase.text())
