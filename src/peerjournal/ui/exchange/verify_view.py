"""Compare the digits without leaving what one is about to share or take in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.ui.changes import Changes
from peerjournal.ui.exchange import gathering
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.exchange.scroll_column import ScrollColumn
from peerjournal.ui.exchange.verify_panel import VerifyPanel
from peerjournal.ui.problems import problem_text
from peerjournal.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.domain.peers import Peer
    from peerjournal.ui.exchange.gathering import Acquaintance
    from peerjournal.ui.session import OpenSession


class VerifyView(ScrollColumn):
    """Shows one peer's digits and notes the answer.

    Signals:
        back_wanted: back to what one was about to do.
        verified: the Peer whose digits are the same.
        doubted: IdentityId of the peer whose digits differ.
    """

    back_wanted = Signal()
    verified = Signal(object)
    doubted = Signal(object)

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._wanted: IdentityId | None = None
        self.head = PageHead("", "title", back=self.tr("Back (Esc)"))
        self.message = MessageBar()
        self.panel = VerifyPanel()
        for widget in (self.head, self.message, self.panel):
            self.column.addWidget(widget)
        self.head.back_wanted.connect(self.back_wanted)
        self.panel.answered.connect(self._on_answered)

    def show_person(self, identity: IdentityId) -> None:
        """Show whose digits are compared."""
        # Until it is read there is nothing to compare, and no empty frame to compare it in.
        self.panel.setVisible(identity == self._wanted)
        self._wanted = identity
        self.message.clear()
        job = partial(gathering.acquaintance, identity=identity)
        self._session.run(self, job, self._show, self._on_problem)

    def _show(self, shown: Acquaintance) -> None:
        if shown.peer.id == self._wanted:
            self.head.show_title(shown.peer.name)
            self.panel.show_peer(shown.peer, shown.number)
            self.panel.show()
            self.panel.same.setFocus()

    def _on_answered(self, are_same: bool) -> None:  # noqa: FBT001 - a slot
        if self._wanted is not None:
            job = partial(gathering.answer_digits, identity=self._wanted, are_same=are_same)
            self._session.run(self, job, self._on_noted, self._on_problem)

    def _on_noted(self, peer: Peer) -> None:
        self._session.announce(Changes(peers=True))
        if peer.is_verified:
            self.verified.emit(peer)
        else:
            self.doubted.emit(peer.id)

    def _on_problem(self, error: PeerJournalError) -> None:
        self.message.show_problem(problem_text(error))
