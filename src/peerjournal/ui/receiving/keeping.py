"""Carries what a receiver writes about a note into the journal, shortly after typing rests."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from peerjournal.operations import taking_in
from peerjournal.ui.autosave import REST_MS
from peerjournal.ui.changes import entry_changed

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.sections import Section
    from peerjournal.ui.session import OpenSession

Words = tuple["Section", ...]


class ReceivingKeeper(QObject):
    """Saves the page beside one note.

    Signals:
        kept: what was written is in the journal.
        refused: the PeerJournalError that kept it out.

    """

    kept = Signal()
    refused = Signal(object)

    def __init__(self, session: OpenSession, words: Callable[[], Words], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._words = words
        self._note: Entry | None = None
        self._is_dirty = False
        self._is_refused = False
        self._saving = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.flush)
        session.locking.connect(self.flush)

    @property
    def is_settled(self) -> bool:
        """Whether all that was typed is in the journal."""
        return not self._is_dirty and not self._saving

    @property
    def is_refused(self) -> bool:
        """Whether what was typed last could not be kept."""
        return self._is_refused

    def begin(self, note: Entry) -> None:
        """Turn to another note; what was written before is saved."""
        self.flush()
        self._note = note
        self._is_refused = False

    def touch(self) -> None:
        """Note that something was typed."""
        self._is_dirty = True
        self._timer.start()

    def flush(self) -> None:
        """Save now what is not saved yet."""
        self._timer.stop()
        if self._note is None or not self._is_dirty:
            return
        self._is_dirty = False
        self._saving += 1
        job = partial(taking_in.keep_page, note=self._note, sections=self._words())
        self._session.run(self, job, self._on_kept, self._on_refused)

    def _on_kept(self, page: Entry | None) -> None:
        self._saving -= 1
        self._is_refused = False
        if page is not None:
            self._session.announce(entry_changed(page.id))
        self.kept.emit()

    def _on_refused(self, error: PeerJournalError) -> None:
        self._saving -= 1
        # It is tried again with the next letter, and when the page is left.
        self._is_dirty = self._is_refused = True
        self.refused.emit(error)
