"""Notices that nobody has touched the program for a while, or that the computer slept."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_EVERY_MS = 2_000
SLEPT_S = 60.0
"""A gap between two looks that only a sleeping computer explains."""

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Watches an application's windows for keys, clicks and touches.

    Only the windows are watched, where what a person does comes in first: a filter on the whole
    application would be asked about every event of every widget, and take half of the time in
    which a page is made.

    Signals:
        idled: nothing was touched for the set time, or the computer slept.
    """

    idled = Signal()

    def __init__(
        self,
        application: QObject,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        # The wall clock goes on while the computer sleeps; a monotonic one may not.
        self._clock = clock
        self._limit_s = 0.0
        self._touched_at = clock()
        self._looked_at = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch_windows)

    def start(self, minutes: int) -> None:
        """Watch from now on; 0 minutes watches for sleep alone."""
        self._limit_s = minutes * 60.0
        self._touched_at = self._looked_at = self._clock()
        self._timer.start()
        self._watch_windows()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        for window in QGuiApplication.allWindows():
            window.removeEventFilter(self)

    @property
    def is_watching(self) -> bool:
        """Whether a journal is open that would be locked."""
        return self._timer.isActive()

    def note_presence(self) -> None:
        """Count the present moment as touched."""
        self._touched_at = self._clock()

    def has_rested(self, seconds: float) -> bool:
        """Tell whether nothing was touched for so long."""
        return self._clock() - self._touched_at >= seconds

    def look(self) -> None:
        """Tell if the time is up."""
        if not self.is_watching:
            return
        self._watch_windows()
        now = self._clock()
        if now < self._looked_at:
            # The clock was set back, and nobody touched anything in the time to come.
            self._touched_at -= self._looked_at - now
        slept = now - self._looked_at > SLEPT_S
        self._looked_at = now
        if slept or (self._limit_s and now - self._touched_at >= self._limit_s):
            self.stop()
            self.idled.emit()

    def _watch_windows(self) -> None:
        # A window that is watched already is watched once.
        if self.is_watching:
            for window in QGuiApplication.allWindows():
                window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there; lets every event pass."""
        del watched
        if event.type() in _TOUCHES:
            self.note_presence()
        return False
