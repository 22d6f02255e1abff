"""A received bundle: what waits of it, what was taken in, and the way to undo it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerjournal.domain.bundles import BundleState
from peerjournal.operations import receiving
from peerjournal.ui import messages
from peerjournal.ui.changes import Changes
from peerjournal.ui.exchange import gathering
from peerjournal.ui.exchange.bundle_head import BundleFacts, BundleHead
from peerjournal.ui.exchange.entry_rows import item_row, plain_row
from peerjournal.ui.exchange.exchange_words import short_name
from peerjournal.ui.exchange.folding_pair import FoldingPair
from peerjournal.ui.exchange.item_pane import ItemPane
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.exchange.scroll_column import ScrollColumn
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.problems import problem_text
from peerjournal.ui.widgets.buttons import primary_button
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from peerjournal.domain.bundles import ReceivedBundleLine, ReceivedItem
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.exchange.gathering import People, ReceivedContents
    from peerjournal.ui.session import OpenSession


class ReceivedView(QWidget):
    """Shows a received bundle beside the waiting item that is looked at.

    Signals:
        back_wanted: to the list, where only one of the two is shown.
    """

    back_wanted = Signal()

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._line: ReceivedBundleLine | None = None
        self._items: dict[EntryId, ReceivedItem] = {}
        self._name = ""
        self._is_verified = False
        self.pair = FoldingPair(both_from=860, first_width=400, parent=self)
        self.column = ScrollColumn(parent=self.pair.splitter)
        self.head = BundleHead("", names_sender=True, parent=self.column.room)
        self.message = MessageBar(self.column.room)
        self.waits = SectionLabel(self.tr("Waits for you"))
        self.left = RowsView(self.tr("What waits"), self.column.room, grows=True)
        self.take = primary_button("", "receive")
        self.taken = SectionLabel(self.tr("Taken in"))
        self.accepted = RowsView(
            self.tr("What was taken in"), self.column.room, is_menu=True, grows=True
        )
        self.undo = TextLink(self.tr("Undo this bundle…"), "undo")
        self.item = ItemPane(session, self.pair.splitter)
        self.pair.hold(self.column, self.item)
        self._build()
        self._connect()

    def _build(self) -> None:
        add = self.column.column.addWidget
        begin = Qt.AlignmentFlag.AlignLeft
        for widget in (self.head, self.message, self.waits, self.left):
            add(widget)
        add(self.take, 0, begin)
        self.column.add_gap(8)
        self.nothing = self.column.add_text("", "dim")
        add(self.taken)
        add(self.accepted)
        self.column.add_gap(8)
        add(self.undo, 0, begin)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pair)
        self.pair.set_second_wanted(is_wanted=False)

    def _connect(self) -> None:
        self.head.back_wanted.connect(self.back_wanted)
        self.head.verify_wanted.connect(self._on_verify_wanted)
        self.left.row_chosen.connect(self._on_left_chosen)
        self.left.row_opened.connect(self._on_left_opened)
        self.left.row_clicked.connect(self._on_left_clicked)
        self.left.tick_changed.connect(self._show_take)
        self.take.clicked.connect(self._on_take_clicked)
        self.accepted.row_opened.connect(self._session.entry_wanted)
        self.undo.clicked.connect(self._on_undo_clicked)
        self.item.back_wanted.connect(self.pair.show_first)
        self.pair.folded.connect(self.item.head.set_back_shown)

    def show_bundle(self, line: ReceivedBundleLine, people: People) -> None:
        """Show a bundle, and read what it brought."""
        if self._line is None or self._line.id != line.id:
            self.message.clear()
            self.pair.show_first()
        self._line = line
        peer = people.peer(line.sender)
        self._name = peer.name if peer else line.sender_name
        self._is_verified = bool(peer and peer.is_verified)
        self.head.head.show_title(self.tr("From {name}").format(name=short_name(self._name)))
        self.head.show_facts(
            BundleFacts(
                name=self._name,
                is_verified=self._is_verified,
                sent_at=line.sent_at,
                received_at=line.received_at,
                note=line.note,
            )
        )
        job = partial(gathering.received_contents, bundle=line.id)
        self._session.run(self, job, self._show_contents, self._on_problem)

    def step_back(self) -> bool:
        """Go from the item to the bundle; false where the bundle is shown already."""
        if self.pair.shows_second_alone:
            self.pair.show_first()
            return True
        return False

    def focus_first(self) -> None:
        """Give the keyboard to what waits, or to what was taken in."""
        first = self.left if self.left.isVisible() else self.accepted
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_contents(self, contents: ReceivedContents) -> None:
        if self._line is None or contents.bundle != self._line.id:
            return
        is_undone = self._line.state is BundleState.UNDONE
        self._items = {item.entry_id: item for item in contents.left}
        self.left.show_rows([item_row(item, is_ticked=True) for item in contents.left])
        rows = () if is_undone else tuple(plain_row(line) for line in contents.accepted)
        self.accepted.show_rows(rows)
        for widget in (self.waits, self.left, self.take):
            widget.setVisible(bool(self._items))
        for widget in (self.taken, self.accepted):
            widget.setVisible(bool(rows))
        self.undo.setVisible(not is_undone)
        self._show_nothing(is_undone=is_undone, is_empty=not rows and not self._items)
        self._show_take()
        self._show_item()

    def _show_nothing(self, *, is_undone: bool, is_empty: bool) -> None:
        undone = self.tr("This bundle was undone. Its file can be received again.")
        empty = self.tr("Nothing of it is in your journal now.")
        self.nothing.setText(undone if is_undone else empty)
        self.nothing.setVisible(is_undone or is_empty)

    def _show_item(self) -> None:
        if not self._items:
            self.pair.show_first()
            self.pair.set_second_wanted(is_wanted=False)
            self.item.clear()
            return
        self.pair.set_second_wanted(is_wanted=True)
        if self.left.chosen_key() not in self._items:
            self.left.mark(next(iter(self._items)))
        self._on_left_chosen(self.left.chosen_key())

    def _show_take(self) -> None:
        count = len(self.left.ticked_keys())
        self.take.setEnabled(count > 0)
        only = self.tr("Take it in")
        several = self.tr("Take in {count}").format(count=count)
        self.take.setText(only if count == len(self._items) == 1 else several)

    # What the person does

    def _on_left_chosen(self, key: object) -> None:
        item = self._items.get(cast("EntryId", key))
        if item is not None:
            self.item.show_item(item, self._name, is_verified=self._is_verified)

    def _on_left_clicked(self, key: object) -> None:
        if self.pair.is_folded:
            self._on_left_opened(key)

    def _on_left_opened(self, key: object) -> None:
        self._on_left_chosen(key)
        self.pair.show_second()
        self.item.head.set_back_shown(self.pair.is_folded)

    def _on_verify_wanted(self) -> None:
        if self._line is not None:
            self._session.peer_wanted.emit(self._line.sender)

    def _on_take_clicked(self) -> None:
        if self._line is None:
            return
        accepted = frozenset(cast("tuple[EntryId, ...]", self.left.ticked_keys()))
        job = partial(receiving.accept_left, bundle=self._line.id, accepted=accepted)
        self._session.run(self, job, self._on_taken, self._on_problem)

    def _on_taken(self, _line: ReceivedBundleLine) -> None:
        self.message.clear()
        self._session.announce(Changes(many=True, inbox=True))

    def _on_undo_clicked(self) -> None:
        line = self._line
        if line is None:
            return
        question = messages.Question(
            title=self.tr("Undo this bundle from {name}?").format(name=short_name(self._name)),
            words=self._what_goes(line),
            yes=self.tr("Undo it"),
            is_destructive=True,
        )
        if messages.ask(self, question):
            job = partial(receiving.undo_bundle, bundle=line.id)
            self._session.run(self, job, self._on_undone, self._on_problem)

    def _what_goes(self, line: ReceivedBundleLine) -> str:
        said = self.tr(
            "Of the %n that were taken in, those that no other bundle brought go.",
            "",
            line.accepted,
        )
        if line.accepted == 1:
            said = self.tr("The entry that was taken in goes, unless another bundle brought it.")
        told = [said] if line.accepted else []
        if line.left:
            told.append(self.tr("What waits of it goes."))
        told.append(
            self.tr(
                "What it changed is as it was before. Your own writing stays. "
                "The file can be received again."
            )
        )
        return " ".join(told)

    def _on_undone(self, _none: None) -> None:
        self._session.announce(Changes(many=True, inbox=True))
        self._session.notice_given.emit(self.tr("Undone. All of it is as before."))

    def _on_problem(self, error: PeerJournalError) -> None:
        self.message.show_problem(problem_text(error))
