"""A peer: who they are, whether the digits were compared, our rhythm, our history."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from peerjournal.operations import peers
from peerjournal.ui import messages
from peerjournal.ui.changes import Changes
from peerjournal.ui.editors.tab_order import walk_in_order
from peerjournal.ui.exchange import gathering
from peerjournal.ui.exchange.entry_rows import history_row
from peerjournal.ui.exchange.exchange_words import short_name
from peerjournal.ui.exchange.person_head import PersonHead
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.exchange.scroll_column import ScrollColumn
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.verify_panel import VerifyPanel
from peerjournal.ui.in_turns import InTurns
from peerjournal.ui.peering.pair_part import PairPart
from peerjournal.ui.problems import problem_text
from peerjournal.ui.widgets.buttons import stand_back
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.domain.listing import EntryLine, Page, PageKey
    from peerjournal.domain.peers import Peer
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.exchange.gathering import Acquaintance
    from peerjournal.ui.session import OpenSession


class PersonView(ScrollColumn):
    """Shows a peer, and changes what is kept about them.

    Signals:
        back_wanted: to the list, where only one of the two is shown.
        gone: the peer is not here any more.
    """

    back_wanted = Signal()
    gone = Signal()

    def __init__(
        self, session: OpenSession, parent: QWidget | None = None, *, in_turns: bool = False
    ) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._shown: Acquaintance | None = None
        self._is_focus_wanted = False
        self._wanted: IdentityId | None = None
        self._history: tuple[EntryLine, ...] = ()
        self._older: PageKey | None = None
        self.made = InTurns(self._make(), self, at_once=not in_turns)

    def _make(self) -> Iterator[None]:
        self.room.hide()
        self.head = PersonHead(self.room)
        self.message = MessageBar(self.room)
        self.verify = VerifyPanel(self.room)
        yield
        self.pair = PairPart(self._session, self.room)
        yield from self.pair.make()
        self.history = RowsView(
            self.tr("Your history together"), self.room, is_menu=True, grows=True
        )
        self.more = TextLink(self.tr("Show older ones"))
        self._build()
        self._connect()
        yield
        self.room.show()

    def _build(self) -> None:
        for widget in (self.head, self.message, self.verify, self.pair):
            self.column.addWidget(widget)
        self.add_gap(8)
        self.history_title = SectionLabel(self.tr("Your history together"))
        self.column.addWidget(self.history_title)
        self.nothing = self.add_text("", "dim")
        self.column.addWidget(self.history)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._hide_until_read()
        for part in (self.head, self.pair):
            part.hide()

    def _connect(self) -> None:
        self.head.back_wanted.connect(self.back_wanted)
        self.head.name_given.connect(self._on_name_given)
        self.head.removal_wanted.connect(self._on_removal_wanted)
        self.verify.answered.connect(self._on_answered)
        self.verify.removal_wanted.connect(self._on_removal_wanted)
        # What stands below it waits for it, so that nothing is pushed down under a pointer.
        self.pair.shown.connect(self._show_history)
        self.history.row_opened.connect(self._on_history_opened)
        self.more.clicked.connect(self._on_more_clicked)

    # What is shown

    def _hide_until_read(self) -> None:
        # Until then there is nothing to tell, and no empty frame to tell it in.
        for part in (self.verify, self.history_title, self.nothing, self.history, self.more):
            part.hide()

    @property
    def identity(self) -> IdentityId | None:
        """Whom the page shows, or is about to."""
        return self._wanted

    def show_person(self, identity: IdentityId) -> None:
        """Read a peer and show them."""
        is_other, self._wanted = identity != self._wanted, identity
        self.made.then(partial(self._read, identity, is_other=is_other))

    def _read(self, identity: IdentityId, *, is_other: bool) -> None:
        if is_other:
            self._hide_until_read()
            self.message.clear()
            self.head.stop_renaming()
            self.verticalScrollBar().setValue(0)
        job = partial(gathering.acquaintance, identity=identity)
        self._session.run(self, job, self._show, self._on_not_found)

    def reload(self) -> None:
        """Read the peer anew."""
        if self._wanted is not None:
            self.show_person(self._wanted)

    def set_back_shown(self, is_shown: bool) -> None:  # noqa: FBT001 - like Qt's setters
        """Offer the way back to the list, where only one of the two is shown."""
        self.made.then(partial(self._set_back_shown, is_shown=is_shown))

    def _set_back_shown(self, *, is_shown: bool) -> None:
        self.head.back_button.setVisible(is_shown)

    def focus_first(self) -> None:
        """Give the keyboard to what is to be done next, as soon as the peer is read."""
        self._is_focus_wanted = True
        self.made.then(self._focus_first)

    def _focus_first(self) -> None:
        if self._shown is None or self._shown.peer.id != self._wanted:
            return
        self._is_focus_wanted = False
        is_open = not self._shown.peer.is_verified
        (self.verify.same if is_open else self.pair.bar.talk).setFocus()

    def _show(self, shown: Acquaintance) -> None:
        if shown.peer.id != self._wanted:
            return
        if self._shown is None or self._shown.peer.id != shown.peer.id:
            self._place_digits(is_verified=shown.peer.is_verified)
        self._shown = shown
        peer = shown.peer
        self.head.show()
        self.pair.show()
        self.head.show_peer(peer, may_be_removed=shown.may_be_removed)
        self.verify.show_peer(peer, shown.number, may_be_removed=shown.may_be_removed)
        self.pair.show_peer(peer)
        # What is asked for first has the weight until it is answered.
        stand_back(self.pair.bar.talk, is_back=not peer.is_verified)
        self._history, self._older = shown.history, shown.older
        if self._is_focus_wanted:
            self._focus_first()

    def _place_digits(self, *, is_verified: bool) -> None:
        """Ask for what is open first; what was compared is told at the end of the page."""
        self.column.removeWidget(self.verify)
        place = self.column.count() if is_verified else self.column.indexOf(self.pair)
        self.column.insertWidget(place, self.verify)
        self.verify.setVisible(not is_verified)
        before = (self.history, self.more) if is_verified else (self.head,)
        walk_in_order((*before, self.verify))

    def _show_history(self) -> None:
        self.history.show_rows([history_row(line) for line in self._history])
        self.verify.show()
        self.history_title.show()
        self.history.setVisible(bool(self._history))
        self.more.setVisible(self._older is not None)
        self.nothing.setVisible(not self._history)
        self.nothing.setText(
            self.tr(
                "Nothing yet. Open an entry of yours and choose Share… to seal it for them. "
                "What they share with you is taken in under Inbox."
            )
        )

    def _on_not_found(self, error: PeerJournalError) -> None:
        self._wanted = None
        self.message.show_problem(problem_text(error))
        self.gone.emit()

    # What is changed

    def _on_answered(self, are_same: bool) -> None:  # noqa: FBT001 - a slot
        if self._wanted is not None:
            job = partial(gathering.answer_digits, identity=self._wanted, are_same=are_same)
            self._change(job)

    def _on_name_given(self, name: str) -> None:
        if self._wanted is not None:
            self._change(partial(peers.rename_peer, peer=self._wanted, name=name))

    def _change(self, job: Callable[[Journal], Peer]) -> None:
        self._session.run(self, job, self._on_changed, self._on_problem)

    def _on_changed(self, _peer: Peer) -> None:
        self.message.clear()
        self._session.announce(Changes(peers=True))

    def _on_removal_wanted(self) -> None:
        if self._shown is None:
            return
        name = self._shown.peer.name
        question = messages.Question(
            title=self.tr("Take the card of {name} out?").format(name=short_name(name)),
            words=self.tr(
                "Nothing went between you, so nothing else goes. "
                "To exchange later, add the card again and compare the digits."
            ),
            yes=self.tr("Take it out"),
            is_destructive=True,
        )
        if messages.ask(self, question):
            job = partial(peers.remove_peer, peer=self._shown.peer.id)
            self._session.run(self, job, self._on_removed, self._on_problem)

    def _on_removed(self, _none: None) -> None:
        self._wanted = None
        self.gone.emit()
        self._session.announce(Changes(peers=True))

    def _on_problem(self, error: PeerJournalError) -> None:
        self.message.show_problem(problem_text(error))
        self.ensureWidgetVisible(self.message)

    # The history

    def _on_history_opened(self, key: object) -> None:
        self._session.entry_wanted.emit(key)

    def _on_more_clicked(self) -> None:
        if self._wanted is None or self._older is None:
            return
        identity, after = self._wanted, self._older
        self._older = None
        job = partial(gathering.history, identity=identity, after=after)
        self._session.run(self, job, partial(self._on_more, identity), self._on_problem)

    def _on_more(self, identity: IdentityId, page: Page) -> None:
        if identity == self._wanted:
            self._history += page.lines
            self._older = page.after
            self._show_history()
