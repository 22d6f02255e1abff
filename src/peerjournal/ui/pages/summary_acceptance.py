"""Takes over the words that the other side of a session proposed as the summary."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from peerjournal.operations.summaries import accept_summary
from peerjournal.ui.changes import entry_changed
from peerjournal.ui.problems import problem_text

if TYPE_CHECKING:
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.reading.entry_view import EntryView
    from peerjournal.ui.session import OpenSession


class SummaryAcceptance(QObject):
    """Does so when it is wished where a session is read.

    Signals:
        held: both hold the same summary now.
    """

    held = Signal()

    def __init__(self, session: OpenSession, view: EntryView) -> None:
        super().__init__(view)
        self._session = session
        view.summary_accepted.connect(self._accept)

    def _accept(self, theirs: EntryId) -> None:
        job = partial(accept_summary, theirs=theirs)
        self._session.run(self, job, self._on_held, self._on_problem)

    def _on_held(self, mine: Entry) -> None:
        self._session.announce(entry_changed(mine.id))
        self._session.notice_given.emit(
            self.tr("You hold the same summary. Share your side, and they see it.")
        )
        self.held.emit()

    def _on_problem(self, error: PeerJournalError) -> None:
        self._session.notice_given.emit(problem_text(error).title)
