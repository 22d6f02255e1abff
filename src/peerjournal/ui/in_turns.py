"""Does work in small pieces, so that keys and drawing come between."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from peerjournal.domain.errors import ProgramFaultError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from peerjournal.domain.errors import PeerJournalError

_TURN_S = 0.004
"""Small pieces share a turn for so long; the last of them may take longer."""

_BETWEEN_S = 0.002
"""What comes so soon after another piece came in the same turn of the loop."""


class _Turn:
    """Which work took the latest turn, and whether another one waits for the next."""

    taken_by: object = None
    ended_at = 0.0
    is_wanted = False


_turn = _Turn()


def in_turns(
    pieces: Iterator[None],
    parent: QObject,
    on_fault: Callable[[PeerJournalError], object] | None = None,
) -> None:
    """Do a work in pieces that nobody waits for; tell where a fault of the program ends it."""
    work = InTurns(pieces, parent)
    work.then(work.deleteLater)
    if on_fault is not None:
        work.or_else(on_fault)


class InTurns(QObject):
    """Takes the pieces of a work, as it yields, over turns of the window's loop."""

    def __init__(self, pieces: Iterator[None], parent: QObject, *, at_once: bool = False) -> None:
        super().__init__(parent)
        self._failure: Exception | None = None
        self._pieces = self._watched(pieces)
        self._mark = object()
        self._after: list[Callable[[], object]] = []
        self._on_fault: list[Callable[[PeerJournalError], object]] = []
        self._is_done = False
        # Whoever asked for the work may have filled this turn already, and so has each piece:
        # Qt may call a timer twice in one turn.
        self._rests = True
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

    def or_else(self, act: Callable[[PeerJournalError], object]) -> None:
        """Act if a piece fails; the fault itself goes on to whoever runs the pieces."""
        self._on_fault.append(act)

    def finish(self) -> None:
        """Do at once what is left.

        Raises:
            RuntimeError: an earlier piece failed, and what it should have done is missing.

        """
        if self._failure is not None:
            raise RuntimeError from self._failure
        for _ in self._pieces:
            pass
        self._end()

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()
        self._after, self._on_fault = [], []

    def _watched(self, pieces: Iterator[None]) -> Iterator[None]:
        try:
            yield from pieces
        except Exception as error:
            # Without this one, what follows would find a half of it and take it for the whole.
            self._timer.stop()
            self._failure = error
            on_fault, self._on_fault = self._on_fault, []
            for act in on_fault:
                act(ProgramFaultError())
            raise

    def _take_some(self) -> None:
        if self._rests:
            self._rests = False
            return
        if self._waits_for_another():
            return
        self._rests = True
        try:
            self._take()
        finally:
            _turn.taken_by, _turn.ended_at = self._mark, time.perf_counter()

    def _waits_for_another(self) -> bool:
        """Whether another work had this turn of the loop; the next one is for who waited."""
        is_fresh = time.perf_counter() - _turn.ended_at > _BETWEEN_S
        if _turn.taken_by is self._mark:
            waits, _turn.is_wanted = _turn.is_wanted, False
            return waits
        _turn.is_wanted = not is_fresh
        return not is_fresh

    def _take(self) -> None:
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
