"""Asks once, in words, whether the ground is still even; a no goes on, a yes stops."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button


class FootingQuestion(QFrame):
    """The question with its two answers.

    Signals:
        answered: whether somebody now has power over the other.
    """

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setProperty("role", "shared")
        self.question = WordsLabel("", "strong")
        self.why = WordsLabel(
            self.tr("The program cannot know it, so it asks each of you once. Nobody is told."),
            "small",
        )
        self.no = quiet_button(self.tr("No, nobody does"))
        self.yes = quiet_button(self.tr("Yes"))
        row = FlowLayout(theme.px(6))
        row.addWidget(self.no)
        row.addWidget(self.yes)
        layout = QVBoxLayout(self)
        side = theme.px(theme.spacing.m)
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(theme.px(6))
        layout.addWidget(self.question)
        layout.addWidget(self.why)
        layout.addLayout(row)
        self.no.clicked.connect(lambda: self.answered.emit(False))
        self.yes.clicked.connect(lambda: self.answered.emit(True))
        self.hide()

    def ask(self, question: str) -> None:
        """Show the question and give the keyboard to its first answer."""
        self.question.setText(question)
        self.setAccessibleName(question)
        self.show()
        self.no.setFocus()
