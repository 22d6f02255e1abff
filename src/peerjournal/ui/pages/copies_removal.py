"""Remove my copy of words that were handed over, as the page of a session asks for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from peerjournal.operations import handed_words
from peerjournal.ui.changes import entry_changed
from peerjournal.ui.problems import problem_text
from peerjournal.ui.reading.handed_copies import copy_removed_words
from peerjournal.ui.undoing import Undoable

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.handed_words import RemovedCopies
    from peerjournal.ui.session import OpenSession


def remove_copies(owner: QObject, session: OpenSession, entry: EntryId) -> None:
    """Remove it, show the session without it, and offer to take that back."""

    def failed(error: PeerJournalError) -> None:
        session.notice_given.emit(problem_text(error).title)

    def shown() -> None:
        session.announce(entry_changed(entry))
        session.entry_wanted.emit(entry)

    def done(removed: RemovedCopies) -> None:
        def take_back() -> None:
            job = partial(handed_words.bring_back, removed=removed)
            session.run(owner, job, lambda _done: shown(), failed)

        shown()
        session.undo_offered.emit(Undoable(words=copy_removed_words(), take_back=take_back))

    session.run(owner, partial(handed_words.remove_copies, session=entry), done, failed)
