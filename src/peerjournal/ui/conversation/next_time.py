"""When these people meet again, how and for how long; that becomes a planned session."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from peerjournal.coaching.afterwards import next_day, next_format, next_minutes
from peerjournal.domain import clock
from peerjournal.ui.conversation.day_choice import DayChoice
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.planning.format_choice import FormatChoice
from peerjournal.ui.planning.length_choice import LengthChoice
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.coaching.meeting import Meeting

_QUARTER = 15


class NextTime(QWidget):
    """Offers the days people agree on; hour, format and length are today's unless changed.

    Signals:
        changed: the moment (datetime), or None where nothing is planned.
        how_changed: the format's key (str, empty leaves it open) and the minutes (int).
        left_open: whether the visit in return waits for another month.
    """

    changed = Signal(object)
    how_changed = Signal(str, int)
    left_open = Signal(bool)

    def __init__(self, meeting: Meeting, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = DayChoice()
        self.days.name(self.tr("When you meet next"))
        self.hour = QTimeEdit()
        self.hour.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.hour.setDisplayFormat("HH:mm")
        self.hour.setAccessibleName(self.tr("At what time"))
        self.format = FormatChoice((meeting.format,), language)
        self.length = LengthChoice()
        self.how = QWidget()
        self.later = QCheckBox(self.tr("Not this month; we both say so"))
        self.later.setChecked(meeting.leaves_return)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        rows.setSpacing(current_theme().px(8))
        rows.addLayout(row)
        rows.addWidget(self.how)
        rows.addWidget(self.later)
        how = FlowLayout(current_theme().px(8))
        how.addWidget(self.format)
        how.addWidget(self.length)
        self.how.setLayout(how)
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
        self.format.activated.connect(self._on_format_chosen)
        self.length.activated.connect(self._on_how_changed)

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
        self.format.show_key(next_format(meeting))
        self.length.show_minutes(next_minutes(meeting))
        if day is None:
            self.hour.hide()
            self.how.hide()

    def _on_format_chosen(self) -> None:
        chosen = self.format.format()
        if chosen is not None:
            self.length.show_minutes(chosen.minutes)
        self._on_how_changed()

    def _on_how_changed(self) -> None:
        self.how_changed.emit(self.format.key(), self.length.minutes())

    def _on_changed(self) -> None:
        moment = self.moment()
        self.hour.setVisible(moment is not None)
        self.how.setVisible(moment is not None)
        self.changed.emit(moment)
