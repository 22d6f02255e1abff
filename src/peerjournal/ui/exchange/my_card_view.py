"""My card: the forms in which it is given to a peer."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerjournal.ui import messages
from peerjournal.ui.clipboard import KEEP_S, ClipboardWatch
from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange import gathering
from peerjournal.ui.exchange.file_names import card_name
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.exchange.qr_picture import QrPicture
from peerjournal.ui.exchange.scroll_column import ScrollColumn
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.problems import problem_text
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.person_badge import PersonBadge

if TYPE_CHECKING:
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.ui.exchange.gathering import MyCard
    from peerjournal.ui.session import OpenSession


class MyCardView(ScrollColumn):
    """Gives my card away: as text, as a file, as a picture.

    Signals:
        back_wanted: to the list, where only one of the two is shown.
        add_wanted: on to taking the other's card.
    """

    back_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._card: MyCard | None = None
        self._clipboard = ClipboardWatch(self)
        self.head = PageHead(self.tr("My card"), "title")
        self.message = MessageBar()
        self.badge = PersonBadge(session.me.name, Tone.ACCENT)
        self.copy = primary_button(self.tr("Copy as text"), "copy")
        self.save = quiet_button(self.tr("Save as a file…"), "save")
        self.show_picture = quiet_button(self.tr("Show as a QR picture"), "qr")
        self.picture = QrPicture(self.tr("My card as a QR picture"), side=420)
        self.add = TextLink(self.tr("Add your peer's card"), "arrow-right")
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = current_theme()
        self.picture.hide()
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*[theme.px(theme.spacing.l)] * 4)
        inside.setSpacing(theme.px(theme.spacing.m))
        inside.addWidget(self.badge)
        inside.addWidget(
            WordsLabel(
                self.tr(
                    "Your name and the public half of your keys. It is no secret: whoever has it "
                    "can seal something to you, and nobody can read along."
                ),
                "dim",
            )
        )
        actions = FlowLayout(theme.px(theme.spacing.s))
        for button in (self.copy, self.save, self.show_picture):
            actions.addWidget(button)
        inside.addLayout(actions)
        inside.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.head)
        self.column.addWidget(self.message)
        self.column.addWidget(card)
        self.add_gap(8)
        self.add_text(self.tr("How two journals come to know each other"), "section")
        for step in self._steps():
            self.add_text(step)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def _steps(self) -> tuple[str, ...]:
        return (
            self.tr("1.  Give your card: by mail, by messenger, on a stick."),
            self.tr("2.  Take your peer's card, and add it here."),
            self.tr("3.  Compare the digits by voice or side by side. Then you are sure."),
        )

    def _connect(self) -> None:
        self.head.back_wanted.connect(self.back_wanted)
        self.add.clicked.connect(self.add_wanted)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.show_picture.clicked.connect(self._on_show_picture_clicked)

    def load(self) -> None:
        """Read the card."""
        self._session.run(self, gathering.my_card, self._show, self._on_problem)

    def focus_first(self) -> None:
        """Give the keyboard to the first way of giving the card."""
        self.copy.setFocus()

    def _show(self, card: MyCard) -> None:
        self._card = card
        self.badge.show_person(card.name, Tone.ACCENT)
        if not self.picture.isHidden():
            self.picture.show_text(card.text)

    def _on_copy_clicked(self) -> None:
        if self._card is None:
            return
        self._clipboard.copy_secret(self._card.text)
        said = self.tr("Copied. It is taken off the clipboard again after {seconds} seconds.")
        self._say(said.format(seconds=KEEP_S))

    def _on_save_clicked(self) -> None:
        kind = messages.FileKind(name=self.tr("PeerJournal card"), suffix="pjcard")
        suggestion = Path.home() / card_name(self._session.me.name)
        path = messages.choose_save_file(self, self.tr("Save my card"), kind, suggestion)
        if path is None:
            return
        said = self.tr("Saved as {name}. Give this file to your peer.").format(name=path.name)
        job = partial(gathering.save_card, path=path)
        self._session.run(self, job, lambda _none: self._say(said), self._on_problem)

    def _on_show_picture_clicked(self) -> None:
        if self._card is None:
            return
        is_wanted = self.picture.isHidden()
        if is_wanted:
            self.picture.show_text(self._card.text)
        self.picture.setVisible(is_wanted)
        self.show_picture.setText(
            self.tr("Hide the QR picture") if is_wanted else self.tr("Show as a QR picture")
        )

    def _say(self, said: str) -> None:
        self.message.show_words("", said, Tone.ACCENT)

    def _on_problem(self, error: PeerJournalError) -> None:
        self.message.show_problem(problem_text(error))
