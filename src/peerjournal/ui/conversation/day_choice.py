"""A day to choose by words first: tomorrow, in a week; or any other."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QWidget

from peerjournal.domain import clock
from peerjournal.ui.days import short_day_form
from peerjournal.ui.models.entry_words import qdate
from peerjournal.ui.theme import current_theme

_ANOTHER = "another"


class DayChoice(QWidget):
    """Offers the days that people agree on, and a calendar for the others.

    Signals:
        changed: another day, or none, was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox()
        self.calendar = QDateEdit()
        self.calendar.setCalendarPopup(True)
        self.calendar.setDisplayFormat(short_day_form(self.locale()))
        self.calendar.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(8))
        layout.addWidget(self.choice)
        layout.addWidget(self.calendar)
        layout.addStretch()
        self.setFocusProxy(self.choice)
        self._fill()
        self.choice.activated.connect(self._on_activated)
        self.calendar.dateChanged.connect(self._on_date_changed)

    def day(self) -> date | None:
        """Return the chosen day."""
        if self.choice.currentData() == _ANOTHER:
            chosen: object = self.calendar.date().toPython()
            return chosen if isinstance(chosen, date) else None
        found: object = self.choice.currentData()
        return found if isinstance(found, date) else None

    def show_day(self, day: date | None) -> None:
        """Show a day, or that there is none yet."""
        # Qt compares Python's dates by identity, so the place is looked for here.
        days = [self.choice.itemData(n) for n in range(self.choice.count())]
        at = days.index(day) if day in days else self.choice.count() - 1
        self.calendar.blockSignals(True)
        self.calendar.setDate(qdate(day or clock.today()))
        self.calendar.blockSignals(False)
        self.choice.setCurrentIndex(at)
        self.calendar.setVisible(self.choice.currentData() == _ANOTHER)

    def name(self, words: str) -> None:
        """Name both parts for those who listen."""
        self.choice.setAccessibleName(words)
        self.calendar.setAccessibleName(words)

    def _fill(self) -> None:
        today = clock.today()
        choices = (
            (self.tr("Tomorrow"), 1),
            (self.tr("In three days"), 3),
            (self.tr("In a week"), 7),
            (self.tr("In two weeks"), 14),
            (self.tr("In four weeks"), 28),
        )
        locale = self.locale()
        form = short_day_form(locale, has_weekday=True, has_year=False)
        self.choice.addItem(self.tr("No day yet"), None)
        for words, days in choices:
            day = today + timedelta(days=days)
            shown = locale.toString(qdate(day), form)
            self.choice.addItem(f"{words} · {shown}", day)
        self.choice.addItem(self.tr("Another day…"), _ANOTHER)

    def _on_activated(self) -> None:
        is_other = self.choice.currentData() == _ANOTHER
        self.calendar.setVisible(is_other)
        if is_other:
            self.calendar.setFocus()
        self.changed.emit()

    def _on_date_changed(self, _date: QDate) -> None:
        self.changed.emit()
