"""A day, typed as people write it or picked from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from peerjournal.domain import clock
from peerjournal.ui.announcing import announce
from peerjournal.ui.editors.date_words import date_words, days_from, read_date, weekday_words
from peerjournal.ui.editors.month_calendar import month_calendar
from peerjournal.ui.floating import put_below
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button
from peerjournal.ui.widgets.floating_card import FloatingCard

_LONG_DAYS = tuple(date(2000, month, 28) for month in range(1, 13))


class DateEdit(QWidget):
    """Holds a day, or none where that is allowed; arrow keys go a day up or down.

    Signals:
        changed: the day, or what was typed, is another than before.

    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        *,
        can_be_none: bool = True,
        is_quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self._can_be_none = can_be_none
        self._popup: FloatingCard | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("No day") if can_be_none else self.tr("Day"))
        self.button = icon_button("calendar", self.tr("Calendar"))
        self.problem = QLabel(self.tr("This day cannot be read. Write it as {example}."))
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(self.line)
        self.setAccessibleName(name)
        row = QHBoxLayout()
        row.setSpacing(current_theme().px(current_theme().spacing.xs))
        row.addWidget(self.line)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(current_theme().spacing.xs))
        layout.addLayout(row)
        layout.addWidget(self.problem)
        self._is_quiet = is_quiet
        self.line.setFrame(not is_quiet)
        if is_quiet:
            # Without its frame the line would still keep two pixels free for it.
            self.line.setTextMargins(-2, 0, 0, 0)
        self._fit()
        self.line.textEdited.connect(self._on_edited)
        self.line.editingFinished.connect(self._on_finished)
        self.line.installEventFilter(self)
        self.button.clicked.connect(self.open_calendar)

    def setAccessibleName(self, name: str) -> None:
        """Name the line and the button too."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        self.button.setAccessibleName(self.tr("{name}: calendar").format(name=name))

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the line, which has the keyboard."""
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)

    def day(self) -> date | None:
        """Return the day; while something unreadable is typed, the one before."""
        return self._day

    def show_day(self, day: date | None) -> None:
        """Show another day."""
        self._day = day
        words = weekday_words if self._is_quiet else date_words
        self.line.setText(words(day, self.locale()) if day else "")
        self.problem.hide()
        if self._is_quiet:
            self._fit_words()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        kinds = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "_is_quiet"):
            self._fit()

    def _fit(self) -> None:
        if self._is_quiet:
            self._fit_words()
            return
        # The widest day of each month, so that none is cut at any size of the type.
        theme = current_theme()
        metrics, locale = self.line.fontMetrics(), self.locale()
        days = (date_words(one, locale) for one in _LONG_DAYS)
        room = max(metrics.horizontalAdvance(words) for words in days) + 2 * theme.px(8) + 10
        self.line.setFixedWidth(max(theme.px(170), room))

    def _fit_words(self) -> None:
        """Stand as words among others: dim, and as wide as they are."""
        palette = self.line.palette()
        dim = QColor(current_theme().colours.dim)
        if palette.color(QPalette.ColorRole.Text) != dim:
            palette.setColor(QPalette.ColorRole.Text, dim)
            self.line.setPalette(palette)
        width = self.line.fontMetrics().horizontalAdvance(self.line.text() or "0000-00-00")
        self.line.setFixedWidth(width + current_theme().px(10))

    def unread(self) -> str:
        """Return what was typed and cannot be read as a day, for the draft."""
        text = self.line.text().strip()
        is_read = not text or read_date(text, self.locale(), self._day) is not None
        return "" if is_read else text

    def show_unread(self, text: str) -> None:
        """Show again what was typed and cannot be read."""
        self.line.setText(text)
        self._tell()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Go a day up or down, and open the calendar, by keys."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {
                Qt.Key.Key_Up: 1,
                Qt.Key.Key_Down: -1,
                Qt.Key.Key_PageUp: 7,
                Qt.Key.Key_PageDown: -7,
            }
            if (
                event.key() == Qt.Key.Key_Down
                and event.modifiers() & Qt.KeyboardModifier.AltModifier
            ):
                self.open_calendar()
                return True
            if event.key() in steps:
                self._choose(days_from(self._day or clock.today(), steps[Qt.Key(event.key())]))
                return True
        del watched
        return False

    def open_calendar(self) -> None:
        """Show the month around the day, to pick from."""
        popup = FloatingCard(self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = month_calendar(self.accessibleName())
        day = self._day or clock.today()
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        layout = QVBoxLayout(popup)
        layout.addWidget(calendar)
        calendar.activated.connect(self._on_picked)
        calendar.clicked.connect(self._on_picked)
        popup.adjustSize()
        put_below(popup, QRect(self.line.mapToGlobal(QPoint()), self.line.size()))
        popup.show()
        calendar.setFocus()
        self._popup = popup

    def _on_picked(self, picked: QDate) -> None:
        if self._popup is not None:
            self._popup.close()
            self._popup = None
        day = picked.toPython()
        self._choose(day)  # type: ignore[arg-type]
        self.line.setFocus()

    def _choose(self, day: date) -> None:
        if day != self._day:
            self.show_day(day)
            self.changed.emit()

    def _on_edited(self) -> None:
        text = self.line.text().strip()
        read = read_date(text, self.locale(), self._day)
        if read is not None or (not text and self._can_be_none):
            self._day = read
        self.problem.hide()
        self.changed.emit()

    def _on_finished(self) -> None:
        if (not self.line.text().strip() and not self._can_be_none) or not self.unread():
            self.show_day(self._day)
        self._tell()

    def _tell(self) -> None:
        is_wrong = bool(self.unread())
        if is_wrong:
            example = date_words(clock.today(), self.locale())
            words = self.tr("This day cannot be read. Write it as {example}.")
            self.problem.setText(words.format(example=example))
            announce(self.line, self.problem.text(), is_urgent=True)
        self.problem.setVisible(is_wrong)
