"""What the receiver makes of a note: six questions, each of which may stay empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.coaching.receiving import prompts
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.receiving import ReceivingField
from peerjournal.domain.sections import Section
from peerjournal.ui.asking.offered_question import OfferedQuestion
from peerjournal.ui.asking.question_help import put_behind
from peerjournal.ui.editors.form_column import flush_row
from peerjournal.ui.editors.writing_section import WritingSection
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent


class ReceivingForm(QWidget):
    """Holds the receiver's own words, each under its question.

    Attributes:
        sections: where each question is answered.

    Signals:
        changed: the words are others than before.
        try_wanted: make what I want to try a commitment.
        new_to_me_wanted: write about what is new to me in the note.

    """

    changed = Signal()
    try_wanted = Signal()
    new_to_me_wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._headings = {one.key: one.label for one in prompts(language)}
        self.sections = {
            one.key: WritingSection(one.label, one.prompt) for one in prompts(language)
        }
        self.offered = OfferedQuestion()
        self.try_button = TextLink(self.tr("Make it a commitment"), "commitment")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(theme.spacing.l))
        for section in self.sections.values():
            column.addWidget(section)
            section.changed.connect(self._on_changed)
        self.new_button = TextLink(self.tr("Write “New to me”"), "reflection")
        column.addLayout(flush_row(self.try_button))
        column.addLayout(flush_row(self.new_button))
        self.new_button.clicked.connect(self.new_to_me_wanted)
        column.addWidget(self.offered)
        self.offered.taken.connect(self._on_question_taken)
        self.try_button.clicked.connect(self.try_wanted)
        self._show_ways()

    def show_sections(self, sections: tuple[Section, ...]) -> None:
        """Show what is stored."""
        written = {section.key: section.text for section in sections}
        for key, section in self.sections.items():
            section.show_markdown(written.get(FieldKey(key.value), Markdown("")))
        self._show_ways()

    def offer(self, question: str) -> None:
        """Offer a question while nothing is written; none where it is empty."""
        self.offered.show_question(question)
        self._show_ways()

    def written(self) -> tuple[Section, ...]:
        """Return what is written, under the questions as they were read."""
        return tuple(
            Section(key=FieldKey(key.value), heading=self._headings[key], text=section.markdown())
            for key, section in self.sections.items()
            if section.markdown().strip()
        )

    def one_try(self) -> str:
        """Return what the receiver wants to try."""
        return self.sections[ReceivingField.ONE_TRY].markdown().strip()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the first question."""
        del event
        self.sections[ReceivingField.FIRST_REACTION].edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_changed(self) -> None:
        self._show_ways()
        self.changed.emit()

    def _on_question_taken(self, question: str) -> None:
        edit = self.sections[ReceivingField.FIRST_REACTION].edit
        put_behind(edit, question)
        cursor = edit.textCursor()
        cursor.insertBlock()
        edit.setTextCursor(cursor)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ways(self) -> None:
        self.try_button.setVisible(bool(self.one_try()))
        self.offered.show_where_empty(is_empty=not self.written())
