"""Words that were written down for somebody: handed over by a tick of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from peerjournal.coaching.afterwards import words_for
from peerjournal.operations.concluding import handed_to, other_of_two
from peerjournal.ui.conversation.spoken import name_of
from peerjournal.ui.pages.column import words
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.coaching.meeting import Meeting


def hand_overs(meeting: Meeting) -> tuple[HandOver, ...]:
    """Return one for each person for whom something was written down here."""
    others = (seat for seat in range(len(meeting.people)) if seat != meeting.mine)
    return tuple(HandOver(meeting, seat) for seat in others if words_for(meeting, seat))


class HandOver(QFrame):
    """Shows the words as they will be read, and asks once; in a circle nobody else gets them.

    Signals:
        changed: whether they are handed over.
    """

    changed = Signal(bool)

    def __init__(self, meeting: Meeting, seat: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "shared")
        self.tick = QCheckBox()
        self.seat = seat
        is_pair = other_of_two(meeting) is not None
        self.tick.setChecked(seat in handed_to(meeting))
        self.tick.toggled.connect(self.changed)
        self._lines = words_for(meeting, seat)
        name, person = name_of(meeting, seat), meeting.people[seat]
        self._build(name, has_card=person.identity is not None, is_pair=is_pair)

    def _build(self, name: str, *, has_card: bool, is_pair: bool) -> None:
        theme = current_theme()
        rows = QVBoxLayout(self)
        side = theme.px(theme.spacing.l)
        rows.setContentsMargins(side, theme.px(12), side, theme.px(14))
        rows.setSpacing(theme.px(6))
        rows.addWidget(words(self.tr("Written down for {name}").format(name=name), "accent"))
        rows.addWidget(words("\n".join(self._lines), "body"))
        said = (
            self.tr("Hand over to {name} when the session is shared")
            if is_pair
            else self.tr("Hand over to {name} alone when the session is shared")
        )
        self.tick.setText(said.format(name=name))
        rows.addWidget(self.tick)
        if not has_card:
            self.tick.hide()
            said = self.tr("Read it aloud to {name}, or print it: there is no card of theirs here.")
            rows.addWidget(words(said.format(name=name), "small"))
