"""Beneath a shared summary: its four words, and whether both hold the same text."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.domain.session import Session
from peerjournal.operations.summaries import summary_words
from peerjournal.ui.reading.parts import Prose
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button

if TYPE_CHECKING:
    from peerjournal.domain.entries import Content
    from peerjournal.ui.reading.parts import Part


class SummarySeal(QWidget):
    """Tells the words; where theirs is another text, it can be taken over.

    Signals:
        accepted: hold the same summary.
    """

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.same = QLabel()
        self.accept = link_button(self.tr("Hold the same summary"))
        for label in (self.words, self.same):
            label.setProperty("role", "small")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current_theme().px(2))
        rows.addWidget(self.words)
        rows.addWidget(self.same)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.accept)
        row.addStretch()
        rows.addLayout(row)
        self.accept.clicked.connect(self.accepted)

    def show_summary(
        self, summary: str, other: str | None, *, may_accept: bool, waiting: str = ""
    ) -> None:
        """Show the words of a summary, and how the other side's stands to it.

        `other` is what stands on the other side, none where nothing of it is here; `waiting`
        says who has not ticked it yet.
        """
        said = self.tr("Read it aloud to see that both hold the same text: {words}")
        self.words.setText(said.format(words=summary_words(summary)))
        is_same = other is not None and other == summary
        same = self.tr("Both sides here hold these words.") if is_same else ""
        self.same.setText(" ".join(said for said in (same, waiting) if said))
        if not self.same.text():
            self.same.hide()
        if is_same or not may_accept:
            self.accept.hide()


def summary_of(content: Content | None) -> str:
    """Return the shared summary of a session; nothing of another kind."""
    return content.shared_summary if isinstance(content, Session) else ""


def is_summary(part: Part, content: Content) -> TypeGuard[Prose]:
    """Whether a part of a content that is read is its shared summary."""
    return isinstance(part, Prose) and bool(part.text) and part.text == summary_of(content)
