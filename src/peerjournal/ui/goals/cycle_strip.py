"""The cycles of an inquiry as a sequence, to be seen at a glance and walked through."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from peerjournal.domain.listing import excerpt_of
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.plain_tip import plain_tip
from peerjournal.ui.reading.part_widgets import plain_label
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from peerjournal.domain.inquiry import InquiryCycle

_WORDS_MOST = 34


class CycleStrip(QWidget):
    """Shows what was changed in each cycle, in order, and how far each one has come.

    Signals:
        cycle_chosen: the place of a cycle.
    """

    cycle_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The cycles"))
        self.buttons: list[QPushButton] = []
        self._row = flow_row(self)

    def show_cycles(self, cycles: tuple[InquiryCycle, ...]) -> None:
        """Show these cycles."""
        for place, cycle in enumerate(cycles):
            if place:
                arrow = plain_label(self._arrow(), "dim", wraps=False)
                self._row.addWidget(arrow)
            self._row.addWidget(self._button(cycle, place))

    def _arrow(self) -> str:
        return "←" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "→"

    def _button(self, cycle: InquiryCycle, place: int) -> QPushButton:
        change = excerpt_of(cycle.change, _WORDS_MOST) or self.tr("not begun")
        words = self.tr("{n}. {change}").format(n=place + 1, change=change)
        button = quiet_button(words.replace("&", "&&"))
        stage = self._stage(cycle)
        button.setToolTip(plain_tip(stage))
        button.setAccessibleName(words)
        button.setAccessibleDescription(stage)
        button.clicked.connect(partial(self.cycle_chosen.emit, place))
        self.buttons.append(button)
        return button

    def _stage(self, cycle: InquiryCycle) -> str:
        """Say what of a cycle is written."""
        parts = [
            words
            for words, is_there in (
                (self.tr("change"), cycle.change),
                (self.tr("traces"), cycle.evidence),
                (self.tr("learned"), cycle.learned),
                (self.tr("doubt"), cycle.doubt),
                (self.tr("next step"), cycle.next_step),
            )
            if is_there
        ]
        return self.tr("Written: {parts}").format(parts=", ".join(parts) or "–")
