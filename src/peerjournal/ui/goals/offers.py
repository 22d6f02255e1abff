"""Looks at goals that come round, worded as offers: to be taken or left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peerjournal.ui.goals.acts import Act, Wanted
from peerjournal.ui.goals.goal_words import offer_words
from peerjournal.ui.reading.part_widgets import plain_label
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from peerjournal.operations.goals import Offer


class Offers(QWidget):
    """Shows a sentence and a button for each offer; hidden while there are none.

    Signals:
        act_wanted: Wanted, the check-in or the look back.
    """

    act_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[Offer, ...] = ()
        self.buttons: list[QPushButton] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        below = current_theme().px(current_theme().spacing.m)
        self._column.setContentsMargins(0, 0, 0, below)
        self._column.setSpacing(current_theme().px(current_theme().spacing.s))

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show these offers in place of others."""
        if offers != self.shown:
            self.shown = offers
            self._fill()
        self.setVisible(bool(offers))

    def _fill(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = [], []
        for offer in self.shown:
            self._column.addWidget(self._row(offer))

    def _row(self, offer: Offer) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(current_theme().spacing.m))
        words = offer_words(offer)
        layout.addWidget(plain_label(words, "body"), 1)
        act = Act.LOOK_BACK if offer.is_look_back else Act.CHECK_IN
        name = self.tr("Look back") if offer.is_look_back else self.tr("Check in")
        button = quiet_button(name, "history" if offer.is_look_back else "clock")
        button.setAccessibleDescription(words)
        button.clicked.connect(partial(self._on_clicked, Wanted(act=act, id=offer.goal)))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.buttons.append(button)
        self._rows.append(row)
        return row

    def _on_clicked(self, wanted: Wanted) -> None:
        self.act_wanted.emit(wanted)
