"""An unlocked journal, as pages and dialogs see it; lives from unlocking to locking."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from peerjournal.ui.images.shelf import PictureShelf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.listing import Draft
    from peerjournal.domain.peers import Me
    from peerjournal.domain.progress import Progress
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.changes import Changes
    from peerjournal.ui.door import Door
    from peerjournal.ui.spelling.trouble import SpellingTrouble
    from peerjournal.ui.worker import Cancel, Worker

T = TypeVar("T")


class OpenSession(QObject):
    """The way from the window to an open journal: jobs, and the news that they bring.

    Signals:
        changed: Changes, after an operation wrote something.
        locking: the journal is being locked; whatever shows its contents closes.
        entry_wanted: EntryId of an entry to show.
        new_entry_wanted: an Entry that is not in the journal yet, to write in.
        share_wanted: the ids (tuple[EntryId, ...]) of entries to share, or a ShareWish.
        receive_wanted: the Path of a bundle to receive, or None to choose one.
        peer_wanted: IdentityId of a peer to show.
        conversation_wanted: a ConversationStart, to hold a guided conversation.
        plan_wanted: a PlanStart, to plan a conversation or to move one.
        print_wanted: the PrintWish of what to put on paper.
        notice_given: a short sentence for the foot of the window.
        act_wanted: Wanted, something to be done with a goal, commitment or inquiry.
        undo_offered: an Undoable, something just done that can be taken back.
        questions_wanted: a QuestionsWish of the question bank.
        wishes_changed: what is wished of hints, of the spelling or of pictures is kept.
        presence_noted: people are here, though they touch nothing.
        spelling_failed: the SpellingTrouble that keeps words from being looked up.

    Attributes:
        spelling_trouble: the latest of it, none while words are looked up.

    """

    changed = Signal(object)
    locking = Signal()
    entry_wanted = Signal(object)
    new_entry_wanted = Signal(object)
    share_wanted = Signal(object)
    receive_wanted = Signal(object)
    peer_wanted = Signal(object)
    conversation_wanted = Signal(object)
    plan_wanted = Signal(object)
    print_wanted = Signal(object)
    act_wanted = Signal(object)
    notice_given = Signal(str)
    undo_offered = Signal(object)
    questions_wanted = Signal(object)
    wishes_changed = Signal()
    presence_noted = Signal()
    spelling_failed = Signal(object)

    def __init__(
        self, journal: Journal, worker: Worker, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._worker = worker
        self._language = language
        self._long_jobs: list[Cancel] = []
        self._told: set[str] = set()
        self.spelling_trouble: SpellingTrouble | None = None
        self._is_stopped = False

    @property
    def me(self) -> Me:
        """The journal's own identity."""
        return self._journal.me

    @property
    def path(self) -> Path:
        """Where the journal's file lies."""
        return self._journal.path

    @property
    def language(self) -> str:
        """The language of the texts that ship with the program, such as `en`."""
        return self._language

    @cached_property
    def pictures(self) -> PictureShelf:
        """The journal's pictures, as writing shows them."""
        return PictureShelf(self)

    def run(
        self,
        owner: QObject,
        job: Callable[[Journal], T],
        on_done: Callable[[T], None],
        on_problem: Callable[[PeerJournalError], None],
    ) -> None:
        """Run a job on the journal's own thread, then one callback on this thread.

        Nothing is called if `owner` has been deleted or the journal been locked meanwhile.
        """
        if not self._is_stopped:
            self._worker.run(
                owner,
                partial(job, self._journal),
                partial(self._answer, on_done),
                partial(self._answer, on_problem),
            )

    def run_long(
        self,
        owner: QObject,
        job: Callable[[Journal, Progress], T],
        on_done: Callable[[T], None],
        on_problem: Callable[[PeerJournalError], None],
        on_progress: Callable[[int, int], None],
    ) -> Cancel:
        """Run a job that reports progress; call what is returned to stop it.

        Locking stops it too.
        """
        cancel = self._worker.run_long(
            owner,
            partial(job, self._journal),
            partial(self._answer, on_done),
            partial(self._answer, on_problem),
            on_progress,
        )
        self._long_jobs.append(cancel)
        return cancel

    def announce(self, changes: Changes) -> None:
        """Tell every view what was changed."""
        self.changed.emit(changes)

    def tell_once(self, sentence: str) -> None:
        """Say something at the foot of the window, unless it was said since unlocking."""
        if sentence not in self._told:
            self._told.add(sentence)
            self.notice_given.emit(sentence)

    def hand_over(self, door: Door, drafts: tuple[Draft, ...]) -> None:
        """Let the door seal drafts and close the journal."""
        door.lock(self._journal, drafts)

    def stop(self) -> None:
        """Stop long jobs and let everything that shows the journal close itself."""
        for cancel in self._long_jobs:
            cancel()
        self.locking.emit()
        self._is_stopped = True

    def _answer(self, callback: Callable[[T], None], result: T) -> None:
        # An answer that comes after locking would bring words back onto the screen.
        if not self._is_stopped:
            callback(result)
