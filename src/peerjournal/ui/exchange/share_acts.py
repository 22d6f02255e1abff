"""What can be done with notes before they are handed over: rest, ask first, go back to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from peerjournal.operations import resting, welcome
from peerjournal.ui.changes import Changes
from peerjournal.ui.exchange import gathering

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.session import OpenSession


class ShareActs(QObject):
    """Does it on the journal's thread.

    Signals:
        done: the page of sharing is done with.
        changed: what would be seen may be another now.
        failed: a PeerJournalError.
    """

    done = Signal()
    changed = Signal()
    failed = Signal(object)

    def __init__(self, session: OpenSession, page: QWidget) -> None:
        super().__init__(page)
        self._session = session

    def let_rest(self, notes: tuple[EntryId, ...]) -> None:
        """Let notes rest until tomorrow."""

        def rested(_day: object) -> None:
            self._session.announce(Changes(entries=frozenset(notes)))
            said = self.tr("It rests until tomorrow; then Today offers it again.")
            self._session.notice_given.emit(said)
            self.done.emit()

        job = partial(resting.let_rest, notes=notes)
        self._session.run(self, job, rested, self.failed.emit)

    def note_welcomed(self, notes: tuple[EntryId, ...], *, is_welcome: bool) -> None:
        """Keep whether notes are wanted."""

        def noted(_none: None) -> None:
            self._session.announce(Changes(entries=frozenset(notes)))
            self.changed.emit()

        job = partial(welcome.note_welcomed, notes=notes, is_welcome=is_welcome)
        self._session.run(self, job, noted, self.failed.emit)

    def ask_first(self, note: EntryId) -> None:
        """Begin the question whether a note is wanted."""
        job = partial(gathering.ask_first, note=note)
        self._session.run(self, job, self._begin, self.failed.emit)

    def _begin(self, question: Entry) -> None:
        self.done.emit()
        self._session.new_entry_wanted.emit(question)

    def go_to(self, note: EntryId) -> None:
        """Go back to a note."""
        self.done.emit()
        self._session.entry_wanted.emit(note)
