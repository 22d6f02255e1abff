"""A quiet heading and the place to write under it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from peerjournal.domain.fields import Markdown
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.theme import current_theme

_SURELY_WRITTEN = 200


class WritingSection(QWidget):
    """One question of a form, answered in formatted writing.

    Attributes:
        is_compact: whether the heading stands in the place of the words while there are none.

    Signals:
        changed: the writing is another than before.

    """

    changed = Signal()

    def __init__(self, heading: str, prompt: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel()
        self.heading.setProperty("role", "section")
        self.heading.setWordWrap(True)
        self.edit = MarkdownEdit()
        self.heading.setBuddy(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(current_theme().spacing.xs))
        layout.addWidget(self.heading)
        layout.addWidget(self.edit)
        self._below = QVBoxLayout()
        self._below.setSpacing(layout.spacing())
        layout.addLayout(self._below)
        self.is_compact = False
        self.edit.changed.connect(self.changed)
        self.edit.changed.connect(self._show_heading)
        self.edit.focus_changed.connect(self._show_heading)
        self.show_words(heading, prompt)

    def show_words(self, heading: str, prompt: str) -> None:
        """Ask something else; what was answered stays."""
        self.heading.setText(heading)
        self.edit.setAccessibleName(heading or prompt)
        self.edit.set_prompt(prompt)
        self._show_heading()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on; as its proxy, the edit could not be moved in the order of Tab."""
        self.edit.setFocus(event.reason())

    def add_below(self, widget: QWidget) -> None:
        """Put something directly below the writing, above what was put there before."""
        self._below.insertWidget(0, widget)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written; asked at each key, so a long text is not even looked at."""
        return self.edit.document().characterCount() < _SURELY_WRITTEN and not self.markdown()

    def markdown(self) -> Markdown:
        """Return what is written."""
        return self.edit.markdown()

    def show_markdown(self, text: Markdown) -> None:
        """Show another text."""
        self.edit.show_markdown(text)
        self._show_heading()

    def _show_heading(self) -> None:
        is_needed = bool(self.heading.text())
        if self.is_compact:
            is_empty = self.edit.document().isEmpty()
            is_needed = is_needed and (not is_empty or self.edit.hasFocus())
            self.edit.setPlaceholderText("" if is_needed else self.heading.text())
        self.heading.setVisible(is_needed)
