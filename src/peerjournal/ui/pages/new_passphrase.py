"""Two fields for a new passphrase, with a judgement of it; checks what can be checked here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.domain.errors import PassphraseTooShortError
from peerjournal.operations.journal import check_passphrase
from peerjournal.ui.problems import problem_text
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.passphrase_field import PassphraseField
from peerjournal.ui.widgets.strength_meter import StrengthMeter


class NewPassphrase(QWidget):
    """Asks twice for a new passphrase.

    Signals:
        return_pressed: the second field is done with.
    """

    return_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = PassphraseField()
        self.second = PassphraseField()
        self.meter = StrengthMeter()
        self.first_field = Field(self.tr("New passphrase"), self.first)
        self.second_field = Field(self.tr("Once more"), self.second)
        self._own_words: tuple[str, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(current_theme().spacing.m))
        for part in (self.first_field, self.meter, self.second_field):
            layout.addWidget(part)
        self.first.text_changed.connect(self._on_first_changed)
        self.second.text_changed.connect(self._on_second_changed)
        self.first.return_pressed.connect(self.second.setFocus)
        self.second.return_pressed.connect(self.return_pressed)

    def know_words(self, *own_words: str) -> None:
        """Count words such as the writer's name as guessed at once."""
        self._own_words = own_words

    def chosen(self) -> str | None:
        """Return the passphrase; where it will not do, say so beside the field and return none."""
        try:
            check_passphrase(self.first.text())
        except PassphraseTooShortError as error:
            self.first_field.show_problem(problem_text(error).title)
            self.first.setFocus()
            return None
        if self.first.text() != self.second.text():
            self.second_field.show_problem(self.tr("This is not the same as above."))
            self.second.setFocus()
            return None
        return self.first.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    def focus_first(self) -> None:
        """Give the keyboard to the first field."""
        self.first.setFocus()

    def _on_first_changed(self) -> None:
        self.first_field.show_problem("")
        self.meter.show_passphrase(self.first.text(), self._own_words)

    def _on_second_changed(self) -> None:
        self.second_field.show_problem("")
