"""What is told of an inquiry on one page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.domain.inquiry import Finding
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.writing_section import WritingSection
from peerjournal.ui.widgets.field import Field


class FindingEdit(QWidget):
    """What was seen, what is doubted, and what is offered to colleagues.

    Signals:
        changed: something of it is another than before.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saw = WritingSection(self.tr("What I saw"), self.tr("What am I ready to claim?"))
        self.doubt = WritingSection(
            self.tr("What I still doubt"), self.tr("What else could account for it?")
        )
        self.offer = WritingSection(
            self.tr("What I offer to colleagues"), self.tr("What may somebody else try?")
        )
        self.care = LineEdit(self.tr("Who was asked, and how are people protected in these notes?"))
        self.setFocusProxy(self.saw)
        column = form_column(self)
        for part in (self.saw, self.doubt, self.offer):
            column.addWidget(part)
        column.addWidget(Field(self.tr("Care for those who were watched"), self.care))
        for changing in (self.saw, self.doubt, self.offer, self.care):
            changing.changed.connect(self.changed)

    def value(self) -> Finding:
        """Return it as it was typed."""
        return Finding(
            saw=self.saw.markdown(),
            doubt=self.doubt.markdown(),
            offer=self.offer.markdown(),
            care=self.care.text(),
        )

    def show_value(self, value: Finding) -> None:
        """Show another one."""
        self.saw.show_markdown(value.saw)
        self.doubt.show_markdown(value.doubt)
        self.offer.show_markdown(value.offer)
        self.care.show_text(value.care)
