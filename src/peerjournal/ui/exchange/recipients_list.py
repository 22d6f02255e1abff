"""For whom: peers and circles to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.domain.peers import Standing
from peerjournal.ui.exchange.caution_list import CautionList
from peerjournal.ui.exchange.exchange_words import (
    joined,
    on_button,
    short_name,
    standing_words,
    verified_chip,
)
from peerjournal.ui.exchange.row import Row, heading_row
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.domain.peers import Circle, Peer
    from peerjournal.ui.exchange.gathering import People


class RecipientsList(QWidget):
    """Ticks peers one by one, or all members of a circle at once.

    Signals:
        changed: others are ticked now.
        verify_wanted: IdentityId of a ticked peer whose digits were not compared.
    """

    changed = Signal()
    verify_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: People | None = None
        self._chosen: dict[IdentityId, None] = {}
        self.list = RowsView(self.tr("For whom"), grows=True, ticks_anywhere=True)
        self.caution = CautionList()
        self.verify = TextLink("", "unverified")
        theme = current_theme()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(6))
        layout.addWidget(self.list)
        layout.addWidget(self.caution)
        layout.addWidget(self.verify, 0, Qt.AlignmentFlag.AlignLeft)
        self.verify.hide()
        self.list.tick_changed.connect(self._on_tick_changed)
        self.verify.clicked.connect(self._on_verify_clicked)

    def show_people(self, people: People, chosen: Iterable[IdentityId] = ()) -> None:
        """Show everybody; who is ticked stays ticked."""
        known = people.names()
        self._people = people
        self._chosen = {one: None for one in (*self._chosen, *chosen) if one in known}
        self._show()

    def drop(self, identity: IdentityId) -> None:
        """Untick somebody."""
        self._chosen.pop(identity, None)
        self._show()

    def chosen(self) -> tuple[IdentityId, ...]:
        """Return who is ticked, in the order of the list."""
        peers = self._people.peers if self._people else ()
        return tuple(one.id for one in peers if one.id in self._chosen)

    def chosen_names(self) -> tuple[str, ...]:
        """Return what those who are ticked are called."""
        return tuple(one.name for one in self._ticked())

    def _ticked(self) -> tuple[Peer, ...]:
        peers = self._people.peers if self._people else ()
        return tuple(one for one in peers if one.id in self._chosen)

    def _unverified(self) -> tuple[Peer, ...]:
        return tuple(one for one in self._ticked() if not one.is_verified)

    def _show(self) -> None:
        people = self._people
        if people is None:
            return
        rows = [self._peer_row(one) for one in people.peers]
        if people.circles:
            rows.append(heading_row(self.tr("Circles")))
            rows += [self._circle_row(one) for one in people.circles]
        self.list.show_rows(rows)
        self._show_caution()

    def _peer_row(self, peer: Peer) -> Row:
        is_resting = peer.standing is not Standing.ACTIVE
        return Row(
            key=peer.id,
            title=peer.name,
            second=standing_words(peer.standing) if is_resting else "",
            person=peer.name,
            has_seal=peer.is_verified,
            chips=() if peer.is_verified else (verified_chip(is_verified=False),),
            is_ticked=peer.id in self._chosen,
        )

    def _circle_row(self, circle: Circle) -> Row:
        names = self._people.names() if self._people else {}
        # Whoever has no card can be sent nothing.
        members = [one for one in circle.members if one in names]
        return Row(
            key=circle.id,
            title=circle.name,
            second=joined([names[one] for one in members]),
            icon_name="peers",
            is_ticked=bool(members) and all(one in self._chosen for one in members),
        )

    def _show_caution(self) -> None:
        doubtful = self._unverified()
        names = joined([one.name for one in doubtful])
        said = self.tr("The digits of {names} were not compared yet. The card may be another's.")
        self.caution.show_cautions([said.format(names=names)] if doubtful else [])
        self.verify.setVisible(bool(doubtful))
        if doubtful:
            name = on_button(short_name(doubtful[0].name))
            self.verify.setText(self.tr("Compare the digits of {name} first").format(name=name))

    def _on_tick_changed(self, key: object) -> None:
        circles = self._people.circles if self._people else ()
        circle = next((one for one in circles if one.id == key), None)
        meant = circle.members if circle else (key,)
        is_on = key in self.list.ticked_keys()
        known = self._people.names() if self._people else {}
        for one in known:
            if one in meant and is_on:
                self._chosen[one] = None
            elif one in meant:
                self._chosen.pop(one, None)
        self._show()
        self.changed.emit()

    def _on_verify_clicked(self) -> None:
        doubtful = self._unverified()
        if doubtful:
            self.verify_wanted.emit(doubtful[0].id)
