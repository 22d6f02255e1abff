"""After a journal was made: its recovery words, and a rehearsal of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.ui.colours import Tone
from peerjournal.ui.pages.column import ColumnPage
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.pages.recovery_sheet import RecoverySheet
from peerjournal.ui.pages.rehearsal import Rehearsal
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, primary_button
from peerjournal.ui.widgets.message_bar import MessageBar


class RecoveryPage(ColumnPage):
    """Shows the words, then lets a person try three of them.

    Signals:
        print_wanted: put the words on paper.
        save_wanted: put them into a readable file.
        rehearsed: three of them were typed rightly.
        done: on to the journal, rehearsed or not.
    """

    print_wanted = Signal()
    save_wanted = Signal()
    rehearsed = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=520)
        self.title = self.add_text(self.tr("Your recovery words"), "title")
        self.explanation = self.add_text("", "body")
        self.message = MessageBar()
        self.sheet = RecoverySheet()
        self.rehearsal: Rehearsal | None = None
        self.next_button = primary_button("")
        self.back_button = link_button(self.tr("Back to the words"))
        self.later_button = link_button("")
        self._words: tuple[str, ...] = ()
        self._build()
        self.sheet.print_wanted.connect(self.print_wanted)
        self.sheet.save_wanted.connect(self.save_wanted)
        self.next_button.clicked.connect(self._on_next_clicked)
        self.back_button.clicked.connect(self._show_sheet)
        self.later_button.clicked.connect(self.done)

    def _build(self) -> None:
        self.column.addWidget(self.message)
        self.column.addWidget(self.sheet)
        self._place = self.column.count()
        row = FlowLayout(current_theme().px(8), is_last_apart=True)
        for button in (self.next_button, self.back_button, self.later_button):
            row.addWidget(button)
        self.column.addLayout(row)
        self.add_text(
            self.tr("You find them again under Settings, behind your passphrase."), "small"
        )

    def show_words(self, recovery_words: tuple[str, ...]) -> None:
        """Show the words of a journal."""
        self._words = recovery_words
        self.sheet.show_words(recovery_words)
        self._show_sheet()

    def words(self) -> tuple[str, ...]:
        """Return the words that are shown."""
        return self._words

    def focus_first(self) -> None:
        """Give the keyboard to the next step."""
        if self.rehearsal is None:
            self.next_button.setFocus()
        else:
            self.rehearsal.focus_first()

    def clear(self) -> None:
        """Take the words off the screen and forget them."""
        self._words = ()
        self.sheet.clear()
        self._drop_rehearsal()

    def _show_sheet(self) -> None:
        self._drop_rehearsal()
        self.message.clear()
        self.explanation.setText(
            self.tr(
                "These 24 words open the journal if the passphrase is ever gone; without either, "
                "nobody can. Write them down in this order and keep the paper away from this "
                "computer."
            )
        )
        self.sheet.show()
        self.next_button.setText(self.tr("I wrote them down"))
        self.back_button.hide()
        self.later_button.setText(self.tr("Later"))
        self.later_button.show()
        self.focus_first()

    def _show_rehearsal(self) -> None:
        self.explanation.setText(self.tr("Take your sheet and type three of its words."))
        self.sheet.hide()
        self.rehearsal = Rehearsal(self._words)
        self.rehearsal.passed.connect(self._on_passed)
        self.column.insertWidget(self._place, self.rehearsal)
        self.next_button.setText(self.tr("Check"))
        self.back_button.show()
        self.focus_first()

    def _drop_rehearsal(self) -> None:
        if self.rehearsal is not None:
            self.column.removeWidget(self.rehearsal)
            self.rehearsal.hide()
            self.rehearsal.deleteLater()
            self.rehearsal = None

    def _on_next_clicked(self) -> None:
        if self.rehearsal is None:
            self._show_rehearsal()
        else:
            self.rehearsal.check()

    def _on_passed(self) -> None:
        self.rehearsed.emit()
        self.done.emit()

    def show_note(self, text: str) -> None:
        """Say what became of printing or saving."""
        self.message.show_words(text, "", Tone.ACCENT)
