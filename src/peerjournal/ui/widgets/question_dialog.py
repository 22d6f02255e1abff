"""A question that has to be answered before going on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import danger_button, primary_button, quiet_button
from peerjournal.ui.widgets.fitted_dialog import FittedDialog


class QuestionDialog(FittedDialog):
    """Shows one question with a verb to agree and a way to leave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.words = QLabel()
        self.words.setProperty("role", "dim")
        self.words.setWordWrap(True)
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.yes = primary_button("")
        self.yes_danger = danger_button("")
        self.no = quiet_button(self.tr("Cancel"))
        for button in (self.yes, self.yes_danger):
            button.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.spacing.xl)] * 4)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addWidget(self.title)
        layout.addWidget(self.words)
        layout.addStretch()
        layout.addSpacing(theme.px(theme.spacing.m))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.no)
        row.addWidget(self.yes)
        row.addWidget(self.yes_danger)
        layout.addLayout(row)
        self.setFixedWidth(theme.px(440))
        self.set_destructive(False)

    def show_question(self, title: str, words: str, yes: str) -> None:
        """Show the question, what follows from a yes, and the verb of the yes."""
        self.setWindowTitle(title)
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.yes.setText(yes)
        self.yes_danger.setText(yes)

    def set_destructive(self, is_destructive: bool) -> None:  # noqa: FBT001 - like Qt's setters
        """Choose which yes is shown, and give the keyboard to the safe button."""
        self.yes.setVisible(not is_destructive)
        self.yes_danger.setVisible(is_destructive)
        safe = self.no if is_destructive else self.yes
        safe.setDefault(True)
        safe.setFocus()
