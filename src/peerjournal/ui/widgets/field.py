"""A question of a form: its label, its editor, and what helps or hinders."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.ui.announcing import announce
from peerjournal.ui.theme import current_theme


class Field(QWidget):
    """Names an editor, to the eye and to readers, and shows inline what is wrong with it."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        help_text: str = "",
        *,
        is_optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.editor = editor
        self.label = QLabel(label)
        self.label.setProperty("role", "strong")
        self.label.setBuddy(editor)
        self.optional = QLabel(self.tr("optional"))
        self.optional.setProperty("role", "small")
        self.help = QLabel(help_text)
        self.help.setProperty("role", "small")
        self.problem = QLabel()
        self.problem.setProperty("role", "problem")
        for line in (self.help, self.problem):
            line.setWordWrap(True)
        self.problem.hide()
        self.setFocusProxy(editor)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(help_text)
        head = QHBoxLayout()
        head.setSpacing(theme.px(theme.spacing.s))
        head.addWidget(self.label)
        head.addWidget(self.optional)
        head.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(5))
        layout.addLayout(head)
        layout.addWidget(editor)
        layout.addWidget(self.help)
        layout.addWidget(self.problem)
        # Only now: shown without a parent, a label would flash up as a window of its own.
        self.optional.setVisible(is_optional)
        self.help.setVisible(bool(help_text))

    def show_problem(self, words: str) -> None:
        """Say what is wrong, below the editor; empty words take it back."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.help.setVisible(bool(self.help.text()) and not words)
        self.editor.setAccessibleDescription(words or self.help.text())
        if words:
            announce(self.editor, words, is_urgent=True)
