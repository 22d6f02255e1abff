"""Three steps to a question of one's own; a helper, not a check."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from peerjournal.coaching import questions
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button

_GAP = "…"


class BuilderPanel(QWidget):
    """What am I curious about; an opener; then one breath. Every word is the writer's own.

    Signals:
        taken: the words of the question.

    """

    taken = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        steps = questions.builder(language)
        self._opener = ""
        self.curious = QLineEdit()
        self.curious.setAccessibleName(steps.curious)
        self.openers = tuple(self._opener_button(word, steps.opener) for word in steps.openers)
        self.question = QLineEdit()
        self.question.setAccessibleName(steps.cut)
        self.take_button = quiet_button(self.tr("Put it into the field"))
        self._lay_out(steps)
        self.curious.returnPressed.connect(
            partial(self.openers[0].setFocus, Qt.FocusReason.TabFocusReason)
        )
        self.question.returnPressed.connect(self._take)
        self.question.textChanged.connect(self._on_changed)
        self.take_button.clicked.connect(self._take)
        self.setFocusProxy(self.curious)
        self._on_changed()

    def _opener_button(self, word: str, step: str) -> QToolButton:
        button = QToolButton()
        button.setText(word)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleDescription(step)
        button.clicked.connect(partial(self._on_opener_chosen, word))
        return button

    def _lay_out(self, steps: questions.Builder) -> None:
        theme = current_theme()
        row = QWidget()
        flow = flow_row(row)
        for button in self.openers:
            flow.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(theme.spacing.m))
        foot.addWidget(_small(steps.tip), 1)
        foot.addWidget(self.take_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.xs))
        parts = ((steps.curious, self.curious), (steps.opener, row), (steps.cut, self.question))
        for number, (words, part) in enumerate(parts, start=1):
            label = _small(f"{number}. {words}")
            label.setBuddy(part)
            layout.addWidget(label)
            layout.addWidget(part)
            layout.addSpacing(theme.px(theme.spacing.xs))
        layout.addLayout(foot)

    def clear(self) -> None:
        """Begin anew."""
        self._opener = ""
        self.curious.clear()
        self.question.clear()

    def _on_opener_chosen(self, word: str) -> None:
        rest = self.question.text().strip()
        if self._opener and rest.casefold().startswith(self._opener.casefold()):
            rest = rest[len(self._opener) :].lstrip()
        self._opener = word
        curious = self.curious.text().strip()
        is_begun = bool(rest) or not curious
        self.question.setText(f"{word} {rest}" if is_begun else f"{word} {_GAP} {curious}")
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_begun:
            self.question.end(False)
        else:
            # The gap is the writer's to fill, and what was wondered about is to be cut.
            self.question.setSelection(len(word) + 1, len(_GAP))

    def _on_changed(self) -> None:
        self.take_button.setEnabled(bool(self._made()))

    def _made(self) -> str:
        words = " ".join(self.question.text().split()).rstrip(" .?…")
        if not words or words.casefold() == self._opener.casefold():
            return ""
        return f"{words}?"

    def _take(self) -> None:
        made = self._made()
        if made:
            self.taken.emit(made)
            self.clear()


def _small(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "small")
    label.setWordWrap(True)
    return label
