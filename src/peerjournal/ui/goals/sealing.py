"""Seals what is being written on a page that keeps it only at its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from peerjournal.operations import writing
from peerjournal.ui.autosave import REST_MS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import Draft
    from peerjournal.ui.session import OpenSession


class DraftSealing(QObject):
    """Keeps unfinished words in the journal, so that they outlive a crash.

    Signals:
        failed: the PeerJournalError that kept them from being sealed.
    """

    failed = Signal(object)

    def __init__(
        self,
        session: OpenSession,
        draft: Callable[[], Draft | None],
        taken: Collection[EntryId],
        parent: QObject,
    ) -> None:
        """Seal what `draft` tells, but never in the place of one that was `taken` before."""
        super().__init__(parent)
        self._session = session
        self._draft = draft
        self._taken = taken
        self._sealed: EntryId | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._seal)

    def touch(self) -> None:
        """Seal the words when typing rests."""
        self._timer.start()

    def drop(self) -> None:
        """Forget what was sealed: it was kept, or is not wanted."""
        self._timer.stop()
        if self._sealed is not None:
            job = partial(writing.remove_draft, entry_id=self._sealed)
            self._session.run(self._session, job, _ignore, self.failed.emit)
        self._sealed = None

    def _seal(self) -> None:
        draft = self._draft()
        if draft is None or draft.entry in self._taken:
            return
        if self._sealed not in {None, draft.entry}:
            self.drop()
        self._sealed = draft.entry
        job = partial(writing.save_draft, draft=draft)
        self._session.run(self, job, _ignore, self.failed.emit)


def _ignore(_none: None) -> None:
    """Drop an answer that nobody needs."""
