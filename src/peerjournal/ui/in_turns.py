"""Does work in small pieces, so that keys and drawing come between."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TURN_S = 0.008
"""Small pieces share a turn for so long; the last of them may take longer."""


def in_turns(pieces: Iterator[None], parent: QObject) -> None:
    """Do a work in pieces that nobody waits for."""
    work = InTurns(pieces, parent)
    work.then(work.deleteLater)


class InTurns(QObject):
    """Takes the pieces of a work, as it yields, over turns of the window's loop."""

    def __init__(self, pieces: Iterator[None], parent: QObject, *, at_once: bool = False) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self._after: list[Callable[[], object]] = []
        self._is_done = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._take_some)
        if at_once:
            self.finish()
        else:
            self._timer.start()

    @property
    def is_done(self) -> bool:
        """Whether all of it was done."""
        return self._is_done

    @property
    def is_going_on(self) -> bool:
        """Whether a next piece is due."""
        return self._timer.isActive()

    def then(self, act: Callable[[], object]) -> None:
        """Act when all of it is done, which may be now."""
        if self._is_done:
            act()
        else:
            self._after.append(act)

    def finish(self) -> None:
        """Do at once what is left."""
        for _ in self._pieces:
            pass
        self._end()

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()
        self._after = []

    def _take_some(self) -> None:
        end = time.perf_counter() + _TURN_S
        for _ in self._pieces:
            if time.perf_counter() >= end:
                return
        # What waits for the end of a last piece that was long has a turn of its own, too.
        if time.perf_counter() < end:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        if self._is_done:
            return
        self._is_done = True
        after, self._after = self._after, []
        for act in after:
            act()
