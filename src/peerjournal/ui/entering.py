"""Makes the view of a journal that was just opened, a part in each turn of the loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from peerjournal.ui.in_turns import InTurns
from peerjournal.ui.journal_view import JournalView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.session import OpenSession


class Entering(QObject):
    """Makes it in pieces, so that the window goes on answering between them.

    Attributes:
        session: the journal that is open already.

    Signals:
        made: the JournalView, complete.
        unwanted: nobody wants to come in after all.
        failed: the PeerJournalError that kept the view from being made.

    """

    made = Signal(object)
    unwanted = Signal()
    failed = Signal(object)

    def __init__(self, session: OpenSession, place: QWidget, parent: QObject) -> None:
        """Make the view as a child of the place where it will be shown: it is dressed but once."""
        super().__init__(parent)
        self.session = session
        self._view = JournalView(session, place)
        self._view.hide()
        self._making = InTurns(self._view.make(), self)
        self._making.then(self._on_made)
        self._making.or_else(self.failed.emit)

    def stop(self) -> None:
        """Give up what was made so far: the journal is being locked."""
        self._making.stop()
        self._view.deleteLater()
        self.deleteLater()

    def _on_made(self) -> None:
        self.made.emit(self._view)
        self.deleteLater()
