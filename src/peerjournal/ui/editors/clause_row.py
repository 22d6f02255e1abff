"""One promise, whose words its makers rewrite as they like."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.sections import Section
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.writing_section import WritingSection

OWN = FieldKey("own")


class ClauseRow(QWidget):
    """A heading and its promise; the heading of an own clause is typed.

    Signals:
        changed: something of it is another than before.

    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = OWN
        self._heading = ""
        self.heading = LineEdit(self.tr("What this clause is about"))
        self.text = WritingSection("", self.tr("What we promise each other"))
        self.setFocusProxy(self.heading)
        column = form_column(self, is_dense=True)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        self.heading.line.entered.connect(self._go_on)
        self.heading.changed.connect(self.changed)
        self.text.changed.connect(self.changed)

    def value(self) -> Section:
        """Return it as it was typed."""
        heading = self.heading.text() if self._key == OWN else self._heading
        return Section(key=self._key, heading=heading, text=self.text.markdown())

    def show_value(self, value: Section) -> None:
        """Show another one."""
        self._key, self._heading = value.key, value.heading
        is_own = value.key == OWN
        self.setFocusProxy(self.heading if is_own else self.text)
        self.heading.setVisible(is_own)
        self.heading.show_text(value.heading)
        heading = "" if is_own else value.heading
        self.text.show_words(heading, self.tr("What we promise each other"))
        self.text.show_markdown(value.text)

    def _go_on(self) -> None:
        self.text.setFocus(Qt.FocusReason.TabFocusReason)
