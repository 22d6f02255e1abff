"""A verified bundle: what it brings, each item to be accepted or left."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.ui.exchange.bundle_head import BundleFacts, BundleHead
from peerjournal.ui.exchange.entry_rows import item_row
from peerjournal.ui.exchange.folding_pair import FoldingPair
from peerjournal.ui.exchange.item_pane import ItemPane
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button
from peerjournal.ui.widgets.hairline import Hairline
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.page_keys import click_by_main_keys
from peerjournal.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peerjournal.domain.bundles import ReceivedItem
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.receiving import BundlePreview
    from peerjournal.ui.session import OpenSession


class ReceivePreview(QWidget):
    """Lists the items beside the one that is looked at.

    Signals:
        back_wanted: leave.
        verify_wanted: compare the sender's digits first.
        taking_wanted: the ids (frozenset[EntryId]) of what is accepted.
        cancelled: stop the work.
    """

    back_wanted = Signal()
    verify_wanted = Signal()
    taking_wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[EntryId, ReceivedItem] = {}
        self._preview: BundlePreview | None = None
        self._is_verified = False
        self.pair = FoldingPair(both_from=820, first_width=400, parent=self)
        self.side = QFrame(self.pair.splitter)
        self.head = BundleHead(self.tr("Receive"), back=self.tr("Back (Esc)"), parent=self.side)
        self.all = TextLink("")
        self.list = RowsView(self.tr("What the bundle brings"), self.side)
        self.foot = QFrame(self)
        self.message = MessageBar(self.foot)
        self.progress = ProgressStrip(self.foot)
        self.left = WordsLabel("", "small")
        self.take = primary_button("", "receive")
        self.item = ItemPane(session, self.pair.splitter)
        self.pair.hold(self.side, self.item)
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = current_theme()
        side = theme.px(theme.spacing.l)
        self.side.setProperty("role", "paper")
        top = QVBoxLayout()
        top.setContentsMargins(side, side, side, theme.px(theme.spacing.s))
        top.addWidget(self.head)
        top.setSpacing(theme.px(theme.spacing.m))
        top.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        rows = QHBoxLayout()
        rows.setContentsMargins(theme.px(4), 0, theme.px(4), 0)
        rows.addWidget(self.list)
        inside = QVBoxLayout(self.side)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(top)
        inside.addLayout(rows, 1)
        self._build_foot()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pair, 1)
        layout.addWidget(Hairline())
        layout.addWidget(self.foot)

    def _build_foot(self) -> None:
        """Let what takes in stand where on the page of sharing stands what seals."""
        theme = current_theme()
        side, between = theme.px(theme.spacing.l), theme.px(theme.spacing.m)
        self.foot.setProperty("role", "paper")
        acts = QHBoxLayout()
        acts.setSpacing(between)
        acts.addWidget(self.left, 1)
        acts.addWidget(self.take, 0, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self.foot)
        layout.setContentsMargins(side, between, side, between)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addWidget(self.message)
        layout.addWidget(self.progress)
        layout.addLayout(acts)

    def _connect(self) -> None:
        self.head.back_wanted.connect(self.back_wanted)
        self.head.verify_wanted.connect(self.verify_wanted)
        self.list.row_chosen.connect(self._on_row_chosen)
        self.list.row_opened.connect(self._on_row_opened)
        self.list.row_clicked.connect(self._on_row_clicked)
        self.list.tick_changed.connect(self._show_take)
        self.all.clicked.connect(self._on_all_clicked)
        self.take.clicked.connect(lambda: self.taking_wanted.emit(self.accepted()))
        self.item.back_wanted.connect(self.pair.show_first)
        self.pair.folded.connect(self.item.head.set_back_shown)
        self.progress.cancelled.connect(self.cancelled)
        click_by_main_keys(self, self.take)

    def show_preview(self, preview: BundlePreview) -> Iterator[None]:
        """Show what a bundle brings, in pieces; all of it is ticked at first."""
        self._preview = preview
        self._is_verified = preview.sender.is_verified
        self._items = {item.entry_id: item for item in preview.items}
        self.message.clear()
        self._show_head()
        self._show_rows(frozenset(self._items))
        self.pair.show_first()
        yield
        self.item.clear()
        self.list.choose_first()
        if self.item.item is None:
            # The first row was chosen already, of a bundle before.
            self._on_row_chosen(next(iter(self._items), None))
        yield

    def show_sender_verified(self) -> None:
        """Tell that the digits were compared meanwhile."""
        self._is_verified = True
        self._show_head()
        if self.item.item is not None:
            self._on_row_chosen(self.item.item.entry_id)

    def accepted(self) -> frozenset[EntryId]:
        """Return what is ticked."""
        return frozenset(cast("tuple[EntryId, ...]", self.list.ticked_keys()))

    def focus_first(self) -> None:
        """Give the keyboard to the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_working(self, is_working: bool) -> None:  # noqa: FBT001 - like Qt's setters
        """Hold the controls while the bundle is taken in."""
        self.list.setEnabled(not is_working)
        self.take.setEnabled(not is_working)
        self.all.setEnabled(not is_working)

    def _show_head(self) -> None:
        preview = self._preview
        if preview is None:
            return
        self.head.show_facts(
            BundleFacts(
                name=preview.sender.name,
                is_verified=self._is_verified,
                sent_at=preview.manifest.sent_at,
                note=preview.manifest.note,
                is_late=preview.is_late,
            )
        )

    def _show_rows(self, ticked: frozenset[EntryId]) -> None:
        self.list.show_rows(
            [item_row(item, is_ticked=key in ticked) for key, item in self._items.items()]
        )
        self._show_take()

    def _show_take(self) -> None:
        count, whole = len(self.accepted()), len(self._items)
        if not count:
            self.take.setText(self.tr("Leave all for later"))
        elif count == whole == 1:
            self.take.setText(self.tr("Take it in"))
        elif count == whole:
            self.take.setText(self.tr("Take all {whole} in").format(whole=whole))
        else:
            words_of_take = self.tr("Take in {count} of {whole}")
            self.take.setText(words_of_take.format(count=count, whole=whole))
        self.left.setText(self.tr("What is not ticked waits under Inbox."))
        self.left.setVisible(count < whole)
        self.all.setText(self.tr("Tick none") if count == whole else self.tr("Tick all"))
        self.all.setVisible(whole > 1)

    def _on_all_clicked(self) -> None:
        is_whole = len(self.accepted()) == len(self._items)
        self._show_rows(frozenset() if is_whole else frozenset(self._items))

    def _on_row_chosen(self, key: object) -> None:
        item = self._items.get(cast("EntryId", key))
        if item is not None and self._preview is not None:
            name = self._preview.sender.name
            self.item.show_item(item, name, is_verified=self._is_verified)

    def _on_row_clicked(self, key: object) -> None:
        if self.pair.is_folded:
            self._on_row_opened(key)

    def _on_row_opened(self, key: object) -> None:
        self._on_row_chosen(key)
        self.pair.show_second()
        self.item.head.set_back_shown(self.pair.is_folded)
