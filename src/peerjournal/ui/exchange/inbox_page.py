"""The Inbox page: every bundle that came, with what waits, and every bundle that went."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from peerjournal.ui.exchange import gathering
from peerjournal.ui.exchange.file_drops import FileDrops
from peerjournal.ui.exchange.folding_pair import FoldingPair
from peerjournal.ui.exchange.gathering import Post
from peerjournal.ui.exchange.lessons import first_bundle_lesson, first_sharing_lesson
from peerjournal.ui.exchange.post_list import RECEIVED, PostList
from peerjournal.ui.exchange.received_view import ReceivedView
from peerjournal.ui.exchange.sent_view import SentView
from peerjournal.ui.problems import problem_text

if TYPE_CHECKING:
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.ui.changes import Changes
    from peerjournal.ui.session import OpenSession

V = TypeVar("V", ReceivedView, SentView)


class InboxPage(QWidget):
    """Lists bundles and shows one of them."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._post = Post()
        self._asked = 0
        self._is_read = False
        self._is_stale = True
        self._wanted: object = None
        self.pair = FoldingPair(parent=self)
        self.list = PostList(self.pair.splitter)
        self.page = QFrame(self.pair.splitter)
        self.stack = QStackedWidget(self.page)
        self.nothing_came = first_bundle_lesson()
        self.nothing_went = first_sharing_lesson()
        self.drops = FileDrops(self, "pjbundle")
        self._build()
        self._connect()

    def _build(self) -> None:
        self.page.setProperty("role", "page")
        for view in (self.nothing_came, self.nothing_went):
            self.stack.addWidget(view)
        inside = QVBoxLayout(self.page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.stack)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pair)
        self.pair.hold(self.list, self.page)

    def _connect(self) -> None:
        self.list.receive_wanted.connect(self._on_receive_wanted)
        self.nothing_came.action_chosen.connect(self._on_receive_wanted)
        self.drops.file_dropped.connect(self._session.receive_wanted)
        self.drops.hovered.connect(self._on_hovered)
        self.list.turned.connect(self._on_turned)
        self.list.row_chosen.connect(self._show_key)
        self.list.row_opened.connect(self._on_row_opened)
        self.list.row_clicked.connect(self._on_row_clicked)
        self.pair.folded.connect(self._show_ways_back)

    # What is shown beside the list, each made when it is first needed

    @cached_property
    def received(self) -> ReceivedView:
        """A bundle that came."""
        return self._place(ReceivedView(self._session, self.stack))

    @cached_property
    def sent(self) -> SentView:
        """A bundle that went."""
        return self._place(SentView(self._session, self.stack))

    def _place(self, view: V) -> V:
        view.back_wanted.connect(self.go_back)
        self.stack.addWidget(view)
        return view

    # What the shell asks for

    def refresh(self, changes: Changes) -> None:
        """Read anew what was changed, at once or when the page is shown next."""
        if changes.inbox or changes.peers:
            self._is_stale = True
        if self._is_stale and self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was changed while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self._read()

    def _read(self) -> None:
        self._is_stale = False
        self._asked += 1
        done = partial(self._on_read, self._asked)
        self._session.run(self, gathering.post, done, self._on_problem)

    def focus_first(self) -> None:
        """Give the keyboard to the list, or to what begins where it is empty."""
        if self.pair.shows_second_alone:
            self._focus_view()
        elif self.list.list.rows():
            self.list.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.list.receive.setFocus()

    def go_back(self) -> None:
        """Go from an item to its bundle, from the bundle to the list."""
        if isinstance(shown := self.stack.currentWidget(), ReceivedView) and shown.step_back():
            return
        self.pair.show_first()
        self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape, where there is something to go back from."""
        shown = self.stack.currentWidget()
        is_deep = isinstance(shown, ReceivedView) and shown.pair.shows_second_alone
        if event.key() == Qt.Key.Key_Escape and (is_deep or self.pair.shows_second_alone):
            self.go_back()
        else:
            super().keyPressEvent(event)

    # What was read

    def _on_read(self, asked: int, post: Post) -> None:
        if asked != self._asked:
            return
        self._is_read = True
        self._post = post
        self.list.message.clear()
        self.list.show_post(post)
        self._show_wanted()

    def _on_problem(self, error: PeerJournalError) -> None:
        self.list.message.show_problem(problem_text(error))

    # Which one

    def _show_wanted(self) -> None:
        keys = [row.key for row in self.list.list.rows()]
        if self._wanted not in keys:
            self._wanted = keys[0] if keys else None
        if self._wanted is None:
            self._show_emptiness()
            return
        self.list.show_lesson(False)
        self.list.list.mark(self._wanted)
        self._show_key(self._wanted)

    def _show_emptiness(self) -> None:
        is_received = self.list.tab == RECEIVED
        self.list.show_lesson(self.pair.is_folded)
        self.stack.setCurrentWidget(self.nothing_came if is_received else self.nothing_went)
        self.pair.show_first()

    def _show_key(self, key: object) -> None:
        self._wanted = key
        received = next((one for one in self._post.received if one.id == key), None)
        sent = next((one for one in self._post.sent if one.id == key), None)
        if received is not None:
            self.received.show_bundle(received, self._post.people)
            self.stack.setCurrentWidget(self.received)
        elif sent is not None:
            self.sent.show_bundle(sent, self._post)
            self.stack.setCurrentWidget(self.sent)
        self._show_ways_back()

    def _on_row_clicked(self, key: object) -> None:
        # Walking by the arrow keys must not fold the list away; a click means the page.
        if self.pair.is_folded:
            self._on_row_opened(key)

    def _on_row_opened(self, key: object) -> None:
        self._show_key(key)
        self.pair.show_second()
        self._focus_view()

    def _focus_view(self) -> None:
        view = self.stack.currentWidget()
        if isinstance(view, ReceivedView | SentView):
            view.focus_first()

    def _show_ways_back(self) -> None:
        if self._is_read and self._wanted is None:
            self._show_emptiness()
        shown = self.stack.currentWidget()
        if isinstance(shown, ReceivedView):
            shown.head.head.set_back_shown(self.pair.is_folded)
        elif isinstance(shown, SentView):
            shown.head.set_back_shown(self.pair.is_folded)

    def _on_turned(self) -> None:
        self._wanted = None
        self._show_wanted()

    def _on_receive_wanted(self) -> None:
        self._session.receive_wanted.emit(None)

    def _on_hovered(self, is_hovering: bool) -> None:  # noqa: FBT001 - a slot
        self.nothing_came.title.setText(
            self.tr("Let it go here") if is_hovering else self.tr("Nothing came yet")
        )
