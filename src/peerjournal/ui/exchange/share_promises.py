"""Below the choices of the share page: what is promised with those it goes to, or is not yet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.domain.bonds import Footing
from peerjournal.domain.goal import Cadence
from peerjournal.domain.people import Person
from peerjournal.ui.agreements.agreement_acts import AgreementActs
from peerjournal.ui.exchange.exchange_words import joined
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.peering.footing_panel import FootingPanel
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.domain.peers import Peer
    from peerjournal.operations.sharing import SharePreview
    from peerjournal.ui.session import OpenSession


class SharePromises(QWidget):
    """Offers an agreement where there is none, and stops softly where something changed.

    Signals:
        decided: something was decided; the preview may be looked at anew.
    """

    decided = Signal()

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._peer: Peer | None = None
        self._without: tuple[Peer, ...] = ()
        self.acts = AgreementActs(session, self)
        self.footing = FootingPanel(self, is_short=True)
        self.words = WordsLabel("", "dim")
        self.make = TextLink(self.tr("Make one"))
        theme = current_theme()
        row = QHBoxLayout()
        row.setSpacing(theme.px(theme.spacing.s))
        row.addWidget(self.words, 1)
        row.addWidget(self.make)
        layout = QVBoxLayout(self)
        side = theme.px(theme.spacing.xl)
        layout.setContentsMargins(side, theme.px(6), side, theme.px(6))
        layout.addWidget(self.footing)
        layout.addLayout(row)
        self.make.clicked.connect(self._on_make_clicked)
        self.footing.talked.connect(partial(self._decide, Footing.TALKED))
        self.footing.mistaken.connect(partial(self._decide, Footing.EQUAL, ""))
        self.footing.page_wanted.connect(self._on_page_wanted)
        self.hide()

    def show_preview(self, preview: SharePreview) -> None:
        """Show what there is to say about those it goes to."""
        self._peer = preview.paused[0] if preview.paused else None
        self._without = () if preview.paused else preview.without
        if self._peer is not None:
            self.footing.show_for(self._peer.name)
        else:
            self.footing.hide()
        said = self.tr("With {names} no agreement is in force yet. You can share all the same.")
        self.words.setText(said.format(names=joined([one.name for one in self._without])))
        self.words.setVisible(bool(self._without))
        self.make.setVisible(bool(self._without))
        self.setVisible(self._peer is not None or bool(self._without))

    def _on_make_clicked(self) -> None:
        people = tuple(Person(name=one.name, identity=one.id) for one in self._without)
        self.acts.make(people, Cadence.NONE)

    def _decide(self, footing: Footing, words: str) -> None:
        if self._peer is not None:
            self.acts.note_footing((self._peer.id,), footing, self.decided.emit, words)

    def _on_page_wanted(self) -> None:
        if self._peer is not None:
            self._session.peer_wanted.emit(self._peer.id)
