"""The background thread: one, so jobs keep their order and the journal has one owner."""

from __future__ import annotations

import sys
import time
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from peerjournal.domain.errors import CancelledError, PeerJournalError, ProgramFaultError

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.domain.progress import Progress

T = TypeVar("T")

_PROGRESS_EVERY_S = 0.04

_SWITCH_S = 0.0005
"""How long the worker may hold Python while the window's thread wants it: a turn of the window
asks many times, and five milliseconds each, as Python has it, add up."""


class Cancel:
    """Stops one long job: at its next report of progress, or before it begins.

    What the job began is undone by the job; its `on_error` gets a CancelledError.
    """

    def __init__(self) -> None:
        self._asked = Event()

    def __call__(self) -> None:
        """Ask the job to stop."""
        self._asked.set()

    @property
    def is_asked(self) -> bool:
        """Whether the job was asked to stop."""
        return self._asked.is_set()


class Worker(QObject):
    """Runs jobs one at a time and answers on the thread that made it.

    Signals:
        busy_changed: whether any job is waiting or running.
    """

    busy_changed = Signal(bool)
    _finished = Signal(object)
    _progressed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_SWITCH_S)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
        self._waiting = 0
        self._cancels: set[Cancel] = set()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether any job is waiting or running."""
        return self._waiting > 0

    def run(
        self,
        owner: QObject,
        job: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[PeerJournalError], None],
    ) -> None:
        """Run `job` on the worker thread, then one callback on this thread.

        Nothing is called if `owner`, usually the window that asked, has been deleted meanwhile.
        `job` must not touch a widget. A failure that is not a PeerJournalError is a bug: `on_error`
        gets a ProgramFaultError, so that a page can be used again, and the bug itself is raised on
        this thread.
        """
        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)

        def deliver(future: Future[T]) -> None:
            error = future.exception()
            is_bug = error is not None and not isinstance(error, PeerJournalError)
            try:
                if isValid(owner):
                    _answer(future, on_done, on_error)
            finally:
                # However that was taken, and also if nobody waits for it any more.
                if error is not None and is_bug:
                    raise error

        future = self._executor.submit(job)
        future.add_done_callback(lambda done: self._announce(deliver, done))

    def run_long(
        self,
        owner: QObject,
        job: Callable[[Progress], T],
        on_done: Callable[[T], None],
        on_error: Callable[[PeerJournalError], None],
        on_progress: Callable[[int, int], None],
    ) -> Cancel:
        """Run a job that reports progress and can be stopped; call what is returned to stop it.

        `on_progress(done, total)` is called on this thread, some twenty times a second at most.
        """
        cancel = Cancel()
        self._cancels.add(cancel)

        def report(done: int, total: int) -> None:
            self._progressed.emit((owner, on_progress, done, total))

        def run() -> T:
            try:
                if cancel.is_asked:
                    raise CancelledError
                return job(_progress(cancel, report))
            finally:
                self._cancels.discard(cancel)

        self.run(owner, run, on_done, on_error)
        return cancel

    def stop(self) -> None:
        """Drop the jobs that have not started, stop the long one, and wait for the running one."""
        for cancel in tuple(self._cancels):
            cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _announce(self, deliver: Callable[[Future[T]], None], done: Future[T]) -> None:
        # Called on the worker thread; a job that stop() dropped has nothing to tell.
        if not done.cancelled():
            self._finished.emit((deliver, done))

    @Slot(object)
    def _deliver(self, delivery: tuple[Callable[[Future[object]], None], Future[object]]) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy_changed.emit(False)
        deliver, future = delivery
        deliver(future)

    @Slot(object)
    def _tell(self, report: tuple[QObject, Callable[[int, int], None], int, int]) -> None:
        owner, on_progress, done, total = report
        if isValid(owner):
            on_progress(done, total)


def _answer(
    future: Future[T],
    on_done: Callable[[T], None],
    on_error: Callable[[PeerJournalError], None],
) -> None:
    error = future.exception()
    if error is None:
        on_done(future.result())
    else:
        on_error(error if isinstance(error, PeerJournalError) else ProgramFaultError())


def _progress(cancel: Cancel, report: Callable[[int, int], None]) -> Progress:
    last_s = 0.0

    def progress(done: int, total: int) -> None:
        nonlocal last_s
        if cancel.is_asked:
            raise CancelledError
        now_s = time.monotonic()
        # The first and the last report always go through, so that the bar ends where it should.
        if now_s - last_s >= _PROGRESS_EVERY_S or (total and done >= total):
            last_s = now_s
            report(done, total)

    return progress
