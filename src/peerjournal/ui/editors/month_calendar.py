"""A month to pick a day from, in the colours of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextFormat
from PySide6.QtWidgets import QCalendarWidget, QTableView, QToolButton

from peerjournal.ui.icons import icon
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    import datetime as dt

_ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}


class MonthCalendar(QCalendarWidget):
    """Draws the chosen day on a rounded ground, and a ring around today."""

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate | dt.date) -> None:
        """Draw one day."""
        day = date if isinstance(date, QDate) else QDate(date.year, date.month, date.day)
        is_chosen = day == self.selectedDate()
        if not is_chosen and day != QDate.currentDate():
            super().paintCell(painter, rect, day)
            return
        theme = current_theme()
        colours = theme.colours
        side = min(rect.width(), rect.height()) - 2
        place = QRectF(0, 0, max(side, min(rect.width() - 2, theme.px(_WIDE))), side)
        place.moveCenter(QRectF(rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if is_chosen else QPen(QColor(colours.control_line), 1))
        painter.setBrush(QColor(colours.accent if is_chosen else colours.card))
        painter.drawRoundedRect(place, theme.radius.m, theme.radius.m)
        form = self.dateTextFormat(day)
        ink = form.foreground().color() if form.hasProperty(_INK) else QColor(colours.ink)
        painter.setPen(QColor(colours.on_accent) if is_chosen else ink)
        font = painter.font()
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.locale().toString(day.day()))
        painter.restore()


_WIDE = 40
_INK = QTextFormat.Property.ForegroundBrush


def month_calendar(name: str) -> QCalendarWidget:
    """Make a calendar without grid and week numbers, in which weekends are days as others."""
    colours = current_theme().colours
    calendar = MonthCalendar()
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
