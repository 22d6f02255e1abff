"""The Peers page: everybody whose card is here, and the way to exchange cards."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from peerjournal.domain.identifiers import IdentityId
from peerjournal.ui.changes import Changes
from peerjournal.ui.exchange import gathering
from peerjournal.ui.exchange.add_peer_view import AddPeerView
from peerjournal.ui.exchange.circle_view import CircleView
from peerjournal.ui.exchange.file_drops import FileDrops
from peerjournal.ui.exchange.folding_pair import FoldingPair
from peerjournal.ui.exchange.gathering import People
from peerjournal.ui.exchange.lessons import first_peer_lesson
from peerjournal.ui.exchange.my_card_view import MyCardView
from peerjournal.ui.exchange.peers_list import MY_CARD, NEW_CIRCLE, PeersList
from peerjournal.ui.exchange.person_view import PersonView
from peerjournal.ui.problems import problem_text

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import CircleId
    from peerjournal.domain.peers import Circle, Peer
    from peerjournal.ui.session import OpenSession

V = TypeVar("V", MyCardView, AddPeerView, PersonView, CircleView)


class PeersPage(QWidget):
    """Lists peers and circles, and shows one of them."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._people = People()
        self._asked = 0
        self._is_read = False
        self._is_stale = True
        self._wanted: object = None
        self.pair = FoldingPair(parent=self)
        self.list = PeersList(session.me.name, self.pair.splitter)
        self.page = QFrame(self.pair.splitter)
        self.stack = QStackedWidget(self.page)
        self.empty = first_peer_lesson()
        self.drops = FileDrops(self, "pjcard")
        self._build()
        self._connect()

    def _build(self) -> None:
        self.page.setProperty("role", "page")
        self.stack.addWidget(self.empty)
        inside = QVBoxLayout(self.page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.stack)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pair)
        self.pair.hold(self.list, self.page)

    def _connect(self) -> None:
        self.list.add_wanted.connect(self.begin_adding)
        self.list.row_chosen.connect(self._on_row_chosen)
        self.list.row_opened.connect(self._on_row_opened)
        self.list.row_clicked.connect(self._on_row_clicked)
        for lesson in (self.empty, self.list.lesson):
            lesson.action_chosen.connect(self.begin_adding)
        self.drops.file_dropped.connect(self._on_card_dropped)
        self.pair.folded.connect(self._show_ways_back)

    # What is shown beside the list, each made when it is first needed

    @cached_property
    def my_card(self) -> MyCardView:
        """The card to give to others."""
        view = MyCardView(self._session, self.stack)
        view.add_wanted.connect(self.begin_adding)
        return self._place(view)

    @cached_property
    def add(self) -> AddPeerView:
        """Where a card is taken in."""
        view = AddPeerView(self._session, self.stack)
        view.added.connect(self._on_added)
        return self._place(view)

    @cached_property
    def person(self) -> PersonView:
        """One peer."""
        view = PersonView(self._session, self.stack, in_turns=True)
        view.gone.connect(self._on_gone)
        return self._place(view)

    @cached_property
    def circle(self) -> CircleView:
        """One circle."""
        view = CircleView(self._session, self, self.stack)
        view.made.connect(self._on_circle_made)
        view.gone.connect(self._on_gone)
        return self._place(view)

    def _place(self, view: V) -> V:
        view.back_wanted.connect(self.go_back)
        self.stack.addWidget(view)
        return view

    @property
    def _is_adding(self) -> bool:
        return isinstance(self.stack.currentWidget(), AddPeerView)

    # What the shell asks for

    def refresh(self, changes: Changes) -> None:
        """Read anew what was changed, at once or when the page is shown next."""
        if changes.peers or changes.inbox or changes.touches_entries:
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
        self._session.run(self, gathering.people, done, self._on_problem)
        if isinstance(shown := self.stack.currentWidget(), PersonView):
            shown.reload()

    def show_peer(self, identity: IdentityId) -> None:
        """Show a peer, with the keyboard at what is to be done next."""
        self._wanted = identity
        self.list.list.mark(identity)
        self.person.show_person(identity)
        self._turn_to(self.person)
        self.pair.show_second()
        self.person.focus_first()

    def show_circle(self, circle: CircleId) -> None:
        """Show a circle, at once or as soon as the people are read."""
        self._wanted = circle
        if self._is_read:
            self._show_key(circle)
            self.pair.show_second()

    def show_my_card(self) -> None:
        """Show the card to give to others."""
        self._on_row_opened(MY_CARD)

    def begin_circle(self) -> None:
        """Show a new circle; without anybody to be in it, how to find a first peer."""
        if not self._is_read:
            self._wanted = NEW_CIRCLE
        elif self._people.peers:
            self._on_row_opened(NEW_CIRCLE)

    def begin_adding(self) -> None:
        """Show where a card is taken in."""
        self.add.begin()
        self._turn_to(self.add)
        self.pair.show_second()
        self.add.focus_first()

    def focus_first(self) -> None:
        """Give the keyboard to the list, or to what is shown alone."""
        if self.pair.shows_second_alone:
            self._focus_view()
        elif self._is_read and not self._people.peers:
            lesson = self.list.lesson if self.pair.is_folded else self.empty
            lesson.action.setFocus()
        else:
            self.list.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_back(self) -> None:
        """Go from the page to the list; from adding a card, to what was shown before."""
        if self._is_adding:
            self._show_key(self._wanted)
        self.pair.show_first()
        self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape, where there is something to go back from."""
        is_away = self.pair.shows_second_alone or self._is_adding
        if event.key() == Qt.Key.Key_Escape and is_away:
            self.go_back()
        else:
            super().keyPressEvent(event)

    # What was read

    def _on_read(self, asked: int, people: People) -> None:
        if asked != self._asked:
            return
        self._is_read = True
        self._people = people
        self.list.message.clear()
        self.list.show_people(people)
        self._show_ways_back()
        if self._wanted is not None:
            self.list.list.mark(self._wanted)
            if self.stack.currentWidget() is self.empty:
                self._on_row_opened(self._wanted)
        elif people.peers and self.stack.currentWidget() is self.empty:
            self._show_key(people.peers[0].id)
        shown = self.stack.currentWidget()
        if isinstance(shown, CircleView) and shown.circle is not None:
            self._show_key(self._wanted)

    def _on_problem(self, error: PeerJournalError) -> None:
        self.list.message.show_problem(problem_text(error))

    # Which one

    def _on_row_chosen(self, key: object) -> None:
        self._show_key(key)

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
        if isinstance(view, MyCardView | AddPeerView | PersonView | CircleView):
            view.focus_first()

    def _show_key(self, key: object) -> None:
        self._wanted = key
        self.list.list.mark(key)
        circle = next((one for one in self._people.circles if one.id == key), None)
        if key == MY_CARD:
            self.my_card.load()
            self._turn_to(self.my_card)
        elif circle is not None or (key == NEW_CIRCLE and self._people.peers):
            self.circle.show_circle(circle, self._people)
            self._turn_to(self.circle)
        elif self._people.peer(IdentityId(str(key))) is not None:
            self.person.show_person(IdentityId(str(key)))
            self._turn_to(self.person)
        else:
            self._turn_to(self.empty)

    def _turn_to(self, view: QWidget) -> None:
        self.stack.setCurrentWidget(view)
        self._show_ways_back()

    def _show_ways_back(self) -> None:
        is_folded = self.pair.is_folded
        self.list.lesson.setVisible(is_folded and self._is_read and not self._people.peers)
        shown = self.stack.currentWidget()
        if isinstance(shown, MyCardView | CircleView):
            shown.head.set_back_shown(is_folded)
        elif isinstance(shown, PersonView):
            shown.set_back_shown(is_folded)

    # What was done

    def _on_added(self, peer: Peer) -> None:
        self._session.announce(Changes(peers=True))
        self.show_peer(peer.id)

    def _on_circle_made(self, circle: Circle) -> None:
        self._wanted = circle.id
        self._turn_to(self.circle)

    def _on_gone(self) -> None:
        self._wanted = None
        self._turn_to(self.empty)
        self.pair.show_first()

    def _on_card_dropped(self, path: Path) -> None:
        self.begin_adding()
        self.add.read(path)
