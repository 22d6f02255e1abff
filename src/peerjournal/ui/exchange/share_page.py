"""Share: for whom, which parts, exactly what they will see, then seal and save."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from peerjournal.operations import inquiring
from peerjournal.operations.sharing import ShareItem
from peerjournal.ui.changes import Changes
from peerjournal.ui.editors.tab_order import walk_in_order
from peerjournal.ui.exchange import gathering
from peerjournal.ui.exchange.add_peer_view import AddPeerView
from peerjournal.ui.exchange.exchange_words import joined
from peerjournal.ui.exchange.filling_column import FillingColumn
from peerjournal.ui.exchange.folding_pair import FoldingPair
from peerjournal.ui.exchange.sealed_view import SealedView
from peerjournal.ui.exchange.sealer import Sealer
from peerjournal.ui.exchange.share_acts import ShareActs
from peerjournal.ui.exchange.share_choices import ShareChoices
from peerjournal.ui.exchange.share_foot import ShareFoot
from peerjournal.ui.exchange.share_preview_pane import SharePreviewPane
from peerjournal.ui.exchange.share_promises import SharePromises
from peerjournal.ui.exchange.share_wish import ShareWish
from peerjournal.ui.exchange.verify_view import VerifyView
from peerjournal.ui.in_turns import InTurns, in_turns
from peerjournal.ui.problems import problem_text
from peerjournal.ui.widgets.page_keys import act_by_main_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.domain.peers import Peer
    from peerjournal.operations.inquiring import Caught
    from peerjournal.operations.sharing import SharePreview
    from peerjournal.ui.exchange.gathering import Offered, SealedFile
    from peerjournal.ui.session import OpenSession


_LEAST_HEIGHT = 150


class SharePage(QWidget):
    """Goes from the choice to the sealed file.

    Signals:
        finished: done, or left.
    """

    finished = Signal()

    def __init__(
        self,
        session: OpenSession,
        wanted: tuple[EntryId, ...] | ShareWish,
        parent: QWidget | None = None,
        *,
        in_turns: bool = False,
    ) -> None:
        super().__init__(parent)
        self._session = session
        if not isinstance(wanted, ShareWish):
            wanted = ShareWish(items=tuple(ShareItem(entry=one) for one in wanted))
        self._wish = wanted
        self._entry_ids = tuple(item.entry for item in wanted.items)
        self._offered: Offered | None = None
        self._preview: SharePreview | None = None
        self._asked = 0
        self._note_looked_at = ""
        # What was pressed before the last words of the line were looked at.
        self._seal: Callable[[SharePreview], None] | None = None
        self.acts = ShareActs(session, self)
        self.stack = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self.made = InTurns(self._make(), self, at_once=not in_turns)
        self._read()

    def _make(self) -> Iterator[None]:
        self.work = FillingColumn(self.stack)
        self.pair = FoldingPair(both_from=820, first_width=400, parent=self.work.inside)
        self.pair.keep_height(_LEAST_HEIGHT)
        self.choices = ShareChoices(self.pair.splitter)
        yield
        self.preview = SharePreviewPane(self._session, self.pair.splitter)
        yield
        self.foot = ShareFoot(self.work.inside)
        self.sealer = Sealer(self._session, self.foot, self)
        yield
        self.agreed = SharePromises(self._session, self.work.inside)
        self.pair.hold(self.choices, self.preview)
        self._build()
        self._connect()
        yield
        self.stack.addWidget(self.work)

    def _build(self) -> None:
        self.work.column.addWidget(self.pair, 1)
        self.work.column.addWidget(self.agreed)
        self.work.column.addWidget(self.foot)
        self._show_status()

    def _connect(self) -> None:
        self.choices.head.back_wanted.connect(self.leave)
        self.choices.changed.connect(self._look)
        self.choices.looked_at.connect(self._on_looked_at)
        self.choices.verify_wanted.connect(self._on_verify_wanted)
        self.choices.add_wanted.connect(self._on_add_wanted)
        self.preview.back_wanted.connect(self._show_choices)
        self.foot.seal_wanted.connect(self._on_seal_wanted)
        self.foot.place_wanted.connect(self._on_place_wanted)
        self.sealer.working_changed.connect(self._on_working)
        self.sealer.sealed.connect(self._on_sealed)
        self.foot.rest_wanted.connect(lambda: self.acts.let_rest(self._resting()))
        self.foot.gate.welcomed.connect(self._on_welcomed)
        self.foot.gate.ask_wanted.connect(self.acts.ask_first)
        self.foot.hints.note_wanted.connect(self.acts.go_to)
        self.acts.done.connect(self.leave)
        self.acts.changed.connect(self._look)
        self.acts.failed.connect(self._on_problem)
        self.foot.names.decided.connect(self._show_status)
        self.foot.names.back_wanted.connect(self._on_back_to_names)
        self.foot.note.textChanged.connect(self._look_at_note)
        self.foot.look_wanted.connect(self._show_preview_alone)
        self.foot.cancelled.connect(self.sealer.stop)
        self.pair.folded.connect(self._show_ways)
        self.agreed.decided.connect(self._look)
        act_by_main_keys(self.work, self.foot.do_the_usual)

    @cached_property
    def verify(self) -> VerifyView:
        """Where a safety number is compared."""
        view = VerifyView(self._session, self.stack)
        view.back_wanted.connect(self._go_to_work)
        view.verified.connect(self._on_verified)
        view.doubted.connect(self._on_doubted)
        self.stack.addWidget(view)
        return view

    @cached_property
    def add(self) -> AddPeerView:
        """Where a card is taken in."""
        view = AddPeerView(self._session, self.stack)
        view.back_wanted.connect(self._go_to_work)
        view.added.connect(self._on_added)
        self.stack.addWidget(view)
        return view

    @cached_property
    def sealed(self) -> SealedView:
        """What was made, and how it gets there."""
        view = SealedView(self.stack)
        view.finished.connect(self.finished)
        view.next_wanted.connect(self._on_next_wanted)
        self.stack.addWidget(view)
        return view

    def _offer_next(self, view: SealedView) -> None:
        """Offer what is for others alone, once this is sealed."""
        if self._wish.then and self._offered is not None:
            names = self._offered.people.names()
            wanted = self._wish.then[0].recipients
            view.offer_next([names[one] for one in wanted if one in names])

    def _on_next_wanted(self) -> None:
        first, *others = self._wish.then
        self._session.share_wanted.emit(replace(first, then=tuple(others)))

    # What the shell asks for

    def focus_first(self) -> None:
        """Give the keyboard to the choice of recipients."""
        self.made.then(self._focus_choices)

    def _focus_choices(self) -> None:
        self.choices.focus_first()

    def leave(self) -> None:
        """Stop what runs, and tell that the page is done with."""
        self._seal = None
        if self.made.is_done:
            self.sealer.stop()
        self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back one step with Escape, at last out of the page."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.made.is_done:
            self.leave()
        elif isinstance(self.stack.currentWidget(), VerifyView | AddPeerView):
            self._go_to_work()
        elif self.pair.shows_second_alone and self.stack.currentWidget() is self.work:
            self._show_choices()
        else:
            self.leave()

    # Reading and looking

    def _read(self) -> None:
        job = partial(gathering.offered, entries=self._entry_ids)
        self._session.run(self, job, self._on_read, self._on_problem)

    def _on_read(self, offered: Offered) -> None:
        self.made.then(partial(self._show_offered, offered))

    def _show_offered(self, offered: Offered) -> None:
        is_first = self._offered is None
        self._offered = offered
        self.foot.show_folder(offered.folder)
        if is_first:
            self.choices.show_offered(offered, self._wish)
        else:
            self.choices.show_people(offered.people)
        self._look()

    def _look(self) -> None:
        """Ask anew what would be seen; only the newest answer counts."""
        self._asked += 1
        self._preview = None
        items, recipients = self.choices.wanted(), self.choices.recipients()
        if not items:
            self._show_status()
            return
        self._session.run(
            self,
            partial(gathering.look_at, items=tuple(items), recipients=tuple(recipients)),
            partial(self._on_looked, self._asked),
            self._on_problem,
        )
        self._show_status()

    def _on_looked(self, asked: int, looked: tuple[SharePreview, tuple[Caught, ...]]) -> None:
        in_turns(self._show_looked(asked, *looked), self, self._on_problem)

    def _show_looked(
        self, asked: int, preview: SharePreview, names: tuple[Caught, ...]
    ) -> Iterator[None]:
        for show in (
            partial(self.foot.names.show_caught, names),
            partial(self.choices.show_preview, preview),
            partial(self.foot.gate.show_preview, preview),
            partial(self.foot.hints.show_preview, preview, self._offered, self._session.language),
            partial(self._show_entry_of, preview),
            partial(self.agreed.show_preview, preview),
        ):
            if asked == self._asked:
                show()
                yield
        if asked == self._asked:
            # Only what can be seen may be sealed.
            self._preview = preview
            self._show_status()

    def _show_entry_of(self, preview: SharePreview) -> None:
        self.preview.show_preview(preview, self.choices.current)
        walk_in_order((*self.choices.key_stops(), self.preview.fold, *self.foot.key_stops()))

    def _look_at_note(self, words: str) -> None:
        """Look for names in the line that goes along, too."""
        job = partial(inquiring.caught_in_words, words=words)
        self._session.run(self, job, partial(self._on_note_looked_at, words), self._on_problem)

    def _on_note_looked_at(self, words: str, caught: tuple[Caught, ...]) -> None:
        self._note_looked_at = words
        self.foot.names.show_in_note(caught)
        if words == self.foot.note.text():
            self._seal_what_may_leave()

    def _on_back_to_names(self, entry: EntryId | None) -> None:
        if entry is None:
            self.foot.note.setFocus()
        else:
            self.acts.go_to(entry)

    def _on_looked_at(self) -> None:
        if self._preview is not None:
            self._show_entry_of(self._preview)

    def _show_status(self) -> None:
        count = len(self.choices.wanted())
        names = self.choices.recipient_names()
        if self._offered is not None and not count:
            said = self.tr("None of these entries can be shared.")
        elif not names:
            said = self.tr("Choose for whom.")
        else:
            said = self.tr("%n entries for {names}", "", count).format(names=joined(names))
            if count == 1:
                said = self.tr("1 entry for {names}").format(names=joined(names))
        self.foot.status.setText(said)
        is_looked_at = self._preview is not None and not self._preview.paused
        is_ready = bool(count and names) and is_looked_at and not self.sealer.is_working
        is_held_back = self.foot.gate.holds_back or self.foot.names.holds_back
        self.foot.set_ready(is_ready and not is_held_back)
        self.foot.offer_rest(is_offered=bool(self._resting()))

    def _resting(self) -> tuple[EntryId, ...]:
        """Return the notes that would do well to rest for a night."""
        may_rest = self._offered.may_rest if self._offered is not None else ()
        going = {item.entry for item in self.choices.wanted()}
        return tuple(one for one in may_rest if one in going)

    def _on_welcomed(self, is_welcome: bool) -> None:  # noqa: FBT001 - a slot
        self.acts.note_welcomed(self.foot.gate.notes, is_welcome=is_welcome)

    # Sealing

    def _on_seal_wanted(self) -> None:
        self._once_note_is_looked_at(partial(self.sealer.seal_into, self.foot.folder))

    def _on_place_wanted(self) -> None:
        names = self.choices.recipient_names()
        seal = partial(self.sealer.seal_elsewhere, self.foot.folder, names=names)
        self._once_note_is_looked_at(seal)

    def _once_note_is_looked_at(self, seal: Callable[[SharePreview], None]) -> None:
        self._seal = seal
        if self._note_looked_at == self.foot.note.text():
            self._seal_what_may_leave()

    def _seal_what_may_leave(self) -> None:
        seal, self._seal = self._seal, None
        if seal and self._preview is not None and not self.foot.names.holds_back:
            seal(self._preview)

    def _on_sealed(self, sealed: SealedFile) -> None:
        # What is sealed is sealed once, and known at once, however soon the page is left.
        self._preview = None
        entries = frozenset(one.entry for one in sealed.line.entries)
        self._session.announce(Changes(entries=entries, inbox=True))
        in_turns(self._show_sealed(sealed), self, self._on_problem)

    def _show_sealed(self, sealed: SealedFile) -> Iterator[None]:
        view = self.sealed
        yield
        view.show_sealed(sealed.line, sealed.path, self._offered.lines if self._offered else ())
        self._offer_next(view)
        yield
        self.stack.setCurrentWidget(view)

    def _on_working(self, is_working: bool) -> None:  # noqa: FBT001 - a signal's payload
        self.foot.set_working(is_working)
        self.choices.setEnabled(not is_working)
        if not is_working:
            self._show_status()

    def _on_problem(self, error: PeerJournalError) -> None:
        self.made.finish()
        self.foot.message.show_problem(problem_text(error))

    # Ways within the page

    def _on_doubted(self, identity: IdentityId) -> None:
        self.choices.drop(identity)
        self._read()

    def _on_verify_wanted(self, identity: IdentityId) -> None:
        self.stack.setCurrentWidget(self.verify)
        self.verify.show_person(identity)

    def _on_verified(self, _peer: Peer) -> None:
        self._go_to_work()
        self._read()

    def _on_add_wanted(self) -> None:
        self.add.begin()
        self.stack.setCurrentWidget(self.add)
        self.add.focus_first()

    def _on_added(self, peer: Peer) -> None:
        self._session.announce(Changes(peers=True))
        self.choices.expect(peer.id)
        self._go_to_work()
        self._read()

    def _go_to_work(self) -> None:
        self.stack.setCurrentWidget(self.work)
        self.choices.focus_first()

    def _show_choices(self) -> None:
        self.pair.show_first()
        self._show_ways()

    def _show_preview_alone(self) -> None:
        self.pair.show_second()
        self._show_ways()

    def _show_ways(self) -> None:
        is_folded = self.pair.is_folded
        self.preview.head.set_back_shown(is_folded)
        self.foot.look.setVisible(is_folded and not self.pair.shows_second_alone)
