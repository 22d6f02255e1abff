"""The list of the Peers page: my card, peers, circles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.domain.goal import Cadence
from peerjournal.domain.peers import Standing
from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange.dates import local_day, short_day_text
from peerjournal.ui.exchange.elided_label import ElidedLabel
from peerjournal.ui.exchange.exchange_words import (
    cadence_words,
    joined,
    standing_words,
    verified_chip,
)
from peerjournal.ui.exchange.lessons import first_peer_lesson
from peerjournal.ui.exchange.row import Row, heading_row
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, stand_back
from peerjournal.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from datetime import datetime

    from peerjournal.domain.peers import Circle, Peer
    from peerjournal.ui.exchange.gathering import People

MY_CARD = "my card"
NEW_CIRCLE = "new circle"


class PeersList(QFrame):
    """Lists everybody, and oneself.

    Signals:
        add_wanted: take a card in.
        row_chosen: the key of the row that was reached: `MY_CARD`, `NEW_CIRCLE`, a peer's or a
            circle's id.
        row_opened: the same, to go on to.
        row_clicked: the same, by the pointer.
    """

    add_wanted = Signal()
    row_chosen = Signal(object)
    row_opened = Signal(object)
    row_clicked = Signal(object)

    def __init__(self, my_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._my_name = my_name
        self.setProperty("role", "paper")
        self.title = ElidedLabel(self.tr("Peers"), "title")
        self.add = primary_button(self.tr("Add a peer"))
        self.message = MessageBar()
        self.list = RowsView(self.tr("Peers and circles"))
        # Shown where there is no room beside the list.
        self.lesson = first_peer_lesson()
        self.lesson.hide()
        theme = current_theme()
        top = QHBoxLayout()
        side = theme.px(theme.spacing.l)
        top.setContentsMargins(side, side, side, theme.px(theme.spacing.s))
        top.addWidget(self.title, 1)
        top.addWidget(self.add)
        rows = QHBoxLayout()
        rows.setContentsMargins(theme.px(6), 0, theme.px(6), 0)
        rows.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.message)
        layout.addLayout(rows, 1)
        layout.addWidget(self.lesson, 4)
        self.add.clicked.connect(self.add_wanted)
        self.list.row_chosen.connect(self.row_chosen)
        self.list.row_opened.connect(self.row_opened)
        self.list.row_clicked.connect(self.row_clicked)

    def show_people(self, people: People) -> None:
        """Show everybody; what is marked stays marked."""
        stand_back(self.add, is_back=not people.peers)
        rows = [
            Row(
                key=MY_CARD,
                title=self.tr("My card"),
                second=self.tr("{name} · give it to your peers").format(name=self._my_name),
                person=self._my_name,
                tone=Tone.ACCENT,
            )
        ]
        if people.peers:
            rows.append(heading_row(self.tr("People")))
        rows += [self._peer_row(one, people.last_exchange.get(one.id)) for one in people.peers]
        if people.peers:
            rows.append(heading_row(self.tr("Circles")))
            rows += [self._circle_row(one, people) for one in people.circles]
            rows.append(Row(key=NEW_CIRCLE, title=self.tr("New circle…"), icon_name="add"))
        self.list.show_rows(rows)

    def _peer_row(self, peer: Peer, last: datetime | None) -> Row:
        told: list[str] = []
        if peer.standing is not Standing.ACTIVE:
            told.append(standing_words(peer.standing))
        elif peer.cadence is not Cadence.NONE:
            told.append(cadence_words(peer.cadence))
        told.append(
            self.tr("last exchange {day}").format(day=short_day_text(local_day(last)))
            if last is not None
            else self.tr("nothing exchanged yet")
        )
        line = " · ".join(told)
        return Row(
            key=peer.id,
            title=peer.name,
            second=line[:1].upper() + line[1:],
            person=peer.name,
            tone=Tone.WARM,
            has_seal=peer.is_verified,
            chips=() if peer.is_verified else (verified_chip(is_verified=False),),
        )

    def _circle_row(self, circle: Circle, people: People) -> Row:
        members = [one.name for one in circle.people(people.names())]
        return Row(
            key=circle.id,
            title=circle.name,
            second=joined(members) if members else self.tr("Nobody"),
            icon_name="peers",
        )
