"""What is done to entries besides writing: trash and back, reply, attach, withdraw."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from peerjournal.operations import attaching, sharing, writing
from peerjournal.ui import jobs, messages, replies
from peerjournal.ui.changes import Changes, entry_changed
from peerjournal.ui.pages.camera_words import camera_words
from peerjournal.ui.problems import problem_text
from peerjournal.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.domain.entries import Attachment, Entry
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.peers import Peer
    from peerjournal.domain.progress import Progress
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.session import OpenSession
    from peerjournal.ui.worker import Cancel

T = TypeVar("T")


class EntryActs(QObject):
    """Does things to entries and says what was done.

    Attributes:
        strip: how far what takes its time has come; where it stands is up to the page.

    Signals:
        began: an Entry that is not in the journal yet, to be written in.
        trashed: the ids that were thrown away, for an Undo.

    """

    began = Signal(object)
    trashed = Signal(object)

    def __init__(self, session: OpenSession, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._cancel: Cancel | None = None
        self.strip = ProgressStrip()
        self.strip.cancelled.connect(self._stop)

    def trash(self, entries: tuple[EntryId, ...]) -> None:
        """Throw entries away; an Undo is offered."""

        def done(_none: None) -> None:
            self._session.announce(entry_changed(*entries))
            self.trashed.emit(entries)

        job = partial(_for_each, jobs.trash_written, entries)
        self._run_long(self.tr("Moving to the trash"), job, done)

    def restore(self, entries: tuple[EntryId, ...]) -> None:
        """Take entries out of the trash."""

        def done(_none: None) -> None:
            self._session.announce(entry_changed(*entries))
            self._session.notice_given.emit(self.tr("Restored."))

        job = partial(_for_each, writing.restore_entry, entries)
        self._run_long(self.tr("Restoring"), job, done)

    def delete_forever(self, entries: tuple[EntryId, ...]) -> None:
        """Ask, then delete trashed entries with all their earlier states; no ids mean all."""
        count = len(entries)
        title = self.tr("Delete for ever?") if count else self.tr("Empty the trash for ever?")
        question = messages.Question(
            title=title,
            words=self._what_goes(count),
            yes=self.tr("Delete for ever"),
            is_destructive=True,
        )
        if not messages.ask(self._window, question):
            return
        job: Callable[[Journal, Progress], object] = (
            partial(_for_each, writing.delete_forever, entries) if count else writing.empty_trash
        )

        def done(_result: object) -> None:
            self._session.announce(Changes(entries=frozenset(entries), many=not count))

        self._run_long(self.tr("Deleting for ever"), job, done)

    def _what_goes(self, count: int) -> str:
        if count == 0:
            return self.tr("Everything in it goes, with all earlier states. There is no way back.")
        if count == 1:
            return self.tr("The entry goes with all its earlier states. There is no way back.")
        return self.tr(
            "%n entries go with all their earlier states. There is no way back.", "", count
        )

    def begin_reply(self, entry: Entry, author: Peer) -> None:
        """Begin what answers a peer's entry."""
        self._run(lambda journal: replies.reply_to(journal, entry, author), self.began.emit)

    def begin_follow_up(self, sent: Entry) -> None:
        """Begin what corrects or continues feedback that was sent."""
        self._run(lambda journal: writing.follow_up(journal, sent), self.began.emit)

    def attach(self, stored: jobs.Stored) -> None:
        """Ask for a file and keep a copy of it with an entry."""
        title = self.tr("Keep a copy of a file in the journal")
        path = messages.choose_open_file(self._window, title, ())
        if path is not None:
            self.attach_files(stored, (path,))

    def attach_files(self, stored: jobs.Stored, paths: tuple[Path, ...]) -> None:
        """Keep a copy of each file with an entry that is written in."""
        changes = Changes(entries=frozenset({stored.entry.id}), many=True)

        def done(saved: Entry) -> None:
            self._session.announce(changes)
            names = QLocale().createSeparatedList([path.name for path in paths])
            said = [self.tr("Attached {name}.").format(name=names), camera_words(saved, paths)]
            self._session.notice_given.emit(" ".join(part for part in said if part))

        def failed(error: PeerJournalError) -> None:
            # The files before the one that failed are kept.
            self._session.announce(changes)
            self._on_problem(error)

        self._session.run(self, lambda one: jobs.attach(one, stored, *paths), done, failed)

    def take_out(self, attachment: Attachment) -> None:
        """Ask where, and write a readable copy of an attachment there."""
        suffix = Path(attachment.name).suffix.removeprefix(".") or "bin"
        kind = messages.FileKind(name=self.tr("The file"), suffix=suffix)
        title = self.tr("Save a readable copy, outside the journal")
        # Only the last part of the name: a name from a peer never chooses a folder.
        suggestion = Path.home() / Path(attachment.name.replace("\\", "/")).name
        path = messages.choose_save_file(self._window, title, kind, suggestion)
        if path is None:
            return
        job = partial(_take_out, attachment=attachment, out=path)
        said = self.tr("Saved a readable copy: {name}").format(name=path.name)
        self._run(job, lambda _none: self._session.notice_given.emit(said))

    def withdraw(self, entry: Entry) -> None:
        """Ask where, and write the request to regard a shared entry as withdrawn."""
        kind = messages.FileKind(name=self.tr("Bundle for peers"), suffix="pjbundle")
        title = self.tr("Save the withdrawal, to be sent to those who have the entry")
        suggestion = Path.home() / self.tr("withdrawal.pjbundle")
        path = messages.choose_save_file(self._window, title, kind, suggestion)
        if path is None:
            return

        def done(_line: object) -> None:
            self._session.announce(entry_changed(entry.id))
            said = self.tr("Send {name} to your peers; they decide what becomes of their copy.")
            self._session.notice_given.emit(said.format(name=path.name))

        self._run(lambda journal: sharing.withdraw(journal, entry.id, path, replace=True), done)

    def open_address(self, address: str) -> None:
        """Ask, then hand a web address to the desktop's browser."""
        question = messages.Question(
            title=self.tr("Open this address in your browser?"),
            words=address,
            yes=self.tr("Open"),
        )
        if messages.ask(self._window, question):
            QDesktopServices.openUrl(QUrl(address))

    def _run(self, job: Callable[[Journal], T], on_done: Callable[[T], object]) -> None:
        self._session.run(self, job, lambda result: _ignore(on_done(result)), self._on_problem)

    def _run_long(
        self, said: str, job: Callable[[Journal, Progress], T], on_done: Callable[[T], object]
    ) -> None:
        """Run what may take its time with many entries, and can be stopped."""
        self.strip.begin(said)

        def done(result: T) -> None:
            self.strip.finish()
            on_done(result)

        def failed(error: PeerJournalError) -> None:
            self.strip.finish()
            # Some of them may be done already.
            self._session.announce(Changes(many=True))
            self._on_problem(error)

        self._cancel = self._session.run_long(self, job, done, failed, self.strip.show_progress)

    def _stop(self) -> None:
        if self._cancel is not None:
            self._cancel()

    def _on_problem(self, error: PeerJournalError) -> None:
        problem = problem_text(error)
        self._session.notice_given.emit(f"{problem.title}. {problem.what_to_do}")


def _ignore(_result: object) -> None:
    """Drop an answer that nobody needs."""


def _for_each(
    act: Callable[[Journal, EntryId], None],
    entries: tuple[EntryId, ...],
    journal: Journal,
    progress: Progress,
) -> None:
    for place, entry in enumerate(entries):
        progress(place, len(entries))
        act(journal, entry)


def _take_out(journal: Journal, attachment: Attachment, out: Path) -> None:
    attaching.take_out_attachment(journal, attachment, out, replace_file=True)
