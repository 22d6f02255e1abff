"""What stays when a pair has closed: a far day, a goodbye, a place in the circle of support."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.ui.days import short_day
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.domain.bonds import Bond


class AfterwardsPart(QWidget):
    """A few quiet lines; hidden where there are none.

    Signals:
        far_dropped: the far day is not wanted any more.
        send_wanted: the goodbye line, to be written down as thanks.
    """

    far_dropped = Signal()
    send_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._bond: Bond | None = None
        self.far = WordsLabel("", "body")
        self.drop_far = TextLink(self.tr("Not any more"))
        self.contact = WordsLabel(self.tr("In your circle of support."), "dim")
        self.goodbye = WordsLabel("", "quote")
        self.send = TextLink(self.tr("Write it down as thanks, to send or print"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.xs))
        layout.addWidget(self.far)
        layout.addWidget(self.drop_far, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.contact)
        layout.addWidget(self.goodbye)
        layout.addWidget(self.send, 0, Qt.AlignmentFlag.AlignLeft)
        self.drop_far.clicked.connect(self.far_dropped)
        self.send.clicked.connect(self._on_send_clicked)
        self.hide()

    def show_bond(self, bond: Bond, *, is_closed: bool) -> None:
        """Show what was decided for afterwards."""
        self._bond = bond
        has_far = bond.far_on is not None
        if bond.far_on is not None:
            said = self.tr("You want to say hello on {day}.")
            self.far.setText(said.format(day=short_day(bond.far_on)))
        self.far.setVisible(has_far)
        self.drop_far.setVisible(has_far)
        self.contact.setVisible(bond.is_contact)
        has_goodbye = is_closed and bool(bond.goodbye)
        if has_goodbye:
            self.goodbye.setText(self.tr("“{words}”").format(words=bond.goodbye))
        self.goodbye.setVisible(has_goodbye)
        self.send.setVisible(has_goodbye)
        self.setVisible(has_far or bond.is_contact or has_goodbye)

    def _on_send_clicked(self) -> None:
        if self._bond is not None:
            self.send_wanted.emit(self._bond.goodbye)
