"""The list of the Inbox page: what came, or what went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from peerjournal.domain.bundles import BundleState
from peerjournal.ui.chip_drawing import ChipText
from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange.dates import local_day, short_day_text
from peerjournal.ui.exchange.elided_label import ElidedLabel
from peerjournal.ui.exchange.exchange_words import joined
from peerjournal.ui.exchange.lessons import first_bundle_lesson, first_sharing_lesson
from peerjournal.ui.exchange.row import Row
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, stand_back
from peerjournal.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from peerjournal.domain.bundles import ReceivedBundleLine, SentBundleLine
    from peerjournal.ui.exchange.gathering import Post

RECEIVED, SENT = 0, 1
"""The two tabs."""


class PostList(QFrame):
    """Lists bundles, newest first.

    Signals:
        receive_wanted: take a bundle in.
        turned: the other tab is shown.
        row_chosen: BundleId of the bundle that was reached.
        row_opened: BundleId of the bundle to go on to.
        row_clicked: BundleId of the bundle that the pointer chose.
    """

    receive_wanted = Signal()
    turned = Signal()
    row_chosen = Signal(object)
    row_opened = Signal(object)
    row_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self.title = ElidedLabel(self.tr("Inbox"), "title")
        self.receive = primary_button(self.tr("Receive…"))
        self.tabs = QTabBar()
        self.message = MessageBar()
        self.list = RowsView(self.tr("Bundles"))
        self.nothing_came = first_bundle_lesson()
        self.nothing_went = first_sharing_lesson()
        self.stack = QStackedWidget()
        self._post: Post | None = None
        self._build()
        self.receive.clicked.connect(self.receive_wanted)
        self.nothing_came.action_chosen.connect(self.receive_wanted)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.list.row_chosen.connect(self.row_chosen)
        self.list.row_opened.connect(self.row_opened)
        self.list.row_clicked.connect(self.row_clicked)

    def _build(self) -> None:
        theme = current_theme()
        self.tabs.addTab(self.tr("Received"))
        self.tabs.addTab(self.tr("Sent"))
        self.tabs.setAccessibleName(self.tr("Received or sent"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        top = QHBoxLayout()
        side = theme.px(theme.spacing.l)
        top.setContentsMargins(side, side, side, theme.px(theme.spacing.xs))
        top.addWidget(self.title, 1)
        top.addWidget(self.receive)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(theme.px(4), 0, side, theme.px(theme.spacing.xs))
        tabs.addWidget(self.tabs)
        tabs.addStretch()
        rows = QHBoxLayout()
        rows.setContentsMargins(theme.px(6), 0, theme.px(6), 0)
        for widget in (self.list, self.nothing_came, self.nothing_went):
            self.stack.addWidget(widget)
        rows.addWidget(self.stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(tabs)
        layout.addWidget(self.message)
        layout.addLayout(rows, 1)

    @property
    def tab(self) -> int:
        """Which of the two is listed."""
        return self.tabs.currentIndex()

    def show_lesson(self, is_shown: bool) -> None:  # noqa: FBT001 - like Qt's setters
        """Teach in place of the list, where there is no room beside it."""
        lesson = self.nothing_came if self.tab == RECEIVED else self.nothing_went
        self.stack.setCurrentWidget(lesson if is_shown else self.list)

    def show_post(self, post: Post) -> None:
        """Show what came and went."""
        self._post = post
        self._show_rows()

    def _show_rows(self) -> None:
        post = self._post
        if post is None:
            return
        stand_back(self.receive, is_back=self.tab == RECEIVED and not post.received)
        if self.tab == RECEIVED:
            self.list.show_rows([self._received_row(one, post) for one in post.received])
        else:
            self.list.show_rows([self._sent_row(one, post) for one in post.sent])

    def _received_row(self, line: ReceivedBundleLine, post: Post) -> Row:
        peer = post.people.peer(line.sender)
        name = peer.name if peer else line.sender_name
        return Row(
            key=line.id,
            title=name,
            second=line.note or self._counted(line),
            aside=short_day_text(local_day(line.received_at)),
            person=name,
            has_seal=bool(peer and peer.is_verified),
            chips=self._received_chips(line),
        )

    def _counted(self, line: ReceivedBundleLine) -> str:
        if line.state is BundleState.UNDONE:
            return ""
        if not line.accepted:
            return self.tr("nothing taken in")
        if line.accepted == 1:
            return self.tr("1 taken in")
        return self.tr("{n} taken in").format(n=self.locale().toString(line.accepted))

    def _received_chips(self, line: ReceivedBundleLine) -> tuple[ChipText, ...]:
        if line.state is BundleState.UNDONE:
            return (ChipText(text=self.tr("Undone"), icon_name="undo"),)
        if not line.left:
            return ()
        waits = self.tr("{n} wait").format(n=self.locale().toString(line.left))
        return (ChipText(text=self.tr("1 waits") if line.left == 1 else waits, tone=Tone.WARM),)

    def _sent_row(self, line: SentBundleLine, post: Post) -> Row:
        known = post.people.names()
        names = [
            known.get(peer, name)
            for peer, name in zip(line.recipients, line.recipient_names, strict=True)
        ]
        titles = [one.title or self.tr("Without a title") for one in line.entries]
        is_request = all(one.is_withdrawal for one in line.entries)
        asked = ChipText(text=self.tr("Withdrawal"), tone=Tone.WARM, icon_name="undo")
        return Row(
            key=line.id,
            title=joined(names),
            second=", ".join(titles),
            aside=short_day_text(local_day(line.sent_at)),
            person=names[0] if names else "",
            chips=(asked,) if is_request else (),
        )

    def _on_tab_changed(self) -> None:
        self.list.mark(None)
        self._show_rows()
        self.turned.emit()
