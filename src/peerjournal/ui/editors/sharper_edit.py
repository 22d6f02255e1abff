"""Five questions that may make an aim clearer; none has to be answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.domain.goal import Sharper
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.widgets.field import Field


class SharperEdit(QWidget):
    """A line for each question.

    Signals:
        changed: an answer is another than before.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.specific = LineEdit(self.tr("One thing that I do, with whom, where"))
        self.noticed = LineEdit(self.tr("What is seen or heard then?"))
        self.within_reach = LineEdit(self.tr("What of it is in my own hands?"))
        self.why_now = LineEdit(self.tr("What makes it worth it this month?"))
        self.by_when = LineEdit(self.tr("A day, or an occasion"))
        self.setFocusProxy(self.specific)
        column = form_column(self, is_dense=True)
        for words, line in (
            (self.tr("What exactly?"), self.specific),
            (self.tr("How would I notice?"), self.noticed),
            (self.tr("Is it within my reach?"), self.within_reach),
            (self.tr("Why now?"), self.why_now),
            (self.tr("By when?"), self.by_when),
        ):
            column.addWidget(Field(words, line))
            line.changed.connect(self.changed)

    def value(self) -> Sharper:
        """Return the answers."""
        return Sharper(
            specific=self.specific.text(),
            noticed=self.noticed.text(),
            within_reach=self.within_reach.text(),
            why_now=self.why_now.text(),
            by_when=self.by_when.text(),
        )

    def show_value(self, value: Sharper) -> None:
        """Show other answers."""
        self.specific.show_text(value.specific)
        self.noticed.show_text(value.noticed)
        self.within_reach.show_text(value.within_reach)
        self.why_now.show_text(value.why_now)
        self.by_when.show_text(value.by_when)
