"""Ends the program as its window's cross does when the desktop or a shell asks it to end."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable


class Ending(QObject):
    """Calls `end` once the process is asked to end: at logout, by Ctrl+C, by a service manager.

    Qt's loop runs no Python while nothing happens, so Python's own handlers would wait. The
    number of each signal is written to a pipe, and the loop wakes for that.
    """

    def __init__(self, end: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        if sys.platform == "win32":
            return
        self._reading, writing = os.pipe()
        for one in (self._reading, writing):
            os.set_blocking(one, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda _number, _frame: None)
        self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_asked)

    def _on_asked(self) -> None:
        os.read(self._reading, 64)
        self._end()
