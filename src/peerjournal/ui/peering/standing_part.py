"""How a pair or a circle stands: its rhythm, resting and going on, ending, equal footing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from peerjournal.domain.goal import Cadence
from peerjournal.domain.peers import Standing
from peerjournal.ui.exchange.exchange_words import cadence_words
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button
from peerjournal.ui.widgets.field import Field


class StandingPart(QWidget):
    """A sentence about where people stand, their rhythm, and the moves there are from here.

    Signals:
        cadence_chosen: a Cadence.
        standing_wanted: a Standing to move to.
        closing_wanted: ask what is to become of things.
        ritual_wanted: hold the closing ritual.
    """

    cadence_chosen = Signal(object)
    standing_wanted = Signal(object)
    closing_wanted = Signal()
    ritual_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.words = WordsLabel("", "body")
        self.cadence = QComboBox()
        for one in Cadence:
            self.cadence.addItem(cadence_words(one), one)
        self.hint = WordsLabel("", "dim")
        self.hint.setWordWrap(False)
        self.take_over = TextLink(self.tr("Take it over"))
        self.rest = TextLink(self.tr("Let it rest"))
        self.go_on = quiet_button(self.tr("Go on"))
        self.ritual = quiet_button(self.tr("Hold the closing ritual"))
        self.close_button = TextLink(self.tr("Close…"))
        self._agreed = Cadence.NONE
        row = FlowLayout(theme.px(12))
        for button in self._buttons():
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addWidget(self.words)
        self.field = Field(
            self.tr("You meet"),
            self.cadence,
            self.tr("With a rhythm, Today offers the next conversation when it is time."),
        )
        layout.addWidget(self.field)
        within = self.field.layout()
        if within is not None:
            # No wider than its words.
            within.setAlignment(self.cadence, Qt.AlignmentFlag.AlignLeft)
        differing = FlowLayout(theme.px(6))
        differing.addWidget(self.hint)
        differing.addWidget(self.take_over)
        layout.addLayout(differing)
        layout.addLayout(row)
        self._connect()

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.rest, self.go_on, self.ritual, self.close_button)

    def _connect(self) -> None:
        self.cadence.activated.connect(self._on_cadence_chosen)
        self.take_over.clicked.connect(lambda: self.cadence_chosen.emit(self._agreed))
        self.rest.clicked.connect(lambda: self.standing_wanted.emit(Standing.RESTING))
        self.go_on.clicked.connect(lambda: self.standing_wanted.emit(Standing.ACTIVE))
        self.ritual.clicked.connect(self.ritual_wanted)
        self.close_button.clicked.connect(self.closing_wanted)

    def show_standing(
        self, words: str, standing: Standing, cadence: Cadence, agreed: Cadence = Cadence.NONE
    ) -> None:
        """Show where people stand; `agreed` is the rhythm that their agreement names."""
        self.words.setText(words)
        self.cadence.setCurrentIndex(self.cadence.findData(cadence))
        self._agreed = agreed
        is_over = standing is Standing.CLOSED
        differs = agreed is not Cadence.NONE and cadence is Cadence.NONE and not is_over
        self.hint.setText(
            self.tr("Your agreement says: {cadence}.").format(cadence=cadence_words(agreed))
        )
        self.hint.setVisible(differs)
        self.take_over.setVisible(differs)
        self.field.setVisible(not is_over)
        self.rest.setVisible(standing in _GOING)
        self.go_on.setVisible(standing not in _GOING)
        self.go_on.setText(self.tr("Open it again") if is_over else self.tr("Go on"))
        self.ritual.setVisible(standing is Standing.CLOSING)
        self.close_button.setVisible(not is_over)

    def _on_cadence_chosen(self) -> None:
        # Qt gives an enumeration of words back as plain words.
        self.cadence_chosen.emit(Cadence(self.cadence.currentData()))


_GOING = frozenset({Standing.PROPOSED, Standing.AGREED, Standing.ACTIVE})
