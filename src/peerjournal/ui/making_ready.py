"""Makes pages before they are wanted, one small piece after the other, while nobody acts."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from peerjournal.ui.journal_view import JournalView

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
        self._finishing: deque[Callable[[], None]] = deque()
        self._is_quiet = is_quiet
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST_AFTER_MS)
        self._timer.timeout.connect(self._take_step)
        self._timer.start()

    @property
    def is_done(self) -> bool:
        """Whether everything was made."""
        return not self._steps and not self._finishing

    def _take_step(self) -> None:
        if not self._is_quiet():
            return
        self._timer.setInterval(NEXT_AFTER_MS)
        if self._finishing:
            self._finishing.popleft()()
        else:
            made = self._steps.popleft()()
            # What the style gives to each part takes a turn of its own, and so does finding room.
            self._finishing.extend((partial(_dress, made), partial(_lay_out, made)))
        if self.is_done:
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


def _dress(widget: QWidget) -> None:
    for part in widget.findChildren(QWidget):
        part.ensurePolished()
    widget.ensurePolished()


def _lay_out(widget: QWidget) -> None:
    """Give a page that waits behind others its room, and the parts in it theirs."""
    stack = widget.parentWidget()
    if isinstance(stack, QStackedWidget) and widget.isHidden():
        widget.resize(stack.size())
        # Nobody wants the picture, but Qt lays out all that is hidden before it takes one.
        widget.grab(QRect(0, 0, 1, 1))
