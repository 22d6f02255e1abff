"""Words that were written down for the other one: handed over by a tick of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from peerjournal.coaching.afterwards import words_for
from peerjournal.operations.concluding import other_of_two
from peerjournal.ui.conversation.spoken import name_of
from peerjournal.ui.pages.column import words
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.coaching.meeting import Meeting


class HandOver(QFrame):
    """Shows the words as they will be read, and asks once.

    Signals:
        changed: whether they are handed over.
    """

    changed = Signal(bool)

    def __init__(self, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "shared")
        self.tick = QCheckBox()
        self.tick.setChecked(meeting.is_handed_over)
        self.tick.toggled.connect(self.changed)
        seat = other_of_two(meeting)
        self._lines = () if seat is None else words_for(meeting, seat)
        if seat is not None:
            self._build(name_of(meeting, seat), has_card=meeting.people[seat].identity is not None)

    @property
    def has_words(self) -> bool:
        """Whether anything was written down for the other one."""
        return bool(self._lines)

    def _build(self, name: str, *, has_card: bool) -> None:
        theme = current_theme()
        rows = QVBoxLayout(self)
        side = theme.px(theme.spacing.l)
        rows.setContentsMargins(side, theme.px(12), side, theme.px(14))
        rows.setSpacing(theme.px(6))
        rows.addWidget(words(self.tr("Written down for {name}").format(name=name), "accent"))
        rows.addWidget(words("\n".join(self._lines), "body"))
        self.tick.setText(
            self.tr("Hand over to {name} when the session is shared").format(name=name)
        )
        rows.addWidget(self.tick)
        if not has_card:
            self.tick.hide()
            said = self.tr("Read it aloud to {name}, or print it: there is no card of theirs here.")
            rows.addWidget(words(said.format(name=name), "small"))
