"""Receive: choose a bundle, verify it, see what it brings, take it in."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from peerjournal.domain.errors import BundleChangedError, BundleRepeatedError, CancelledError
from peerjournal.operations import receiving
from peerjournal.ui import messages
from peerjournal.ui.changes import Changes
from peerjournal.ui.exchange import gathering
from peerjournal.ui.exchange.add_peer_view import AddPeerView
from peerjournal.ui.exchange.choose_bundle_view import ChooseBundleView
from peerjournal.ui.exchange.entry_rows import plain_row
from peerjournal.ui.exchange.file_drops import FileDrops
from peerjournal.ui.exchange.receive_preview import ReceivePreview
from peerjournal.ui.exchange.refused_view import RefusedView
from peerjournal.ui.exchange.taken_in_view import TakenInView
from peerjournal.ui.exchange.verify_view import VerifyView
from peerjournal.ui.in_turns import in_turns
from peerjournal.ui.problems import problem_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from peerjournal.domain.bundles import ReceivedBundleLine
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.peers import Peer
    from peerjournal.operations.receiving import BundlePreview
    from peerjournal.ui.exchange.gathering import ReceivedContents
    from peerjournal.ui.session import OpenSession
    from peerjournal.ui.worker import Cancel

V = TypeVar("V", RefusedView, ReceivePreview, VerifyView, AddPeerView, TakenInView)


class ReceivePage(QWidget):
    """Goes from the file to the entries.

    Signals:
        finished: done, or left.
    """

    finished = Signal()

    def __init__(
        self, session: OpenSession, path: Path | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._path: Path | None = None
        self._preview: BundlePreview | None = None
        self._received: ReceivedBundleLine | None = None
        self._cancel: Cancel | None = None
        self.stack = QStackedWidget(self)
        self.choose = ChooseBundleView(self.stack)
        self.drops = FileDrops(self, "pjbundle")
        self._build()
        self._connect()
        if path is not None:
            self.open(path)

    def _build(self) -> None:
        self.stack.addWidget(self.choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _connect(self) -> None:
        self.drops.file_dropped.connect(self._on_file_dropped)
        self.drops.hovered.connect(self.choose.show_hovering)
        self.choose.back_wanted.connect(self.leave)
        self.choose.choosing_wanted.connect(self._on_choosing_wanted)
        self.choose.cancelled.connect(self._stop)

    # The further steps, each made when it is first needed

    @cached_property
    def refused(self) -> RefusedView:
        """Why a file was not taken in."""
        view = RefusedView(self.stack)
        view.back_wanted.connect(self.leave)
        view.other_wanted.connect(self._on_choosing_wanted)
        view.again_wanted.connect(self._again)
        view.add_wanted.connect(self._on_add_wanted)
        return self._place(view)

    @cached_property
    def preview(self) -> ReceivePreview:
        """What a file brings."""
        view = ReceivePreview(self._session, self.stack)
        view.back_wanted.connect(self.leave)
        view.verify_wanted.connect(self._on_verify_wanted)
        view.taking_wanted.connect(self._take_in)
        view.cancelled.connect(self._stop)
        return self._place(view)

    @cached_property
    def verify(self) -> VerifyView:
        """Where a safety number is compared."""
        view = VerifyView(self._session, self.stack)
        view.back_wanted.connect(self._show_preview)
        view.verified.connect(self._on_verified)
        return self._place(view)

    @cached_property
    def add(self) -> AddPeerView:
        """Where a card is taken in."""
        view = AddPeerView(self._session, self.stack)
        view.back_wanted.connect(self._show_refusal)
        view.added.connect(self._on_added)
        return self._place(view)

    @cached_property
    def taken_in(self) -> TakenInView:
        """What was taken in."""
        view = TakenInView(self.stack)
        view.finished.connect(self.finished)
        view.reading_wanted.connect(self._on_reading_wanted)
        view.entry_wanted.connect(self._read)
        view.undo_wanted.connect(self._on_undo_wanted)
        return self._place(view)

    def _place(self, view: V) -> V:
        self.stack.addWidget(view)
        return view

    # What the shell asks for

    def focus_first(self) -> None:
        """Give the keyboard to what is shown."""
        view = self.stack.currentWidget()
        if view is self.choose:
            self.choose.focus_first()
        elif isinstance(view, ReceivePreview):
            view.focus_first()

    def leave(self) -> None:
        """Stop what runs, and tell that the page is done with."""
        self._stop()
        self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back one step with Escape, at last out of the page."""
        view = self.stack.currentWidget()
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif isinstance(view, VerifyView):
            self._show_preview()
        elif isinstance(view, AddPeerView):
            self._show_refusal()
        elif isinstance(view, ReceivePreview) and view.pair.shows_second_alone:
            view.pair.show_first()
        else:
            self.leave()

    # Verifying

    def open(self, path: Path) -> None:
        """Verify a file and show what it brings."""
        self._stop()
        self._path = path
        self.stack.setCurrentWidget(self.choose)
        self.choose.begin_verifying(path)
        self._cancel = self._session.run_long(
            self,
            lambda journal, progress: receiving.preview_bundle(journal, path, progress),
            partial(self._on_verified_file, path),
            partial(self._on_refused, path),
            self.choose.progress.show_progress,
        )

    def _on_verified_file(self, path: Path, preview: BundlePreview) -> None:
        in_turns(self._show_verified(path, preview), self, partial(self._on_refused, path))

    def _show_verified(self, path: Path, preview: BundlePreview) -> Iterator[None]:
        view = self.preview
        yield
        if path != self._path:
            return
        self._end_work()
        self._preview = preview
        yield from view.show_preview(preview)
        if path == self._path:
            self._show_preview()

    def _on_refused(self, path: Path, error: PeerJournalError) -> None:
        if path != self._path:
            return
        self._end_work()
        if isinstance(error, CancelledError):
            self.choose.focus_first()
            return
        self._show_refusal()
        self.refused.show_refusal(error, path)

    def _on_choosing_wanted(self) -> None:
        self._session.run(self, gathering.last_folder, self._choose_in, self._on_problem)

    def _choose_in(self, folder: Path) -> None:
        kinds = (messages.FileKind(name=self.tr("Bundle from a peer"), suffix="pjbundle"),)
        title = self.tr("Choose what your peer sealed for you")
        path = messages.choose_open_file(self, title, kinds, folder)
        if path is not None:
            self.open(path)

    def _on_file_dropped(self, path: Path) -> None:
        if self._cancel is None:
            self.open(path)

    def _again(self) -> None:
        if self._path is not None:
            self.open(self._path)

    def _stop(self) -> None:
        if self._cancel is not None:
            self._cancel()

    def _end_work(self) -> None:
        self._cancel = None
        self.choose.end_verifying()
        self.preview.progress.finish()
        self.preview.set_working(False)

    # Taking in

    def _take_in(self, accepted: frozenset[EntryId]) -> None:
        preview = self._preview
        if preview is None:
            return
        self.preview.message.clear()
        self.preview.set_working(True)
        self.preview.progress.begin(self.tr("Taking in…"))
        self._cancel = self._session.run_long(
            self,
            lambda journal, progress: receiving.receive_bundle(
                journal, preview, accepted, progress
            ),
            self._on_taken_in,
            self._on_not_taken_in,
            self.preview.progress.show_progress,
        )

    def _on_taken_in(self, line: ReceivedBundleLine) -> None:
        self._end_work()
        self._received = line
        self._session.announce(Changes(many=True, inbox=True))
        job = partial(gathering.received_contents, bundle=line.id)
        self._session.run(self, job, self._show_taken_in, self._on_problem)

    def _show_taken_in(self, contents: ReceivedContents) -> None:
        in_turns(self._turn_to_taken_in(contents), self, self._on_problem)

    def _turn_to_taken_in(self, contents: ReceivedContents) -> Iterator[None]:
        view = self.taken_in
        yield
        rows = [plain_row(one) for one in contents.accepted]
        yield
        if self._received is None or self._preview is None:
            return
        view.show_taken_in(self._received, self._preview.sender.name, rows)
        yield
        self.stack.setCurrentWidget(view)
        view.focus_first()

    def _on_not_taken_in(self, error: PeerJournalError) -> None:
        self._end_work()
        if isinstance(error, CancelledError):
            said = self.tr("Stopped. Nothing was taken in.")
            self.preview.message.show_words("", said)
        elif isinstance(error, BundleChangedError | BundleRepeatedError) and self._path:
            self._show_refusal()
            self.refused.show_refusal(error, self._path)
        else:
            self._on_problem(error)

    def _on_problem(self, error: PeerJournalError) -> None:
        view = self.stack.currentWidget()
        bar = self.taken_in.message if view is self.taken_in else self.preview.message
        bar.show_problem(problem_text(error))

    # Reading and undoing

    def _on_reading_wanted(self) -> None:
        rows = self.taken_in.list.rows()
        if rows:
            self._read(rows[0].key)

    def _read(self, entry: object) -> None:
        self._session.entry_wanted.emit(entry)
        self.finished.emit()

    def _on_undo_wanted(self) -> None:
        if self._received is not None:
            job = partial(receiving.undo_bundle, bundle=self._received.id)
            self._session.run(self, job, self._on_undone, self._on_problem)

    def _on_undone(self, _none: None) -> None:
        self._received = None
        self._session.announce(Changes(many=True, inbox=True))
        self._session.notice_given.emit(self.tr("Undone. All of it is as before."))
        self._again()

    # Ways within the page

    def _show_preview(self) -> None:
        self.stack.setCurrentWidget(self.preview)
        self.preview.focus_first()

    def _show_refusal(self) -> None:
        self.stack.setCurrentWidget(self.refused)

    def _on_verify_wanted(self) -> None:
        if self._preview is not None:
            self.stack.setCurrentWidget(self.verify)
            self.verify.show_person(self._preview.sender.id)

    def _on_verified(self, _peer: Peer) -> None:
        self.preview.show_sender_verified()
        self._show_preview()

    def _on_add_wanted(self) -> None:
        self.add.begin()
        self.stack.setCurrentWidget(self.add)
        self.add.focus_first()

    def _on_added(self, _peer: Peer) -> None:
        self._session.announce(Changes(peers=True))
        self._again()
