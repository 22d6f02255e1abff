"""A month to pick a day from, in the colours of the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QTableView, QToolButton

from peerjournal.ui.icons import icon
from peerjournal.ui.theme import current_theme

_ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}


def month_calendar(name: str) -> QCalendarWidget:
    """Make a calendar without grid and week numbers, in which weekends are days as others."""
    colours = current_theme().colours
    calendar = QCalendarWidget()
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    calendar.setGridVisible(False)
    calendar.setAccessibleName(name)
    # The keyboard is in its table, and that is what a reader names.
    for table in calendar.findChildren(QTableView):
        table.setAccessibleName(name)
    days, header = QTextCharFormat(), QTextCharFormat()
    header.setForeground(QColor(colours.dim))
    header.setBackground(QColor(colours.card))
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekend, days)
    calendar.setHeaderTextFormat(header)
    for button in calendar.findChildren(QToolButton):
        arrow = _ARROWS.get(button.objectName())
        if arrow is not None:
            button.setIcon(icon(arrow))
    return calendar
