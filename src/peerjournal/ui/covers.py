"""What covers the pages for a while: sharing, receiving, a conversation, printing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from peerjournal.ui.conversation.page import ConversationPage
from peerjournal.ui.exchange.receive_page import ReceivePage
from peerjournal.ui.exchange.share_page import SharePage
from peerjournal.ui.goals.aim_acts import GoalCover
from peerjournal.ui.printing.print_page import PrintPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.conversation.start import ConversationStart
    from peerjournal.ui.exchange.share_wish import ShareWish
    from peerjournal.ui.printing.wish import PrintWish
    from peerjournal.ui.session import OpenSession

Cover = SharePage | ReceivePage | ConversationPage | PrintPage | GoalCover


class Covers(QObject):
    """One of them at a time, above the pages of a stack.

    Signals:
        opening: one is about to cover the page.
        left: nothing covers the page any more.
    """

    opening = Signal()
    left = Signal()

    def __init__(self, session: OpenSession, stack: QStackedWidget, side: QWidget) -> None:
        super().__init__(stack)
        self._session = session
        self._stack = stack
        self._side = side
        self._cover: Cover | None = None

    @property
    def shown(self) -> Cover | None:
        """What covers the page; none where nothing does."""
        return self._cover

    def share(self, wanted: tuple[EntryId, ...] | ShareWish) -> None:
        """Share entries."""
        self.show(SharePage(self._session, wanted, self._stack, in_turns=True))

    def receive(self, path: Path | None) -> None:
        """Receive a bundle."""
        self.show(ReceivePage(self._session, path, self._stack))

    def converse(self, start: ConversationStart | None = None) -> None:
        """Lead a guided conversation, which has the whole window."""
        self.show(ConversationPage(self._session, start, self._stack))
        self._side.hide()

    def put_on_paper(self, wish: PrintWish) -> None:
        """Print something, or keep it as PDF."""
        self.show(PrintPage(self._session, wish, self._stack, in_turns=True))

    def leave(self) -> None:
        """Let what covers the page stop what it does, and take it away."""
        if self._cover is not None:
            self._cover.leave()
            self._uncover()

    def show(self, cover: Cover) -> None:
        """Let something cover the page."""
        self.leave()
        self.opening.emit()
        cover.finished.connect(self._uncover)
        self._cover = cover
        self._stack.addWidget(cover)
        self._stack.setCurrentWidget(cover)
        cover.focus_first()

    def _uncover(self) -> None:
        cover, self._cover = self._cover, None
        if cover is None:
            return
        self._side.show()
        self.left.emit()
        cover.deleteLater()
