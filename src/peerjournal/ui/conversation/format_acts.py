"""What can be done with a format besides holding it: changing, printing, handing on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peerjournal.ui.conversation.during_head import plain_button
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme


class FormatActs(QWidget):
    """Buttons below the way through a format."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change = plain_button(self.tr("Copy and change…"), "edit")
        self.card = plain_button(self.tr("Print this card…"), "print")
        self.save = plain_button(self.tr("Save to a file…"), "save")
        self.save.setToolTip(
            self.tr("So that others can hold it too: titles, minutes and questions, no names")
        )
        row = FlowLayout(current_theme().px(4))
        for button in (self.change, self.card, self.save):
            row.addWidget(button)
        self.setLayout(row)

    def show_format(self, *, is_own: bool) -> None:
        """Offer what can be done with a format of one's own, or with another."""
        self.change.setText(self.tr("Change…") if is_own else self.tr("Copy and change…"))
        self.save.setVisible(is_own)
