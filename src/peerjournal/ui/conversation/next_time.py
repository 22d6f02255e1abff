"""When these people meet again: a day and an hour, which become a planned session."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from peerjournal.coaching.afterwards import next_day
from peerjournal.domain import clock
from peerjournal.ui.conversation.day_choice import DayChoice
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.coaching.meeting import Meeting

_QUARTER = 15


class NextTime(QWidget):
    """Offers the days people agree on; the hour is that of today unless somebody changes it.

    Signals:
        changed: the moment (datetime), or None where nothing is planned.
        left_open: whether the visit in return waits for another month.
    """

    changed = Signal(object)
    left_open = Signal(bool)

    def __init__(self, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = DayChoice()
        self.days.name(self.tr("When you meet next"))
        self.hour = QTimeEdit()
        self.hour.setDisplayFormat("HH:mm")
        self.hour.setAccessibleName(self.tr("At what time"))
        self.later = QCheckBox(self.tr("Not this month; we both say so"))
        self.later.setChecked(meeting.leaves_return)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        rows.addLayout(row)
        rows.addWidget(self.later)
        if not meeting.format.asks_return:
            self.later.hide()
        row.setSpacing(current_theme().px(8))
        row.addWidget(self.days)
        row.addWidget(self.hour)
        row.addStretch(1)
        self.setFocusProxy(self.days)
        self._show(meeting)
        self.days.changed.connect(self._on_changed)
        self.hour.timeChanged.connect(self._on_changed)
        self.later.toggled.connect(self.left_open)

    def moment(self) -> datetime | None:
        """Return the chosen moment."""
        day = self.days.day()
        if day is None:
            return None
        chosen = self.hour.time()
        return datetime.combine(day, time(chosen.hour(), chosen.minute()), clock.now().tzinfo)

    def _show(self, meeting: Meeting) -> None:
        begun = meeting.talk.started_at or clock.now()
        here = (meeting.next_at or begun).astimezone(clock.now().tzinfo)
        minute = here.minute if meeting.next_at else here.minute // _QUARTER * _QUARTER
        self.hour.setTime(QTime(here.hour, minute))
        said = None if meeting.has_next else next_day(meeting)
        day = here.date() if meeting.next_at else said
        self.days.show_day(day)
        if day is None:
            self.hour.hide()

    def _on_changed(self) -> None:
        moment = self.moment()
        self.hour.setVisible(moment is not None)
        self.changed.emit(moment)
