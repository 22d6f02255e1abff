"""A day and an hour."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QWidget

from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.theme import current_theme

_USUAL = time(9)


class WhenEdit(QWidget):
    """Holds a moment, or none; it is understood in this computer's time.

    Signals:
        changed: the moment is another than before.

    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original: datetime | None = None
        self._is_touched = False
        self.day = DateEdit(name)
        self.time = QTimeEdit()
        # Where reading begins at the right, Qt would put the minutes before the hour; and it turns
        # the form of a time round once more with the direction.
        form = self.time.displayFormat()
        self.time.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.time.setDisplayFormat(form)
        self.time.setAccessibleName(self.tr("{name}: time").format(name=name))
        self.setFocusProxy(self.day)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(current_theme().spacing.s))
        layout.addWidget(self.day)
        layout.addWidget(self.time)
        layout.addStretch()
        self.day.changed.connect(self._on_touched)
        self.time.timeChanged.connect(self._on_touched)

    def moment(self) -> datetime | None:
        """Return the moment; the very one that was shown, as long as nothing was typed."""
        if not self._is_touched:
            return self._original
        day = self.day.day()
        if day is None:
            return None
        shown = self.time.time()
        return datetime.combine(day, time(shown.hour(), shown.minute())).astimezone()

    def show_moment(self, moment: datetime | None) -> None:
        """Show another moment."""
        local = _local(moment)
        self.day.show_day(local.date() if local is not None else None)
        clock = local.time() if local is not None else _USUAL
        was_blocked = self.time.blockSignals(True)
        self.time.setTime(QTime(clock.hour, clock.minute))
        self.time.blockSignals(was_blocked)
        self.time.setEnabled(moment is not None)
        self._original, self._is_touched = moment, False

    def _on_touched(self) -> None:
        self._is_touched = True
        self.time.setEnabled(self.day.day() is not None)
        self.changed.emit()


def _local(moment: datetime | None) -> datetime | None:
    if moment is None:
        return None
    try:
        return moment.astimezone()
    except (OverflowError, ValueError, OSError):
        # The first and last days there are have no other hour than their own.
        return moment
