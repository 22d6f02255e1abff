"""Tells when typing has rested for a while."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

REST_MS = 2_000


class Rest(QObject):
    """Waits until nothing was typed for about two seconds.

    Signals:
        over: the person has paused.

    """

    over = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.over)

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed and the pause is not over."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Begin to wait, anew if it was begun."""
        self._timer.start()

    def stop(self) -> None:
        """Wait no longer."""
        self._timer.stop()
