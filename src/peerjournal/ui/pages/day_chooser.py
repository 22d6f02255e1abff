"""Where one goes to a day: typed, picked from a month or from a whole year at a glance."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from peerjournal.domain import clock
from peerjournal.operations import reading
from peerjournal.ui.editors.month_calendar import month_calendar
from peerjournal.ui.pages.column import words
from peerjournal.ui.pages.day_words import Stretch, read_stretch
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.pictures.framed_picture import wish_for
from peerjournal.ui.pictures.year_picture import Year, YearDay, YearPicture
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button, link_button, primary_button
from peerjournal.ui.widgets.floating_card import FloatingCard

if TYPE_CHECKING:
    from peerjournal.domain.listing import WrittenDay
    from peerjournal.ui.session import OpenSession

_WIDTH = 620


class DayChooser(FloatingCard):
    """Floats over the list; Return goes to the day that is shown.

    Signals:
        day_chosen: the date to go to.
        stretch_chosen: the Stretch of days to show alone.
    """

    day_chosen = Signal(object)
    stretch_chosen = Signal(object)

    def __init__(self, session: OpenSession, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Go to a day"))
        self._session = session
        self._day = day
        self._year = 0
        self._days: tuple[WrittenDay, ...] = ()
        self.line = QLineEdit()
        self.problem = words("", "problem")
        self.earlier = icon_button("chevron-left", self.tr("Earlier"))
        self.later = icon_button("chevron-right", self.tr("Later"))
        self.month_box = QComboBox()
        self.year_box = QComboBox()
        self.month = month_calendar(self.tr("Month"))
        self.picture = YearPicture()
        self.stack = QStackedWidget()
        self.turn_button = link_button(self.tr("Whole year"))
        self.go_button = primary_button(self.tr("Go there"))
        self.only_day = link_button(self.tr("Only this day"))
        self.only_month = link_button(self.tr("Only this month"))
        self.only_year = link_button(self.tr("Only this year"))
        self.print_button = link_button(self.tr("Print…"))
        self._build()
        self._connect()
        self._show_day(day)
        session.run(self, reading.years, self._on_years, lambda _error: None)

    def _build(self) -> None:
        theme = current_theme()
        self.line.setPlaceholderText(self.tr("A day, a month or a year"))
        self.line.setAccessibleName(self.tr("A day, a month or a year"))
        self.year_box.setAccessibleName(self.tr("Year"))
        self.month_box.setAccessibleName(self.tr("Month"))
        locale = QLocale()
        self.month_box.addItems([locale.standaloneMonthName(month) for month in range(1, 13)])
        self.month.setNavigationBarVisible(False)
        self.problem.hide()
        head, years, foot = QHBoxLayout(), QHBoxLayout(), FlowLayout(theme.px(theme.spacing.l))
        head.addWidget(self.line, 1)
        head.addWidget(self.go_button)
        for part in (self.earlier, self.month_box, self.year_box, self.later):
            years.addWidget(part)
        years.addStretch()
        years.addWidget(self.turn_button)
        for button in (self.only_day, self.only_month, self.only_year, self.print_button):
            foot.addWidget(button)
        self.print_button.setAccessibleName(self.tr("Print the year"))
        self.print_button.hide()
        self.stack.addWidget(self.month)
        self.stack.addWidget(self.picture)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.spacing.m)] * 4)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addLayout(head)
        layout.addWidget(self.problem)
        layout.addLayout(years)
        layout.addWidget(self.stack, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._on_typed)
        self.earlier.clicked.connect(partial(self._step, -1))
        self.later.clicked.connect(partial(self._step, 1))
        self.year_box.activated.connect(self._on_page_chosen)
        self.month_box.activated.connect(self._on_page_chosen)
        self.month.selectionChanged.connect(self._on_day_marked)
        self.month.activated.connect(self._go)
        self.picture.day_chosen.connect(self._on_day_picked)
        self.turn_button.clicked.connect(self._turn)
        self.go_button.clicked.connect(self._go)
        self.only_day.clicked.connect(lambda: self._show_only(self._day, self._day))
        self.only_month.clicked.connect(self._only_month)
        self.print_button.clicked.connect(self._print)
        self.only_year.clicked.connect(
            lambda: self._show_only(
                self._day.replace(month=1, day=1), self._day.replace(month=12, day=31)
            )
        )

    def open_below(self, anchor: QWidget) -> None:
        """Open below a button, within the window."""
        window, theme = anchor.window(), current_theme()
        width = min(theme.px(_WIDTH), window.width() - theme.px(16))
        inner = width - 2 * theme.px(theme.spacing.m)
        self.stack.setMinimumHeight(max(self.picture.heightForWidth(inner), theme.px(240)))
        height = min(self.sizeHint().height(), window.height() - theme.px(16))
        corner = anchor.mapTo(window, QPoint(0, anchor.height() + theme.px(4)))
        left = max(0, min(corner.x(), window.width() - width - theme.px(8)))
        top = max(0, min(corner.y(), window.height() - height - theme.px(8)))
        self.resize(width, height)
        self.move(window.mapToGlobal(QPoint(left, top)))
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with Return, close with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    # Which day

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self._day

    def _show_day(self, day: date) -> None:
        self._day = day
        locale, qday = QLocale(), QDate(day.year, day.month, day.day)
        self.month.blockSignals(True)
        self.month.setSelectedDate(qday)
        self.month.blockSignals(False)
        self.month_box.setCurrentIndex(day.month - 1)
        self.only_day.setToolTip(locale.toString(qday, QLocale.FormatType.LongFormat))
        self._read_year(day.year)

    def _read_year(self, year: int) -> None:
        if year == self._year:
            return
        self._year = year
        self._mark_year()
        self._session.run(
            self,
            partial(reading.days_between, since=date(year, 1, 1), until=date(year, 12, 31)),
            partial(self._on_days, year),
            lambda _error: None,
        )

    def _on_years(self, years: tuple[int, ...]) -> None:
        shown = sorted({*years, clock.today().year, self._year}, reverse=True)
        self.year_box.clear()
        for year in shown:
            self.year_box.addItem(str(year), year)
        self._mark_year()

    def _mark_year(self) -> None:
        place = self.year_box.findData(self._year)
        if place < 0 and self.year_box.count():
            self.year_box.addItem(str(self._year), self._year)
            place = self.year_box.count() - 1
        self.year_box.setCurrentIndex(place)

    def _on_days(self, year: int, days: tuple[WrittenDay, ...]) -> None:
        if year != self._year:
            return
        self._days = days
        self.month.setDateTextFormat(QDate(), QTextCharFormat())
        written = QTextCharFormat()
        written.setFontWeight(QFont.Weight.Bold)
        written.setForeground(QColor(current_theme().colours.accent))
        for day in days:
            self.month.setDateTextFormat(QDate(day.on.year, day.on.month, day.on.day), written)
        self.picture.show_year(
            Year(year=year, days=tuple(map(_picture_day, days)), today=clock.today())
        )

    # What was asked for

    def _on_typed(self) -> None:
        stretch = read_stretch(self.line.text(), self.locale(), self._day)
        self.problem.hide()
        if stretch is not None:
            self._show_day(stretch.until)

    def _on_page_chosen(self) -> None:
        self._turn_page(int(self.year_box.currentData()), self.month_box.currentIndex() + 1)

    def _step(self, step: int) -> None:
        if self.stack.currentWidget() is self.picture:
            self._turn_page(self._day.year + step, self._day.month)
        else:
            months = self._day.year * 12 + self._day.month - 1 + step
            self._turn_page(months // 12, months % 12 + 1)

    def _turn_page(self, year: int, month: int) -> None:
        if date.min.year <= year <= date.max.year:
            last = monthrange(year, month)[1]
            self._show_day(date(year, month, min(self._day.day, last)))

    def _on_day_marked(self) -> None:
        marked = self.month.selectedDate()
        self._show_day(date(marked.year(), marked.month(), marked.day()))

    def _on_day_picked(self, day: date) -> None:
        self._day = day
        self._go()

    def _turn(self) -> None:
        is_year = self.stack.currentWidget() is self.month
        shown = self.picture if is_year else self.month
        self.stack.setCurrentWidget(shown)
        self.month_box.setVisible(not is_year)
        self.print_button.setVisible(is_year)
        layout = self.layout()
        if layout is not None:
            # At once, so that nothing is seen where it does not belong.
            layout.activate()
        shown.setFocus()
        self.turn_button.setText(self.tr("One month") if is_year else self.tr("Whole year"))

    def _go(self) -> None:
        typed = self.line.text().strip()
        if typed and read_stretch(typed, self.locale(), self._day) is None:
            said = self.tr("“{typed}” is no day that can be read. Write 5 March 2025, or 2025.")
            self.problem.setText(said.format(typed=typed))
            self.problem.show()
            return
        self.close()
        self.day_chosen.emit(self._day)

    def _print(self) -> None:
        wish = wish_for(self.picture, self.tr("The days of {year}").format(year=self._year))
        self.close()
        self._session.print_wanted.emit(wish)

    def _only_month(self) -> None:
        last = monthrange(self._day.year, self._day.month)[1]
        self._show_only(self._day.replace(day=1), self._day.replace(day=last))

    def _show_only(self, since: date, until: date) -> None:
        self.close()
        self.stretch_chosen.emit(Stretch(since=since, until=until))


def _picture_day(day: WrittenDay) -> YearDay:
    return YearDay(
        on=day.on,
        entries=day.entries,
        is_written=day.has_mine,
        is_talked=day.has_session,
        is_received=day.has_received,
    )
