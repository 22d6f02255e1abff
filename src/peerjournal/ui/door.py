"""Opens, makes and locks journals on the journal's own thread."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from peerjournal.domain.errors import CancelledError
from peerjournal.domain.progress import no_progress
from peerjournal.operations import journal as journals
from peerjournal.operations import restoring
from peerjournal.ui import sealing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.domain.listing import Draft
    from peerjournal.domain.progress import Progress
    from peerjournal.operations.journal import Journal
    from peerjournal.operations.restoring import Restored
    from peerjournal.operations.safekeeping import SafetyCopy
    from peerjournal.ui.worker import Cancel, Worker

T = TypeVar("T")


class Door(QObject):
    """The one way into a journal and out of it.

    Signals:
        working_changed: whether a key is being derived just now.
        opened: the Journal that is open now.
        created: the Journal that was made just now.
        restored: the Restored journal that was a safety copy.
        copies_found: the Path of a journal, and the safety copies that lie beside it.
        opened_by_words: the Journal that its recovery words opened.
        refused: the PeerJournalError that kept a journal closed.
        locked: the journal is closed; its file stands alone on the disk.
        sample_made: the Path of the sample journal, which is locked.
        lock_failed: the IdentityId of whom a journal was closed, the PeerJournalError that came
            up, and the Drafts that were not sealed because of it; comes before `locked`.
    """

    working_changed = Signal(bool)
    opened = Signal(object)
    created = Signal(object)
    restored = Signal(object)
    copies_found = Signal(object, object)
    opened_by_words = Signal(object)
    refused = Signal(object)
    locked = Signal()
    lock_failed = Signal(str, object, object)
    sample_made = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._is_working = False
        self._attempt: _Attempt | None = None
        self._restoring: Cancel | None = None

    @property
    def is_working(self) -> bool:
        """Whether a key is being derived just now."""
        return self._is_working

    def unlock(self, path: Path, passphrase: str) -> None:
        """Open a journal by its passphrase."""
        self._try(partial(journals.open_journal, path, passphrase), self.opened.emit)

    def unlock_with_words(self, path: Path, words: str) -> None:
        """Open a journal by its recovery words."""
        job = partial(journals.open_journal_with_words, path, words)
        self._try(job, self.opened_by_words.emit)

    def give_up(self) -> None:
        """Unlock nothing after all: what is opened by then is closed at once.

        A key cannot be worked out by half, so the journal's own thread goes on for a moment. A
        safety copy is put in no journal's place then, and that is told by `working_changed`.
        """
        if self._restoring is not None:
            self._restoring()
        if self._attempt is not None:
            self._attempt.give_up()
            self._attempt = None
            self._set_working(is_working=False)

    def _try(self, job: Callable[[], Journal], on_open: Callable[[Journal], object]) -> None:
        """Open a journal unless that is given up in the meantime."""
        if self._is_working:
            return
        attempt = self._attempt = _Attempt(job)
        self._set_working(is_working=True)
        done, failed = partial(self._on_tried, attempt, on_open), partial(self._on_failed, attempt)
        self._worker.run(self, attempt.open, done, failed)

    def _on_tried(
        self, attempt: _Attempt, on_open: Callable[[Journal], object], journal: Journal
    ) -> None:
        if attempt is not self._attempt:
            # Given up between the last check and now.
            close = partial(journals.close_journal, journal)
            self._worker.run(self, close, lambda _none: None, lambda _error: None)
            return
        self._attempt = None
        self._set_working(is_working=False)
        on_open(journal)

    def _on_failed(self, attempt: _Attempt, error: PeerJournalError) -> None:
        if attempt is self._attempt:
            self._attempt = None
            self._on_refused(error)

    def look_for_copies(self, path: Path) -> None:
        """Look which safety copies lie beside a journal."""
        job = partial(restoring.copies_beside, path)
        self._worker.run(self, job, partial(self.copies_found.emit, path), self._on_refused)

    def restore(self, path: Path, copy: SafetyCopy, passphrase: str) -> None:
        """Put a safety copy in the place of a journal, and open it by its passphrase."""
        self._restore(partial(restoring.restore, path, copy, passphrase))

    def restore_with_words(self, path: Path, copy: SafetyCopy, words: str) -> None:
        """Do the same by its recovery words."""
        self._restore(partial(restoring.restore_with_words, path, copy, words))

    def _restore(self, job: Callable[[Progress], Restored]) -> None:
        if self._is_working:
            return
        self._set_working(is_working=True)

        def done(restored: Restored) -> None:
            self._restoring = None
            self._set_working(is_working=False)
            self.restored.emit(restored)

        def failed(error: PeerJournalError) -> None:
            self._restoring = None
            if isinstance(error, CancelledError):
                self._set_working(is_working=False)
            else:
                self._on_refused(error)

        self._restoring = self._worker.run_long(self, job, done, failed, no_progress)

    def create(self, path: Path, passphrase: str, name: str) -> None:
        """Make a journal for a person of that name."""
        job = partial(_create, path, passphrase, name)
        self._open(job, self.created.emit)

    def make_sample(self, path: Path, language: str) -> None:
        """Make the sample journal and leave it locked."""
        self._open(partial(_make_sample, path, language), self.sample_made.emit)

    def _open(self, job: Callable[[], T], on_open: Callable[[T], object]) -> None:
        if self._is_working:
            return
        self._set_working(is_working=True)

        def done(result: T) -> None:
            self._set_working(is_working=False)
            on_open(result)

        self._worker.run(self, job, done, self._on_refused)

    def lock(self, journal: Journal, drafts: tuple[Draft, ...]) -> None:
        """Seal what is being typed and close the journal; behind all work that was asked for."""
        job = partial(sealing.lock, journal, drafts)
        self._worker.run(
            self,
            job,
            lambda _none: self.locked.emit(),
            partial(self._on_lock, journal.me.id, drafts),
        )

    def _on_lock(
        self, whose: IdentityId, drafts: tuple[Draft, ...], error: PeerJournalError
    ) -> None:
        self.lock_failed.emit(whose, error, drafts)
        self.locked.emit()

    def _on_refused(self, error: PeerJournalError) -> None:
        self._set_working(is_working=False)
        self.refused.emit(error)

    def _set_working(self, *, is_working: bool) -> None:
        self._is_working = is_working
        self.working_changed.emit(is_working)


class _Attempt:
    """One attempt to open a journal, which may be given up from another thread."""

    def __init__(self, job: Callable[[], Journal]) -> None:
        self._job = job
        self._is_given_up = Event()

    def give_up(self) -> None:
        """Want the journal no more."""
        self._is_given_up.set()

    def open(self) -> Journal:
        """Open it, and close it again if nobody wants it any more.

        Raises:
            CancelledError: it was given up; the file is closed, and its key forgotten.

        """
        if self._is_given_up.is_set():
            raise CancelledError
        journal = self._job()
        if self._is_given_up.is_set():
            journals.close_journal(journal)
            raise CancelledError
        return journal


def _create(path: Path, passphrase: str, name: str) -> Journal:
    path.parent.mkdir(parents=True, exist_ok=True)
    return journals.create_journal(path, passphrase, name)


def _make_sample(path: Path, language: str) -> Path:
    from peerjournal.operations.demo import create_demo

    path.parent.mkdir(parents=True, exist_ok=True)
    journals.close_journal(create_demo(path, language))
    return path
