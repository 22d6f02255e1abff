"""Lets Python look for garbage on the window's own thread alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 500


def set_program_aside() -> None:
    """Look for no garbage among the parts of the program, which stay to its end.

    They are most of what there is, and to go through them all would hold up the window. Once, and
    before a journal is open: nothing of a journal may be kept for good.
    """
    if not gc.get_freeze_count():
        gc.freeze()


class Tidying(QObject):
    """Takes the place of Python's own collecting, which happens on whichever thread is at work.

    On the journal's thread it would delete what belongs to Qt while the window's thread draws
    it, and the process would end. Collecting again by itself is up to `stop`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Collect what is left, and let Python collect by itself if it did so before."""
        self._timer.stop()
        gc.collect()
        if self._was_on:
            gc.enable()

    def _look(self) -> None:
        # The oldest generation that is due, as Python itself would choose it.
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [place for place in range(len(limits)) if counts[place] > limits[place]]
        if due:
            gc.collect(max(due))
