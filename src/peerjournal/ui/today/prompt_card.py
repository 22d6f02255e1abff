"""A question to write from, and the ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from peerjournal.domain.entries import Kind
from peerjournal.ui.pages.column import words
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, primary_button, quiet_button


class PromptCard(QFrame):
    """Shows the question of the day.

    Signals:
        write_wanted: the question (str) to write about.
        kind_wanted: the Kind to begin.
        conversation_wanted: begin or go on with a guided conversation.
        questions_wanted: the question (str) from which to go on to all of them.
    """

    write_wanted = Signal(str)
    kind_wanted = Signal(object)
    conversation_wanted = Signal()
    questions_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setProperty("role", "shared")
        self.prompt = QLabel()
        self.prompt.setProperty("role", "heading")
        self.prompt.setWordWrap(True)
        self.prompt.setTextFormat(Qt.TextFormat.PlainText)
        self.write_button = primary_button(self.tr("Write about it"))
        self.blank_button = quiet_button(self.tr("A blank page"), "reflection")
        self.converse_button = quiet_button("", "sessions")
        self.questions_button = link_button(self.tr("All questions…"))
        row = FlowLayout(theme.px(theme.spacing.s))
        for button in (self.write_button, self.blank_button, self.converse_button):
            row.addWidget(button)
        head = FlowLayout(theme.px(theme.spacing.s), is_last_apart=True)
        over = words(self.tr("A question for today"), "overline")
        over.setWordWrap(False)
        head.addWidget(over)
        head.addWidget(self.questions_button)
        layout = QVBoxLayout(self)
        side = theme.px(theme.spacing.l)
        layout.setContentsMargins(side, theme.px(theme.spacing.s), side, side)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addLayout(head)
        layout.addWidget(self.prompt)
        layout.addSpacing(theme.px(theme.spacing.xs))
        layout.addLayout(row)
        self.write_button.clicked.connect(lambda: self.write_wanted.emit(self.prompt.text()))
        self.questions_button.clicked.connect(
            lambda: self.questions_wanted.emit(self.prompt.text())
        )
        self.blank_button.clicked.connect(lambda: self.kind_wanted.emit(Kind.REFLECTION))
        self.converse_button.clicked.connect(self.conversation_wanted)
        self.show_conversing(is_conversing=False)

    def show_prompt(self, question: str) -> None:
        """Show a question."""
        self.prompt.setText(question)

    def show_conversing(self, *, is_conversing: bool) -> None:
        """Offer to begin a conversation, or to go on with the one that was begun."""
        self.converse_button.setText(
            self.tr("Go on with the conversation")
            if is_conversing
            else self.tr("Start a conversation…")
        )
