"""The locked door: a passphrase, or the words of the recovery sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QProgressBar, QWidget

from peerjournal.ui.pages.column import ColumnPage, words
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.pages.sign import Sign
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, primary_button
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.passphrase_field import PassphraseField

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.ui.problem_words.problem import Problem

_LOCK_SIDE = 32
_WORD_LINES = 4


class UnlockPage(ColumnPage):
    """Shows which journal is locked and asks for what opens it.

    Signals:
        passphrase_given: the passphrase.
        words_given: the recovery words as they were typed.
        other_wanted: another journal.
        copies_wanted: go on with a safety copy.
        cancelled: open nothing after all.
    """

    passphrase_given = Signal(str)
    words_given = Signal(str)
    other_wanted = Signal()
    copies_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=380)
        self.title = words("", "title")
        self.place = words("", "small")
        self.note = words("", "dim")
        self.message = MessageBar()
        self.passphrase = PassphraseField()
        self.passphrase_field = Field(self.tr("Passphrase"), self.passphrase)
        self.recovery_words = QPlainTextEdit()
        self.words_field = Field(
            self.tr("Recovery words"),
            self.recovery_words,
            self.tr("All 24, in their order; capitals and line breaks do not matter."),
        )
        self.unlock_button = primary_button(self.tr("Unlock"))
        self.progress = QProgressBar()
        self.progress_words = words(
            self.tr("Working out the key. The second it takes is a thief's year."), "small"
        )
        self.cancel_button = link_button(self.tr("Cancel"))
        self.way_button = link_button("")
        self.copies_button = link_button(self.tr("Open a safety copy…"))
        self.other_button = link_button(self.tr("Another journal"))
        self._with_words = False
        self._build()
        self.passphrase.return_pressed.connect(self._on_unlock_clicked)
        self.unlock_button.clicked.connect(self._on_unlock_clicked)
        self.cancel_button.clicked.connect(self._on_cancel_clicked)
        self.way_button.clicked.connect(self._on_way_clicked)
        self.copies_button.clicked.connect(self.copies_wanted)
        self.other_button.clicked.connect(self.other_wanted)

    def _build(self) -> None:
        sign = Sign("lock", _LOCK_SIDE, self.tr("Locked"))
        self.recovery_words.setProperty("role", "field")
        self.recovery_words.setTabChangesFocus(True)
        self.recovery_words.setFixedHeight(self.fontMetrics().lineSpacing() * _WORD_LINES + 24)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Unlocking"))
        for part in (sign, self.title, self.place, self.note):
            self.column.addWidget(part)
        self.add_gap(4)
        self.column.addWidget(self.message)
        self.column.addWidget(self.passphrase_field)
        self.column.addWidget(self.words_field)
        self.column.addWidget(self.unlock_button)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.progress_words)
        self.column.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignLeft)
        row = FlowLayout(current_theme().px(8), is_last_apart=True)
        row.addWidget(self.way_button)
        row.addWidget(self.other_button)
        self.column.addLayout(row)
        self.column.addWidget(self.copies_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_way(with_words=False)
        self.set_working(is_working=False)

    def show_path(self, path: Path, note: str = "") -> None:
        """Show which journal is to be unlocked, and perhaps why it was locked."""
        self.clear()
        self.title.setText(path.stem)
        self.place.setText(str(path))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.copies_button.hide()
        self._show_way(with_words=False)

    def offer_copies(self) -> None:
        """Offer to go on with a safety copy of this journal."""
        self.copies_button.show()

    def fill_passphrase(self, passphrase: str) -> None:
        """Prefill the passphrase, as for the sample journal."""
        self.passphrase.line.setText(passphrase)

    def show_problem(self, problem: Problem) -> None:
        """Say why the journal stays closed, and let the person try again."""
        self.message.show_problem(problem)
        self.focus_first()

    def set_working(self, *, is_working: bool) -> None:
        """Show that the key is being derived, or let the person type."""
        has_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        was_cancelled = self.cancel_button.hasFocus() and not is_working
        self.progress.setVisible(is_working)
        self.progress_words.setVisible(is_working)
        self.cancel_button.setVisible(is_working)
        for part in (self.passphrase_field, self.words_field, self.unlock_button):
            part.setEnabled(not is_working)
        for button in (self.way_button, self.copies_button, self.other_button):
            button.setEnabled(not is_working)
        if is_working:
            self.message.clear()
            if has_keyboard:
                self.cancel_button.setFocus()
        elif was_cancelled:
            self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.cancel_button.isVisibleTo(self):
            self._on_cancel_clicked()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Give the keyboard to where the secret is typed."""
        if self._with_words:
            self.recovery_words.setFocus()
        else:
            self.passphrase.setFocus()
            self.passphrase.line.selectAll()

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.clear()
        self.recovery_words.clear()
        self.message.clear()

    def _on_cancel_clicked(self) -> None:
        self.cancelled.emit()
        self.focus_first()

    def _on_way_clicked(self) -> None:
        self._show_way(with_words=not self._with_words)
        self.clear()
        self.focus_first()

    def _show_way(self, *, with_words: bool) -> None:
        self._with_words = with_words
        self.passphrase_field.setVisible(not with_words)
        self.words_field.setVisible(with_words)
        self.way_button.setText(
            self.tr("Use the passphrase") if with_words else self.tr("Use the recovery words")
        )

    def _on_unlock_clicked(self) -> None:
        if self._with_words:
            self.words_given.emit(self.recovery_words.toPlainText())
        elif self.passphrase.text():
            self.passphrase_given.emit(self.passphrase.text())
