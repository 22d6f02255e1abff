"""Makes pages before they are wanted, one small piece after the other, while nobody acts."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from peerjournal.ui.journal_view import JournalView

_DRESSED = Qt.WidgetAttribute.WA_WState_Polished
FIRST_AFTER_MS = 1000
NEXT_AFTER_MS = 60


class MakingReady(QObject):
    """Takes each step in a turn of its own, so that keys and drawing come between.

    What somebody asks for sooner is made at once; its step then finds it made.
    """

    def __init__(
        self,
        steps: Iterable[Callable[[], QWidget]],
        is_quiet: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._steps = deque(steps)
        self._is_quiet = is_quiet
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST_AFTER_MS)
        self._timer.timeout.connect(self._take_step)
        self._timer.start()

    @property
    def is_done(self) -> bool:
        """Whether everything was made."""
        return not self._steps

    def _take_step(self) -> None:
        if not self._is_quiet():
            return
        self._timer.setInterval(NEXT_AFTER_MS)
        made = self._steps.popleft()()
        if not made.testAttribute(_DRESSED):
            # What the style gives to each part takes a turn of its own.
            self._steps.appendleft(partial(_dressed, made))
        elif not self._steps:
            self._timer.stop()


def pages_of(view: JournalView) -> tuple[Callable[[], QWidget], ...]:
    """Return what makes each page of a journal, and its largest parts, in an order that fits."""
    return (
        lambda: view.today,
        lambda: view.peers,
        lambda: view.peers.person,
        lambda: view.inbox,
        lambda: view.inbox.received,
        lambda: view.insights,
        lambda: view.insights.view,
        lambda: view.entries.entry_pane.view,
        lambda: view.peers.my_card,
        lambda: view.peers.add,
        lambda: view.peers.circle,
        lambda: view.peers.circle.part,
        lambda: view.inbox.sent,
    )


def _dressed(widget: QWidget) -> QWidget:
    for part in widget.findChildren(QWidget):
        part.ensurePolished()
    widget.ensurePolished()
    return widget
